// A menu of two items without choices.
#pragma once

#include "core/menu.h"

namespace stonepot {

inline Menu stewAndTea()
{
    using namespace Qt::StringLiterals;
    Menu menu;
    menu.shopName = u"Test"_s;
    menu.categories.resize(1);
    menu.categories[0].id = u"food"_s;
    menu.categories[0].name.text = u"Food"_s;
    for (const auto& [id, price] : {std::pair{u"stew"_s, 1200}, std::pair{u"tea"_s, 300}}) {
        MenuItem item;
        item.id = id;
        item.name.text = id;
        item.categoryId = u"food"_s;
        item.price = price;
        menu.items.push_back(item);
    }
    menu.index();
    return menu;
}

} // namespace stonepot
