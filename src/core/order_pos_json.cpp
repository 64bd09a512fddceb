#include "core/cart.h"
#include "core/messages.h"
#include "core/order_json.h"
#include "core/pricing_json.h"
#include "core/wire_reader.h"

#include <QSet>
#include <numeric>

namespace stonepot::wire {

using namespace Qt::StringLiterals;

namespace {

void readLines(JsonReader& pos, Order& order)
{
    QSet<QString> ids;
    pos.objects("lines"_L1, maxLinesPerOrder, [&](JsonReader& json) {
        order.lines.push_back(readLine(json, order));
        if (ids.contains(order.lines.back().lineId)) {
            json.fail("lineId"_L1, u"is the id of an earlier line as well"_s);
        }
        ids.insert(order.lines.back().lineId);
    });
}

QJsonObject taxJson(const OrderTax& tax)
{
    QJsonObject json = toJson(tax.rate);
    json.insert("base"_L1, tax.base);
    json.insert("amount"_L1, tax.amount);
    return json;
}

OrderTax readTax(JsonReader& json)
{
    return {readTaxRate(json), minor(json, "base"_L1), requiredMinor(json, "amount"_L1)};
}

Currency readCurrency(JsonReader& pos, Currency fallback)
{
    Currency currency = fallback;
    if (pos.has("currency"_L1)) {
        const Result<Currency> known = Currency::fromCode(pos.string("currency"_L1, maxName));
        if (!known) {
            pos.fail("currency"_L1, known.error().what);
        }
        currency = known.value_or(fallback);
    }
    if (pos.integerOr("exponent"_L1, currency.exponent(), 0, 9) != currency.exponent()) {
        pos.fail("exponent"_L1, u"%1 has the exponent %2"_s.arg(currency.code()).arg(currency.exponent()));
    }
    return currency;
}

Minor sumOfTaxes(const Order& order)
{
    return std::accumulate(order.taxes.begin(), order.taxes.end(), Minor{0},
                           [](Minor sum, const OrderTax& tax) { return sum + tax.amount; });
}

} // namespace

QJsonObject paymentJson(const Payment& payment)
{
    QJsonObject json{{"method"_L1, payment.method}, {"amount"_L1, payment.amount}};
    putInteger(json, "tip"_L1, payment.tip, 0);
    putInteger(json, "tendered"_L1, payment.tendered, 0);
    putInteger(json, "change"_L1, payment.change, 0);
    putText(json, "reference"_L1, payment.reference);
    return json;
}

Payment readPayment(JsonReader& json)
{
    Payment payment;
    payment.method = requiredText(json, "method"_L1);
    payment.amount = requiredMinor(json, "amount"_L1);
    payment.tip = minor(json, "tip"_L1);
    payment.tendered = minor(json, "tendered"_L1);
    payment.change = minor(json, "change"_L1);
    payment.reference = text(json, "reference"_L1);
    return payment;
}

QJsonObject refundJson(const OrderRefund& refund)
{
    QJsonObject json{{"amount"_L1, refund.amount}, {"method"_L1, refund.method}};
    putText(json, "reason"_L1, refund.reason);
    putTexts(json, "lineIds"_L1, refund.lineIds);
    return json;
}

OrderRefund readRefund(JsonReader& json)
{
    return {requiredMinor(json, "amount"_L1), requiredText(json, "method"_L1), text(json, "reason"_L1),
            ids(json, "lineIds"_L1, maxLinesPerOrder)};
}

QJsonObject posJson(const Order& order)
{
    QJsonObject json{
        {"currency"_L1, order.currency.code()},
        {"exponent"_L1, order.currency.exponent()},
        {"policy"_L1, toJson(order.policy)},
        {"lines"_L1, arrayOf(order.lines, [&order](const OrderLine& line) { return lineJson(line, order); })},
        {"discounts"_L1, arrayOf(order.discounts, [](const Discount& each) { return toJson(each); })},
        {"charges"_L1, arrayOf(order.charges, [](const Charge& each) { return toJson(each); })},
        {"taxes"_L1, arrayOf(order.taxes, &taxJson)},
        {"payments"_L1, arrayOf(order.payments, &paymentJson)},
        {"subtotal"_L1, order.subtotal},
        {"discountTotal"_L1, order.discountTotal},
        {"chargeTotal"_L1, order.chargeTotal},
        {"taxTotal"_L1, order.taxTotal},
        {"total"_L1, order.total},
        {"rounding"_L1, order.rounding},
        {"version"_L1, order.version},
    };
    if (!order.refunds.empty()) {
        json.insert("refunds"_L1, arrayOf(order.refunds, &refundJson));
    }
    putText(json, "menuVersion"_L1, order.menuVersion);
    putText(json, "staffName"_L1, order.staffName);
    putInteger(json, "guests"_L1, order.guests, 0);
    putFlag(json, "rush"_L1, order.rush);
    putFlag(json, "totalsGiven"_L1, order.totalsGiven);
    return json;
}

void readPos(JsonReader& pos, Order& order)
{
    order.currency = readCurrency(pos, order.currency);
    pos.object("policy"_L1, [&order](JsonReader& policy) { order.policy = readPolicy(policy); });
    // Before the lines, which refer to them.
    pos.objects("taxes"_L1, maxParts, [&order](JsonReader& tax) { order.taxes.push_back(readTax(tax)); });
    readLines(pos, order);
    pos.objects("discounts"_L1, maxParts,
                [&order](JsonReader& each) { order.discounts.push_back(readDiscount(each)); });
    pos.objects("charges"_L1, maxParts, [&order](JsonReader& each) { order.charges.push_back(readCharge(each)); });
    pos.objects("payments"_L1, maxParts, [&order](JsonReader& each) { order.payments.push_back(readPayment(each)); });
    pos.objects("refunds"_L1, maxParts, [&order](JsonReader& each) { order.refunds.push_back(readRefund(each)); });
    order.subtotal = requiredMinor(pos, "subtotal"_L1);
    order.discountTotal = minor(pos, "discountTotal"_L1);
    order.chargeTotal = minor(pos, "chargeTotal"_L1);
    order.taxTotal = pos.has("taxTotal"_L1) ? minor(pos, "taxTotal"_L1) : sumOfTaxes(order);
    order.total = requiredMinor(pos, "total"_L1);
    order.rounding = minor(pos, "rounding"_L1);
    order.version = pos.integerOr("version"_L1, 1, 1, maxExact);
    order.menuVersion = text(pos, "menuVersion"_L1);
    order.staffName = text(pos, "staffName"_L1);
    order.guests = integer(pos, "guests"_L1, 0, 0, 9999);
    order.rush = pos.flagOr("rush"_L1, false);
    order.totalsGiven = pos.flagOr("totalsGiven"_L1, false);
}

} // namespace stonepot::wire
