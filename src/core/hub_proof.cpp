#include "core/hub_proof.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace stonepot {

namespace {

constexpr qsizetype keyBytes = 8;

} // namespace

QByteArray secretHash(const QString& secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray proofKey(const QByteArray& tokenHash)
{
    return QCryptographicHash::hash("stonepot key " + tokenHash, QCryptographicHash::Sha256).first(keyBytes).toHex();
}

QByteArray hubProof(const QByteArray& tokenHash, const QByteArray& nonce, quint16 port, bool tls)
{
    const QByteArray what =
        "stonepot hub " + nonce + ' ' + QByteArray::number(port) + ' ' + QByteArray(tls ? "tls" : "plain");
    return QMessageAuthenticationCode::hash(what, tokenHash, QCryptographicHash::Sha256).toHex();
}

} // namespace stonepot
