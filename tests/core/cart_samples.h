// A menu with every kind of choice, and choices from it.
#pragma once

#include "core/cart.h"

namespace stonepot::carts {

using namespace Qt::StringLiterals;

[[nodiscard]] inline ModifierOption option(const QString& id, Minor price, ModifierKind kind = ModifierKind::Choice)
{
    ModifierOption result;
    result.id = id;
    result.name.text = id.toUpper();
    result.price = price;
    result.kind = kind;
    return result;
}

[[nodiscard]] inline ModifierGroup group(const QString& id, int minimum, int maximum, int free,
                                         std::vector<ModifierOption> options)
{
    return {id, {id, {}}, minimum, maximum, free, std::move(options)};
}

[[nodiscard]] inline MenuItem item(const QString& id, Minor price, const QStringList& groups)
{
    MenuItem result;
    result.id = id;
    result.name.text = id.toUpper();
    result.categoryId = u"food"_s;
    result.price = price;
    result.modifierGroupIds = groups;
    result.taxIds = QStringList{u"tax"_s};
    return result;
}

// dish: a required spice level, extras of which one is free and one nests, a removal. wine: two sizes. fish: three
// left.
[[nodiscard]] inline Menu testMenu()
{
    Menu menu;
    menu.version = u"7"_s;
    menu.policy.mode = Rounding::HalfEven;
    menu.categories = {{u"food"_s, {u"Food"_s, {}}, {}, {}}};
    menu.taxes = {{{u"tax"_s, u"Tax"_s, Decimal(10), false}, {}}};
    menu.charges = {{u"fee"_s, {u"Fee"_s, {}}, {}, Minor{100}, {u"tax"_s}, {OrderType::Delivery}}};
    ModifierOption noodles = option(u"noodles"_s, 300, ModifierKind::Add);
    noodles.nestedGroupId = u"broth"_s;
    ModifierOption truffle = option(u"truffle"_s, 900, ModifierKind::Add);
    truffle.available = false;
    menu.groups = {
        group(u"spice"_s, 1, 1, 0, {option(u"mild"_s, 0), option(u"hot"_s, 50)}),
        group(u"extras"_s, 0, 3, 1, {option(u"egg"_s, 200, ModifierKind::Add), noodles, truffle}),
        group(u"broth"_s, 1, 1, 0, {option(u"clear"_s, 0), option(u"red"_s, 25)}),
        group(u"without"_s, 0, 2, 1, {option(u"no-rice"_s, -150, ModifierKind::Remove)}),
    };
    MenuItem dish = item(u"dish"_s, 1000, {u"spice"_s, u"extras"_s, u"without"_s});
    dish.stationId = u"grill"_s;
    dish.course = 2;
    dish.prepMinutes = 12;
    MenuItem wine = item(u"wine"_s, 700, {});
    wine.variants = {{u"glass"_s, {u"Glass"_s, {}}, 700}, {u"bottle"_s, {u"Bottle"_s, {}}, 2400}};
    MenuItem fish = item(u"fish"_s, 1500, {});
    fish.left = 3;
    MenuItem gone = item(u"gone"_s, 500, {});
    gone.available = false;
    menu.items = {dish, wine, fish, gone};
    menu.index();
    return menu;
}

[[nodiscard]] inline LineChoice choice(const QString& itemId, std::vector<ChosenOption> options = {})
{
    LineChoice result;
    result.itemId = itemId;
    result.options = std::move(options);
    return result;
}

[[nodiscard]] inline LineChoice dish(std::vector<ChosenOption> more = {})
{
    more.insert(more.begin(), {u"spice"_s, u"mild"_s});
    return choice(u"dish"_s, std::move(more));
}

} // namespace stonepot::carts
