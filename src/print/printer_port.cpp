#include "print/printer_port.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::array codes{
    std::pair{PrinterProblem::None, ""_L1},
    std::pair{PrinterProblem::Unreachable, "unreachable"_L1},
    std::pair{PrinterProblem::PaperOut, "paper_out"_L1},
    std::pair{PrinterProblem::CoverOpen, "cover_open"_L1},
    std::pair{PrinterProblem::Offline, "offline"_L1},
    std::pair{PrinterProblem::NoAnswer, "no_answer"_L1},
    std::pair{PrinterProblem::Disconnected, "disconnected"_L1},
    std::pair{PrinterProblem::Refused, "refused"_L1},
};

} // namespace

QString toCode(PrinterProblem problem)
{
    for (const auto& [known, code] : codes) {
        if (known == problem) {
            return code;
        }
    }
    Q_UNREACHABLE();
}

PrinterProblem problemFromCode(QStringView code)
{
    for (const auto& [problem, known] : codes) {
        if (code == known) {
            return problem;
        }
    }
    return PrinterProblem::None;
}

} // namespace stonepot
