#include "kitchen_tickets.h"

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int ticketsInAll = 2'000;

} // namespace

KitchenOrder kitchenTicket(int number, Instant now)
{
    static const QStringList names{u"Dolsot Bibimbap"_s, u"Kimchi Jjigae"_s, u"Sundubu Jjigae"_s, u"Galbitang"_s,
                                   u"Japchae"_s};
    KitchenOrder ticket;
    ticket.id = u"ticket-%1"_s.arg(number);
    ticket.orderNumber = u"ORD-%1"_s.arg(number);
    ticket.displayNumber = u"A-%1"_s.arg(number, 3, 10, QChar(u'0'));
    ticket.orderType = u"dine-in"_s;
    ticket.source = u"pos"_s;
    ticket.tableNumber = number % 40 + 1;
    ticket.createdAt = now - std::chrono::seconds(ticketsInAll - number);
    for (int i = 0; i < 3 + number % 3; ++i) {
        KitchenItem item;
        item.id = u"%1-%2"_s.arg(ticket.id).arg(i);
        item.name = names[(number + i) % names.size()];
        item.modifiers = {{u"Extra egg"_s, {}, ModifierKind::Add}};
        ticket.items.push_back(item);
    }
    return ticket;
}

} // namespace stonepot::bench
