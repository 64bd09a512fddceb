#include "core/cart.h"
#include "core/messages.h"
#include "core/order_json.h"
#include "core/pricing_json.h"
#include "core/wire_reader.h"

#include <numeric>
#include <set>

namespace stonepot::wire {

using namespace Qt::StringLiterals;

namespace {

void readLines(JsonReader& pos, Order& order)
{
    std::set<QString> ids;
    pos.objects("lines"_L1, maxLinesPerOrder, [&](JsonReader& json) {
        order.lines.push_back(readLine(json, order));
        if (!ids.insert(order.lines.back().lineId).second) {
            json.fail("lineId"_L1, u"is the id of an earlier line as well"_s);
        }
    });
}

void writeTax(JsonWriter& json, const OrderTax& tax)
{
    json.object([&] {
        json.key("amount"_L1).integer(tax.amount);
        json.key("base"_L1).integer(tax.base);
        writeMembers(json, tax.rate);
    });
}

OrderTax readTax(JsonReader& json)
{
    return {readTaxRate(json), minor(json, "base"_L1), requiredMinor(json, "amount"_L1)};
}

Currency readCurrency(JsonReader& pos, Currency fallback)
{
    Currency currency = fallback;
    const QString code = pos.has("currency"_L1) ? pos.string("currency"_L1, maxName) : fallback.code();
    if (code != fallback.code()) { // the tenant's own, nearly always
        const Result<Currency> known = Currency::fromCode(code);
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

void writePayment(JsonWriter& json, const Payment& payment)
{
    json.object([&] {
        json.key("amount"_L1).integer(payment.amount);
        json.put("change"_L1, payment.change, 0);
        json.key("method"_L1).text(payment.method);
        json.put("reference"_L1, payment.reference);
        json.put("tendered"_L1, payment.tendered, 0);
        json.put("tip"_L1, payment.tip, 0);
    });
}

QJsonObject paymentJson(const Payment& payment)
{
    return jsonObjectOf(jsonText([&payment](JsonWriter& json) { writePayment(json, payment); }));
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

void writeRefund(JsonWriter& json, const OrderRefund& refund)
{
    json.object([&] {
        json.key("amount"_L1).integer(refund.amount);
        json.put("lineIds"_L1, refund.lineIds);
        json.key("method"_L1).text(refund.method);
        json.put("reason"_L1, refund.reason);
    });
}

OrderRefund readRefund(JsonReader& json)
{
    return {requiredMinor(json, "amount"_L1), requiredText(json, "method"_L1), text(json, "reason"_L1),
            ids(json, "lineIds"_L1, maxLinesPerOrder)};
}

void writePos(JsonWriter& json, const Order& order)
{
    json.object([&] {
        json.key("chargeTotal"_L1).integer(order.chargeTotal);
        json.key("charges"_L1).array(order.charges, [&json](const Charge& each) { write(json, each); });
        json.key("currency"_L1).text(order.currency.code());
        json.key("discountTotal"_L1).integer(order.discountTotal);
        json.key("discounts"_L1).array(order.discounts, [&json](const Discount& each) { write(json, each); });
        json.key("exponent"_L1).integer(order.currency.exponent());
        json.put("guests"_L1, order.guests, 0);
        json.key("lines"_L1).array(order.lines, [&](const OrderLine& line) { writeLine(json, line, order); });
        json.put("menuVersion"_L1, order.menuVersion);
        json.key("payments"_L1).array(order.payments, [&json](const Payment& each) { writePayment(json, each); });
        write(json.key("policy"_L1), order.policy);
        if (!order.refunds.empty()) {
            json.key("refunds"_L1).array(order.refunds, [&json](const OrderRefund& each) { writeRefund(json, each); });
        }
        json.key("rounding"_L1).integer(order.rounding);
        json.putFlag("rush"_L1, order.rush);
        json.put("staffName"_L1, order.staffName);
        json.key("subtotal"_L1).integer(order.subtotal);
        json.key("taxTotal"_L1).integer(order.taxTotal);
        json.key("taxes"_L1).array(order.taxes, [&json](const OrderTax& tax) { writeTax(json, tax); });
        json.key("total"_L1).integer(order.total);
        json.putFlag("totalsGiven"_L1, order.totalsGiven);
        json.key("version"_L1).integer(order.version);
    });
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
