// SIGKILL at random under load: every order that was acknowledged is there, none twice, and the chain is whole.
// 20 times; with STONEPOT_FULL 200 times.
#include "hub_process.h"
#include "support/fatal_log_guard.h"

#include "core/clock.h"
#include "core/ids.h"
#include "hub/event_store.h"
#include "sample_orders.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

const int kills = qEnvironmentVariableIsSet("STONEPOT_FULL") ? 200 : 20;
constexpr int tillCount = 16;

// Sends one order after the other, and one that was not answered again with the same id, as tills do.
class Till final : public QObject {
    Q_OBJECT
public:
    struct Ack {
        QString orderId;
        QString orderNumber;
    };

    explicit Till(const QString& name)
        : m_name(name)
    {
    }

    void open(quint16 port)
    {
        m_socket = std::make_unique<QWebSocket>();
        connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &Till::read);
        m_socket->open(
            QUrl(u"ws://127.0.0.1:%1/ws/restaurant-pos/demo?protocol=1&role=pos&deviceId=%2&lastSeq=%3"_s.arg(port)
                     .arg(m_name)
                     .arg(m_seq)));
    }
    void close() { m_socket.reset(); }

    QHash<QString, Ack> acknowledged; // by clientOrderId
    QStringList contradictions;

private:
    void read(const QString& text)
    {
        m_seq = std::max(m_seq, seqOf(text));
        if (text.startsWith(R"({"type":"order_created")"_L1)) {
            return; // another till's, and there are many
        }
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        const QString type = message["type"_L1].toString();
        if (type == "sync_state"_L1) {
            send();
        } else if (type == "ack"_L1 && message["clientOrderId"_L1] == m_waiting) {
            acknowledged.insert(m_waiting, {message["orderId"_L1].toString(), message["orderNumber"_L1].toString()});
            m_waiting.clear();
            send();
        } else if (type == "error"_L1) {
            contradictions += text;
        }
    }

    void send()
    {
        if (m_waiting.isEmpty()) {
            m_waiting = newUuidV7(SystemClock().now());
        }
        Order order = sampleOrder(m_waiting);
        order.deviceId = m_name;
        m_socket->sendTextMessage(QString::fromUtf8(toFrame(toJson(ClientMessage(SubmitOrder{order})))));
    }

    // The first in a message is its own.
    static qint64 seqOf(QStringView text)
    {
        static constexpr auto name = R"("seq":)"_L1;
        const qsizetype at = text.indexOf(name);
        const QStringView rest = at < 0 ? QStringView() : text.sliced(at + name.size());
        const auto end = std::ranges::find_if_not(rest, [](QChar c) { return c >= u'0' && c <= u'9'; });
        return rest.first(end - rest.begin()).toLongLong();
    }

    QString m_name;
    QString m_waiting;
    qint64 m_seq = 0; // resumed from: all that is in the store would be sent to everybody after each kill
    std::unique_ptr<QWebSocket> m_socket;
};

} // namespace

class TestHubKill final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }
    void acknowledgedOrdersSurvive();

private:
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestHubKill::acknowledgedOrdersSurvive()
{
    const QTemporaryDir directory;
    const QStringList database{u"--db"_s, directory.filePath(u"hub.db"_s)};
    std::vector<std::unique_ptr<Till>> tills;
    for (int i = 0; i < tillCount; ++i) {
        tills.push_back(std::make_unique<Till>(u"till-%1"_s.arg(i)));
    }
    const auto acknowledged = [&tills] {
        qsizetype sum = 0;
        for (const auto& till : tills) {
            sum += till->acknowledged.size();
        }
        return sum;
    };
    for (int round = 0; round < kills; ++round) {
        HubProcess hub(database);
        for (const auto& till : tills) {
            till->open(hub.port());
        }
        // At random moments under load, counted in answers: a machine that is slow is not killed before it did
        // anything.
        const qsizetype until = acknowledged() + 1 + QRandomGenerator::global()->bounded(200);
        QTRY_VERIFY_WITH_TIMEOUT(acknowledged() >= until, 20'000);
        hub.kill();
        for (const auto& till : tills) {
            till->close();
        }
    }
    const auto store = EventStore::open(directory.filePath(u"hub.db"_s));
    QVERIFY(store);
    const auto verified = (*store)->verify(u"demo"_s);
    QVERIFY(verified && !verified->problem);
    QHash<QString, StoredOrder> stored;
    QStringList numbers;
    QVERIFY((*store)->eachOrder(u"demo"_s, [&](const StoredOrder& order) {
        QVERIFY2(!stored.contains(order.clientOrderId), "stored twice");
        stored.insert(order.clientOrderId, order);
        numbers += order.orderNumber.mid(0, 12) + order.orderNumber.sliced(13).rightJustified(8, u'0');
    }));
    for (const auto& till : tills) {
        QCOMPARE(till->contradictions, QStringList());
        for (const auto& [clientId, ack] : till->acknowledged.asKeyValueRange()) {
            QVERIFY2(stored.contains(clientId), "an acknowledged order is lost");
            QCOMPARE(stored.value(clientId).id, ack.orderId);
            QCOMPARE(stored.value(clientId).orderNumber, ack.orderNumber);
        }
    }
    // Gapless within each business day.
    std::ranges::sort(numbers);
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        const bool isSameDay = numbers[i].first(12) == numbers[i - 1].first(12);
        QCOMPARE(numbers[i].sliced(12).toInt(), isSameDay ? numbers[i - 1].sliced(12).toInt() + 1 : 1);
    }
    qInfo("%d kills, %lld orders acknowledged, %lld stored", kills, acknowledged(), stored.size());
    QVERIFY(stored.size() >= acknowledged());
}

QTEST_GUILESS_MAIN(TestHubKill)
#include "tst_hub_kill.moc"
