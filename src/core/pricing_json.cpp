#include "core/pricing_json.h"

#include "core/messages.h"
#include "core/wire_names.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype maxIdLength = 128;
constexpr Minor highest = std::numeric_limits<Minor>::max();
constexpr Minor lowest = std::numeric_limits<Minor>::min();

template <typename Portion>
void readPortion(JsonReader& json, Portion& portion, Minor lowestAmount)
{
    readPercentOrAmount(json, portion.percent, portion.amount, lowestAmount);
    portion.id = json.stringOr("id"_L1, {}, maxIdLength);
    portion.name = json.stringOr("name"_L1, {}, maxNameLength);
}

template <typename Portion>
void writePortion(JsonWriter& json, const Portion& portion)
{
    if (portion.amount) {
        json.key("amount"_L1).integer(*portion.amount);
    }
    json.put("id"_L1, portion.id);
    json.put("name"_L1, portion.name);
    if (portion.percent) {
        json.key("percent"_L1).text(portion.percent->toString());
    }
}

template <typename T>
QJsonObject written(const T& value)
{
    return jsonObjectOf(jsonText([&value](JsonWriter& json) { write(json, value); }));
}

} // namespace

void readPercentOrAmount(JsonReader& json, std::optional<Decimal>& percent, std::optional<Minor>& amount,
                         Minor lowestAmount)
{
    if (json.has("percent"_L1) == json.has("amount"_L1)) {
        json.fail({}, u"expected either \"percent\" or \"amount\""_s);
    } else if (json.has("percent"_L1)) {
        percent = json.decimal("percent"_L1, Decimal(0), Decimal(100));
    } else {
        amount = json.integer("amount"_L1, lowestAmount, highest);
    }
}

void insertPercentOrAmount(QJsonObject& json, const std::optional<Decimal>& percent, const std::optional<Minor>& amount)
{
    if (percent) {
        json.insert("percent"_L1, percent->toString());
    }
    if (amount) {
        json.insert("amount"_L1, *amount);
    }
}

PricingPolicy readPolicy(JsonReader& json)
{
    PricingPolicy policy;
    if (json.has("scope"_L1)) {
        policy.scope = json.oneOf("scope"_L1, taxScopeFromWire);
    }
    if (json.has("mode"_L1)) {
        policy.mode = json.oneOf("mode"_L1, roundingFromWire);
    }
    policy.cashStep = json.integerOr("cashRounding"_L1, 0, 0, highest);
    if (json.has("cashMode"_L1)) {
        policy.cashMode = json.oneOf("cashMode"_L1, roundingFromWire);
    }
    return policy;
}

void write(JsonWriter& json, const PricingPolicy& policy)
{
    json.object([&] {
        if (policy.cashMode) {
            json.key("cashMode"_L1).text(toWire(*policy.cashMode));
        }
        json.put("cashRounding"_L1, policy.cashStep, 0);
        json.key("mode"_L1).text(toWire(policy.mode));
        json.key("scope"_L1).text(toWire(policy.scope));
    });
}

QJsonObject toJson(const PricingPolicy& policy)
{
    return written(policy);
}

Discount readDiscount(JsonReader& json)
{
    Discount discount;
    readPortion(json, discount, 0);
    return discount;
}

void write(JsonWriter& json, const Discount& discount)
{
    json.object([&] { writePortion(json, discount); });
}

QJsonObject toJson(const Discount& discount)
{
    return written(discount);
}

TaxRate readTaxRate(JsonReader& json)
{
    TaxRate tax;
    tax.id = json.string("id"_L1, maxIdLength);
    tax.name = json.stringOr("name"_L1, {}, maxNameLength);
    tax.rate = json.decimal("rate"_L1, Decimal(0), Decimal(100'000));
    tax.inclusive = json.flagOr("inclusive"_L1, false);
    return tax;
}

void writeMembers(JsonWriter& json, const TaxRate& tax)
{
    json.key("id"_L1).text(tax.id);
    json.key("inclusive"_L1).flag(tax.inclusive);
    json.put("name"_L1, tax.name);
    json.key("rate"_L1).text(tax.rate.toString());
}

void write(JsonWriter& json, const TaxRate& tax)
{
    json.object([&] { writeMembers(json, tax); });
}

QJsonObject toJson(const TaxRate& tax)
{
    return written(tax);
}

Charge readCharge(JsonReader& json)
{
    Charge charge;
    readPortion(json, charge, lowest);
    json.objects("taxes"_L1, maxTaxesPerLine, [&charge](JsonReader& tax) { charge.taxes.push_back(readTaxRate(tax)); });
    return charge;
}

void write(JsonWriter& json, const Charge& charge)
{
    json.object([&] {
        writePortion(json, charge);
        if (!charge.taxes.empty()) {
            json.key("taxes"_L1).array(charge.taxes, [&json](const TaxRate& tax) { write(json, tax); });
        }
    });
}

QJsonObject toJson(const Charge& charge)
{
    return written(charge);
}

} // namespace stonepot
