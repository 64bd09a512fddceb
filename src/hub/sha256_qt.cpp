#include "hub/sha256.h"

#include <QCryptographicHash>

namespace stonepot {

struct Sha256::Private {
    QCryptographicHash hash{QCryptographicHash::Sha256};
};

Sha256::Sha256()
    : d(std::make_unique<Private>())
{
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    d->hash.addData(bytes);
}

QByteArray Sha256::result()
{
    return d->hash.result();
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace stonepot
