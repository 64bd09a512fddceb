#include "print/printer_profile.h"

#include "core/json_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

std::optional<PaperCut> cutNamed(QStringView name)
{
    if (name == "none"_L1) {
        return PaperCut::None;
    }
    if (name == "partial"_L1) {
        return PaperCut::Partial;
    }
    return name == "full"_L1 ? std::optional(PaperCut::Full) : std::nullopt;
}

} // namespace

Result<PrinterProfile> parsePrinterProfile(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return fail(ErrorCode::ValidationError, {}, error.errorString());
    }
    JsonReader reader(document.object());
    PrinterProfile profile;
    profile.id = reader.string("id"_L1, 64);
    profile.name = reader.string("name"_L1, 100);
    profile.columns = static_cast<int>(reader.integer("columns"_L1, 16, 96));
    profile.dots = static_cast<int>(reader.integer("dots"_L1, 128, 1024));
    if (profile.dots % 8 != 0) {
        reader.fail("dots"_L1, u"expected a multiple of 8"_s);
    }
    reader.objects("codePages"_L1, 32, [&](JsonReader& slot) {
        const auto number = static_cast<int>(slot.integer("number"_L1, 0, 255));
        profile.codePages.push_back({number, slot.oneOf("page"_L1, codePageNamed)});
    });
    profile.cut = reader.oneOf("cut"_L1, cutNamed);
    profile.drawer = reader.flagOr("drawer"_L1, false);
    profile.qr = reader.flagOr("qr"_L1, false);
    profile.barcode = reader.flagOr("barcode"_L1, false);
    profile.raster = reader.flagOr("raster"_L1, false);
    profile.status = reader.flagOr("status"_L1, false);
    if (const Status status = reader.status(); !status) {
        return std::unexpected(status.error());
    }
    return profile;
}

const std::vector<PrinterProfile>& builtInProfiles()
{
    static const std::vector<PrinterProfile> profiles = [] {
        std::vector<PrinterProfile> read;
        for (const QLatin1StringView id : {"generic-80"_L1, "generic-80-42"_L1, "generic-58"_L1, "basic-80"_L1}) {
            QFile file(u":/stonepot/printers/%1.json"_s.arg(id));
            const auto profile = file.open(QIODevice::ReadOnly) ? parsePrinterProfile(file.readAll())
                                                                : fail(ErrorCode::NotFound, id, file.errorString());
            if (!profile) {
                qFatal("%s", qPrintable(profile.error().text())); // compiled in: a test has read it
            }
            read.push_back(*profile);
        }
        return read;
    }();
    return profiles;
}

PrinterProfile profileNamed(QStringView id)
{
    for (const PrinterProfile& profile : builtInProfiles()) {
        if (profile.id == id) {
            return profile;
        }
    }
    return builtInProfiles().front();
}

} // namespace stonepot
