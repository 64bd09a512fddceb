// Reads a JSON object that somebody else wrote: strict about types and bounds, silent about fields that nobody asks
// for.
//
// The first thing that is wrong is kept with its path ("lines[2].quantity"); everything read after it is a default, so
// that a parser reads field after field and asks once at the end. Null counts as absent.
//
// In texts, control characters but tabs and line breaks become spaces, and lone surrogates U+FFFD: they would reach
// printers and databases, and nothing is refused for what a barcode scanner typed.
#pragma once

#include "core/decimal.h"
#include "core/json_document.h"

#include <QStringList>
#include <optional>

namespace stonepot {

class JsonReader final {
public:
    // Of a document that outlives the reader.
    explicit JsonReader(JsonNode object)
        : m_object(object)
    {
    }
    explicit JsonReader(const QJsonObject& object)
        : m_document(object)
        , m_object(m_document->root())
    {
    }
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    [[nodiscard]] bool has(QLatin1StringView key) const;
    [[nodiscard]] bool failed() const { return root().m_error.has_value(); }
    // The error if there was one, otherwise success.
    [[nodiscard]] Status status() const;
    [[nodiscard]] JsonNode object() const { return m_object; }

    // Required: absence is an error. A required string is not empty.
    [[nodiscard]] QString string(QLatin1StringView key, qsizetype maxLength);
    [[nodiscard]] qint64 integer(QLatin1StringView key, qint64 min, qint64 max);
    [[nodiscard]] Decimal decimal(QLatin1StringView key, Decimal min, Decimal max);

    // Optional: the fallback when absent, an error when present and wrong.
    [[nodiscard]] QString stringOr(QLatin1StringView key, const QString& fallback, qsizetype maxLength);
    [[nodiscard]] qint64 integerOr(QLatin1StringView key, qint64 fallback, qint64 min, qint64 max);
    [[nodiscard]] Decimal decimalOr(QLatin1StringView key, Decimal fallback, Decimal min, Decimal max);
    [[nodiscard]] bool flagOr(QLatin1StringView key, bool fallback);
    [[nodiscard]] QStringList strings(QLatin1StringView key, qsizetype maxCount, qsizetype maxLength);

    // `parse` maps the text to an optional value; nothing is an error that repeats the text.
    template <typename Parse>
    [[nodiscard]] auto oneOf(QLatin1StringView key, Parse parse) -> typename decltype(parse(QStringView()))::value_type
    {
        const QString text = string(key, maxWordLength);
        const auto value = failed() ? std::nullopt : parse(QStringView(text));
        if (!value) {
            failUnknown(key, text);
        }
        return value.value_or(typename decltype(parse(QStringView()))::value_type{});
    }

    // Calls `visit(JsonReader&)` for the object, when there is one; for every object of the array.
    template <typename Visit>
    void object(QLatin1StringView key, Visit visit)
    {
        if (const JsonNode value = objectAt(key); value.isThere()) {
            JsonReader child(value, this, key, -1);
            visit(child);
        }
    }
    template <typename Visit>
    void objects(QLatin1StringView key, qsizetype maxCount, Visit visit)
    {
        qsizetype i = 0;
        for (const JsonNode element : list(key, maxCount)) {
            if (failed()) {
                return;
            }
            if (!element.isObject()) {
                fail(key, i, QStringLiteral("expected an object"));
                return;
            }
            JsonReader child(element, this, key, i++);
            visit(child);
        }
    }

    // A list as it is; none when there is none, and an error when it is too long.
    [[nodiscard]] JsonNode list(QLatin1StringView key, qsizetype maxCount);

    // For what only the caller can judge. An empty key means this object itself.
    void fail(QLatin1StringView key, const QString& what);
    void fail(QLatin1StringView key, qsizetype index, const QString& what);

    // "categories[2].items[7]", followed by ".key" and "[index]" where they are given.
    [[nodiscard]] QString path(QLatin1StringView key = {}, qsizetype index = -1) const;

private:
    static constexpr qsizetype maxWordLength = 64;

    JsonReader(JsonNode object, JsonReader* parent, QLatin1StringView key, qsizetype index)
        : m_object(object)
        , m_parent(parent)
        , m_key(key)
        , m_index(index)
    {
    }

    [[nodiscard]] const JsonReader& root() const { return m_parent ? m_parent->root() : *this; }
    [[nodiscard]] JsonNode objectAt(QLatin1StringView key);
    bool require(QLatin1StringView key);
    void failUnknown(QLatin1StringView key, const QString& text);

    std::optional<JsonDocument> m_document; // where nobody else keeps it
    JsonNode m_object;
    JsonReader* m_parent = nullptr;
    QLatin1StringView m_key;
    qsizetype m_index = -1;
    std::optional<Error> m_error; // the root's
};

} // namespace stonepot
