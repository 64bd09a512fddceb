// One piece of paper that somebody relies on, stored before a printer hears of it.
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace stonepot {

// Waiting → Sending (bytes may have left) → Printed. Sending goes back to Waiting only when it is certain that nothing
// reached the printer; when it is not certain the job becomes CheckPaper, and only a person takes it out of there.
enum class PrintJobState { Waiting, Sending, CheckPaper, Printed, Cancelled };

// What a job needs to be stored: the papers of one ticket (those whose keys begin with its mark's series) are printed
// whole at first, and after that only what changed, whoever asks for them and however often the program ended in
// between.
enum class PrintPart {
    Alone,  // nothing
    First,  // no paper of the series is stored
    Change, // one is, and was not called off
};

// What the papers of one ticket say, all of them together. It is stored in the same moment as the paper that says so.
struct PaperMark {
    QString series;   // "kitchen:ORDER" of the keys "kitchen:ORDER:…"
    QByteArray known; // as whoever prints them writes it
    int revision = 0; // counts the papers of changes

    bool operator==(const PaperMark&) const = default;
};

struct PrintJob {
    qint64 id = 0;       // the database's, ascending; 0 before that
    QString key;         // the same for the same piece of paper: a second job with it is not stored
    QString orderKey;    // clientOrderId of the order concerned; may be empty
    QString title;       // what a person calls it: "A-042 Grill"
    QString printer;     // id of the printer that it goes to
    QByteArray document; // what is printed, as print/document_json writes it
    int copy = 0;        // above 0: marked as that copy
    PrintJobState state = PrintJobState::Waiting;
    int attempts = 0;
    QString lastProblem; // why the last attempt failed, as a code ("paper_out")
    Instant createdAt{};
    std::optional<Instant> nextAttemptAt;
    PrintPart part = PrintPart::Alone; // not kept
    PaperMark mark{};                  // kept for the series; none without one

    bool operator==(const PrintJob&) const = default;
};

} // namespace stonepot
