// The menu as data: what can be sold, with what choices, where it is cooked and how it is taxed.
#pragma once

#include "core/business_day.h"
#include "core/pricing.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace stonepot {

enum class OrderType { DineIn, Takeout, Delivery };

// A name in the shop's language, and by language tag ("ko", "ar") where the menu has it.
struct LocalizedText {
    QString text;
    QHash<QString, QString> translations;

    // The best match for a locale name such as "ko_KR": exact, then language, then the shop's own.
    [[nodiscard]] QString in(const QString& localeName) const;

    bool operator==(const LocalizedText&) const = default;
};

enum class ModifierKind { Choice, Add, Remove };

struct ModifierOption {
    QString id;
    LocalizedText name;
    Minor price = 0;
    ModifierKind kind = ModifierKind::Choice;
    int spice = 0; // flames shown beside it, 0–4
    bool byDefault = false;
    bool available = true;
    QString nestedGroupId; // a group offered once this option is chosen; that group nests no further

    bool operator==(const ModifierOption&) const = default;
};

// `minimum` > 0 makes it required; the first `free` chosen options (cheapest first) cost nothing.
struct ModifierGroup {
    QString id;
    LocalizedText name;
    int minimum = 0;
    int maximum = 1;
    int free = 0;
    std::vector<ModifierOption> options;

    bool operator==(const ModifierGroup&) const = default;
};

struct Variant {
    QString id;
    LocalizedText name; // "Glass", "Bottle"
    Minor price = 0;

    bool operator==(const Variant&) const = default;
};

struct Tax {
    TaxRate rate;
    std::vector<OrderType> orderTypes; // empty: all

    bool operator==(const Tax&) const = default;
};

struct MenuItem {
    QString id;
    QString code;    // what staff type: "101"
    QString barcode; // EAN/UPC, may be empty
    LocalizedText name;
    LocalizedText description;
    QString categoryId;
    Minor price = 0;
    std::vector<Variant> variants; // when not empty one is chosen and its price replaces `price`
    QStringList modifierGroupIds;
    QString stationId; // empty: shows on every station
    QStringList taxIds;
    QStringList allergens; // "sesame", "egg", …
    QStringList dietary;   // "V", "VG", "GF"
    int spice = 0;
    int course = 1;
    int prepMinutes = 10;
    bool popular = false;
    QStringList quickNotes;
    bool available = true;
    std::optional<int> left; // count left today; nothing: not counted

    bool operator==(const MenuItem&) const = default;
};

struct Category {
    QString id;
    LocalizedText name;
    QString color; // "#C4511B"
    QString icon;  // "pot"

    bool operator==(const Category&) const = default;
};

struct Station {
    QString id;
    LocalizedText name;

    bool operator==(const Station&) const = default;
};

struct ChargeRule {
    QString id;
    LocalizedText name;
    std::optional<Decimal> percent;
    std::optional<Minor> amount;
    QStringList taxIds;
    std::vector<OrderType> orderTypes;

    bool operator==(const ChargeRule&) const = default;
};

class Menu {
public:
    QString version; // changes whenever anything in the menu does
    QString shopName;
    Currency currency;
    PricingPolicy policy;
    BusinessDayRule day;
    std::vector<Station> stations;
    std::vector<Tax> taxes;
    std::vector<ChargeRule> charges;
    std::vector<Category> categories;
    std::vector<ModifierGroup> groups;
    std::vector<MenuItem> items; // in menu order

    [[nodiscard]] const MenuItem* item(const QString& id) const;
    [[nodiscard]] const MenuItem* itemByBarcode(const QString& barcode) const;
    [[nodiscard]] const ModifierGroup* group(const QString& id) const;
    [[nodiscard]] const Category* category(const QString& id) const;
    [[nodiscard]] const Station* station(const QString& id) const;
    [[nodiscard]] std::vector<TaxRate> taxesFor(const QStringList& taxIds, OrderType type) const;
    [[nodiscard]] std::vector<Charge> chargesFor(OrderType type) const;

    // Changes availability in place; false when there is no such item.
    bool setAvailability(const QString& itemId, bool available, std::optional<int> left);

    // Replaces the item with this id; a new one, or one that changes its category, goes to the end of the category.
    // Conflict when another item has its code or barcode, NotFound for an unknown category.
    [[nodiscard]] Status put(const MenuItem& item);

    // Must be called after the vectors were filled by hand; parseMenu does it.
    void index();

    bool operator==(const Menu&) const = default;

private:
    QHash<QString, qsizetype> m_items;
    QHash<QString, qsizetype> m_barcodes;
    QHash<QString, qsizetype> m_groups;
};

// The menu file and the hub's `menu` extension field (docs/menu-format.md). Errors name the path:
// "categories[2].items[7].price: expected a whole number of minor units". Never throws, whatever the input.
[[nodiscard]] Result<Menu> parseMenu(const QByteArray& json);
[[nodiscard]] Result<Menu> parseMenu(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const Menu& menu);

// One item alone, as menu_update carries it: the fields of the file, and "category" with the id of the one it stands
// in. Parsing checks what it refers to against `menu`; put() makes it part of that.
[[nodiscard]] Result<MenuItem> parseMenuItem(const QJsonObject& json, const Menu& menu);
[[nodiscard]] QJsonObject toJson(const MenuItem& item);

} // namespace stonepot
