#include "core/messages.h"
#include "core/order_json.h"

#include <QCryptographicHash>
#include <algorithm>

namespace stonepot {

using namespace Qt::StringLiterals;

namespace {

// Fields that cannot run into one another, whatever is in them. Backends trim texts and collapse spaces.
void put(QByteArray& key, const QString& text)
{
    const QByteArray utf8 = text.simplified().toUtf8();
    key += QByteArray::number(utf8.size()) + ':' + utf8 + ';';
}

void put(QByteArray& key, qint64 number)
{
    key += QByteArray::number(number) + ';';
}

QByteArray lineKey(const OrderLine& line)
{
    QByteArray key;
    put(key, line.itemId);
    put(key, line.name);
    put(key, line.quantity.toString());
    put(key, line.unitPrice);
    put(key, line.total);
    put(key, wire::customization(line));
    return key;
}

} // namespace

QByteArray contentKey(const Order& order)
{
    // Only what a base backend keeps, or an echo would never match.
    QByteArray key;
    put(key, toWire(order.type));
    put(key, order.tableNumber.value_or(-1));
    put(key, static_cast<qint64>(order.paymentMethod()));
    put(key, order.customer.name);
    put(key, order.customer.phone);
    put(key, order.notes);
    put(key, wire::baseSubtotal(order));
    put(key, wire::baseTax(order));
    put(key, order.chargeTotal);
    put(key, order.total);

    std::vector<QByteArray> lines;
    for (const OrderLine& line : order.lines) {
        if (!line.voided) {
            lines.push_back(lineKey(line));
        }
    }
    std::sort(lines.begin(), lines.end()); // a backend may keep them in another order
    for (const QByteArray& line : lines) {
        key += line;
    }
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

} // namespace stonepot
