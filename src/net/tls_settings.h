// How a device makes sure that it talks to its own backend. Certificates are always checked against trusted authorities
// and the host's name; both settings only narrow what is accepted. There is no way to accept a bad one.
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace stonepot {

struct TlsSettings {
    QList<QSslCertificate> authorities; // trusted instead of the system's; empty: the system's
    QByteArray pin;                     // SHA-256 of the backend's public key; empty: any key
};

// `caFile`: PEM, one or more certificates; a self-signed backend's own will do. `pinSha256`: the SHA-256 of the DER
// form of the certificate's SubjectPublicKeyInfo, in hexadecimal or Base64, with or without "sha256//" before it.
// Either may be empty. ValidationError names the setting.
[[nodiscard]] Result<TlsSettings> readTlsSettings(const QString& caFile, const QString& pinSha256);

[[nodiscard]] QSslConfiguration sslConfiguration(const TlsSettings& settings);
// True when there is no pin, or the certificate's key is the pinned one.
[[nodiscard]] bool isPinned(const QSslCertificate& peer, const TlsSettings& settings);

} // namespace stonepot
