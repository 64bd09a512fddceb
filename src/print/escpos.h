// A document in the language of receipt printers (Epson's ESC/POS and what the others made of it).
#pragma once

#include "print/document.h"
#include "print/printer_profile.h"

#include <QCache>

namespace stonepot {

// Text that a code page of the printer holds goes as letters, every other line as a picture of itself (where the
// printer takes pictures; where it does not, unknown letters become "?"). Needs a QGuiApplication for those. What the
// printer cannot do (drawer, cut) is left out.
[[nodiscard]] QByteArray toEscPos(const PrintDocument& document, const PrinterProfile& profile);

// The same for document after document on one printer. Remembers the pictures of lines: a kitchen prints the same
// dishes all evening, and drawing one takes a hundred times longer than sending it again.
class EscPosEncoder final {
public:
    explicit EscPosEncoder(PrinterProfile profile)
        : m_profile(std::move(profile))
    {
    }

    [[nodiscard]] const PrinterProfile& profile() const { return m_profile; }
    [[nodiscard]] QByteArray encode(const PrintDocument& document);

private:
    static constexpr int rememberedBytes = 2 * 1024 * 1024;

    PrinterProfile m_profile;
    QCache<QByteArray, QByteArray> m_pictures{rememberedBytes};
};

} // namespace stonepot
