// The printers of a place and what goes to which.
#pragma once

#include "core/error.h"
#include "print/printer_port.h"
#include "print/printer_profile.h"

#include <QHash>
#include <QUrl>
#include <memory>

namespace stonepot {

struct PrinterConfig {
    QString id;
    QString name;
    QString profile = QStringLiteral("generic-80");
    QUrl address;        // tcp://192.168.1.40:9100, file:///dev/usb/lp0, queue:Office
    QString alternative; // id of the printer that takes over when this one cannot be reached; may be empty

    bool operator==(const PrinterConfig&) const = default;
};

enum class ReceiptWhen { Always, Ask, Never };

struct PrintSetup {
    std::vector<PrinterConfig> printers;
    QString receiptPrinter;           // empty: no receipts
    QHash<QString, QString> stations; // station id → printer id
    QString kitchenPrinter;           // what no station's printer takes; empty: such tickets are not printed
    bool kitchenOnOrder = false;      // a kitchen that cooks from paper
    bool kitchenWhenLocal = true;     // no display can know of the order
    bool kitchenWhenUnseen = true;    // no display has shown it in time
    ReceiptWhen receiptWhen = ReceiptWhen::Always;
    bool drawerOnCash = true;
    QStringList address; // below the shop's name on a receipt
    QString taxNumber;
    QString footer;
    QString logo;            // path of a picture; empty: none
    QString qr;              // "https://shop.example/r/{order}"; empty: none
    QString language;        // of the paper, "ko_KR"; empty: the shop's
    QString kitchenLanguage; // empty: as the paper's

    [[nodiscard]] const PrinterConfig* printer(const QString& id) const;
    // Empty where nothing is to be printed for the station.
    [[nodiscard]] QString printerForStation(const QString& station) const;

    bool operator==(const PrintSetup&) const = default;
};

// printers.json (docs/printing.md). Errors name the path. Ids that name no printer are errors.
[[nodiscard]] Result<PrintSetup> parsePrintSetup(const QByteArray& json);
[[nodiscard]] QByteArray toJson(const PrintSetup& setup);

// What a person types: an address as in the file, or "192.168.1.40", "printer.local:9101", "/dev/usb/lp0".
[[nodiscard]] Result<QUrl> parsePrinterAddress(const QString& typed);

[[nodiscard]] std::unique_ptr<PrinterPort> makePrinterPort(const PrinterConfig& printer);

} // namespace stonepot
