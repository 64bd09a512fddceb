// The submitter between a real database and a backend that the test plays.
#include "net/connection_manager.h"
#include "net/http_client.h"
#include "net/order_submitter.h"
#include "storage/device_store.h"
#include "support/base_backend.h"
#include "support/eventually.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/fatal_log_guard.h"
#include "support/recording_probe.h"
#include "support/results.h"
#include "support/sample_orders.h"

#include <QJsonArray>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

const QString day = u"20260106"_s;

// Lets the test hold the storage thread just before it writes an answer.
class HeldAnswer final : public DatabaseProbe {
public:
    Status before(const QString& statement) override
    {
        if (statement.contains("state = 'answered', last_error"_L1)) {
            reached.release();
            goOn.acquire();
        }
        return {};
    }

    QSemaphore reached;
    QSemaphore goOn;
};

} // namespace

class OrderSubmitterTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answerIsOnDiskBeforeAnybodyHears();
    void answerThatCannotBeStoredIsStoredWhenTheDiskWorksAgain();
    void refusalIsKeptWithItsReasonUntilAPersonSendsItAgain();
    void answersOfAnEarlierRunAreNotTheEchoOfANewOrder();
    void oneUnreadableTicketHidesNoOther();
    void nothingIsSentBeforeLogInNorAfterLogOut();
    void whatNobodyTakesIsCountedAndStays();

private:
    void start(DatabaseProbe* probe = nullptr);
    void stop();
    void goOnline(const QJsonObject& state);
    void goOnlineToHub() { goOnline({{u"seq"_s, 1}, {u"features"_s, QJsonArray{u"ack"_s, u"resume"_s, u"seen"_s}}}); }
    OutboxEntry place(const Order& order);
    [[nodiscard]] std::vector<OutboxEntry> onDisk() { return m_storage->load(day).result().value().outbox; }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BaseBackend> m_backend;
    std::unique_ptr<DeviceStore> m_storage;
    FakeTransport* m_transport = nullptr;
    std::unique_ptr<ConnectionManager> m_link;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OrderSubmitter> m_submitter;
    std::unique_ptr<FatalLogGuard> m_log;
};

void OrderSubmitterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_backend = std::make_unique<BaseBackend>();
    m_log = std::make_unique<FatalLogGuard>();
}

void OrderSubmitterTest::cleanup()
{
    stop();
    QCOMPARE(m_log->finish(), QStringList());
}

void OrderSubmitterTest::start(DatabaseProbe* probe)
{
    auto storage = DeviceStore::open(m_folder->path(), m_clock, probe);
    QVERIFY2(storage, errorText(storage).constData());
    m_storage = *std::move(storage);
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    LinkSettings settings;
    settings.address = QUrl(u"ws://127.0.0.1/ws/restaurant-pos/demo"_s);
    m_link = std::make_unique<ConnectionManager>(settings, std::move(transport), m_clock);
    m_http = std::make_unique<HttpClient>(QUrl(u"http://127.0.0.1:%1/api"_s.arg(m_backend->port())), QByteArray());
    m_submitter = std::make_unique<OrderSubmitter>(*m_storage, *m_link, *m_http, m_clock, u"demo"_s);
    connect(m_link.get(), &ConnectionManager::messageReceived, m_link.get(), [this](const ServerMessage& message) {
        if (std::holds_alternative<SyncState>(message)) {
            m_link->synced();
        }
    });
}

void OrderSubmitterTest::stop()
{
    m_submitter.reset();
    m_http.reset();
    m_link.reset();
    m_storage.reset();
}

void OrderSubmitterTest::goOnline(const QJsonObject& state)
{
    m_submitter->setActive(true);
    m_link->logIn();
    m_transport->accept();
    QJsonObject message{
        {u"type"_s, u"sync_state"_s}, {u"activeOrders"_s, QJsonArray()}, {u"recentOrders"_s, QJsonArray()}};
    for (const QString& key : state.keys()) {
        message.insert(key, state.value(key));
    }
    m_transport->say(message);
}

OutboxEntry OrderSubmitterTest::place(const Order& order)
{
    OutboxEntry entry = placeEntry(order);
    entry.position = m_storage->placeOrder(order, entry, day).result().value();
    m_submitter->add({entry});
    return entry;
}

void OrderSubmitterTest::answerIsOnDiskBeforeAnybodyHears()
{
    HeldAnswer probe;
    start(&probe);
    goOnlineToHub();
    QSignalSpy answered(m_submitter.get(), &OrderSubmitter::answered);
    place(sampleOrder(u"c1"_s));
    QVERIFY(eventually([this] { return !m_transport->sent.isEmpty(); }));
    m_transport->say({{u"type"_s, u"ack"_s},
                      {u"clientOrderId"_s, u"c1"_s},
                      {u"seq"_s, 2},
                      {u"orderId"_s, u"o1"_s},
                      {u"orderNumber"_s, u"N1"_s}});
    QVERIFY(probe.reached.tryAcquire(1, 10'000));
    QCoreApplication::processEvents();
    QCOMPARE(answered.size(), 0);
    probe.goOn.release();
    QVERIFY(eventually([&answered] { return !answered.isEmpty(); }));
    QCOMPARE(answered.first().at(1).toString(), u"o1"_s);
    QCOMPARE(answered.first().at(3).toString(), u"websocket"_s);
    QCOMPARE(onDisk().size(), 0U);
}

void OrderSubmitterTest::answerThatCannotBeStoredIsStoredWhenTheDiskWorksAgain()
{
    RecordingProbe probe;
    start(&probe);
    goOnlineToHub();
    QSignalSpy answered(m_submitter.get(), &OrderSubmitter::answered);
    QSignalSpy failed(m_storage.get(), &DeviceStore::failed);
    place(sampleOrder(u"c1"_s));
    QVERIFY(eventually([this] { return !m_transport->sent.isEmpty(); }));
    QCOMPARE(onDisk().size(), 1U);
    probe.failAt(1, RecordingProbe::Failing::FromThenOn);
    m_transport->say({{u"type"_s, u"ack"_s},
                      {u"clientOrderId"_s, u"c1"_s},
                      {u"seq"_s, 2},
                      {u"orderId"_s, u"o1"_s},
                      {u"orderNumber"_s, u"N1"_s}});
    QVERIFY(eventually([&failed] { return !failed.isEmpty(); }));
    QCOMPARE(answered.size(), 0);
    probe.failAt(0);
    QVERIFY(eventually([&answered] { return !answered.isEmpty(); }));
    QCOMPARE(onDisk().size(), 0U);
    QCOMPARE(m_transport->sent.size(), 1); // nobody has to be told again
}

void OrderSubmitterTest::refusalIsKeptWithItsReasonUntilAPersonSendsItAgain()
{
    start();
    goOnlineToHub();
    QSignalSpy refused(m_submitter.get(),
                       qOverload<const OutboxEntry&, ErrorCode, const QString&>(&OrderSubmitter::refused));
    place(sampleOrder(u"c1"_s));
    QVERIFY(eventually([this] { return !m_transport->sent.isEmpty(); }));
    m_transport->say({{u"type"_s, u"error"_s},
                      {u"code"_s, u"VALIDATION_ERROR"_s},
                      {u"message"_s, u"No such dish."_s},
                      {u"clientOrderId"_s, u"c1"_s}});
    QVERIFY(eventually([&refused] { return !refused.isEmpty(); }));
    QCOMPARE(onDisk().front().state, EntryState::Refused);
    QCOMPARE(onDisk().front().lastError, u"No such dish."_s);
    QCOMPARE(m_submitter->refusedCount(), 1);

    stop();
    start();
    m_submitter->add(onDisk());
    goOnlineToHub();
    QCOMPARE(m_submitter->refusedCount(), 1);
    QCOMPARE(m_transport->sent.size(), 0);
    m_submitter->retry(u"c1"_s);
    QVERIFY(eventually([this] { return m_transport->sent.size() == 1; }));
    QCOMPARE(m_submitter->refusedCount(), 0);
    QCOMPARE(onDisk().front().state, EntryState::Sending); // a crash now must not make it refused again
    QCOMPARE(onDisk().front().lastError, QString());
}

void OrderSubmitterTest::answersOfAnEarlierRunAreNotTheEchoOfANewOrder()
{
    Order earlier = sampleOrder(u"c1"_s, 5, m_clock.now() - 60s);
    earlier.id = u"o1"_s;
    earlier.orderNumber = u"N1"_s;
    OutboxEntry interrupted = placeEntry(sampleOrder(u"c2"_s, 5, m_clock.now())); // the same again, and a crash
    interrupted.position = 2;
    interrupted.state = EntryState::Sending;
    interrupted.attempts = 1;
    Order theirs = earlier;
    theirs.clientOrderId.clear();
    theirs.deviceId.clear();

    start();
    QSignalSpy answered(m_submitter.get(), &OrderSubmitter::answered);
    m_submitter->remember({earlier});
    m_submitter->add({interrupted});
    goOnline({{u"recentOrders"_s, QJsonArray{toJson(theirs)}}});
    m_clock.advance(1min);
    m_transport->say({{u"type"_s, u"error"_s}, {u"code"_s, u"NOT_FOUND"_s}}); // something that makes it look
    QVERIFY(eventually([this] { return !m_transport->sent.isEmpty() || m_backend->calls().size() > 0; }));
    QCOMPARE(answered.size(), 0);
}

void OrderSubmitterTest::oneUnreadableTicketHidesNoOther()
{
    m_log->expect(u"A ticket of the backend cannot be read"_s, 0);
    m_backend->addTicket({{u"id"_s, u"odd"_s}, {u"items"_s, 7}, {u"createdAt"_s, u"2020-01-01T00:00:00.000Z"_s}});
    m_backend->fate = [] { return BaseBackend::Fate::TakenAndSilent; };
    start();
    QSignalSpy answered(m_submitter.get(), &OrderSubmitter::answered);
    m_clock.setWall(SystemClock().now()); // the backend's
    m_submitter->setActive(true);
    place(sampleOrder(u"c1"_s, 5, m_clock.now()));
    const bool found = eventually([&] {
        m_clock.advance(100ms);
        m_submitter->setActive(true); // looks what time has made due
        return !answered.isEmpty();
    });
    QVERIFY(found);
    QCOMPARE(answered.first().at(1).toString(), u"ticket-1"_s);
    QVERIFY2(m_backend->arrivals() == 1, qPrintable(m_backend->calls().join(u'\n')));
}

void OrderSubmitterTest::nothingIsSentBeforeLogInNorAfterLogOut()
{
    start();
    QSignalSpy answered(m_submitter.get(), &OrderSubmitter::answered);
    place(sampleOrder(u"c1"_s));
    QCoreApplication::processEvents();
    QCOMPARE(m_backend->arrivals(), 0);
    m_submitter->setActive(true);
    QVERIFY(eventually([&answered] { return !answered.isEmpty(); }));
    m_submitter->setActive(false);
    place(sampleOrder(u"c2"_s, 6));
    QCoreApplication::processEvents();
    QCOMPARE(m_submitter->queuedCount(), 1);
    QCOMPARE(m_backend->arrivals(), 1);
}

void OrderSubmitterTest::whatNobodyTakesIsCountedAndStays()
{
    m_backend->stop();
    start();
    QSignalSpy counts(m_submitter.get(), &OrderSubmitter::countsChanged);
    m_submitter->setActive(true);
    place(sampleOrder(u"c1"_s, 1));
    place(sampleOrder(u"c2"_s, 2));
    QVERIFY(eventually([this] {
        const auto entries = onDisk();
        return !entries.front().lastError.isEmpty();
    }));
    QCOMPARE(counts.last().at(0).toInt(), 2);
    QCOMPARE(onDisk().size(), 2U);
}

QTEST_GUILESS_MAIN(OrderSubmitterTest)
#include "tst_order_submitter.moc"
