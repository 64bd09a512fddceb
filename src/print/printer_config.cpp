#include "print/printer_config.h"

#include "core/ids.h"
#include "core/json_reader.h"
#include "print/device_printer.h"
#include "print/serial_printer.h"
#include "print/system_printer.h"
#include "print/tcp_printer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int rawPort = 9100;
constexpr int mostBaud = 1'000'000;

std::optional<ReceiptWhen> receiptWhenNamed(QStringView name)
{
    if (name == "always"_L1) {
        return ReceiptWhen::Always;
    }
    if (name == "ask"_L1) {
        return ReceiptWhen::Ask;
    }
    return name == "never"_L1 ? std::optional(ReceiptWhen::Never) : std::nullopt;
}

QString toWire(ReceiptWhen when)
{
    switch (when) {
    case ReceiptWhen::Always:
        return u"always"_s;
    case ReceiptWhen::Ask:
        return u"ask"_s;
    case ReceiptWhen::Never:
        return u"never"_s;
    }
    return {};
}

// A queue's name may have spaces in it, as its people wrote it.
QUrl urlOf(const QString& text)
{
    return QUrl(text, text.startsWith("queue:"_L1) ? QUrl::TolerantMode : QUrl::StrictMode);
}

// serial:///dev/ttyUSB0?baud=19200&flow=hardware, serial:COM3
std::optional<SerialLine> serialLineOf(const QUrl& url)
{
    SerialLine line{.device = url.path()};
    const QUrlQuery query(url);
    if (query.hasQueryItem(u"baud"_s)) {
        line.baud = query.queryItemValue(u"baud"_s).toInt(); // 0 for what is no number
    }
    const QString flow = query.queryItemValue(u"flow"_s);
    if (flow == "hardware"_L1) {
        line.flow = SerialLine::Flow::Hardware;
    } else if (flow == "software"_L1) {
        line.flow = SerialLine::Flow::Software;
    } else if (!flow.isEmpty() && flow != "none"_L1) {
        return std::nullopt;
    }
    const bool known = line.device.size() > 1 && url.host().isEmpty() && line.baud > 0 && line.baud <= mostBaud;
    return known ? std::optional(line) : std::nullopt;
}

bool isAddress(const QUrl& url)
{
    if (url.scheme() == "tcp"_L1) {
        return !url.host().isEmpty() && url.userInfo().isEmpty();
    }
    if (url.scheme() == "file"_L1) {
        return url.isLocalFile() && url.toLocalFile().size() > 1;
    }
    if (url.scheme() == "serial"_L1) {
        return hasSerialLines() && serialLineOf(url);
    }
    return url.scheme() == "queue"_L1 && !url.path().isEmpty();
}

// The whole address of a device that is named by its path.
QString addressOfDevice(const QString& path)
{
    const bool line = hasSerialLines() && path.startsWith("/dev/tty"_L1);
    return (line ? u"serial://"_s : u"file://"_s) + path;
}

PrinterConfig readPrinter(JsonReader& reader)
{
    PrinterConfig printer;
    printer.id = reader.string("id"_L1, 64);
    printer.name = reader.stringOr("name"_L1, printer.id, 100);
    printer.profile = reader.stringOr("profile"_L1, printer.profile, 64);
    printer.address = urlOf(reader.string("address"_L1, 500));
    printer.alternative = reader.stringOr("alternative"_L1, {}, 64);
    if (!reader.failed() && !isAddress(printer.address)) {
        reader.fail("address"_L1, hasSerialLines()
                                      ? u"expected tcp://host, file:///path, serial:///device or queue:name"_s
                                      : u"expected tcp://host, file:///path or queue:name"_s);
    }
    if (!reader.failed() && profileNamed(printer.profile).id != printer.profile) {
        reader.fail("profile"_L1, u"unknown: "_s + printer.profile);
    }
    return printer;
}

} // namespace

const PrinterConfig* PrintSetup::printer(const QString& id) const
{
    const auto found =
        std::find_if(printers.begin(), printers.end(), [&id](const PrinterConfig& each) { return each.id == id; });
    return found == printers.end() ? nullptr : &*found;
}

QString PrintSetup::printerForStation(const QString& station) const
{
    return stations.value(station, kitchenPrinter);
}

Result<PrintSetup> parsePrintSetup(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject()) {
        return fail(ErrorCode::ValidationError, {}, error.errorString());
    }
    JsonReader reader(parsed.object());
    PrintSetup setup;
    reader.objects("printers"_L1, 64, [&](JsonReader& each) {
        setup.printers.push_back(readPrinter(each));
        if (std::count_if(setup.printers.begin(), setup.printers.end(),
                          [&](const PrinterConfig& other) { return other.id == setup.printers.back().id; }) > 1) {
            each.fail("id"_L1, u"is given twice"_s);
        }
    });
    const auto known = [&](JsonReader& at, QLatin1StringView key, const QString& id) {
        if (!id.isEmpty() && setup.printer(id) == nullptr) {
            at.fail(key, u"there is no printer "_s + id);
        }
    };
    for (const PrinterConfig& printer : setup.printers) {
        known(reader, "printers"_L1, printer.alternative);
    }
    reader.object("receipt"_L1, [&](JsonReader& receipt) {
        setup.receiptPrinter = receipt.stringOr("printer"_L1, {}, 64);
        known(receipt, "printer"_L1, setup.receiptPrinter);
        if (receipt.has("when"_L1)) {
            setup.receiptWhen = receipt.oneOf("when"_L1, receiptWhenNamed);
        }
        setup.drawerOnCash = receipt.flagOr("drawerOnCash"_L1, true);
        setup.address = receipt.strings("address"_L1, 10, 200);
        setup.taxNumber = receipt.stringOr("taxNumber"_L1, {}, 100);
        setup.footer = receipt.stringOr("footer"_L1, {}, 500);
        setup.logo = receipt.stringOr("logo"_L1, {}, 1000);
        setup.qr = receipt.stringOr("qr"_L1, {}, 150);
    });
    reader.object("kitchen"_L1, [&](JsonReader& kitchen) {
        setup.kitchenPrinter = kitchen.stringOr("printer"_L1, {}, 64);
        known(kitchen, "printer"_L1, setup.kitchenPrinter);
        setup.kitchenOnOrder = kitchen.flagOr("onOrder"_L1, false);
        setup.kitchenWhenLocal = kitchen.flagOr("whenLocal"_L1, true);
        setup.kitchenWhenUnseen = kitchen.flagOr("whenUnseen"_L1, true);
        setup.kitchenLanguage = kitchen.stringOr("language"_L1, {}, 32);
        kitchen.objects("stations"_L1, 256, [&](JsonReader& station) {
            const QString printer = station.string("printer"_L1, 64);
            known(station, "printer"_L1, printer);
            setup.stations.insert(station.string("station"_L1, 128), printer);
        });
    });
    setup.language = reader.stringOr("language"_L1, {}, 32);
    if (const Status status = reader.status(); !status) {
        return std::unexpected(status.error());
    }
    return setup;
}

QByteArray toJson(const PrintSetup& setup)
{
    const auto put = [](QJsonObject& object, const QString& key, const QString& text) {
        if (!text.isEmpty()) {
            object.insert(key, text);
        }
    };
    QJsonObject json;
    QJsonArray printers;
    for (const PrinterConfig& each : setup.printers) {
        QJsonObject printer{{u"id"_s, each.id},
                            {u"name"_s, each.name},
                            {u"address"_s, each.address.toString(QUrl::FullyEncoded)},
                            {u"profile"_s, each.profile}};
        put(printer, u"alternative"_s, each.alternative);
        printers.append(printer);
    }
    json.insert(u"printers"_s, printers);
    // Without a printer a receipt's other settings wait for one.
    QJsonObject receipt{{u"when"_s, toWire(setup.receiptWhen)}, {u"drawerOnCash"_s, setup.drawerOnCash}};
    put(receipt, u"printer"_s, setup.receiptPrinter);
    receipt.insert(u"address"_s, QJsonArray::fromStringList(setup.address));
    put(receipt, u"taxNumber"_s, setup.taxNumber);
    put(receipt, u"footer"_s, setup.footer);
    put(receipt, u"logo"_s, setup.logo);
    put(receipt, u"qr"_s, setup.qr);
    json.insert(u"receipt"_s, receipt);
    QJsonObject kitchen{{u"onOrder"_s, setup.kitchenOnOrder},
                        {u"whenLocal"_s, setup.kitchenWhenLocal},
                        {u"whenUnseen"_s, setup.kitchenWhenUnseen}};
    put(kitchen, u"printer"_s, setup.kitchenPrinter);
    put(kitchen, u"language"_s, setup.kitchenLanguage);
    QStringList names = setup.stations.keys();
    names.sort();
    QJsonArray stations;
    for (const QString& station : names) {
        stations.append(QJsonObject{{u"station"_s, station}, {u"printer"_s, setup.stations.value(station)}});
    }
    kitchen.insert(u"stations"_s, stations);
    json.insert(u"kitchen"_s, kitchen);
    put(json, u"language"_s, setup.language);
    return QJsonDocument(json).toJson();
}

Result<QUrl> parsePrinterAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    const bool whole = text.contains("://"_L1) || text.startsWith("queue:"_L1) || text.startsWith("serial:"_L1);
    const QUrl url = urlOf(whole ? text : text.startsWith(u'/') ? addressOfDevice(text) : u"tcp://"_s + text);
    const bool known = url.isValid() && isAddress(url) && (url.scheme() != "tcp"_L1 || url.path().size() <= 1);
    return known ? Result<QUrl>(url) : fail(ErrorCode::ValidationError, u"address"_s, text);
}

std::unique_ptr<PrinterPort> makePrinterPort(const PrinterConfig& printer)
{
    const PrinterProfile profile = profileNamed(printer.profile);
    if (printer.address.scheme() == "tcp"_L1) {
        return std::make_unique<TcpPrinter>(printer.address.host(), static_cast<quint16>(printer.address.port(rawPort)),
                                            profile);
    }
    if (printer.address.scheme() == "file"_L1) {
        return std::make_unique<DevicePrinter>(printer.address.toLocalFile(), profile);
    }
    if (printer.address.scheme() == "serial"_L1) {
        return makeSerialPrinter(serialLineOf(printer.address).value_or(SerialLine{}), profile);
    }
    return std::make_unique<SystemPrinter>(SystemPrinter::queue(printer.address.path()));
}

} // namespace stonepot
