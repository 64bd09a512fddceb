// A JSON object that somebody else wrote, as it was read: flat, so that reading it is one pass and looking into it
// makes no copies. What Qt takes is taken and what Qt refuses is refused, in Qt's words; it is only faster.
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace stonepot {

class JsonNode;

class JsonDocument final {
public:
    // ValidationError for anything but one JSON object.
    [[nodiscard]] static Result<JsonDocument> parse(const QByteArray& json);
    JsonDocument() = default; // of nothing
    explicit JsonDocument(const QJsonObject& object);

    [[nodiscard]] JsonNode root() const; // as long as this document lives and stays where it is

private:
    friend class JsonNode;
    friend class JsonDocumentBuilder;

    enum class Kind : quint8 { Null, Flag, Integer, Number, Text, Array, Object };
    struct Node {
        Kind kind = Kind::Null;
        quint32 size = 0; // bytes of a text, elements of a list, members of an object
        quint32 end = 0;  // where the next one is: a member's key stands before its value, all that is in it after it
        union {
            bool flag;
            qint64 integer;
            double number;
            quint32 text; // where it begins
        };
    };

    QByteArray m_text; // decoded where it stands
    std::vector<Node> m_nodes;
};

// A value in a document, or none.
class JsonNode final {
public:
    class Iterator;

    JsonNode() = default;

    [[nodiscard]] bool isThere() const { return m_node != nullptr && m_node->kind != JsonDocument::Kind::Null; }
    [[nodiscard]] bool isFlag() const { return is(JsonDocument::Kind::Flag); }
    [[nodiscard]] bool isText() const { return is(JsonDocument::Kind::Text); }
    [[nodiscard]] bool isArray() const { return is(JsonDocument::Kind::Array); }
    [[nodiscard]] bool isObject() const { return is(JsonDocument::Kind::Object); }
    [[nodiscard]] bool isNumber() const { return is(JsonDocument::Kind::Integer) || is(JsonDocument::Kind::Number); }

    // Each is a default where the value is something else.
    [[nodiscard]] bool flag() const { return isFlag() && m_node->flag; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<qint64> whole() const; // nothing for a fraction and for what leaves 64 bits
    [[nodiscard]] double number() const;

    // The member of that name; of several the last, as in Qt.
    [[nodiscard]] JsonNode operator[](QLatin1StringView key) const;
    // Elements of a list, or values of an object with their keys.
    [[nodiscard]] qsizetype size() const { return isArray() || isObject() ? m_node->size : 0; }
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

    // All of it in Qt's types; undefined where there is none.
    [[nodiscard]] QJsonValue toQt() const;

private:
    friend class JsonDocument;
    using Node = JsonDocument::Node;

    JsonNode(const JsonDocument* document, const Node* node)
        : m_document(document)
        , m_node(node)
    {
    }
    [[nodiscard]] bool is(JsonDocument::Kind kind) const { return m_node != nullptr && m_node->kind == kind; }
    [[nodiscard]] const Node* at(quint32 index) const { return m_document->m_nodes.data() + index; }
    [[nodiscard]] QUtf8StringView bytes() const;

    const JsonDocument* m_document = nullptr;
    const Node* m_node = nullptr;
};

class JsonNode::Iterator final {
public:
    [[nodiscard]] JsonNode operator*() const;
    [[nodiscard]] QString key() const; // of an object's member
    Iterator& operator++();
    bool operator==(const Iterator& other) const { return m_node == other.m_node; }

private:
    friend class JsonNode;
    Iterator(const JsonDocument* document, const Node* node, bool hasKeys)
        : m_document(document)
        , m_node(node)
        , m_hasKeys(hasKeys)
    {
    }

    const JsonDocument* m_document;
    const Node* m_node;
    bool m_hasKeys;
};

} // namespace stonepot
