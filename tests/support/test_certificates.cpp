#include "support/test_certificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QByteArray openssl(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

} // namespace

TestCertificates::TestCertificates()
{
    makeAuthority(u"ca"_s);
    makeAuthority(u"other-ca"_s);
}

void TestCertificates::makeAuthority(const QString& stem) const
{
    openssl(QStringList{u"req"_s, u"-x509"_s} + newKey +
            QStringList{u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Test authority "_s + stem, u"-keyout"_s,
                        path(stem + u".key"_s), u"-out"_s, path(stem + u".pem"_s)});
}

TestCertificates::Server TestCertificates::server(const QString& name, int days) const
{
    const QString stem = u"server-%1"_s.arg(++m_servers);
    const Server server{path(stem + u".pem"_s), path(stem + u".key"_s), {}};
    const QString request = path(stem + u".csr"_s);
    const QString extensions = path(stem + u".ext"_s);
    QFile file(extensions);
    if (!file.open(QIODevice::WriteOnly) || file.write("subjectAltName=" + name.toUtf8()) < 0) {
        qFatal("cannot write %s", qPrintable(extensions));
    }
    file.close();
    openssl(QStringList{u"req"_s, u"-new"_s} + newKey +
            QStringList{u"-subj"_s, u"/CN=Test hub"_s, u"-keyout"_s, server.key, u"-out"_s, request});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, authority(), u"-CAkey"_s, path(u"ca.key"_s),
             u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s, extensions, u"-out"_s,
             server.certificate});
    const QByteArray publicKey = openssl({u"x509"_s, u"-in"_s, server.certificate, u"-pubkey"_s, u"-noout"_s});
    const QByteArray der = openssl({u"pkey"_s, u"-pubin"_s, u"-outform"_s, u"der"_s}, publicKey);
    return {server.certificate, server.key,
            QString::fromLatin1(openssl({u"dgst"_s, u"-sha256"_s, u"-binary"_s}, der).toBase64())};
}

} // namespace stonepot
