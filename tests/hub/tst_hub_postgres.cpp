// stonepot-hub on a PostgreSQL database: how it is let in, and what it does while the database is away.
#include "hub_process.h"
#include "postgres_server.h"
#include "sample_orders.h"
#include "support/fatal_log_guard.h"

#include "core/messages.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestHubPostgres final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void databaseThatIsAwayIsSaidAndWaitedFor();
    void passwordComesFromAFile();
    void passwordOnTheCommandLineIsWarnedOf();

private:
    struct Answer {
        int status = 0;
        QJsonObject json;
    };
    [[nodiscard]] Answer get(quint16 port, const QString& path);
    [[nodiscard]] Answer place(quint16 port, const QString& clientOrderId);
    [[nodiscard]] Answer finished(QNetworkReply* reply);
    [[nodiscard]] QString keyFile() const { return m_directory->filePath(u"hub.key"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FatalLogGuard> m_log;
    QNetworkAccessManager m_network;
};

void TestHubPostgres::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
    if (!PostgresServer::instance().whyNot().isEmpty()) {
        QSKIP(qPrintable(PostgresServer::instance().whyNot()));
    }
}

void TestHubPostgres::cleanup()
{
    qunsetenv("PGPASSFILE");
    QCOMPARE(m_log->finish(), QStringList());
}

TestHubPostgres::Answer TestHubPostgres::finished(QNetworkReply* reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000)) {
        return {};
    }
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
}

TestHubPostgres::Answer TestHubPostgres::get(quint16 port, const QString& path)
{
    return finished(m_network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path)))));
}

TestHubPostgres::Answer TestHubPostgres::place(quint16 port, const QString& clientOrderId)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/api/orders"_s.arg(port)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return finished(m_network.post(request, toFrame(toJson(placing(clientOrderId).order))));
}

void TestHubPostgres::databaseThatIsAwayIsSaidAndWaitedFor()
{
    PostgresServer& server = PostgresServer::instance();
    const HubProcess hub({u"--db"_s, server.newDatabase(), u"--key-file"_s, keyFile()});
    QCOMPARE(place(hub.port(), u"c1"_s).status, 201);

    server.stop();
    // It finds out by itself, and goes on answering.
    QTRY_COMPARE_WITH_TIMEOUT(get(hub.port(), u"/api/health"_s).status, 503, 20'000);
    QCOMPARE(get(hub.port(), u"/api/health"_s).json["store"_L1].toString(), u"failed"_s);
    for (const QString& id : {u"c2"_s, u"c3"_s}) {
        const Answer refused = place(hub.port(), id);
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.json["code"_L1].toString(), u"UNAVAILABLE"_s); // to be sent again
    }
    QCOMPARE(get(hub.port(), u"/api/orders"_s).status, 503);

    server.startAgain();
    // Nobody has to ask for anything: a balancer sends nothing to a hub that is not well.
    QTRY_COMPARE_WITH_TIMEOUT(get(hub.port(), u"/api/health"_s).status, 200, 20'000);
    const Answer placed = place(hub.port(), u"c2"_s);
    QCOMPARE(placed.status, 201);
    QVERIFY(placed.json["orderNumber"_L1].toString().endsWith("-002"_L1));
    QCOMPARE(get(hub.port(), u"/api/orders"_s).json["count"_L1].toInt(), 2);
}

void TestHubPostgres::passwordComesFromAFile()
{
    const QString password = u"hunter-two"_s;
    const QString address = PostgresServer::instance().newSecuredDatabase(password);
    const QStringList verify{u"verify"_s, u"--db"_s, address};
    qputenv("PGPASSFILE", m_directory->filePath(u"none"_s).toUtf8());
    QCOMPARE(HubProcess::run(verify).exitCode, 2);

    QFile file(m_directory->filePath(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("127.0.0.1:*:*:secured:" + password.toUtf8() + '\n');
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    qputenv("PGPASSFILE", file.fileName().toUtf8());

    const auto finished = HubProcess::run(verify);
    QVERIFY2(finished.exitCode == 0, finished.err.constData());
    QCOMPARE(finished.err, QByteArray());
}

void TestHubPostgres::passwordOnTheCommandLineIsWarnedOf()
{
    QString address = PostgresServer::instance().newDatabase();
    address.replace(u"stonepot@"_s, u"stonepot:hunter-two@"_s);

    const auto finished = HubProcess::run({u"verify"_s, u"--db"_s, address});

    QCOMPARE(finished.exitCode, 0);
    QVERIFY2(finished.err.contains("PGPASSFILE"), finished.err.constData());
    QVERIFY(!finished.err.contains("hunter-two"));
}

QTEST_GUILESS_MAIN(TestHubPostgres)
#include "tst_hub_postgres.moc"
