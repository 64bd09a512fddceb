#include "hub/json_text.h"

#include "core/json_writer.h"

namespace stonepot {

void JsonText::key(QByteArrayView key)
{
    m_text += m_text.isEmpty() ? '{' : ',';
    m_text += '"';
    m_text += key;
    m_text += "\":";
}

JsonText& JsonText::raw(QByteArrayView key, QByteArrayView json)
{
    this->key(key);
    m_text += json;
    return *this;
}

JsonText& JsonText::text(QByteArrayView key, const QString& value)
{
    return raw(key, jsonText([&value](JsonWriter& json) { json.text(value); }));
}

JsonText& JsonText::number(QByteArrayView key, qint64 value)
{
    return raw(key, QByteArray::number(value));
}

JsonText& JsonText::array(QByteArrayView key, const QList<QByteArray>& elements)
{
    return raw(key, arrayOf(elements));
}

QByteArray JsonText::object() const
{
    return m_text.isEmpty() ? QByteArray("{}") : m_text + '}';
}

QByteArray JsonText::arrayOf(const QList<QByteArray>& elements)
{
    return '[' + elements.join(',') + ']';
}

} // namespace stonepot
