// Devices and people by the command line, beside a running hub.
#include "hub_process.h"
#include "support/fatal_log_guard.h"
#include "support/test_certificates.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestHubAccessProgram final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void deviceJoinsByCodeAndIsRevoked();
    void personIsAddedAndLogsIn();
    void badPeopleAreRefused_data();
    void badPeopleAreRefused();
    void keyThatOthersMayReadIsRefused();
    void speaksTlsOnly();

private:
    struct Answer {
        int status = 0;
        QJsonObject json;
    };
    Answer call(const HubProcess& hub, const QByteArray& method, const QString& path, const QJsonObject& body,
                const QByteArray& token = {});
    HubProcess::Finished run(const QStringList& arguments, const QByteArray& in = {})
    {
        return HubProcess::run(arguments + m_database, in);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FatalLogGuard> m_log;
    QStringList m_database;
    QNetworkAccessManager m_network;
};

void TestHubAccessProgram::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = QStringList{u"--db"_s, m_directory->filePath(u"hub.db"_s)};
}

TestHubAccessProgram::Answer TestHubAccessProgram::call(const HubProcess& hub, const QByteArray& method,
                                                        const QString& path, const QJsonObject& body,
                                                        const QByteArray& token)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/api%2"_s.arg(hub.port()).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + token);
    }
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, method, QJsonDocument(body).toJson()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(20'000)) {
        return {};
    }
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
}

void TestHubAccessProgram::deviceJoinsByCodeAndIsRevoked()
{
    HubProcess hub(m_database + QStringList{u"--require-tokens"_s});
    QCOMPARE(call(hub, "GET", u"/orders"_s, {}).status, 401);
    const auto paired = run({u"pair"_s, u"--role"_s, u"kitchen"_s, u"--name"_s, u"Pass"_s});
    QCOMPARE(paired.exitCode, 0);
    const Answer joined = call(hub, "POST", u"/auth/pair"_s,
                               {{u"code"_s, QString::fromLatin1(paired.out.trimmed())}, {u"deviceId"_s, u"kds-1"_s}});
    QCOMPARE(joined.status, 200);
    const QByteArray token = joined.json["token"_L1].toString().toLatin1();
    QCOMPARE(call(hub, "GET", u"/orders"_s, {}, token).status, 200);
    const auto listed = run({u"device"_s, u"list"_s});
    QVERIFY2(listed.out.startsWith("kds-1\tkitchen\tPass\tuntil 20"), listed.out.constData());
    QVERIFY(!listed.out.contains(token));
    QCOMPARE(run({u"device"_s, u"revoke"_s, u"kds-1"_s}).exitCode, 0);
    QTRY_COMPARE(call(hub, "GET", u"/orders"_s, {}, token).status, 401);
    QCOMPARE(run({u"device"_s, u"revoke"_s, u"kds-1"_s}).exitCode, 2);
    QCOMPARE(hub.terminate(), 0);
}

void TestHubAccessProgram::personIsAddedAndLogsIn()
{
    const QStringList ann{u"staff"_s, u"add"_s, u"--name"_s, u"Mina Kim"_s, u"--role"_s, u"manager"_s};
    QCOMPARE(run(ann, "258014\n").out, "mina-kim\n"_ba);
    QCOMPARE(run(ann, "258015\n").out, "mina-kim-2\n"_ba);
    const auto same = run(ann, "258014\n");
    QCOMPARE(same.exitCode, 2);
    QVERIFY(!same.err.contains("258014"));
    const QFile key(m_directory->filePath(u"hub.db.key"_s));
    QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(run({u"staff"_s, u"list"_s}).out, "mina-kim\tmanager\tMina Kim\t\nmina-kim-2\tmanager\tMina Kim\t\n"_ba);

    HubProcess hub(m_database);
    QTRY_COMPARE(call(hub, "GET", u"/staff"_s, {}).json["staff"_L1].toArray().size(), 2);
    const Answer login = call(hub, "POST", u"/auth/login/pin"_s, {{u"tenantId"_s, u"demo"_s}, {u"pin"_s, u"258015"_s}});
    QCOMPARE(login.status, 200);
    QCOMPARE(login.json["user"_L1]["id"_L1], u"mina-kim-2"_s);
    QCOMPARE(run({u"staff"_s, u"remove"_s, u"mina-kim"_s}).exitCode, 0);
    QTRY_COMPARE(call(hub, "GET", u"/staff"_s, {}).json["staff"_L1].toArray().size(), 1);
}

void TestHubAccessProgram::badPeopleAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("no name") << QStringList{u"--role"_s, u"cashier"_s} << "1234"_ba;
    QTest::newRow("no such role") << QStringList{u"--name"_s, u"A"_s, u"--role"_s, u"king"_s} << "1234"_ba;
    QTest::newRow("short PIN") << QStringList{u"--name"_s, u"A"_s} << "123"_ba;
    QTest::newRow("letters") << QStringList{u"--name"_s, u"A"_s} << "12ab"_ba;
    QTest::newRow("no PIN") << QStringList{u"--name"_s, u"A"_s} << QByteArray();
    QTest::newRow("PIN on the command line") << QStringList{u"--name"_s, u"A"_s, u"--pin"_s, u"1234"_s} << "1234"_ba;
}

void TestHubAccessProgram::badPeopleAreRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, pin);
    const auto refused = run(QStringList{u"staff"_s, u"add"_s} + arguments, pin);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.startsWith("stonepot-hub: "));
    QCOMPARE(refused.err.count('\n'), 1);
}

void TestHubAccessProgram::keyThatOthersMayReadIsRefused()
{
    const QStringList ann{u"staff"_s, u"add"_s, u"--name"_s, u"Ann"_s};
    QCOMPARE(run(ann, "2580\n").exitCode, 0);
    QFile key(m_directory->filePath(u"hub.db.key"_s));
    QVERIFY(key.setPermissions(key.permissions() | QFile::ReadOther));
    const auto refused = run(ann, "2581\n");
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains("chmod 600"));
}

void TestHubAccessProgram::speaksTlsOnly()
{
    const TestCertificates certificates;
    const auto server = certificates.server(u"IP:127.0.0.1"_s);
    HubProcess hub(m_database + QStringList{u"--tls-cert"_s, server.certificate, u"--tls-key"_s, server.key});
    const QByteArray request = "GET /api/health HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n";

    QSslSocket secure;
    QSslConfiguration trusting = secure.sslConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(certificates.authority()));
    secure.setSslConfiguration(trusting);
    secure.connectToHostEncrypted(u"127.0.0.1"_s, hub.port());
    connect(&secure, &QSslSocket::encrypted, &secure, [&] { secure.write(request); });
    QByteArray answer;
    QTRY_VERIFY((answer += secure.readAll(), answer.contains("\"status\":\"ok\"")));

    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, hub.port());
    plain.write(request);
    QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!plain.readAll().contains("HTTP/1.1"));
}

QTEST_GUILESS_MAIN(TestHubAccessProgram)
#include "tst_hub_access_program.moc"
