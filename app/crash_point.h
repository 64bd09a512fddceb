// Kills the program at a named step, as a power cut would: for tests of what survives. There is none unless the
// environment names a step in STONEPOT_TEST_CRASH_AT, as STEP or STEP:N for the N-th time it is reached:
//
//     before_commit         an order and its outbox entry are written, and not committed yet
//     after_commit          they are committed, and nobody has been told
//     after_send            the backend has been sent an order
//     before_answer_stored  its answer has come, and is not written yet
//     after_answer_stored   it is written, and nobody has been told
#pragma once

#include "storage/database.h"

#include <QObject>

namespace stonepot {

class PosStore;

class CrashPoint final : public DatabaseProbe {
public:
    // Null when the environment names none, or one that is unknown.
    [[nodiscard]] static std::unique_ptr<CrashPoint> fromEnvironment();

    // Before anybody else listens to the store.
    void watch(const PosStore& pos);
    [[nodiscard]] Status before(const QString& statement) override;

private:
    enum class Step { BeforeCommit, AfterCommit, AfterSend, BeforeAnswerStored, AfterAnswerStored };
    CrashPoint(Step step, int times);
    void reached(Step step);

    Step m_step;
    int m_left;             // until it is the time; touched by one thread only, that of the step
    bool m_writing = false; // an outbox entry, in this transaction
};

} // namespace stonepot
