#include "core/json_reader.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

bool isUnwantedControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c.unicode() >= 0x7F && c.unicode() <= 0x9F);
}

QString cleaned(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isUnwantedControl(text.at(i))) {
            text[i] = u' ';
        }
    }
    return text;
}

// As Decimal::fromJson(); what an order has many of does not pass through Qt's types.
Result<Decimal> decimalOf(const JsonNode& json)
{
    if (json.isText()) {
        return Decimal::parse(json.text());
    }
    const std::optional<qint64> whole = json.whole();
    return whole && Decimal::isExact(*whole) ? Decimal(*whole) : Decimal::fromJson(json.toQt());
}

} // namespace

bool JsonReader::has(QLatin1StringView key) const
{
    return m_object[key].isThere();
}

Status JsonReader::status() const
{
    if (const auto& error = root().m_error) {
        return std::unexpected(*error);
    }
    return {};
}

QString JsonReader::string(QLatin1StringView key, qsizetype maxLength)
{
    const QString text = stringOr(key, {}, maxLength);
    if (text.isEmpty() && require(key)) {
        fail(key, u"expected a text that is not empty"_s);
    }
    return text;
}

QString JsonReader::stringOr(QLatin1StringView key, const QString& fallback, qsizetype maxLength)
{
    // Looked up once: an order has a hundred fields, and most of reading them is finding them.
    const JsonNode value = m_object[key];
    if (!value.isThere()) {
        return fallback;
    }
    if (!value.isText()) {
        fail(key, u"expected a text"_s);
        return fallback;
    }
    const QString text = value.text();
    if (text.size() > maxLength) {
        fail(key, u"longer than %1 characters"_s.arg(maxLength));
        return fallback;
    }
    return cleaned(text);
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 min, qint64 max)
{
    return require(key) ? integerOr(key, min, min, max) : min;
}

qint64 JsonReader::integerOr(QLatin1StringView key, qint64 fallback, qint64 min, qint64 max)
{
    const JsonNode value = m_object[key];
    if (!value.isThere()) {
        return fallback;
    }
    const std::optional<qint64> whole = value.whole();
    if (!whole) {
        fail(key, u"expected a whole number"_s);
        return fallback;
    }
    if (*whole < min || *whole > max) {
        fail(key, u"expected a whole number from %1 to %2, not %3"_s.arg(min).arg(max).arg(*whole));
        return fallback;
    }
    return *whole;
}

Decimal JsonReader::decimal(QLatin1StringView key, Decimal min, Decimal max)
{
    return require(key) ? decimalOr(key, min, min, max) : min;
}

Decimal JsonReader::decimalOr(QLatin1StringView key, Decimal fallback, Decimal min, Decimal max)
{
    const JsonNode json = m_object[key];
    if (!json.isThere()) {
        return fallback;
    }
    const Result<Decimal> value = decimalOf(json);
    if (!value) {
        fail(key, value.error().what);
        return fallback;
    }
    if (*value < min || *value > max) {
        fail(key, u"expected a number from %1 to %2, not %3"_s.arg(min.toString(), max.toString(), value->toString()));
        return fallback;
    }
    return *value;
}

bool JsonReader::flagOr(QLatin1StringView key, bool fallback)
{
    const JsonNode value = m_object[key];
    if (!value.isThere()) {
        return fallback;
    }
    if (!value.isFlag()) {
        fail(key, u"expected true or false"_s);
        return fallback;
    }
    return value.flag();
}

QStringList JsonReader::strings(QLatin1StringView key, qsizetype maxCount, qsizetype maxLength)
{
    QStringList texts;
    for (const JsonNode element : list(key, maxCount)) {
        const QString text = element.text();
        if (text.isEmpty() || text.size() > maxLength) {
            fail(key, texts.size(), u"expected a text of 1 to %1 characters"_s.arg(maxLength));
            return {};
        }
        texts.append(cleaned(text));
    }
    return texts;
}

void JsonReader::fail(QLatin1StringView key, const QString& what)
{
    fail(key, -1, what);
}

void JsonReader::fail(QLatin1StringView key, qsizetype index, const QString& what)
{
    JsonReader* reader = this;
    while (reader->m_parent) {
        reader = reader->m_parent;
    }
    if (!reader->m_error) {
        reader->m_error = Error{ErrorCode::ValidationError, path(key, index), what};
    }
}

QString JsonReader::path(QLatin1StringView key, qsizetype index) const
{
    QString text = m_parent ? m_parent->path(m_key, m_index) : QString();
    if (!key.isEmpty()) {
        text += (text.isEmpty() ? ""_L1 : "."_L1) + key;
    }
    return index < 0 ? text : u"%1[%2]"_s.arg(text).arg(index);
}

JsonNode JsonReader::objectAt(QLatin1StringView key)
{
    const JsonNode value = m_object[key];
    if (value.isThere() && !value.isObject()) {
        fail(key, u"expected an object"_s);
        return {};
    }
    return value;
}

JsonNode JsonReader::list(QLatin1StringView key, qsizetype maxCount)
{
    const JsonNode value = m_object[key];
    if (value.isThere() && !value.isArray()) {
        fail(key, u"expected a list"_s);
        return {};
    }
    if (value.size() > maxCount) {
        fail(key, u"has %1 entries, at most %2 are allowed"_s.arg(value.size()).arg(maxCount));
        return {};
    }
    return value;
}

bool JsonReader::require(QLatin1StringView key)
{
    if (!has(key)) {
        fail(key, u"is missing"_s);
        return false;
    }
    return true;
}

void JsonReader::failUnknown(QLatin1StringView key, const QString& text)
{
    fail(key, u"\"%1\" is not known here"_s.arg(text));
}

} // namespace stonepot
