#include "hub/event_chain.h"

#include "hub/sha256.h"

#include <QtEndian>

namespace stonepot {

namespace {

template <typename T>
void addNumber(Sha256& hash, T value)
{
    char bytes[sizeof(T)];
    qToBigEndian(value, bytes);
    hash.add(QByteArrayView(bytes, sizeof(T)));
}

} // namespace

QByteArray chainStart(const QString& tenant)
{
    return Sha256::of("stonepot:" + tenant.toUtf8());
}

QByteArray chainHash(const QByteArray& previous, const Event& event)
{
    const QByteArray type = event.type.toUtf8();
    Sha256 hash;
    hash.add(previous);
    addNumber(hash, event.seq);
    addNumber(hash, static_cast<quint32>(type.size()));
    hash.add(type);
    hash.add(event.message);
    return hash.result();
}

} // namespace stonepot
