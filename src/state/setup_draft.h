// What somebody answers when the program starts for the first time, and what is wrong with it. Pure; the first start
// shows it, and the program acts on it.
#pragma once

#include "core/menu_csv.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace stonepot {

struct SetupPerson {
    QString name;
    QString pin; // never stored with the draft
    bool isManager = false;

    bool operator==(const SetupPerson&) const = default;
};

struct SetupDraft {
    enum class Shop { New, Join };
    enum class MenuSource { Sample, File };

    Shop shop = Shop::New;
    // A new shop, whose hub is this program.
    QString shopName;
    QString currency = QStringLiteral("USD");
    QString timeZone = QStringLiteral("UTC");
    QString taxName;
    QString taxRate; // per cent; empty: none
    bool taxInclusive = false;
    QString port = QStringLiteral("3001");
    std::vector<SetupPerson> people{{{}, {}, true}};
    MenuSource menu = MenuSource::Sample;
    QString menuFile;
    // Somebody else's hub.
    QString hub;
    QString code; // never stored with the draft
    // This device.
    QString role = QStringLiteral("pos"); // "kds", "board"
    QString device = QStringLiteral("till-a");

    bool operator==(const SetupDraft&) const = default;
};

enum class SetupField {
    None,
    ShopName,
    Currency,
    TimeZone,
    TaxName,
    TaxRate,
    Port,
    Hub,
    Code,
    Device,
    PersonName,
    PersonPin,
    MenuFile
};

struct SetupProblem {
    enum class Kind {
        Missing,
        NotACurrency,
        NotATimeZone,
        NotARate,
        NotAPort,
        PortInUse,
        NotAnAddress,
        NobodyAnswers, // no hub at the address
        NotAHub,       // something else is there
        CodeRefused,
        TooManyCodes,
        NotAName,
        NotAPin,
        PinTaken,
        NotReadable, // the file; `detail` says why
        NotAMenu,    // likewise
        NotStored    // likewise
    };

    SetupField field = SetupField::None;
    Kind kind = Kind::Missing;
    int row = 0; // of people
    QString detail;

    bool operator==(const SetupProblem&) const = default;
};

// The first thing that is wrong on a page; nothing when it can be left.
[[nodiscard]] std::optional<SetupProblem> checkShop(const SetupDraft& draft);
[[nodiscard]] std::optional<SetupProblem> checkDevice(const SetupDraft& draft);
[[nodiscard]] std::optional<SetupProblem> checkPeople(const SetupDraft& draft);

// Name, currency, zone and tax of the new shop, without items. Of a draft that checkShop() passes.
[[nodiscard]] Menu shopOf(const SetupDraft& draft);
// The sample's items in that shop. Their prices stay as they are, and so does the currency where the shop's has other
// minor units.
[[nodiscard]] Menu sampleFor(const SetupDraft& draft, Menu sample);

// As it is stored while it is not finished; without PINs and the code.
[[nodiscard]] QByteArray toJson(const SetupDraft& draft);
[[nodiscard]] SetupDraft readSetupDraft(const QByteArray& json);

} // namespace stonepot
