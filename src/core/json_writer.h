// JSON as text, written at once: what a hub sends and stores many times a second. The text is the one that
// QJsonDocument writes, byte for byte, as long as members are given in the order of their names: hashes are compared
// across both.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace stonepot {

class JsonWriter final {
public:
    // Of a member, whose value comes next. Names are ASCII of ours, without anything to escape.
    JsonWriter& key(QLatin1StringView name);

    void text(QStringView value);
    void integer(qint64 value);
    void number(double value); // a finite one
    void flag(bool value);
    void null();
    void raw(QByteArrayView json); // is JSON already

    template <typename Members>
    void object(Members members)
    {
        open('{');
        members();
        close('}');
    }
    template <typename List, typename Write>
    void array(const List& list, Write write)
    {
        open('[');
        for (const auto& element : list) {
            write(element);
        }
        close(']');
    }

    // Null for an empty text and for nothing.
    void textOrNull(QStringView value);
    void integerOrNull(std::optional<int> value);

    // Members that say nothing are left out.
    void put(QLatin1StringView name, const QString& value);
    void put(QLatin1StringView name, const QStringList& values);
    void put(QLatin1StringView name, qint64 value, qint64 unsaid);
    void putFlag(QLatin1StringView name, bool value);

    // What was written; nothing is left of it here.
    [[nodiscard]] QByteArray take();

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void append(QByteArrayView bytes);
    [[nodiscard]] char* room(qsizetype bytes);

    QByteArray m_text;
    qsizetype m_size = 0; // of it, written
    bool m_needsComma = false;
};

// An object that `write` writes, as text and as a value: what is written in one way only is the same in both.
template <typename Write>
[[nodiscard]] QByteArray jsonText(Write write)
{
    JsonWriter json;
    write(json);
    return json.take();
}
[[nodiscard]] QJsonObject jsonObjectOf(const QByteArray& text);

} // namespace stonepot
