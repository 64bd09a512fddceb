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

void writeItem(JsonWriter& json, const OrderLine& line, const Order& order)
{
    json.object([&] {
        json.key("customization"_L1).textOrNull(customization(line));
        json.key("dishName"_L1).text(line.name);
        json.key("itemId"_L1).text(line.itemId);
        json.key("itemTotal"_L1).number(major(line.total, order));
        json.key("price"_L1).number(major(line.unitPrice, order));
        writeNumber(json.key("quantity"_L1), line.quantity);
    });
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
    QStringList names = modifiers.split(modifierSeparator);
    if (names.size() > maxParts) { // more than anybody reads; the last one takes the rest
        names = names.first(maxParts - 1) << QStringList(names.sliced(maxParts - 1)).join(modifierSeparator);
    }
    for (const QString& name : names) {
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

void writeBaseCart(JsonWriter& json, const Order& order)
{
    json.object([&] {
        json.key("deliveryFee"_L1).number(major(order.chargeTotal, order));
        json.key("items"_L1).array(order.lines, [&](const OrderLine& line) {
            if (!line.voided) {
                writeItem(json, line, order);
            }
        });
        json.key("subtotal"_L1).number(major(baseSubtotal(order), order));
        json.key("tax"_L1).number(major(baseTax(order), order));
        json.key("total"_L1).number(major(order.total, order));
    });
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
