#include "state/menu_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

Order inLanguage(Order order, const Menu& menu, const QString& localeName)
{
    for (OrderLine& line : order.lines) {
        const MenuItem* item = menu.item(line.itemId);
        if (item == nullptr) {
            continue;
        }
        const auto variant = std::ranges::find(item->variants, line.variantId, &Variant::id);
        line.name = variant == item->variants.end()
                        ? item->name.in(localeName)
                        : u"%1, %2"_s.arg(item->name.in(localeName), variant->name.in(localeName));
        for (OrderModifier& modifier : line.modifiers) {
            const ModifierGroup* group = menu.group(modifier.groupId);
            if (group == nullptr) {
                continue;
            }
            const auto option = std::ranges::find(group->options, modifier.optionId, &ModifierOption::id);
            if (option != group->options.end()) {
                modifier.name = option->name.in(localeName);
            }
        }
    }
    return order;
}

} // namespace stonepot
