#include "hub/secrets.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int hashBytes = 32;
constexpr int tokenBytes = 32;
// Without 0, 1, I, L, O and U.
constexpr QByteArrayView codeLetters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeLength = 8;

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    auto* generator = QRandomGenerator::system();
    for (char& byte : bytes) {
        byte = static_cast<char>(generator->generate() & 0xff);
    }
    return bytes;
}

QString newToken()
{
    return QString::fromLatin1(
        randomBytes(tokenBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString newPairingCode()
{
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        if (i == codeLength / 2) {
            code += u'-';
        }
        code += QLatin1Char(codeLetters[QRandomGenerator::system()->bounded(static_cast<int>(codeLetters.size()))]);
    }
    return code;
}

QString normalisedCode(const QString& typed)
{
    QString code = typed.toUpper();
    code.removeIf([](QChar c) { return c == u'-' || c.isSpace(); });
    return code;
}

QByteArray pinHash(const QString& pin, const QByteArray& pepper, const QByteArray& salt, int iterations)
{
    const QByteArray peppered = QMessageAuthenticationCode::hash(pin.toUtf8(), pepper, QCryptographicHash::Sha256);
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, peppered, salt, iterations, hashBytes);
}

bool equalInConstantTime(const QByteArray& a, const QByteArray& b)
{
    unsigned difference = a.size() == b.size() ? 0U : 1U;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    }
    return difference == 0;
}

} // namespace stonepot
