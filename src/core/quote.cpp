#include "core/quote.h"

#include "core/exact.h"
#include "core/pricing_json.h"

#include <QJsonArray>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype maxLines = 10'000;
constexpr qsizetype maxDiscounts = 100;
constexpr qsizetype maxWordLength = 64;

PricingLine readLine(JsonReader& json)
{
    using Limits = std::numeric_limits<Minor>;
    PricingLine line;
    (void)json.stringOr("name"_L1, {}, maxNameLength); // for the caller's own use
    line.unitPrice = json.integer("unitPrice"_L1, Limits::min(), Limits::max());
    line.quantity = json.decimal("quantity"_L1, Decimal(-999'999'999), Decimal(999'999'999));
    json.object("discount"_L1, [&line](JsonReader& discount) { line.discount = readDiscount(discount); });
    json.objects("taxes"_L1, maxTaxesPerLine, [&line](JsonReader& tax) { line.taxes.push_back(readTaxRate(tax)); });
    return line;
}

// The sum of what was not paid in cash.
Minor readPayments(JsonReader& json)
{
    using Limits = std::numeric_limits<Minor>;
    Int128 sum = 0;
    json.objects("payments"_L1, maxDiscounts, [&sum](JsonReader& payment) {
        const QString method = payment.string("method"_L1, maxWordLength);
        const Minor amount = payment.integer("amount"_L1, Limits::min(), Limits::max());
        sum += method == "cash"_L1 ? 0 : amount;
    });
    if (!fitsMinor(sum)) {
        json.fail("payments"_L1, u"together they are larger than 64 bits hold"_s);
    }
    return clampMinor(sum);
}

} // namespace

Result<QuoteRequest> parseQuote(const QJsonObject& json)
{
    JsonReader reader(json);
    QuoteRequest request;
    const Result<Currency> currency = Currency::fromCode(reader.string("currency"_L1, maxWordLength));
    if (!currency) {
        reader.fail("currency"_L1, currency.error().what);
    }
    request.currency = currency.value_or(Currency());
    PricingInput& input = request.input;
    reader.object("policy"_L1, [&input](JsonReader& policy) { input.policy = readPolicy(policy); });
    if (!reader.has("lines"_L1)) {
        reader.fail("lines"_L1, u"is missing"_s);
    }
    reader.objects("lines"_L1, maxLines, [&input](JsonReader& line) { input.lines.push_back(readLine(line)); });
    reader.objects("discounts"_L1, maxDiscounts,
                   [&input](JsonReader& discount) { input.discounts.push_back(readDiscount(discount)); });
    reader.objects("charges"_L1, maxDiscounts,
                   [&input](JsonReader& charge) { input.charges.push_back(readCharge(charge)); });
    input.nonCashPayments = readPayments(reader);
    if (const Status status = reader.status(); !status) {
        return std::unexpected(status.error());
    }
    request.wantsCashDue = input.policy.cashStep > 0 || reader.has("payments"_L1);
    return request;
}

QJsonObject toJson(const QuoteRequest& request, const PricingResult& result)
{
    QJsonArray lines;
    for (const PricedLine& line : result.lines) {
        lines.append(QJsonObject{{"total"_L1, line.total}, {"tax"_L1, line.tax}});
    }
    std::map<QString, Int128> amounts; // an id may be both inclusive and exclusive
    for (const PricedTax& tax : result.taxes) {
        amounts[tax.rate.id] += tax.amount;
    }
    QJsonObject taxes;
    for (const auto& [id, amount] : amounts) {
        taxes.insert(id, clampMinor(amount));
    }
    QJsonObject json{
        {"lines"_L1, lines},        {"subtotal"_L1, result.subtotal},
        {"taxes"_L1, taxes},        {"taxTotal"_L1, result.taxTotal},
        {"total"_L1, result.total},
    };
    if (request.wantsCashDue) {
        json.insert("cashDue"_L1, result.cashDue);
    }
    return json;
}

Result<QJsonObject> quote(const QJsonObject& json)
{
    const Result<QuoteRequest> request = parseQuote(json);
    if (!request) {
        return std::unexpected(request.error());
    }
    const Result<PricingResult> result = price(request->input);
    if (!result) {
        return std::unexpected(result.error());
    }
    return toJson(*request, *result);
}

} // namespace stonepot
