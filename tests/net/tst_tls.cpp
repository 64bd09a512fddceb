// wss and https with a private authority and with a pinned key, against the real hub. A backend that is not ours learns
// nothing: neither the token nor that there was a call.
#include "hub_bed.h"
#include "link_client.h"
#include "net/http_client.h"
#include "net/tls_settings.h"
#include "support/eventually.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"
#include "support/test_certificates.h"

#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

// A TLS server that keeps what it is told.
class Eavesdropper final : public QTcpServer {
public:
    explicit Eavesdropper(const TestCertificates::Server& files)
    {
        QFile key(files.key);
        if (!key.open(QIODevice::ReadOnly)) {
            qFatal("no key");
        }
        m_tls.setLocalCertificateChain(QSslCertificate::fromPath(files.certificate));
        m_tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        listen(QHostAddress::LocalHost);
    }

    QByteArray heard;
    int handshakes = 0;
    int ended = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        connect(socket, &QSslSocket::encrypted, this, [this] { ++handshakes; });
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { heard += socket->readAll(); });
        connect(socket, &QSslSocket::disconnected, this, [this] { ++ended; });
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

TlsSettings settingsOf(const QString& caFile, const QString& pin = {})
{
    const auto settings = readTlsSettings(caFile, pin);
    if (!settings) {
        qFatal("%s", errorText(settings).constData());
    }
    return *settings;
}

const QString local = u"IP:127.0.0.1"_s;

} // namespace

class TestTls : public QObject {
    Q_OBJECT

    static std::unique_ptr<HubBed> secureHub(const TestCertificates::Server& files)
    {
        HubSettings settings;
        settings.tlsCertificate = files.certificate;
        settings.tlsKey = files.key;
        return HubBed::start(settings);
    }

    static LinkSettings linkTo(quint16 port)
    {
        LinkSettings settings = LinkClient::quick(port);
        settings.address.setScheme(u"wss"_s);
        settings.token = "the token";
        settings.connectTimeout = 3000ms;
        return settings;
    }

    static HttpReply call(quint16 port, const TlsSettings& tls)
    {
        HttpClient client(QUrl(u"https://127.0.0.1:%1/api"_s.arg(port)), "the token", tls);
        HttpCall health;
        health.method = "GET";
        health.path = u"/health"_s;
        std::optional<HttpReply> reply;
        client.send(health, &client, [&reply](const HttpReply& answer) { reply = answer; });
        return eventually([&] { return reply.has_value(); }) ? *reply : HttpReply{};
    }

    TestCertificates m_certificates;
    std::unique_ptr<FatalLogGuard> m_log;

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void aBackendOfAPrivateAuthorityIsReachedByBothWays()
    {
        const auto files = m_certificates.server(local);
        const auto hub = secureHub(files);
        const TlsSettings tls = settingsOf(m_certificates.authority());
        LinkClient client(linkTo(hub->port()), tls);
        client.link().logIn();
        QVERIFY(eventually([&] { return client.inSync(); }));
        QCOMPARE(call(hub->port(), tls).status, 200);
    }

    void thePinnedKeyIsAccepted()
    {
        const auto files = m_certificates.server(local);
        const auto hub = secureHub(files);
        const TlsSettings tls = settingsOf(m_certificates.authority(), files.pin);
        LinkClient client(linkTo(hub->port()), tls);
        client.link().logIn();
        QVERIFY(eventually([&] { return client.inSync(); }));
        QCOMPARE(call(hub->port(), tls).status, 200);
    }

    void aBackendThatIsNotTrustedLearnsNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<bool>("pinned");
        QTest::newRow("the system does not know the authority") << local << 30 << QString() << false;
        QTest::newRow("another authority") << local << 30 << m_certificates.otherAuthority() << false;
        QTest::newRow("another host") << u"DNS:hub.example"_s << 30 << m_certificates.authority() << false;
        QTest::newRow("expired") << local << -1 << m_certificates.authority() << false;
        QTest::newRow("another key than the pinned one") << local << 30 << m_certificates.authority() << true;
        QTest::newRow("the pinned key alone is not enough") << local << 30 << m_certificates.otherAuthority() << true;
    }

    void aBackendThatIsNotTrustedLearnsNothing()
    {
        QFETCH(QString, name);
        QFETCH(int, days);
        QFETCH(QString, caFile);
        QFETCH(bool, pinned);
        m_log->allow(u"the backend's key is not the pinned one"_s);
        Eavesdropper backend(m_certificates.server(name, days));
        const QString otherPin = m_certificates.server(local).pin;
        const TlsSettings tls = settingsOf(caFile, pinned ? otherPin : QString());

        LinkClient client(linkTo(backend.serverPort()), tls);
        QSignalSpy retries(&client.link(), &ConnectionManager::retryScheduled);
        client.link().logIn();
        QVERIFY(eventually([&] { return retries.size() >= 2; }));
        client.link().logOut();

        const HttpReply reply = call(backend.serverPort(), tls);
        QCOMPARE(reply.status, 0);
        QVERIFY(!reply.reached); // so an order may be sent again by another way
        QVERIFY(eventually([&] { return backend.ended >= 3; }));
        QCOMPARE(backend.heard, QByteArray());
    }

    void aPlainBackendIsNoSecureOne()
    {
        const auto hub = HubBed::start();
        LinkSettings settings = linkTo(hub->port());
        settings.connectTimeout = 300ms; // the hub waits for a header, the device for a handshake
        LinkClient client(settings, settingsOf(m_certificates.authority()));
        QSignalSpy retries(&client.link(), &ConnectionManager::retryScheduled);
        client.link().logIn();
        QVERIFY(eventually([&] { return retries.size() >= 1; }));
        QVERIFY(!client.inSync());
    }

    void pinsAreReadInBothForms()
    {
        const auto files = m_certificates.server(local);
        const QByteArray digest = QByteArray::fromBase64(files.pin.toLatin1());
        const QSslCertificate certificate = QSslCertificate::fromPath(files.certificate).value(0);
        for (const QString& text : {files.pin, u"sha256//"_s + files.pin, QString::fromLatin1(digest.toHex()),
                                    QString::fromLatin1(digest.toHex()).toUpper()}) {
            const auto settings = readTlsSettings({}, text);
            QVERIFY2(settings, errorText(settings).constData());
            QCOMPARE(settings->pin, digest);
            QVERIFY(isPinned(certificate, *settings));
        }
        const QSslCertificate other = QSslCertificate::fromPath(m_certificates.server(local).certificate).value(0);
        QVERIFY(!isPinned(other, settingsOf({}, files.pin)));
        QVERIFY(!isPinned(QSslCertificate(), settingsOf({}, files.pin)));
    }

    void whatCannotBeReadIsSaidAndNotIgnored()
    {
        for (const QString& text : {u"x"_s, u"sha256//"_s, QString(64, u'g'), QString(63, u'a'), u"////"_s}) {
            const auto settings = readTlsSettings({}, text);
            QVERIFY(!settings);
            QCOMPARE(settings.error().where, u"--pin-sha256"_s);
        }
        const auto missing = readTlsSettings(u"/nowhere/ca.pem"_s, {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().where, u"--ca-file"_s);
        QVERIFY(!readTlsSettings(m_certificates.server(local).key, {})); // no certificate in it
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
