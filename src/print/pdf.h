// A document as PDF: to send, to keep, or for a printer with a driver.
#pragma once

#include "core/error.h"
#include "print/document.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace stonepot {

enum class PdfPaper { Roll80, Roll58, A4 };

// A roll is one page as long as its document; A4 breaks between lines. Text stays text. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> toPdf(const PrintDocument& document, PdfPaper paper);

// On any paged device at its own paper: a roll's width gets its columns, wider paper 72. Unavailable when the device
// cannot be drawn on.
[[nodiscard]] Status paintOnPages(const PrintDocument& document, QPagedPaintDevice& device);

} // namespace stonepot
