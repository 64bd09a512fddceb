// How a hub proves to a device that looks for it that it is the device's own: it knows the hash of the token that it
// gave the device, and nobody else does. Neither token nor hash is sent.
#pragma once

#include <QByteArray>
#include <QString>

namespace stonepot {

// What a hub keeps of a token or a code: enough to know it again, not to use it.
[[nodiscard]] QByteArray secretHash(const QString& secret);

// A device's question: by whose token, and a number that is used once, each in hexadecimal.
struct ProofQuestion {
    QByteArray key;
    QByteArray nonce;
};

// Names a token's hash, without telling it.
[[nodiscard]] QByteArray proofKey(const QByteArray& tokenHash);
// Hexadecimal. It holds for the address's port and scheme, too: nobody can pass it off as another's.
[[nodiscard]] QByteArray hubProof(const QByteArray& tokenHash, const QByteArray& nonce, quint16 port, bool tls);

} // namespace stonepot
