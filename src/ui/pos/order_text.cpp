#include "ui/pos/order_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

class OrderText {
    Q_DECLARE_TR_FUNCTIONS(OrderText)
};

constexpr qsizetype longestName = 40;
const auto orderTextSeparator = u" · "_s;

QStringList places(const Order& order, const Format& format, bool dineInByTable)
{
    QStringList parts;
    if (order.type == OrderType::Takeout) {
        parts << OrderText::tr("Takeout");
    } else if (order.type == OrderType::Delivery) {
        parts << OrderText::tr("Delivery");
    } else if (order.tableNumber) {
        parts << OrderText::tr("T%1", "table number").arg(format.number(*order.tableNumber));
    } else if (dineInByTable) {
        parts << OrderText::tr("Dine-in");
    }
    if (order.type == OrderType::DineIn && order.guests > 0) {
        parts << guestsText(order.guests);
    }
    return parts;
}

} // namespace

QString shortName(const QString& name)
{
    if (name.size() <= longestName) {
        return name;
    }
    const qsizetype size = name.at(longestName - 2).isHighSurrogate() ? longestName - 2 : longestName - 1;
    return name.left(size) + u'…';
}

QString guestsText(int guests)
{
    return guests == 1 ? OrderText::tr("1 guest") : OrderText::tr("%n guests", nullptr, guests);
}

QString orderContext(const QString& number, const Order& order, const Format& format)
{
    QStringList parts{Format::isolate(number)};
    parts << places(order, format, false);
    if (!order.customer.name.isEmpty()) {
        parts << shortName(order.customer.name);
    }
    return parts.join(orderTextSeparator);
}

QString orderPlace(const Order& order, const Format& format)
{
    QStringList parts = places(order, format, true);
    if (order.type != OrderType::DineIn && !order.customer.name.isEmpty()) {
        parts << shortName(order.customer.name);
    }
    return parts.join(orderTextSeparator);
}

} // namespace stonepot
