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

void writeLineRate(JsonWriter& json, const TaxRate& rate, const Order& order)
{
    const TaxRate* const listed = listedRate(rate, order);
    if (listed == nullptr || *listed != rate) {
        write(json, rate);
        return;
    }
    json.object([&] {
        json.key("id"_L1).text(rate.id);
        json.key("rate"_L1).text(rate.rate.toString());
    });
}

TaxRate readLineRate(JsonReader& json, const Order& order)
{
    const TaxRate rate = readTaxRate(json);
    const TaxRate* const listed = listedRate(rate, order);
    return listed && !json.has("inclusive"_L1) ? *listed : rate;
}

std::vector<TaxRate> readRates(JsonReader& json, const Order& order)
{
    std::vector<TaxRate> rates;
    json.objects("taxes"_L1, maxParts, [&](JsonReader& rate) { rates.push_back(readLineRate(rate, order)); });
    return rates;
}

void writeModifier(JsonWriter& json, const OrderModifier& modifier)
{
    json.object([&] {
        json.put("groupId"_L1, modifier.groupId);
        if (modifier.kind != ModifierKind::Choice) {
            json.key("kind"_L1).text(toWire(modifier.kind));
        }
        json.key("name"_L1).text(modifier.name);
        json.put("optionId"_L1, modifier.optionId);
        json.key("price"_L1).integer(modifier.price);
        json.key("quantity"_L1).integer(modifier.quantity);
    });
}

OrderModifier readModifier(JsonReader& json)
{
    OrderModifier modifier;
    modifier.groupId = id(json, "groupId"_L1);
    modifier.optionId = id(json, "optionId"_L1);
    modifier.name = text(json, "name"_L1, maxText); // a base client's wish may be a long one
    modifier.quantity = integer(json, "quantity"_L1, 1, 1, maxQuantity);
    modifier.price = minor(json, "price"_L1);
    modifier.kind = name(json, "kind"_L1, &modifierKindFromWire, ModifierKind::Choice);
    return modifier;
}

} // namespace

void writeLine(JsonWriter& json, const OrderLine& line, const Order& order)
{
    json.object([&] {
        if (line.agreed) {
            json.key("agreed"_L1).object([&] {
                json.put("by"_L1, line.agreed->by);
                json.key("price"_L1).integer(line.agreed->amount);
            });
        }
        json.put("allergies"_L1, line.allergies);
        json.put("course"_L1, line.course, 1);
        if (line.discount) {
            write(json.key("discount"_L1), *line.discount);
        }
        json.key("itemId"_L1).text(line.itemId);
        json.key("lineId"_L1).text(line.lineId);
        json.key("modifiers"_L1).array(line.modifiers, [&](const OrderModifier& each) { writeModifier(json, each); });
        json.key("name"_L1).text(line.name);
        json.put("note"_L1, line.note);
        json.put("prepMinutes"_L1, line.prepMinutes, 0);
        writeExact(json.key("quantity"_L1), line.quantity);
        json.put("seat"_L1, line.seat, 0);
        json.put("station"_L1, line.stationId);
        json.key("taxes"_L1).array(line.taxes, [&](const TaxRate& rate) { writeLineRate(json, rate, order); });
        json.key("total"_L1).integer(line.total);
        json.key("unitPrice"_L1).integer(line.unitPrice);
        json.put("variantId"_L1, line.variantId);
        json.putFlag("voided"_L1, line.voided);
    });
}

QJsonObject lineJson(const OrderLine& line, const Order& order)
{
    return jsonObjectOf(jsonText([&](JsonWriter& json) { writeLine(json, line, order); }));
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
    json.object("agreed"_L1, [&line](JsonReader& agreed) {
        line.agreed = AgreedPrice{agreed.integer("price"_L1, 0, maxExact), id(agreed, "by"_L1)};
    });
    json.object("discount"_L1, [&line](JsonReader& discount) { line.discount = readDiscount(discount); });
    line.taxes = readRates(json, order);
    line.total = minor(json, "total"_L1);
    line.voided = json.flagOr("voided"_L1, false);
    return line;
}

} // namespace stonepot::wire
