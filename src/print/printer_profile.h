// What a model of printer can do. The built-in ones are resources/printers/*.json.
#pragma once

#include "core/error.h"
#include "print/code_pages.h"

#include <QByteArray>
#include <vector>

namespace stonepot {

struct CodePageSlot {
    int number = 0; // of ESC t
    CodePage page = CodePage::Cp437;

    bool operator==(const CodePageSlot&) const = default;
};

enum class PaperCut { None, Partial, Full };

struct PrinterProfile {
    QString id;
    QString name;
    int columns = 48;                    // of its own letters: 16 to 96
    int dots = 576;                      // across the paper: 128 to 1024, a multiple of 8
    std::vector<CodePageSlot> codePages; // in order of preference; none: everything is a picture
    PaperCut cut = PaperCut::Partial;
    bool drawer = false;
    bool qr = false;      // draws QR codes by itself (GS ( k)
    bool barcode = false; // draws Code 128 by itself (GS k)
    bool raster = false;  // takes pictures (GS v 0)
    bool status = false;  // answers DLE EOT and GS r

    bool operator==(const PrinterProfile&) const = default;
};

[[nodiscard]] Result<PrinterProfile> parsePrinterProfile(const QByteArray& json);
[[nodiscard]] const std::vector<PrinterProfile>& builtInProfiles();
// The first built-in one when there is none of this name.
[[nodiscard]] PrinterProfile profileNamed(QStringView id);

} // namespace stonepot
