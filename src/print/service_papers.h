// Papers that no order makes: a printer's test page, and the slip of a drawer that was opened without a sale.
#pragma once

#include "core/clock.h"
#include "print/document.h"
#include "print/paper_language.h"

#include <QTimeZone>

namespace stonepot {

struct PrinterConfig;

// Everything that can go wrong on one page: widths, sizes, scripts, a code, the cut.
[[nodiscard]] PrintDocument testPage(const PrinterConfig& printer, const PaperLanguage& language);

struct NoSale {
    QString staff;
    QString manager; // who agreed
    Instant at{};
};
// With the pulse; the slip goes into the drawer, and somebody asks after it when the cash is counted.
[[nodiscard]] PrintDocument noSaleSlip(const NoSale& sale, const PaperLanguage& language, const QTimeZone& zone);

} // namespace stonepot
