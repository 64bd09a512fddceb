// Objects put together from JSON that is already text, so that nothing is serialised twice.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace stonepot {

class JsonText final {
public:
    // Keys are ASCII names of ours; a raw value is valid JSON already.
    JsonText& raw(QByteArrayView key, QByteArrayView json);
    JsonText& text(QByteArrayView key, const QString& value);
    JsonText& number(QByteArrayView key, qint64 value);
    JsonText& array(QByteArrayView key, const QList<QByteArray>& elements);

    [[nodiscard]] QByteArray object() const;

    // "[a,b]"
    [[nodiscard]] static QByteArray arrayOf(const QList<QByteArray>& elements);

private:
    void key(QByteArrayView key);

    QByteArray m_text;
};

} // namespace stonepot
