#include "hub/event_chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace stonepot {

namespace {

template <typename T>
void addNumber(QCryptographicHash& hash, T value)
{
    char bytes[sizeof(T)];
    qToBigEndian(value, bytes);
    hash.addData(QByteArrayView(bytes, sizeof(T)));
}

} // namespace

QByteArray chainStart(const QString& tenant)
{
    return QCryptographicHash::hash("stonepot:" + tenant.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray chainHash(const QByteArray& previous, const Event& event)
{
    const QByteArray type = event.type.toUtf8();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    addNumber(hash, event.seq);
    addNumber(hash, static_cast<quint32>(type.size()));
    hash.addData(type);
    hash.addData(event.message);
    return hash.result();
}

} // namespace stonepot
