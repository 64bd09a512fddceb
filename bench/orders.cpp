#include "orders.h"

#include "core/ids.h"
#include "core/messages.h"

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr qsizetype idLength = 36;
constexpr qsizetype numberLength = 20;

OrderLine line(const QString& id, const QString& name, Minor price, int quantity)
{
    OrderLine line;
    line.lineId = id;
    line.itemId = name.toLower();
    line.name = name;
    line.unitPrice = price;
    line.quantity = Decimal(quantity);
    line.stationId = u"hot"_s;
    line.taxes = {{u"food"_s, u"Sales tax"_s, *Decimal::parse(u"8.875"), false}};
    return line;
}

} // namespace

QString tenant()
{
    return u"demo"_s;
}

QString newOrderId()
{
    return newUuidV7(SystemClock().now());
}

Order anOrder(const QString& clientOrderId)
{
    Order order;
    order.clientOrderId = clientOrderId;
    order.tenantId = tenant();
    order.deviceId = u"till-1"_s;
    order.displayNumber = u"A-001"_s;
    order.tableNumber = 5;
    order.createdAt = SystemClock().now();
    order.lines = {line(u"l1"_s, u"Bibimbap"_s, 1500, 2), line(u"l2"_s, u"Beer"_s, 680, 1)};
    if (!recomputeTotals(order)) {
        qFatal("the order has no price");
    }
    Payment payment;
    payment.method = u"card"_s;
    payment.amount = order.total;
    order.payments = {payment};
    return order;
}

OrderRequests::OrderRequests(Via via)
{
    const QString id(idLength, u'i');
    const QString number(numberLength, u'n');
    Order order = anOrder(id);
    order.displayNumber = number;
    if (via == Via::Http) {
        const QByteArray body = toFrame(toJson(order));
        m_request = "POST /api/orders HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body;
    } else {
        const QByteArray message = toFrame(toJson(ClientMessage(SubmitOrder{order})));
        m_request = QByteArray::fromHex("81fe"); // a whole text whose length is two bytes, masked by zeros
        m_request += static_cast<char>(message.size() / 256);
        m_request += static_cast<char>(message.size() % 256);
        m_request += QByteArray(4, '\0') + message;
    }
    m_id = m_request.indexOf(id.toLatin1());
    m_displayNumber = m_request.indexOf(number.toLatin1());
}

const QByteArray& OrderRequests::next(const QByteArray& displayNumber)
{
    m_request.replace(m_id, idLength, newOrderId().toLatin1());
    m_request.replace(m_displayNumber, numberLength, displayNumber.leftJustified(numberLength, ' ', true));
    return m_request;
}

} // namespace stonepot::bench
