#include "core/messages.h"
#include "core/pricing_json.h"
#include "core/wire_names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Fields that hold what their absence means are left out: the file stays readable, and so does a difference.
void insertText(QJsonObject& json, QLatin1StringView key, QLatin1StringView translationsKey, const LocalizedText& text)
{
    if (!text.text.isEmpty()) {
        json.insert(key, text.text);
    }
    if (!text.translations.isEmpty()) {
        QJsonObject translations;
        for (auto it = text.translations.begin(); it != text.translations.end(); ++it) {
            translations.insert(it.key(), it.value());
        }
        json.insert(translationsKey, translations);
    }
}

void insertName(QJsonObject& json, const LocalizedText& name)
{
    insertText(json, "name"_L1, "names"_L1, name);
}

void insertString(QJsonObject& json, QLatin1StringView key, const QString& value)
{
    if (!value.isEmpty()) {
        json.insert(key, value);
    }
}

void insertStrings(QJsonObject& json, QLatin1StringView key, const QStringList& values)
{
    if (!values.isEmpty()) {
        json.insert(key, QJsonArray::fromStringList(values));
    }
}

void insertNumber(QJsonObject& json, QLatin1StringView key, qint64 value, qint64 absentMeans)
{
    if (value != absentMeans) {
        json.insert(key, value);
    }
}

void insertFlag(QJsonObject& json, QLatin1StringView key, bool value, bool absentMeans)
{
    if (value != absentMeans) {
        json.insert(key, value);
    }
}

void insertOrderTypes(QJsonObject& json, const std::vector<OrderType>& types)
{
    QStringList words;
    for (const OrderType type : types) {
        words.append(toWire(type));
    }
    insertStrings(json, "orderTypes"_L1, words);
}

QJsonObject toJson(const Station& station)
{
    QJsonObject json{{"id"_L1, station.id}};
    insertName(json, station.name);
    return json;
}

QJsonObject toJson(const Tax& tax)
{
    QJsonObject json = toJson(tax.rate);
    insertOrderTypes(json, tax.orderTypes);
    return json;
}

QJsonObject toJson(const ChargeRule& rule)
{
    QJsonObject json{{"id"_L1, rule.id}};
    insertName(json, rule.name);
    insertPercentOrAmount(json, rule.percent, rule.amount);
    insertStrings(json, "taxes"_L1, rule.taxIds);
    insertOrderTypes(json, rule.orderTypes);
    return json;
}

QJsonObject toJson(const ModifierOption& option)
{
    QJsonObject json{{"id"_L1, option.id}};
    insertName(json, option.name);
    insertNumber(json, "price"_L1, option.price, 0);
    if (option.kind != ModifierKind::Choice) {
        json.insert("kind"_L1, toWire(option.kind));
    }
    insertNumber(json, "spice"_L1, option.spice, 0);
    insertFlag(json, "default"_L1, option.byDefault, false);
    insertFlag(json, "available"_L1, option.available, true);
    insertString(json, "group"_L1, option.nestedGroupId);
    return json;
}

QJsonObject toJson(const Variant& variant)
{
    QJsonObject json{{"id"_L1, variant.id}, {"price"_L1, variant.price}};
    insertName(json, variant.name);
    return json;
}

QJsonObject toJson(const ModifierGroup& group);

template <typename Entry>
QJsonArray toArray(const std::vector<Entry>& entries)
{
    QJsonArray array;
    for (const Entry& entry : entries) {
        array.append(toJson(entry));
    }
    return array;
}

QJsonObject toJson(const ModifierGroup& group)
{
    QJsonObject json{{"id"_L1, group.id}, {"options"_L1, toArray(group.options)}};
    insertName(json, group.name);
    insertNumber(json, "minimum"_L1, group.minimum, 0);
    insertNumber(json, "maximum"_L1, group.maximum, 1);
    insertNumber(json, "free"_L1, group.free, 0);
    return json;
}

// All of an item but its category, which in the file is where it stands.
QJsonObject fieldsOf(const MenuItem& item)
{
    QJsonObject json{{"id"_L1, item.id}, {"price"_L1, item.price}};
    insertString(json, "code"_L1, item.code);
    insertString(json, "barcode"_L1, item.barcode);
    insertName(json, item.name);
    insertText(json, "description"_L1, "descriptions"_L1, item.description);
    if (!item.variants.empty()) {
        json.insert("variants"_L1, toArray(item.variants));
    }
    insertStrings(json, "groups"_L1, item.modifierGroupIds);
    insertString(json, "station"_L1, item.stationId);
    insertStrings(json, "taxes"_L1, item.taxIds);
    insertStrings(json, "allergens"_L1, item.allergens);
    insertStrings(json, "dietary"_L1, item.dietary);
    insertNumber(json, "spice"_L1, item.spice, 0);
    insertNumber(json, "course"_L1, item.course, 1);
    insertNumber(json, "prepMinutes"_L1, item.prepMinutes, MenuItem().prepMinutes);
    insertFlag(json, "popular"_L1, item.popular, false);
    insertStrings(json, "quickNotes"_L1, item.quickNotes);
    insertFlag(json, "available"_L1, item.available, true);
    if (item.left) {
        json.insert("left"_L1, *item.left);
    }
    return json;
}

QJsonArray categoriesToJson(const Menu& menu)
{
    QHash<QString, QJsonArray> itemsByCategory;
    for (const MenuItem& item : menu.items) {
        itemsByCategory[item.categoryId].append(fieldsOf(item));
    }
    QJsonArray array;
    for (const Category& category : menu.categories) {
        QJsonObject json{{"id"_L1, category.id}, {"items"_L1, itemsByCategory.value(category.id)}};
        insertName(json, category.name);
        insertString(json, "color"_L1, category.color);
        insertString(json, "icon"_L1, category.icon);
        array.append(json);
    }
    return array;
}

} // namespace

QJsonObject toJson(const MenuItem& item)
{
    QJsonObject json = fieldsOf(item);
    json.insert("category"_L1, item.categoryId);
    return json;
}

QJsonObject toJson(const Menu& menu)
{
    return {
        {"format"_L1, 1},
        {"version"_L1, menu.version},
        {"shopName"_L1, menu.shopName},
        {"currency"_L1, menu.currency.code()},
        {"policy"_L1, toJson(menu.policy)},
        {"day"_L1,
         QJsonObject{{"timeZone"_L1, QString::fromUtf8(menu.day.timeZone)}, {"startHour"_L1, menu.day.startHour}}},
        {"stations"_L1, toArray(menu.stations)},
        {"taxes"_L1, toArray(menu.taxes)},
        {"charges"_L1, toArray(menu.charges)},
        {"groups"_L1, toArray(menu.groups)},
        {"categories"_L1, categoriesToJson(menu)},
    };
}

} // namespace stonepot
