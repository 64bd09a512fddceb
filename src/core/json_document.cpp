#include "core/json_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <charconv>
#include <cstring>
#include <optional>
#include <rapidjson/reader.h>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int deepest = 100;                      // what lies deeper is left to Qt, which takes 1,024
constexpr qsizetype longest = qsizetype{1} << 30; // positions have 32 bits
constexpr std::size_t usualDepth = 16;
constexpr qsizetype bytesAValue = 12; // about, of an order

QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

std::optional<qint64> wholeOf(const QJsonValue& number)
{
    // toInteger() answers its default for a fraction and for what leaves 64 bits; two defaults tell that from a value.
    const qint64 whole = number.toInteger(0);
    return whole == number.toInteger(1) ? std::optional(whole) : std::nullopt;
}

} // namespace

// What the reader finds, in the order in which it finds it.
class JsonDocumentBuilder final {
public:
    explicit JsonDocumentBuilder(JsonDocument& document)
        : m_document(document)
    {
        m_open.reserve(usualDepth);
    }

    void add(const QJsonValue& value);

    // ---- called by rapidjson ----
    bool Null()
    {
        put(Kind::Null);
        return true;
    }
    bool Bool(bool flag)
    {
        put(Kind::Flag).flag = flag;
        return true;
    }
    // Its own conversion makes anything of a zero with an exponent (0e-30).
    bool RawNumber(const char* text, rapidjson::SizeType size, bool)
    {
        const char* const end = text + size;
        qint64 whole = 0;
        if (const auto read = std::from_chars(text, end, whole); read.ec == std::errc() && read.ptr == end) {
            put(Kind::Integer).integer = whole;
            return true;
        }
        double number = 0;
        const auto read = std::from_chars(text, end, number);
        if (read.ec != std::errc() || read.ptr != end) {
            return false; // too much or too little for a double: Qt says what it is
        }
        put(Kind::Number).number = number;
        return true;
    }
    // Not asked for.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(qint64) { return false; }
    bool Uint64(quint64) { return false; }
    bool Double(double) { return false; }
    bool String(const char* text, rapidjson::SizeType size, bool)
    {
        Node& node = put(Kind::Text);
        node.text = static_cast<quint32>(text - m_document.m_text.constData());
        node.size = size;
        return true;
    }
    bool Key(const char* text, rapidjson::SizeType size, bool copy) { return String(text, size, copy); }
    bool StartObject() { return open(Kind::Object); }
    bool EndObject(rapidjson::SizeType members) { return close(members); }
    bool StartArray() { return open(Kind::Array); }
    bool EndArray(rapidjson::SizeType elements) { return close(elements); }

private:
    using Kind = JsonDocument::Kind;
    using Node = JsonDocument::Node;

    Node& put(Kind kind)
    {
        Node& node = m_document.m_nodes.emplace_back();
        node.kind = kind;
        node.integer = 0;
        node.end = static_cast<quint32>(m_document.m_nodes.size());
        return node;
    }
    bool open(Kind kind)
    {
        m_open.push_back(m_document.m_nodes.size());
        put(kind);
        return std::ssize(m_open) <= deepest;
    }
    bool close(rapidjson::SizeType size)
    {
        Node& node = m_document.m_nodes[m_open.back()];
        m_open.pop_back();
        node.size = size;
        node.end = static_cast<quint32>(m_document.m_nodes.size());
        return true;
    }
    void addText(const QString& text);

    JsonDocument& m_document;
    std::vector<std::size_t> m_open;
};

void JsonDocumentBuilder::addText(const QString& text)
{
    const QByteArray utf8 = withoutLoneSurrogates(text).toUtf8(); // which would make question marks of them
    Node& node = put(Kind::Text);
    node.text = static_cast<quint32>(m_document.m_text.size());
    node.size = static_cast<quint32>(utf8.size());
    m_document.m_text += utf8;
}

void JsonDocumentBuilder::add(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        put(Kind::Null);
        break;
    case QJsonValue::Bool:
        put(Kind::Flag).flag = value.toBool();
        break;
    case QJsonValue::Double:
        if (const auto whole = wholeOf(value)) {
            put(Kind::Integer).integer = *whole;
        } else {
            put(Kind::Number).number = value.toDouble();
        }
        break;
    case QJsonValue::String:
        addText(value.toString());
        break;
    case QJsonValue::Array: {
        const QJsonArray elements = value.toArray();
        open(Kind::Array);
        for (const auto& element : elements) {
            add(element);
        }
        close(static_cast<rapidjson::SizeType>(elements.size()));
        break;
    }
    case QJsonValue::Object: {
        const QJsonObject members = value.toObject();
        open(Kind::Object);
        for (auto it = members.begin(); it != members.end(); ++it) {
            addText(it.key());
            add(it.value());
        }
        close(static_cast<rapidjson::SizeType>(members.size()));
        break;
    }
    }
}

Result<JsonDocument> JsonDocument::parse(const QByteArray& json)
{
    // What rapidjson is not made for is left to Qt, and so is everything that it refuses: Qt forgives a little more.
    if (json.size() < longest && !json.contains('\0') && QUtf8StringView(json).isValidUtf8()) {
        JsonDocument document;
        document.m_text = json;
        document.m_text.detach();
        document.m_nodes.reserve(static_cast<std::size_t>(json.size() / bytesAValue + 1));
        rapidjson::InsituStringStream stream(document.m_text.data());
        JsonDocumentBuilder builder(document);
        rapidjson::Reader reader;
        // Without kParseIterativeFlag: what is nested too deep for recursion ends with the builder's "no".
        constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
        if (reader.Parse<flags>(stream, builder) && document.m_nodes.front().kind == Kind::Object) {
            return document;
        }
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::ValidationError, {},
                    u"no JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) {
        return fail(ErrorCode::ValidationError, {}, u"expected a JSON object"_s);
    }
    return JsonDocument(document.object());
}

JsonDocument::JsonDocument(const QJsonObject& object)
{
    JsonDocumentBuilder(*this).add(object);
}

JsonNode JsonDocument::root() const
{
    return m_nodes.empty() ? JsonNode() : JsonNode(this, m_nodes.data());
}

QUtf8StringView JsonNode::bytes() const
{
    return {m_document->m_text.constData() + m_node->text, static_cast<qsizetype>(m_node->size)};
}

QString JsonNode::text() const
{
    return isText() ? bytes().toString() : QString();
}

std::optional<qint64> JsonNode::whole() const
{
    if (is(JsonDocument::Kind::Integer)) {
        return m_node->integer;
    }
    return is(JsonDocument::Kind::Number) ? wholeOf(m_node->number) : std::nullopt;
}

double JsonNode::number() const
{
    return is(JsonDocument::Kind::Integer)  ? static_cast<double>(m_node->integer)
           : is(JsonDocument::Kind::Number) ? m_node->number
                                            : 0;
}

JsonNode JsonNode::operator[](QLatin1StringView key) const
{
    JsonNode found;
    if (!isObject()) {
        return found;
    }
    const char* const text = m_document->m_text.constData();
    const auto size = static_cast<quint32>(key.size());
    const char first = size == 0 ? '\0' : key.front().toLatin1();
    const Node* const last = at(m_node->end);
    for (const Node* name = m_node + 1; name != last; name = at(name[1].end)) {
        // Most keys differ in length or at once: comparing them whole is what reading would spend its time on.
        if (name->size == size && text[name->text] == first && std::memcmp(text + name->text, key.data(), size) == 0) {
            found = {m_document, name + 1};
        }
    }
    return found;
}

JsonNode::Iterator JsonNode::begin() const
{
    return size() == 0 ? end() : Iterator(m_document, m_node + 1, isObject());
}

JsonNode::Iterator JsonNode::end() const
{
    return {m_document, size() == 0 ? m_node : at(m_node->end), isObject()};
}

QJsonValue JsonNode::toQt() const
{
    if (m_node == nullptr) {
        return QJsonValue::Undefined;
    }
    switch (m_node->kind) {
    case JsonDocument::Kind::Null:
        return QJsonValue::Null;
    case JsonDocument::Kind::Flag:
        return m_node->flag;
    case JsonDocument::Kind::Integer:
        return m_node->integer;
    case JsonDocument::Kind::Number:
        return m_node->number;
    case JsonDocument::Kind::Text:
        return text();
    case JsonDocument::Kind::Array: {
        QJsonArray elements;
        for (const JsonNode element : *this) {
            elements.append(element.toQt());
        }
        return elements;
    }
    case JsonDocument::Kind::Object: {
        QJsonObject members;
        for (auto it = begin(); it != end(); ++it) {
            members.insert(it.key(), (*it).toQt());
        }
        return members;
    }
    }
    return QJsonValue::Undefined;
}

JsonNode JsonNode::Iterator::operator*() const
{
    return {m_document, m_node + (m_hasKeys ? 1 : 0)};
}

QString JsonNode::Iterator::key() const
{
    return JsonNode(m_document, m_node).text();
}

JsonNode::Iterator& JsonNode::Iterator::operator++()
{
    m_node = m_document->m_nodes.data() + (m_hasKeys ? m_node[1] : m_node[0]).end;
    return *this;
}

} // namespace stonepot
