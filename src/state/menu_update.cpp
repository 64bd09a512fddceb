#include "state/menu_update.h"

namespace stonepot {

Result<Menu> updated(const Menu& menu, const MenuUpdate& update)
{
    Menu result = menu;
    for (const auto& changed : update.items) {
        const Result<MenuItem> item = parseMenuItem(changed.toObject(), result);
        if (!item) {
            return std::unexpected(item.error());
        }
        if (const Status put = result.put(*item); !put) {
            return std::unexpected(put.error());
        }
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
