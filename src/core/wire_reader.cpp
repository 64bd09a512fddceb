#include "core/wire_reader.h"

#include "core/cart.h"
#include "core/ids.h"

#include <cmath>

namespace stonepot::wire {

using namespace Qt::StringLiterals;

namespace {

QString checkedId(JsonReader& reader, QLatin1StringView key, const QString& id)
{
    if (!id.isEmpty() && !isValidId(id)) {
        reader.fail(key, u"is not a valid id"_s);
        return {};
    }
    return id;
}

} // namespace

QString text(JsonReader& reader, QLatin1StringView key, qsizetype maxLength)
{
    return reader.stringOr(key, {}, maxLength);
}

QString requiredText(JsonReader& reader, QLatin1StringView key, qsizetype maxLength)
{
    QString result = reader.string(key, maxLength);
    if (result.trimmed().isEmpty()) {
        reader.fail(key, u"expected a text that is not empty"_s);
    }
    return result;
}

QStringList texts(JsonReader& reader, QLatin1StringView key, qsizetype maxCount)
{
    return reader.strings(key, maxCount, maxName);
}

QString id(JsonReader& reader, QLatin1StringView key)
{
    return checkedId(reader, key, reader.stringOr(key, {}, maxText));
}

QString requiredId(JsonReader& reader, QLatin1StringView key)
{
    return checkedId(reader, key, reader.string(key, maxText));
}

QStringList ids(JsonReader& reader, QLatin1StringView key, qsizetype maxCount)
{
    QStringList result = reader.strings(key, maxCount, maxText);
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (!isValidId(result.at(i))) {
            reader.fail(key, i, u"is not a valid id"_s);
            return {};
        }
    }
    return result;
}

std::optional<Instant> instant(JsonReader& reader, QLatin1StringView key)
{
    if (!reader.has(key)) {
        return std::nullopt;
    }
    const std::optional<Instant> result = parseIso(reader.stringOr(key, {}, maxName));
    if (!result) {
        reader.fail(key, u"expected an ISO 8601 instant with its offset"_s);
    }
    return result;
}

int integer(JsonReader& reader, QLatin1StringView key, int fallback, int min, int max)
{
    return static_cast<int>(reader.integerOr(key, fallback, min, max));
}

std::optional<int> optionalInteger(JsonReader& reader, QLatin1StringView key, int min, int max)
{
    return reader.has(key) ? std::optional(integer(reader, key, min, min, max)) : std::nullopt;
}

double number(JsonReader& reader, QLatin1StringView key, double min, double max)
{
    const JsonNode value = reader.object()[key];
    if (!value.isThere()) {
        return 0;
    }
    const double result = value.number();
    if (!value.isNumber() || !std::isfinite(result) || result < min || result > max) {
        reader.fail(key, u"expected a number from %1 to %2"_s.arg(min).arg(max));
        return 0;
    }
    return result;
}

Minor minor(JsonReader& reader, QLatin1StringView key)
{
    return reader.integerOr(key, 0, -maxExact, maxExact);
}

Minor requiredMinor(JsonReader& reader, QLatin1StringView key)
{
    return reader.integer(key, -maxExact, maxExact);
}

Minor major(JsonReader& reader, QLatin1StringView key, Currency currency)
{
    const double amount = number(reader, key, 0, 1e12);
    const Result<Money> money = Money::fromMajor(amount, currency);
    if (!money) {
        reader.fail(key, money.error().what);
        return 0;
    }
    return money->minor();
}

Minor requiredMajor(JsonReader& reader, QLatin1StringView key, Currency currency)
{
    require(reader, key);
    return major(reader, key, currency);
}

Decimal requiredQuantity(JsonReader& reader, QLatin1StringView key)
{
    const Decimal result = reader.decimal(key, Decimal(0), Decimal(maxQuantity));
    if (result.isZero()) {
        reader.fail(key, u"expected a quantity above 0"_s);
    }
    return result;
}

QJsonArray array(JsonReader& reader, QLatin1StringView key, qsizetype maxCount)
{
    return reader.list(key, maxCount).toQt().toArray();
}

QJsonObject requiredObject(JsonReader& reader, QLatin1StringView key)
{
    const JsonNode value = reader.object()[key];
    if (!value.isObject()) {
        reader.fail(key, u"expected an object"_s);
    }
    return value.toQt().toObject();
}

void require(JsonReader& reader, QLatin1StringView key)
{
    if (!reader.has(key)) {
        reader.fail(key, u"is missing"_s);
    }
}

void writeExact(JsonWriter& json, Decimal value)
{
    value.isWhole() ? json.integer(value.units()) : json.text(value.toString());
}

void writeNumber(JsonWriter& json, Decimal value)
{
    value.isWhole() ? json.integer(value.units()) : json.number(value.toDouble());
}

QJsonValue integerOrNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

void putText(QJsonObject& json, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty()) {
        json.insert(key, text);
    }
}

void putInstant(QJsonObject& json, QLatin1StringView key, std::optional<Instant> instant)
{
    if (instant) {
        json.insert(key, toIso(*instant));
    }
}

void putInteger(QJsonObject& json, QLatin1StringView key, qint64 value, qint64 unsaid)
{
    if (value != unsaid) {
        json.insert(key, value);
    }
}

void putFlag(QJsonObject& json, QLatin1StringView key, bool value)
{
    if (value) {
        json.insert(key, true);
    }
}

void putTexts(QJsonObject& json, QLatin1StringView key, const QStringList& texts)
{
    if (!texts.isEmpty()) {
        json.insert(key, QJsonArray::fromStringList(texts));
    }
}

} // namespace stonepot::wire
