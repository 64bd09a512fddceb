// Menus: the file and the hub's field ("j" in front), and what a spreadsheet wrote ("c"). What was read can be written,
// and reads as the same again.
#include "core/menu_csv.h"

#include <QJsonDocument>
#include <cstdint>

using namespace stonepot;

namespace {

void requireRoundTrip(const Menu& menu)
{
    const QByteArray written = QJsonDocument(toJson(menu)).toJson(QJsonDocument::Compact);
    const Result<Menu> again = parseMenu(written);
    if (!again || QJsonDocument(toJson(*again)).toJson(QJsonDocument::Compact) != written) {
        qFatal("%s\nreads as something else: %s", written.constData(),
               again ? "" : again.error().text().toUtf8().constData());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] == 'j') {
        if (const auto menu = parseMenu(bytes)) {
            requireRoundTrip(*menu);
        }
        return 0;
    }
    static const Menu shop = [] {
        Menu menu;
        menu.shopName = QStringLiteral("Shop");
        menu.index();
        return menu;
    }();
    const CsvTable table = parseCsv(bytes);
    const auto read = readMenuCsv(table, matchMenuColumns(table.header), shop);
    if (read && read->menu) {
        requireRoundTrip(*read->menu);
    }
    return 0;
}
