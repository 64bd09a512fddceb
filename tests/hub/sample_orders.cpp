#include "sample_orders.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

OrderLine line(const QString& id, const QString& itemId, const QString& name, Minor price, qint64 quantity,
               const QString& station)
{
    OrderLine line;
    line.lineId = id;
    line.itemId = itemId;
    line.name = name;
    line.unitPrice = price;
    line.quantity = Decimal(quantity);
    line.stationId = station;
    line.taxes = {{u"food"_s, u"Sales tax"_s, *Decimal::parse(u"8.875"), false}};
    return line;
}

MenuItem item(const QString& id, Minor price)
{
    MenuItem item;
    item.id = id;
    item.name.text = id;
    item.categoryId = u"all"_s;
    item.price = price;
    return item;
}

} // namespace

Order sampleOrder(const QString& clientOrderId)
{
    Order order;
    order.clientOrderId = clientOrderId;
    order.tenantId = u"demo"_s;
    order.deviceId = u"till-1"_s;
    order.displayNumber = u"A-001"_s;
    order.type = OrderType::DineIn;
    order.tableNumber = 5;
    order.createdAt = Instant(Milliseconds(1767728520000));
    order.lines = {line(u"l1"_s, u"rice"_s, u"Bibimbap"_s, 1500, 2, u"hot"_s),
                   line(u"l2"_s, u"beer"_s, u"Beer"_s, 680, 1, u"bar"_s)};
    if (!recomputeTotals(order)) {
        qFatal("the sample order has no price");
    }
    Payment payment;
    payment.method = u"cash"_s;
    payment.amount = order.total;
    payment.tendered = order.total;
    order.payments = {payment};
    return order;
}

PlaceOrder placing(const QString& clientOrderId)
{
    return {sampleOrder(clientOrderId), true};
}

Menu sampleMenu()
{
    Menu menu;
    menu.version = u"1"_s;
    menu.shopName = u"Stonepot"_s;
    menu.categories = {{u"all"_s, {u"All"_s, {}}, u"#C4511B"_s, u"pot"_s}};
    menu.items = {item(u"soup"_s, 900), item(u"rice"_s, 1500), item(u"beer"_s, 680)};
    menu.items.front().left = 10;
    menu.day = {"America/New_York", 4};
    menu.index();
    return menu;
}

} // namespace stonepot
