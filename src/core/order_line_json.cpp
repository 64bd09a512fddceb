#include "core/cart.h"
#include "core/messages.h"
#include "core/order_json.h"
#include "core/pricing_json.h"
#include "core/wire_names.h"
#include "core/wire_reader.h"

#include <algorithm>

namespace stonepot::wire {

using namespace Qt::StringLiterals;

namespace {

// A rate that the order lists among its taxes is not described again with each line: its id and rate find it.
const TaxRate* listedRate(const TaxRate& rate, const Order& order)
{
    const auto same = [&rate](const OrderTax& tax) { return tax.rate.id == rate.id && tax.rate.rate == rate.rate; };
    const auto found = std::find_if(order.taxes.begin(), order.taxes.end(), same);
    return found == order.taxes.end() ? nullptr : &found->rate;
}

QJsonObject lineRateJson(const TaxRate& rate, const Order& order)
{
    const TaxRate* const listed = listedRate(rate, order);
    return listed && *listed == rate ? QJsonObject{{"id"_L1, rate.id}, {"rate"_L1, rate.rate.toString()}}
                                     : toJson(rate);
}

TaxRate readLineRate(JsonReader& json, const Order& order)
{
    const TaxRate rate = readTaxRate(json);
    const TaxRate* const listed = listedRate(rate, order);
    return listed && !json.has("inclusive"_L1) ? *listed : rate;
}

QJsonArray ratesJson(const std::vector<TaxRate>& rates, const Order& order)
{
    return arrayOf(rates, [&order](const TaxRate& rate) { return lineRateJson(rate, order); });
}

std::vector<TaxRate> readRates(JsonReader& json, const Order& order)
{
    std::vector<TaxRate> rates;
    json.objects("taxes"_L1, maxParts, [&](JsonReader& rate) { rates.push_back(readLineRate(rate, order)); });
    return rates;
}

QJsonObject modifierJson(const OrderModifier& modifier)
{
    QJsonObject json{{"name"_L1, modifier.name}, {"quantity"_L1, modifier.quantity}, {"price"_L1, modifier.price}};
    putText(json, "groupId"_L1, modifier.groupId);
    putText(json, "optionId"_L1, modifier.optionId);
    if (modifier.kind != ModifierKind::Choice) {
        json.insert("kind"_L1, toWire(modifier.kind));
    }
    return json;
}

OrderModifier readModifier(JsonReader& json)
{
    OrderModifier modifier;
    modifier.groupId = id(json, "groupId"_L1);
    modifier.optionId = id(json, "optionId"_L1);
    modifier.name = text(json, "name"_L1);
    modifier.quantity = integer(json, "quantity"_L1, 1, 1, maxQuantity);
    modifier.price = minor(json, "price"_L1);
    modifier.kind = name(json, "kind"_L1, &modifierKindFromWire, ModifierKind::Choice);
    return modifier;
}

} // namespace

QJsonObject lineJson(const OrderLine& line, const Order& order)
{
    QJsonObject json{
        {"lineId"_L1, line.lineId},
        {"itemId"_L1, line.itemId},
        {"name"_L1, line.name},
        {"quantity"_L1, exactJson(line.quantity)},
        {"unitPrice"_L1, line.unitPrice},
        {"modifiers"_L1, arrayOf(line.modifiers, &modifierJson)},
        {"taxes"_L1, ratesJson(line.taxes, order)},
        {"total"_L1, line.total},
    };
    putText(json, "variantId"_L1, line.variantId);
    putText(json, "note"_L1, line.note);
    putTexts(json, "allergies"_L1, line.allergies);
    putInteger(json, "seat"_L1, line.seat, 0);
    putInteger(json, "course"_L1, line.course, 1);
    putText(json, "station"_L1, line.stationId);
    putInteger(json, "prepMinutes"_L1, line.prepMinutes, 0);
    if (line.discount) {
        json.insert("discount"_L1, toJson(*line.discount));
    }
    putFlag(json, "voided"_L1, line.voided);
    return json;
}

OrderLine readLine(JsonReader& json, const Order& order)
{
    OrderLine line;
    line.lineId = requiredId(json, "lineId"_L1);
    line.itemId = id(json, "itemId"_L1);
    line.variantId = id(json, "variantId"_L1);
    line.name = requiredText(json, "name"_L1);
    line.quantity = requiredQuantity(json, "quantity"_L1);
    line.unitPrice = json.integer("unitPrice"_L1, 0, maxExact);
    json.objects("modifiers"_L1, maxParts,
                 [&line](JsonReader& modifier) { line.modifiers.push_back(readModifier(modifier)); });
    line.note = text(json, "note"_L1, maxText);
    line.allergies = texts(json, "allergies"_L1, maxParts);
    line.seat = integer(json, "seat"_L1, 0, 0, 9999);
    line.course = integer(json, "course"_L1, 1, 0, 99);
    line.stationId = id(json, "station"_L1);
    line.prepMinutes = integer(json, "prepMinutes"_L1, 0, 0, 9999);
    json.object("discount"_L1, [&line](JsonReader& discount) { line.discount = readDiscount(discount); });
    line.taxes = readRates(json, order);
    line.total = minor(json, "total"_L1);
    line.voided = json.flagOr("voided"_L1, false);
    return line;
}

} // namespace stonepot::wire
