#include "net/tls_settings.h"

#include <QCryptographicHash>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr auto digest = QCryptographicHash::Sha256;

Result<QByteArray> readPin(QString text)
{
    if (text.startsWith(u"sha256//"_s)) {
        text = text.sliced(8);
    }
    const QByteArray latin = text.trimmed().toLatin1();
    const qsizetype size = QCryptographicHash::hashLength(digest);
    if (latin.size() == 2 * size) {
        QByteArray pin = QByteArray::fromHex(latin);
        if (pin.toHex() == latin.toLower()) {
            return pin;
        }
    }
    const auto decoded = QByteArray::fromBase64Encoding(latin, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && (*decoded).size() == size) {
        return *decoded;
    }
    return fail(ErrorCode::ValidationError, u"--pin-sha256"_s,
                u"expected a SHA-256 in 64 hexadecimal digits or in Base64"_s);
}

} // namespace

Result<TlsSettings> readTlsSettings(const QString& caFile, const QString& pinSha256)
{
    TlsSettings settings;
    if (!caFile.isEmpty()) {
        settings.authorities =
            QSslCertificate::fromPath(caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (settings.authorities.isEmpty()) {
            return fail(ErrorCode::ValidationError, u"--ca-file"_s,
                        u"there is no PEM certificate in \"%1\""_s.arg(caFile));
        }
    }
    if (!pinSha256.isEmpty()) {
        const auto pin = readPin(pinSha256);
        if (!pin) {
            return std::unexpected(pin.error());
        }
        settings.pin = *pin;
    }
    return settings;
}

QSslConfiguration sslConfiguration(const TlsSettings& settings)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.authorities.isEmpty()) {
        configuration.setCaCertificates(settings.authorities);
    }
    return configuration;
}

bool isPinned(const QSslCertificate& peer, const TlsSettings& settings)
{
    return settings.pin.isEmpty() || QCryptographicHash::hash(peer.publicKey().toDer(), digest) == settings.pin;
}

} // namespace stonepot
