#include "core/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <utility>

namespace stonepot {

namespace {

constexpr qsizetype firstRoom = 2048; // an order with some lines fits
constexpr qsizetype numberRoom = 32;
constexpr qsizetype longestEscape = 6; // of one UTF-16 unit: \u001f

// The letter behind the backslash; 0: none, it is written as it is or by its number.
char shortEscape(char16_t c)
{
    switch (c) {
    case u'"':
    case u'\\':
        return static_cast<char>(c);
    case u'\b':
        return 'b';
    case u'\f':
        return 'f';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    default:
        return 0;
    }
}

char* writeNumbered(char* to, char16_t c)
{
    constexpr auto digits = "0123456789abcdef";
    *to++ = '\\';
    *to++ = 'u';
    for (const int shift : {12, 8, 4, 0}) {
        *to++ = digits[(c >> shift) & 0xf];
    }
    return to;
}

char* writeUtf8(char* to, char32_t c)
{
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x80) {
        *to++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *to++ = static_cast<char>(0xc0 | (c >> 6));
        *to++ = tail(0);
    } else if (c < 0x10000) {
        *to++ = static_cast<char>(0xe0 | (c >> 12));
        *to++ = tail(6);
        *to++ = tail(0);
    } else {
        *to++ = static_cast<char>(0xf0 | (c >> 18));
        *to++ = tail(12);
        *to++ = tail(6);
        *to++ = tail(0);
    }
    return to;
}

} // namespace

char* JsonWriter::room(qsizetype bytes)
{
    if (m_size + bytes > m_text.size()) {
        m_text.resize(std::max({firstRoom, 2 * m_text.size(), m_size + bytes}));
    }
    return m_text.data() + m_size;
}

void JsonWriter::append(QByteArrayView bytes)
{
    std::memcpy(room(bytes.size()), bytes.data(), static_cast<std::size_t>(bytes.size()));
    m_size += bytes.size();
}

void JsonWriter::separate()
{
    if (std::exchange(m_needsComma, true)) {
        *room(1) = ',';
        ++m_size;
    }
}

void JsonWriter::open(char bracket)
{
    separate();
    *room(1) = bracket;
    ++m_size;
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    *room(1) = bracket;
    ++m_size;
    m_needsComma = true;
}

JsonWriter& JsonWriter::key(QLatin1StringView name)
{
    separate();
    char* const at = room(name.size() + 3);
    at[0] = '"';
    std::memcpy(at + 1, name.data(), static_cast<std::size_t>(name.size()));
    at[name.size() + 1] = '"';
    at[name.size() + 2] = ':';
    m_size += name.size() + 3;
    m_needsComma = false;
    return *this;
}

void JsonWriter::text(QStringView value)
{
    separate();
    char* const start = room(longestEscape * value.size() + 2);
    char* to = start;
    *to++ = '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t c = value[i].unicode();
        if (const char letter = shortEscape(c)) {
            *to++ = '\\';
            *to++ = letter;
        } else if (c >= 0x20 && c < 0x80) {
            *to++ = static_cast<char>(c);
        } else if (QChar::isHighSurrogate(c) && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            to = writeUtf8(to, QChar::surrogateToUcs4(c, value[++i].unicode()));
        } else if (c < 0x20 || QChar::isSurrogate(c)) {
            to = writeNumbered(to, c);
        } else {
            to = writeUtf8(to, c);
        }
    }
    *to++ = '"';
    m_size += to - start;
}

void JsonWriter::integer(qint64 value)
{
    separate();
    char* const at = room(numberRoom);
    m_size = std::to_chars(at, at + numberRoom, value).ptr - m_text.constData();
}

// Whole ones without a point, others by the fewest digits that tell them apart.
void JsonWriter::number(double value)
{
    constexpr double largestWhole = 9.0e15; // beyond it a double is no exact count of anything here
    constexpr double smallestPlain = 0.01;  // from here on a number without an exponent is never the longer one
    const double size = std::abs(value);
    if (size < largestWhole && value == std::trunc(value)) {
        integer(static_cast<qint64>(value));
    } else if (size < largestWhole && size >= smallestPlain) {
        separate();
        char* const at = room(numberRoom);
        m_size = std::to_chars(at, at + numberRoom, value, std::chars_format::fixed).ptr - m_text.constData();
    } else {
        const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        raw(QByteArrayView(text).sliced(1).chopped(1));
    }
}

void JsonWriter::flag(bool value)
{
    raw(value ? "true" : "false");
}

void JsonWriter::null()
{
    raw("null");
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    append(json);
}

void JsonWriter::textOrNull(QStringView value)
{
    value.isEmpty() ? null() : text(value);
}

void JsonWriter::integerOrNull(std::optional<int> value)
{
    value ? integer(*value) : null();
}

void JsonWriter::put(QLatin1StringView name, const QString& value)
{
    if (!value.isEmpty()) {
        key(name).text(value);
    }
}

void JsonWriter::put(QLatin1StringView name, const QStringList& values)
{
    if (!values.isEmpty()) {
        key(name).array(values, [this](const QString& each) { text(each); });
    }
}

void JsonWriter::put(QLatin1StringView name, qint64 value, qint64 unsaid)
{
    if (value != unsaid) {
        key(name).integer(value);
    }
}

void JsonWriter::putFlag(QLatin1StringView name, bool value)
{
    if (value) {
        key(name).flag(true);
    }
}

QByteArray JsonWriter::take()
{
    m_text.truncate(std::exchange(m_size, 0));
    m_needsComma = false;
    return std::exchange(m_text, {});
}

QJsonObject jsonObjectOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace stonepot
