// What a JsonReader needs to read protocol messages: ids, instants, amounts and texts as peers send them. Each function
// gives its default for a missing or null field, and leaves a problem with the reader for one that breaks a rule.
#pragma once

#include "core/clock.h"
#include "core/json_reader.h"
#include "core/json_writer.h"
#include "core/money.h"

#include <QJsonArray>

namespace stonepot::wire {

// The whole numbers that every JSON peer holds exactly.
inline constexpr qint64 maxExact = (qint64{1} << 53) - 1;
inline constexpr qsizetype maxName = 200;
inline constexpr qsizetype maxText = 4000;
inline constexpr qsizetype maxWord = 64;  // of a name that we do not know
inline constexpr qsizetype maxOps = 1000; // of one amendment

[[nodiscard]] QString text(JsonReader& reader, QLatin1StringView key, qsizetype maxLength = maxName);
[[nodiscard]] QString requiredText(JsonReader& reader, QLatin1StringView key, qsizetype maxLength = maxName);
[[nodiscard]] QStringList texts(JsonReader& reader, QLatin1StringView key, qsizetype maxCount);

// As isValidId() says.
[[nodiscard]] QString id(JsonReader& reader, QLatin1StringView key);
[[nodiscard]] QString requiredId(JsonReader& reader, QLatin1StringView key);
[[nodiscard]] QStringList ids(JsonReader& reader, QLatin1StringView key, qsizetype maxCount);

[[nodiscard]] std::optional<Instant> instant(JsonReader& reader, QLatin1StringView key);

[[nodiscard]] int integer(JsonReader& reader, QLatin1StringView key, int fallback, int min, int max);
[[nodiscard]] std::optional<int> optionalInteger(JsonReader& reader, QLatin1StringView key, int min, int max);
// A finite number.
[[nodiscard]] double number(JsonReader& reader, QLatin1StringView key, double min, double max);
// Whole minor units of either sign.
[[nodiscard]] Minor minor(JsonReader& reader, QLatin1StringView key);
[[nodiscard]] Minor requiredMinor(JsonReader& reader, QLatin1StringView key);
// A decimal amount in the major unit, not negative, as the base protocol has it.
[[nodiscard]] Minor major(JsonReader& reader, QLatin1StringView key, Currency currency);
[[nodiscard]] Minor requiredMajor(JsonReader& reader, QLatin1StringView key, Currency currency);
// More than zero, at most maxQuantity (cart.h).
[[nodiscard]] Decimal requiredQuantity(JsonReader& reader, QLatin1StringView key);

// As they are, for whoever knows what is in them.
[[nodiscard]] QJsonArray array(JsonReader& reader, QLatin1StringView key, qsizetype maxCount);
[[nodiscard]] QJsonObject requiredObject(JsonReader& reader, QLatin1StringView key);

// What was read, unless there was a problem.
template <typename T>
[[nodiscard]] Result<T> finish(const JsonReader& reader, T value)
{
    if (const Status status = reader.status(); !status) {
        return std::unexpected(status.error());
    }
    return value;
}

// A field that must be there, whatever is in it.
void require(JsonReader& reader, QLatin1StringView key);

// One of a closed set of names, or `fallback` when the field is missing.
template <typename T>
[[nodiscard]] T name(JsonReader& reader, QLatin1StringView key, std::optional<T> (*fromWire)(QStringView), T fallback)
{
    return reader.has(key) ? reader.oneOf(key, fromWire) : fallback;
}

// Likewise, of a set that a peer may know more of: its word for something else goes to `unknown`.
template <typename T>
[[nodiscard]] T nameOrWord(JsonReader& reader, QLatin1StringView key, std::optional<T> (*fromWire)(QStringView),
                           T fallback, QString& unknown)
{
    if (!reader.has(key)) {
        return fallback;
    }
    const QString word = reader.string(key, maxText);
    const std::optional<T> known = fromWire(word);
    unknown = known ? QString() : word.left(maxWord);
    return known.value_or(fallback);
}

// A whole quantity as a JSON number, any other as a decimal string where a number would not hold it exactly.
void writeExact(JsonWriter& json, Decimal value);
// Always a JSON number, for base peers.
void writeNumber(JsonWriter& json, Decimal value);
// Null for nothing.
[[nodiscard]] QJsonValue integerOrNull(std::optional<int> value);

// Fields that say nothing are left out: frames have a size limit.
void putText(QJsonObject& json, QLatin1StringView key, const QString& text);
void putInstant(QJsonObject& json, QLatin1StringView key, std::optional<Instant> instant);
void putInteger(QJsonObject& json, QLatin1StringView key, qint64 value, qint64 unsaid);
void putFlag(QJsonObject& json, QLatin1StringView key, bool value);
void putTexts(QJsonObject& json, QLatin1StringView key, const QStringList& texts);

template <typename List, typename Write>
[[nodiscard]] QJsonArray arrayOf(const List& list, Write write)
{
    QJsonArray result;
    for (const auto& element : list) {
        result.append(write(element));
    }
    return result;
}

} // namespace stonepot::wire
