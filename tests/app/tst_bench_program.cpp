// stonepot-bench against somebody else's backend: what it sends is taken, and what it says can be read.
#include "support/base_backend.h"
#include "support/eventually.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class BenchProgramTest final : public QObject {
    Q_OBJECT

private slots:
    void ordersOfABaseBackendAreMeasured();
    void whatItsDisplaysHearIsMeasured();
    void backendThatIsNotThereIsSaid();

private:
    using Rows = QHash<QString, QJsonObject>;
    // Its rows by name; none when it fails.
    static Rows run(const QString& command, quint16 port, const QStringList& options)
    {
        QProcess bench;
        bench.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        bench.start(QStringLiteral(STONEPOT_BENCH_PROGRAM),
                    QStringList{command, u"--json"_s, u"--base"_s, u"--seconds"_s, u"0.5"_s, u"--ws-url"_s,
                                u"ws://127.0.0.1:%1/ws/restaurant-pos/demo"_s.arg(port)} +
                        options);
        if (!eventually([&] { return bench.state() == QProcess::NotRunning; }, std::chrono::seconds(60)) ||
            bench.exitCode() != 0) {
            return {};
        }
        Rows rows;
        for (const QByteArray& line : bench.readAllStandardOutput().split('\n')) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            rows.insert(row["name"_L1].toString(), row);
        }
        return rows;
    }
};

void BenchProgramTest::ordersOfABaseBackendAreMeasured()
{
    BaseBackend backend;
    const Rows rows = run(u"submit"_s, backend.port(), {u"--tills"_s, u"3"_s});
    for (const QString& name : {u"orders, told to their till, 3 tills"_s, u"orders, told to their till, 1 tills"_s}) {
        QVERIFY2(rows[name]["per second"_L1].toDouble() > 0, qPrintable(name));
        QVERIFY(rows[name]["ms p99"_L1].toDouble() > 0);
        QCOMPARE(rows[name]["refused"_L1].toDouble(), 0);
    }
    QVERIFY(rows[u"ceiling: the connection's round trip"_s]["ms p50"_L1].toDouble() > 0);
    QVERIFY(!backend.orders().isEmpty());
    QCOMPARE(backend.orders().first()["cart"_L1]["items"_L1].toArray().size(), 2);
}

void BenchProgramTest::whatItsDisplaysHearIsMeasured()
{
    BaseBackend backend;
    const Rows rows = run(u"fanout"_s, backend.port(), {u"--displays"_s, u"4"_s, u"--rate"_s, u"40"_s});
    const QJsonObject row = rows[u"messages to 4 displays, 40 orders/s"_s];
    QVERIFY(row["ms p50"_L1].toDouble() > 0);
    QCOMPARE(row["refused"_L1].toDouble(), 0);
    QCOMPARE(row["missing"_L1].toDouble(), 0);
    QVERIFY(!backend.orders().isEmpty());
}

void BenchProgramTest::backendThatIsNotThereIsSaid()
{
    quint16 port = 0;
    {
        const BaseBackend gone;
        port = gone.port();
    }
    QVERIFY(run(u"submit"_s, port, {u"--tills"_s, u"1"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(BenchProgramTest)
#include "tst_bench_program.moc"
