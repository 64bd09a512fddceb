#include "core/cart.h"
#include "core/order_json.h"
#include "core/wire_reader.h"

namespace stonepot::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr auto noteSeparator = " | "_L1;
constexpr auto modifierSeparator = ", "_L1;

double major(Minor amount, const Order& order)
{
    return Money(amount, order.currency).toMajor();
}

QJsonObject itemJson(const OrderLine& line, const Order& order)
{
    return {
        {"itemId"_L1, line.itemId},
        {"dishName"_L1, line.name},
        {"quantity"_L1, numberJson(line.quantity)},
        {"price"_L1, major(line.unitPrice, order)},
        {"itemTotal"_L1, major(line.total, order)},
        {"customization"_L1, textOrNull(customization(line))},
    };
}

// The reverse of customization(); a text that we did not write comes back as it was.
void readCustomization(const QString& text, OrderLine& line)
{
    const qsizetype separator = text.indexOf(noteSeparator);
    const QString modifiers = separator < 0 ? text : text.first(separator);
    line.note = separator < 0 ? QString() : text.sliced(separator + noteSeparator.size());
    if (modifiers.isEmpty()) {
        return;
    }
    for (const QString& name : modifiers.split(modifierSeparator)) {
        OrderModifier modifier;
        modifier.name = name;
        line.modifiers.push_back(modifier);
    }
}

// What the line costs beyond its price is what its modifiers cost; the base does not say which, so the first carries
// it.
void priceModifiers(OrderLine& line)
{
    if (line.modifiers.empty() || !line.quantity.isWhole()) {
        return;
    }
    const qint64 quantity = line.quantity.units();
    const Result<Minor> plain = multiply(line.unitPrice, line.quantity, Rounding::HalfUp);
    if (plain && (line.total - *plain) % quantity == 0) {
        line.modifiers.front().price = (line.total - *plain) / quantity;
    }
}

OrderLine readItem(JsonReader& item, const Order& order)
{
    OrderLine line;
    line.lineId = u"line-%1"_s.arg(order.lines.size() + 1);
    line.itemId = id(item, "itemId"_L1);
    line.name = requiredText(item, "dishName"_L1);
    line.quantity = requiredQuantity(item, "quantity"_L1);
    line.unitPrice = requiredMajor(item, "price"_L1, order.currency);
    line.total = requiredMajor(item, "itemTotal"_L1, order.currency);
    readCustomization(text(item, "customization"_L1, maxText), line);
    if (!item.failed()) {
        priceModifiers(line);
    }
    return line;
}

} // namespace

QString customization(const OrderLine& line)
{
    QStringList names;
    for (const OrderModifier& modifier : line.modifiers) {
        names.append(modifier.quantity > 1 ? u"%1 ×%2"_s.arg(modifier.name).arg(modifier.quantity) : modifier.name);
    }
    const QString modifiers = names.join(modifierSeparator);
    if (modifiers.isEmpty() || line.note.isEmpty()) {
        return modifiers + line.note;
    }
    return modifiers + noteSeparator + line.note;
}

Minor baseTax(const Order& order)
{
    Minor sum = 0;
    for (const OrderTax& tax : order.taxes) {
        sum += tax.rate.inclusive ? 0 : tax.amount;
    }
    return sum;
}

Minor baseSubtotal(const Order& order)
{
    return order.subtotal - order.discountTotal;
}

QJsonObject baseCartJson(const Order& order)
{
    QJsonArray items;
    for (const OrderLine& line : order.lines) {
        if (!line.voided) {
            items.append(itemJson(line, order));
        }
    }
    return {
        {"items"_L1, items},
        {"subtotal"_L1, major(baseSubtotal(order), order)},
        {"tax"_L1, major(baseTax(order), order)},
        {"deliveryFee"_L1, major(order.chargeTotal, order)},
        {"total"_L1, major(order.total, order)},
    };
}

void readBaseCart(JsonReader& cart, Order& order)
{
    require(cart, "items"_L1);
    cart.objects("items"_L1, maxLinesPerOrder,
                 [&order](JsonReader& item) { order.lines.push_back(readItem(item, order)); });
    order.subtotal = requiredMajor(cart, "subtotal"_L1, order.currency);
    order.taxTotal = wire::major(cart, "tax"_L1, order.currency);
    order.chargeTotal = wire::major(cart, "deliveryFee"_L1, order.currency);
    order.total = requiredMajor(cart, "total"_L1, order.currency);
    order.totalsGiven = true;
    if (order.taxTotal != 0) {
        OrderTax tax;
        tax.rate.id = u"tax"_s;
        tax.base = order.subtotal;
        tax.amount = order.taxTotal;
        order.taxes.push_back(tax);
    }
    if (order.chargeTotal != 0) {
        Charge fee;
        fee.id = u"delivery"_s;
        fee.amount = order.chargeTotal;
        order.charges.push_back(fee);
    }
}

} // namespace stonepot::wire
