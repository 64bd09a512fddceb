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
        const QChar c = text.at(i);
        if (isUnwantedControl(c)) {
            text[i] = u' ';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

bool isThere(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull();
}

} // namespace

bool JsonReader::has(QLatin1StringView key) const
{
    return isThere(m_object.value(key));
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
    const QJsonValue value = m_object.value(key);
    if (!isThere(value)) {
        return fallback;
    }
    if (!value.isString()) {
        fail(key, u"expected a text"_s);
        return fallback;
    }
    const QString text = value.toString();
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
    const QJsonValue value = m_object.value(key);
    if (!isThere(value)) {
        return fallback;
    }
    // toInteger() answers its default for a fraction and for what leaves 64 bits; two defaults tell that from a value.
    const qint64 whole = value.toInteger(0);
    if (!value.isDouble() || whole != value.toInteger(1)) {
        fail(key, u"expected a whole number"_s);
        return fallback;
    }
    if (whole < min || whole > max) {
        fail(key, u"expected a whole number from %1 to %2, not %3"_s.arg(min).arg(max).arg(whole));
        return fallback;
    }
    return whole;
}

Decimal JsonReader::decimal(QLatin1StringView key, Decimal min, Decimal max)
{
    return require(key) ? decimalOr(key, min, min, max) : min;
}

Decimal JsonReader::decimalOr(QLatin1StringView key, Decimal fallback, Decimal min, Decimal max)
{
    const QJsonValue json = m_object.value(key);
    if (!isThere(json)) {
        return fallback;
    }
    const Result<Decimal> value = Decimal::fromJson(json);
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
    const QJsonValue value = m_object.value(key);
    if (!isThere(value)) {
        return fallback;
    }
    if (!value.isBool()) {
        fail(key, u"expected true or false"_s);
    }
    return value.toBool(fallback);
}

QStringList JsonReader::strings(QLatin1StringView key, qsizetype maxCount, qsizetype maxLength)
{
    const QJsonArray array = arrayAt(key, maxCount);
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString text = array.at(i).toString();
        if (text.isEmpty() || text.size() > maxLength) {
            fail(key, i, u"expected a text of 1 to %1 characters"_s.arg(maxLength));
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

std::optional<QJsonObject> JsonReader::objectAt(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!isThere(value)) {
        return {};
    }
    if (!value.isObject()) {
        fail(key, u"expected an object"_s);
        return {};
    }
    return value.toObject();
}

QJsonArray JsonReader::arrayAt(QLatin1StringView key, qsizetype maxCount)
{
    const QJsonValue value = m_object.value(key);
    if (!isThere(value)) {
        return {};
    }
    if (!value.isArray()) {
        fail(key, u"expected a list"_s);
        return {};
    }
    const QJsonArray array = value.toArray();
    if (array.size() > maxCount) {
        fail(key, u"has %1 entries, at most %2 are allowed"_s.arg(array.size()).arg(maxCount));
        return {};
    }
    return array;
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
