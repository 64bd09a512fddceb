// Certificates of a private authority, made anew with the openssl program for each test.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace stonepot {

class TestCertificates final {
public:
    TestCertificates(); // qFatal without openssl

    // PEM files.
    [[nodiscard]] QString authority() const { return path(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString otherAuthority() const { return path(QStringLiteral("other-ca.pem")); }

    struct Server {
        QString certificate; // PEM files
        QString key;
        QString pin; // SHA-256 of its public key, as openssl says it: Base64
    };
    // `name` is what it is good for, as in a certificate: "IP:127.0.0.1", "DNS:hub.example".
    // `days` may be negative: expired.
    [[nodiscard]] Server server(const QString& name, int days = 30) const;

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void makeAuthority(const QString& stem) const;

    QTemporaryDir m_folder;
    mutable int m_servers = 0;
};

} // namespace stonepot
