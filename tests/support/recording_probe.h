// Counts database calls and lets the n-th one, or everything from it on, fail.
#pragma once

#include "storage/database.h"

#include <QStringList>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace stonepot {

class RecordingProbe final : public DatabaseProbe {
public:
    enum class Failing { Once, FromThenOn };
    static constexpr int killed = 137; // what dieAt leaves behind

    // Calls count from 1, from now on; 0: nothing fails.
    void failAt(int call, Failing failing = Failing::Once)
    {
        const std::lock_guard lock(m_mutex);
        m_statements.clear();
        m_failAt = call;
        m_failing = failing;
        m_failed = 0;
    }

    // Each call takes so long, as on a disk that is busy elsewhere.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    // The program ends there, as by a power cut, at a statement with this text.
    void dieAt(const QString& text)
    {
        const std::lock_guard lock(m_mutex);
        m_dieAt = text;
    }

    [[nodiscard]] QStringList statements() const
    {
        const std::lock_guard lock(m_mutex);
        return m_statements;
    }
    [[nodiscard]] int failed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_failed;
    }

    Status before(const QString& statement) override
    {
        std::this_thread::sleep_for(m_delay.load());
        const std::lock_guard lock(m_mutex); // asked from a storage thread
        if (!m_dieAt.isEmpty() && statement.contains(m_dieAt)) {
            std::_Exit(killed);
        }
        m_statements += statement;
        const auto call = m_statements.size();
        if (m_failAt > 0 && (call == m_failAt || (call > m_failAt && m_failing == Failing::FromThenOn))) {
            ++m_failed;
            return fail(ErrorCode::StorageFailed, statement, QStringLiteral("database or disk is full"));
        }
        return {};
    }

private:
    mutable std::mutex m_mutex;
    QStringList m_statements;
    std::atomic<std::chrono::milliseconds> m_delay{std::chrono::milliseconds(0)};
    QString m_dieAt;
    qsizetype m_failAt = 0;
    Failing m_failing = Failing::Once;
    int m_failed = 0;
};

} // namespace stonepot
