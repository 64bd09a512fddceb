#include "ui/pos/held_text.h"

#include "ui/pos/order_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

class HeldText {
    Q_DECLARE_TR_FUNCTIONS(HeldText)
};

QString placeOf(const Cart& cart, const Format& format)
{
    Order order;
    order.type = cart.type;
    order.tableNumber = cart.tableNumber;
    order.guests = cart.guests;
    order.customer = cart.customer;
    return orderPlace(order, format);
}

QString whatAndWho(const HeldCart& held, const QString& by, const Format& format)
{
    QStringList parts{held.cart.isEmpty() ? HeldText::tr("An order") : placeOf(held.cart, format)};
    const QString& who = held.staffName.isEmpty() ? by : held.staffName;
    if (!who.isEmpty()) {
        parts << Format::isolate(shortName(who));
    }
    return parts.join(u" · "_s);
}

} // namespace

QString heldHeading(const HeldRow& row, const Format& format, Instant now)
{
    QStringList parts{whatAndWho(row.held, row.by, format)};
    const Instant at = row.held.heldAt;
    if (at != Instant()) { // the hub's list said it in a way that cannot be read
        const bool isToday = now - at < std::chrono::hours(12);
        parts << HeldText::tr("held %1", "the time")
                     .arg(Format::isolate(isToday ? format.time(at) : format.dateAndTime(at)));
    }
    if (!row.till.isEmpty()) {
        parts << HeldText::tr("till %1", "its letter").arg(Format::isolate(row.till.left(8)));
    } else if (!row.here) {
        parts << HeldText::tr("another till");
    }
    return parts.join(u" · "_s);
}

QString heldDishes(const HeldCart& held, const Menu& menu, const Format& format)
{
    QStringList names;
    for (const CartLine& line : held.cart.lines) {
        const MenuItem* item = menu.item(line.choice.itemId);
        names += HeldText::tr("%1 %2", "quantity and item")
                     .arg(format.decimal(line.choice.quantity),
                          item != nullptr ? item->name.in(format.locale().name()) : line.choice.itemId);
    }
    return format.locale().createSeparatedList(names);
}

QString heldReason(const HeldRow& row)
{
    using State = HeldRow::State;
    switch (row.state) {
    case State::Openable:
        return {};
    case State::Asking:
        return HeldText::tr("The hub is asked whose it is.");
    case State::OutOfReach:
        return HeldText::tr("No connection: it can be opened at the till that holds it.");
    case State::Unreadable:
        return HeldText::tr("This till cannot read it: open it where it was held.");
    case State::OffMenu:
        return HeldText::tr("Something in it is not on this till's menu: open it where it was held.");
    case State::OrderMissing:
        return HeldText::tr("It belongs to an order that is not here: open it where it was held.");
    }
    Q_UNREACHABLE();
}

QString cartNewsText(CartNews news, const HeldCart& held, const Format& format)
{
    const QString order = whatAndWho(held, {}, format);
    switch (news) {
    case CartNews::TakenElsewhere:
        return HeldText::tr("Another till has taken it: %1").arg(order);
    case CartNews::HeldHere:
        return HeldText::tr("It is held at this till now: %1").arg(order);
    case CartNews::NoAnswer:
        return HeldText::tr("The hub does not answer. When it does, this is held here: %1").arg(order);
    case CartNews::NotGiven:
        return HeldText::tr("The hub does not give it to this till: %1").arg(order);
    case CartNews::OpenTwice:
        return HeldText::tr("An order is open at two tills");
    }
    Q_UNREACHABLE();
}

std::vector<std::pair<QString, QString>> openTwiceFacts(const HeldCart& held, const Menu& menu, const Format& format)
{
    return {
        {HeldText::tr("Order"), whatAndWho(held, {}, format)},
        {HeldText::tr("Items"), heldDishes(held, menu, format)},
        {HeldText::tr("What happened"),
         HeldText::tr("This till opened it without a connection, and another till has taken it as well.")},
        {HeldText::tr("What to do"), HeldText::tr("Ask at the other till who sells it. At one of the two, empty the "
                                                  "order; if both have sold it, void one.")}};
}

} // namespace stonepot
