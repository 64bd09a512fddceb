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
QJsonObject portionToJson(const Portion& portion)
{
    QJsonObject json;
    if (!portion.id.isEmpty()) {
        json.insert("id"_L1, portion.id);
    }
    if (!portion.name.isEmpty()) {
        json.insert("name"_L1, portion.name);
    }
    insertPercentOrAmount(json, portion.percent, portion.amount);
    return json;
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

QJsonObject toJson(const PricingPolicy& policy)
{
    QJsonObject json{
        {"scope"_L1, toWire(policy.scope)},
        {"mode"_L1, toWire(policy.mode)},
    };
    if (policy.cashStep != 0) {
        json.insert("cashRounding"_L1, policy.cashStep);
    }
    if (policy.cashMode) {
        json.insert("cashMode"_L1, toWire(*policy.cashMode));
    }
    return json;
}

Discount readDiscount(JsonReader& json)
{
    Discount discount;
    readPortion(json, discount, 0);
    return discount;
}

QJsonObject toJson(const Discount& discount)
{
    return portionToJson(discount);
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

QJsonObject toJson(const TaxRate& tax)
{
    QJsonObject json{{"id"_L1, tax.id}, {"rate"_L1, tax.rate.toString()}, {"inclusive"_L1, tax.inclusive}};
    if (!tax.name.isEmpty()) {
        json.insert("name"_L1, tax.name);
    }
    return json;
}

Charge readCharge(JsonReader& json)
{
    Charge charge;
    readPortion(json, charge, lowest);
    json.objects("taxes"_L1, maxTaxesPerLine, [&charge](JsonReader& tax) { charge.taxes.push_back(readTaxRate(tax)); });
    return charge;
}

QJsonObject toJson(const Charge& charge)
{
    QJsonObject json = portionToJson(charge);
    if (!charge.taxes.empty()) {
        QJsonArray taxes;
        for (const TaxRate& tax : charge.taxes) {
            taxes.append(toJson(tax));
        }
        json.insert("taxes"_L1, taxes);
    }
    return json;
}

} // namespace stonepot
