#include "kitchen_samples.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot::samples {

namespace {

const QString grill = u"grill"_s;
const QString fry = u"fry"_s;
const QString bar = u"bar"_s;
const QString cold = u"cold"_s;

KitchenItem with(KitchenItem item, const QStringList& modifiers, const QString& note = {})
{
    for (const QString& modifier : modifiers) {
        const ModifierKind kind = modifier.startsWith("No "_L1) ? ModifierKind::Remove
                                  : modifier.startsWith(u'+')   ? ModifierKind::Add
                                                                : ModifierKind::Choice;
        item.modifiers.push_back({kind == ModifierKind::Add ? modifier.mid(1) : modifier, QString(), kind});
    }
    item.note = note;
    return item;
}

KitchenItem done(KitchenItem item)
{
    item.status = ItemStatus::Ready;
    return item;
}

KitchenItem voided(KitchenItem item)
{
    item.status = ItemStatus::Voided;
    return item;
}

KitchenOrder order(const QString& number, Milliseconds age, const QString& type, std::vector<KitchenItem> items)
{
    KitchenOrder order = ticket(number, age);
    order.orderType = type;
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].id = u"%1-%2"_s.arg(order.id).arg(i);
    }
    order.items = std::move(items);
    return order;
}

KitchenOrder atTable(KitchenOrder order, int table, const QString& staff, int guests = 0)
{
    order.orderType = u"dine-in"_s;
    order.tableNumber = table;
    order.staffName = staff;
    order.guests = guests;
    return order;
}

KitchenOrder forCustomer(KitchenOrder order, const QString& name)
{
    order.customerName = name;
    return order;
}

KitchenOrder rushed(KitchenOrder order)
{
    order.urgent = true;
    return order;
}

KitchenOrder onlyAt(const QString& station, const QString& number, Milliseconds age, const QString& name)
{
    return atTable(order(number, age, u"dine-in"_s, {item(name, 1, station)}), 3, u"Hana"_s);
}

} // namespace

Instant evening()
{
    return Instant{1'773'517'325'000ms};
}

KitchenItem item(const QString& name, int quantity, const QString& station)
{
    KitchenItem item;
    item.name = name;
    item.quantity = Decimal(quantity);
    item.station = station;
    return item;
}

KitchenOrder ticket(const QString& number, Milliseconds age, const QStringList& names)
{
    KitchenOrder order;
    order.id = u"ticket-%1"_s.arg(number);
    order.orderNumber = u"ORD-20260314-%1"_s.arg(number.right(3));
    order.clientOrderId = u"order-%1"_s.arg(number);
    order.displayNumber = number;
    order.orderType = u"dine-in"_s;
    order.source = u"pos"_s;
    order.createdAt = evening() - age;
    order.updatedAt = order.createdAt;
    for (const QString& name : names) {
        order.items.push_back(item(name, 1));
        order.items.back().id = u"%1-%2"_s.arg(order.id).arg(order.items.size() - 1);
    }
    return order;
}

std::vector<KitchenOrder> eveningTickets()
{
    const QString pickup = u"pickup"_s;
    const QString delivery = u"delivery"_s;
    const QString dineIn = u"dine-in"_s;

    std::vector<KitchenOrder> all;
    all.push_back(rushed(forCustomer(
        order(u"A-031"_s, 14min + 32s, pickup,
              {with(item(u"Kimchi Jjigae"_s, 2), {u"+Extra pork"_s}),
               with(item(u"Sundubu Jjigae"_s, 1), {u"Extra hot"_s, u"No egg"_s}, u"Pack the rice separately"_s),
               item(u"Mandu"_s, 1, fry)}),
        u"Priya S."_s)));
    all.push_back(atTable(
        order(u"A-033"_s, 12min + 18s, dineIn,
              {done(item(u"Galbitang"_s, 1)), with(item(u"Dolsot Bibimbap"_s, 2), {u"Medium spicy"_s, u"+Extra egg"_s}),
               with(item(u"Doenjang Jjigae"_s, 1), {u"No tofu"_s}), item(u"Galbi"_s, 1, grill)}),
        7, u"Mina"_s));
    KitchenItem eggs = with(item(u"Dolsot Bibimbap"_s, 3), {u"Beef"_s, u"mild"_s});
    eggs.modifiers.push_back({u"Extra egg"_s, u"1 of 3"_s, ModifierKind::Add});
    all.push_back(atTable(
        order(u"A-034"_s, 9min + 47s, dineIn,
              {eggs, with(item(u"Vegetable Dolsot"_s, 2), {u"No mushrooms"_s}),
               with(item(u"Seafood Dolsot"_s, 1), {}, u"Shells off, please"_s), done(item(u"Kimchi Jjigae"_s, 2)),
               with(item(u"Budae Jjigae"_s, 1), {u"+Ramyeon noodles"_s, u"+Cheese"_s}), done(item(u"Japchae"_s, 2)),
               item(u"Galbitang"_s, 1), with(item(u"Tteokbokki"_s, 1), {u"Hot"_s}), item(u"Bulgogi"_s, 1, grill),
               item(u"Mandu"_s, 1, fry)}),
        10, u"Sofia"_s, 8));
    all.push_back(
        forCustomer(order(u"A-035"_s, 8min + 55s, delivery,
                          {with(item(u"Bulgogi Dolsot"_s, 1), {u"+Kimchi on the side"_s}),
                           voided(item(u"Kimchi Jjigae"_s, 1)), with(item(u"Sundubu Jjigae"_s, 2), {u"Mild"_s})}),
                    u"Courier #8812"_s));
    KitchenItem vegetable = with(item(u"Vegetable Dolsot"_s, 1), {u"No sesame oil"_s});
    vegetable.allergies = {u"sesame"_s};
    all.push_back(atTable(order(u"A-036"_s, 8min + 6s, dineIn,
                                {vegetable, done(item(u"Dolsot Bibimbap"_s, 2)), item(u"Kimchi Jjigae"_s, 1)}),
                          15, u"Hana"_s));
    all.push_back(
        atTable(order(u"A-038"_s, 6min + 40s, dineIn,
                      {with(item(u"Dolsot Bibimbap"_s, 1), {u"Hot"_s}),
                       with(item(u"Tteokbokki"_s, 1), {u"+Rice cakes"_s, u"+Boiled egg"_s}), item(u"Soju"_s, 2, bar)}),
                2, u"Sofia"_s));
    all.push_back(
        forCustomer(order(u"A-040"_s, 5min + 12s, pickup,
                          {with(item(u"Bulgogi Dolsot"_s, 2), {u"No scallion"_s}),
                           with(item(u"Sundubu Jjigae"_s, 1), {u"Medium spicy"_s}), item(u"Mandu"_s, 1, fry)}),
                    u"Marco D."_s));
    all.push_back(atTable(order(u"A-042"_s, 4min + 21s, dineIn,
                                {with(item(u"Dolsot Bibimbap"_s, 1), {u"Beef"_s, u"medium spicy"_s, u"+Extra egg"_s},
                                      u"Rice extra crispy"_s),
                                 item(u"Kimchi Jjigae"_s, 1), item(u"Makgeolli"_s, 1, bar)}),
                          12, u"Mina"_s));
    KitchenOrder addition =
        atTable(order(u"A-042"_s, 1min + 2s, dineIn, {with(item(u"Japchae"_s, 1), {u"No scallion"_s})}), 12, u"Mina"_s);
    addition.id += u"+1"_s;
    addition.runningOrder = true;
    addition.kotSequence = 2;
    all.push_back(addition);
    all.push_back(
        forCustomer(order(u"A-043"_s, 1min + 58s, delivery,
                          {item(u"Galbitang"_s, 1), with(item(u"Japchae"_s, 2), {u"+Extra beef"_s, u"No mushrooms"_s}),
                           item(u"Oi Muchim"_s, 1, cold)}),
                    u"Lena W."_s));
    const auto later = [&](const QString& number, Milliseconds age, const std::vector<KitchenItem>& items) {
        all.push_back(atTable(order(number, age, dineIn, items), number.right(2).toInt() - 24, u"Sofia"_s));
    };
    later(u"A-044"_s, 90s, {item(u"Samgyetang"_s, 2), item(u"Galbi"_s, 1, grill)});
    later(u"A-045"_s, 80s, {item(u"Dolsot Bibimbap"_s, 2), item(u"Mandu"_s, 1, fry)});
    later(u"A-046"_s, 70s, {item(u"Bulgogi Dolsot"_s, 1), item(u"Soju"_s, 1, bar)});
    later(u"A-047"_s, 60s, {item(u"Galbitang"_s, 1)});
    later(u"A-048"_s, 50s, {item(u"Kimchi Jjigae"_s, 1)});
    all.push_back(onlyAt(grill, u"A-037"_s, 7min, u"Galbi"_s));
    all.push_back(onlyAt(grill, u"A-039"_s, 6min, u"Samgyeopsal"_s));
    all.push_back(onlyAt(cold, u"A-041"_s, 5min, u"Naengmyeon"_s));
    all.push_back(onlyAt(cold, u"A-049"_s, 30s, u"Naengmyeon"_s));
    return all;
}

std::vector<Station> stations()
{
    return {{grill, {u"Grill"_s, {}}},
            {u"hotpot"_s, {u"Hot pot"_s, {}}},
            {cold, {u"Cold"_s, {}}},
            {fry, {u"Fry"_s, {}}},
            {bar, {u"Bar"_s, {}}}};
}

} // namespace stonepot::samples
