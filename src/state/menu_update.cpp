#include "state/menu_update.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

qsizetype indexOf(const QJsonArray& items, const QString& id)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).toObject().value("id"_L1).toString() == id) {
            return i;
        }
    }
    return -1;
}

} // namespace

Result<Menu> updated(const Menu& menu, const MenuUpdate& update)
{
    Menu result = menu;
    if (!update.items.isEmpty()) {
        QJsonObject json = toJson(menu);
        QJsonArray items = json.value("items"_L1).toArray();
        for (const QJsonValue& changed : update.items) {
            const qsizetype at = indexOf(items, changed.toObject().value("id"_L1).toString());
            if (at < 0) {
                items.append(changed);
            } else {
                items.replace(at, changed);
            }
        }
        json.insert("items"_L1, items);
        auto parsed = parseMenu(json);
        if (!parsed) {
            return parsed;
        }
        result = *std::move(parsed);
    }
    if (!update.version.isEmpty()) {
        result.version = update.version;
    }
    for (const Availability& each : update.availability) {
        result.setAvailability(each.itemId, each.available, each.left);
    }
    return result;
}

} // namespace stonepot
