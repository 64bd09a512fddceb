#include "ui/pos/paper_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

class PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

} // namespace

QString problemText(const PaperTrouble& trouble)
{
    if (trouble.problem == "paper_out"_L1) {
        return PaperWords::tr("paper is out");
    }
    if (trouble.problem == "cover_open"_L1) {
        return PaperWords::tr("the cover is open");
    }
    if (trouble.problem == "offline"_L1) {
        return PaperWords::tr("the printer is switched to offline");
    }
    if (trouble.problem == "no_answer"_L1 || trouble.problem == "disconnected"_L1) {
        return PaperWords::tr("it stopped answering; look whether the paper came out");
    }
    if (trouble.problem == "refused"_L1 || trouble.problem == "unreadable"_L1) {
        return PaperWords::tr("it could not take this paper");
    }
    return PaperWords::tr("it cannot be reached");
}

QString summaryText(const PaperStatus& paper)
{
    if (!paper.isFine()) {
        const PaperTrouble& first = paper.trouble(0);
        return PaperWords::tr("%1: %2", "printer and problem").arg(first.printerName, problemText(first));
    }
    const int printers = static_cast<int>(paper.printers().size());
    if (printers == 0) {
        return {};
    }
    return printers == 1 ? PaperWords::tr("1 printer ready") : PaperWords::tr("%n printers ready", nullptr, printers);
}

} // namespace stonepot
