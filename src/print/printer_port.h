// The way to one printer. Takes one document at a time:
//
//     print() → readyToSend → proceed() → finished
//        └────────────────────────────────↗ (NotPrinted: nothing has left)
//
// Between readyToSend and proceed() the caller writes down that bytes may be on paper from now on.
#pragma once

#include "print/document.h"

#include <QObject>

namespace stonepot {

enum class PrinterProblem { None, Unreachable, PaperOut, CoverOpen, Offline, NoAnswer, Disconnected, Refused };

// "paper_out": for storage and logs.
[[nodiscard]] QString toCode(PrinterProblem problem);
[[nodiscard]] PrinterProblem problemFromCode(QStringView code); // None for what is no problem's code

struct PrintOutcome {
    enum class Kind {
        Printed,    // the printer said so, or its driver took it
        NotPrinted, // certainly nothing on paper: may be tried again
        Unknown,    // some of it may be on paper: a person has to look
    };
    Kind kind = Kind::Printed;
    PrinterProblem problem = PrinterProblem::None;

    bool operator==(const PrintOutcome&) const = default;
};

class PrinterPort : public QObject {
    Q_OBJECT
public:
    // Never blocks. Not again before finished.
    virtual void print(const PrintDocument& document) = 0;
    virtual void proceed() = 0; // only after readyToSend
    virtual void abandon() = 0; // instead of proceed(): finished with NotPrinted

signals:
    void readyToSend();
    void finished(const stonepot::PrintOutcome& outcome);
};

} // namespace stonepot
