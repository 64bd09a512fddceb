// A menu file that has one of everything, and what is changed in it.
#pragma once

#include "core/menu.h"
#include "support/results.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace stonepot::menus {

using namespace Qt::StringLiterals;

// One of everything that the format knows, away from its default.
inline const QByteArray full = R"({
    "format": 1, "version": "7", "shopName": "Test", "currency": "KWD",
    "policy": {"scope": "line", "mode": "half-even", "cashRounding": 5, "cashMode": "down"},
    "day": {"timeZone": "Asia/Seoul", "startHour": 6},
    "stations": [{"id": "grill", "name": "Grill", "names": {"ko": "그릴"}}, {"id": "bar", "name": "Bar"}],
    "taxes": [{"id": "food", "name": "Food", "rate": "8.875", "inclusive": true, "orderTypes": ["dine-in", "takeout"]},
              {"id": "bag", "name": "Bag", "rate": 1.5}],
    "charges": [{"id": "service", "name": "Service", "percent": "12.5", "taxes": ["food"], "orderTypes": ["delivery"]},
                {"id": "fee", "name": "Fee", "amount": 250}],
    "groups": [{"id": "side", "name": "Side", "minimum": 1, "maximum": 3, "free": 2, "options": [
                   {"id": "rice", "name": "Rice", "names": {"ko": "밥"}, "price": -50, "kind": "add", "spice": 4,
                    "default": true, "available": false, "group": "size"},
                   {"id": "none", "name": "None", "kind": "remove"}]},
               {"id": "size", "name": "Size", "options": [{"id": "large", "name": "Large"}]}],
    "categories": [
        {"id": "empty", "name": "Empty"},
        {"id": "food", "name": "Food", "color": "#C4511B", "icon": "pot", "items": [
            {"id": "galbi", "code": "301", "barcode": "8801234567893", "name": "Galbi", "names": {"ko": "갈비", "zh-TW": "排骨"},
             "description": "Ribs", "descriptions": {"de": "Rippchen"}, "price": 2890,
             "variants": [{"id": "half", "name": "Half", "price": 1500}, {"id": "full", "name": "Full", "price": 2890}],
             "groups": ["side"], "station": "grill", "taxes": ["bag", "food"], "allergens": ["soy"], "dietary": ["GF"],
             "spice": 2, "course": 3, "prepMinutes": 25, "popular": true, "quickNotes": ["To share"],
             "available": false, "left": 3},
            {"id": "water", "name": "Water", "price": 0}]}]})";

// A path into a JSON document, such as {"categories", 1, "items"}.
using Path = QList<QVariant>;

[[nodiscard]] inline QJsonValue with(const QJsonValue& parent, const Path& path, const QJsonValue& value)
{
    if (path.isEmpty()) {
        return value;
    }
    const Path rest = path.sliced(1);
    if (path.front().typeId() == QMetaType::Int) {
        QJsonArray array = parent.toArray();
        const int index = path.front().toInt();
        if (index == array.size()) {
            array.append(with({}, rest, value));
        } else {
            array[index] = with(array.at(index), rest, value);
        }
        return array;
    }
    QJsonObject object = parent.toObject();
    const QString key = path.front().toString();
    object.insert(key, with(object.value(key), rest, value));
    return object;
}

[[nodiscard]] inline QJsonObject fullMenu()
{
    return QJsonDocument::fromJson(full).object();
}

[[nodiscard]] inline Menu parsed(const QJsonObject& json)
{
    const Result<Menu> menu = parseMenu(json);
    if (!menu) {
        qFatal("%s", errorText(menu).constData());
    }
    return *menu;
}

[[nodiscard]] inline QByteArray menuOf(int items)
{
    QJsonArray list;
    for (int i = 0; i < items; ++i) {
        QJsonObject item = fullMenu()["categories"_L1][1]["items"_L1][0].toObject();
        item["id"_L1] = u"item-%1"_s.arg(i);
        item["code"_L1] = QString::number(i);
        item["barcode"_L1] = u"880%1"_s.arg(i, 10, 10, QChar(u'0'));
        list.append(item);
    }
    return QJsonDocument(with(fullMenu(), {u"categories"_s, 1, u"items"_s}, list).toObject()).toJson();
}

} // namespace stonepot::menus
