#include "hub/command_queue.h"

#include "sample_orders.h"
#include "store_bed.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/json.h"
#include "support/results.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestCommandQueue final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { StoreBed::addKinds(); }
    void init();
    void cleanup();

    void answersComeAfterTheEventsOnTheOwnersThread();
    void waitingCommandsShareOneCommit();
    void refusalInABatchSpoilsNoOther();
    void answerForADestroyedContextIsDropped();
    void fullQueueRefusesAtOnce();
    void stopFinishesWhatWaits();
    void syncWithoutSinceIsFull();
    void syncWithSinceIsADelta();
    void longDeltaComesInParts();
    void syncBeyondTheStoreIsFull();
    void fullStateOfAnExtendedClientHasMenuAndCarts();
    void stationSeesItsOrdersAndThoseWithoutAStation();
    void orderHistoryHasItsEvents();
    void recordIsChangedInTheTransaction();
    void eventsOfAnotherQueueOnTheDatabaseAreTold();
    void tenantThatIsNotServedIsNotFound();
    void fullStateHasTheLastDaysPayments(); // the last: it is another day after it

private:
    [[nodiscard]] std::unique_ptr<CommandQueue> open(CommandQueue::Settings settings = {});
    // Waits for the answer of one call.
    template <typename Reply>
    Reply wait(const std::function<void(std::function<void(Reply)>)>& call);
    CommandReply place(const QString& clientOrderId);
    SyncReply sync(const SyncRequest& request);
    static Caller till() { return {u"demo"_s, u"till-1"_s, {}, Role::Open}; }

    FakeClock m_clock;
    std::unique_ptr<StoreBed> m_bed;
    std::unique_ptr<CommandQueue> m_queue;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestCommandQueue::init()
{
    QFETCH_GLOBAL(const QString, kind);
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<StoreBed>(kind);
    if (m_bed->location().isEmpty()) {
        QSKIP(qPrintable(m_bed->whyNot()));
    }
    m_queue = open();
}

void TestCommandQueue::cleanup()
{
    m_queue.reset();
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

std::unique_ptr<CommandQueue> TestCommandQueue::open(CommandQueue::Settings settings)
{
    settings.database = m_bed->location();
    settings.tenants = {u"demo"_s};
    settings.clock = &m_clock;
    settings.pollInterval = Milliseconds(20);
    auto queue = CommandQueue::open(settings);
    if (!queue) {
        qFatal("%s", errorText(queue).constData());
    }
    return *std::move(queue);
}

template <typename Reply>
Reply TestCommandQueue::wait(const std::function<void(std::function<void(Reply)>)>& call)
{
    std::optional<Reply> reply;
    call([&reply](Reply given) { reply.emplace(std::move(given)); });
    if (!QTest::qWaitFor([&reply] { return reply.has_value(); }, 10'000)) {
        qFatal("no answer");
    }
    return *std::move(reply);
}

CommandReply TestCommandQueue::place(const QString& clientOrderId)
{
    return wait<CommandReply>(
        [&](auto callback) { m_queue->submit(till(), placing(clientOrderId), this, std::move(callback)); });
}

SyncReply TestCommandQueue::sync(const SyncRequest& request)
{
    return *wait<Result<SyncReply>>([&](auto callback) { m_queue->sync(request, this, std::move(callback)); });
}

void TestCommandQueue::answersComeAfterTheEventsOnTheOwnersThread()
{
    QStringList order;
    connect(m_queue.get(), &CommandQueue::committed, this, [&](const QString& tenant, const Events& events) {
        order += u"%1 event %2"_s.arg(tenant).arg(events.first().seq);
        QCOMPARE(QThread::currentThread(), thread());
    });
    m_queue->submit(till(), placing(u"c1"_s), this, [&](const CommandReply& reply) {
        QVERIFY(reply);
        order += u"answer %1"_s.arg(reply->ack.seq);
        QCOMPARE(QThread::currentThread(), thread());
    });
    QVERIFY(order.isEmpty());

    QTRY_COMPARE(order, (QStringList{u"demo event 1"_s, u"answer 1"_s}));
}

void TestCommandQueue::waitingCommandsShareOneCommit()
{
    constexpr int count = 300;
    QList<qint64> seqs;
    QSignalSpy committed(m_queue.get(), &CommandQueue::committed);
    for (int i = 0; i < count; ++i) {
        m_queue->submit(till(), placing(u"c%1"_s.arg(i)), this,
                        [&seqs](const CommandReply& reply) { seqs += reply ? reply->ack.seq : -1; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(seqs.size(), count, 20'000);

    for (qsizetype i = 0; i < count; ++i) {
        QCOMPARE(seqs.at(i), i + 1);
    }
    const StoreHealth health = m_queue->health();
    QCOMPARE(health.commandsAccepted, count);
    QCOMPARE(health.seqs.value(u"demo"_s), count);
    QVERIFY2(health.commits < count / 2, QByteArray::number(health.commits).constData());
    QCOMPARE(committed.size(), health.commits);
}

void TestCommandQueue::refusalInABatchSpoilsNoOther()
{
    QList<CommandReply> replies;
    const auto keep = [&replies](const CommandReply& reply) { replies += reply; };
    PlaceOrder wrong = placing(u"wrong"_s);
    wrong.order.total = 1;
    m_queue->submit(till(), placing(u"c1"_s), this, keep);
    m_queue->submit(till(), wrong, this, keep);
    m_queue->submit(till(), placing(u"c2"_s), this, keep);

    QTRY_COMPARE(replies.size(), 3);
    QCOMPARE(replies[0]->ack.orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE(replies[1].error().error.code, ErrorCode::TotalMismatch);
    QCOMPARE(replies[2]->ack.orderNumber, u"ORD-20260106-002"_s);
    QCOMPARE(m_queue->health().commandsRefused, 1);
}

void TestCommandQueue::answerForADestroyedContextIsDropped()
{
    bool called = false;
    auto context = std::make_unique<QObject>();
    m_queue->submit(till(), placing(u"c1"_s), context.get(), [&called](const CommandReply&) { called = true; });
    context.reset();

    QVERIFY(place(u"c1"_s)->ack.replayed);
    QVERIFY(!called);
}

void TestCommandQueue::fullQueueRefusesAtOnce()
{
    m_queue.reset();
    CommandQueue::Settings settings;
    settings.maximumWaiting = 0;
    m_queue = open(settings);
    std::optional<CommandReply> reply;

    m_queue->submit(till(), placing(u"c1"_s), this, [&reply](const CommandReply& given) { reply = given; });

    QVERIFY(reply);
    QCOMPARE(reply->error().error.code, ErrorCode::Unavailable);
}

void TestCommandQueue::stopFinishesWhatWaits()
{
    int accepted = 0;
    for (int i = 0; i < 50; ++i) {
        m_queue->submit(till(), placing(u"c%1"_s.arg(i)), this,
                        [&accepted](const CommandReply& reply) { accepted += reply ? 1 : 0; });
    }
    m_queue->stop();
    QCOMPARE(accepted, 50);

    std::optional<CommandReply> late;
    m_queue->submit(till(), placing(u"late"_s), this, [&late](const CommandReply& reply) { late = reply; });
    QVERIFY(late && !*late);
    QCOMPARE(late->error().error.code, ErrorCode::Unavailable);
}

void TestCommandQueue::syncWithoutSinceIsFull()
{
    for (int i = 1; i <= 12; ++i) {
        QVERIFY(place(u"c%1"_s.arg(i)));
    }

    const SyncReply reply = sync({.tenant = u"demo"_s});

    QCOMPARE(reply.seq, 12);
    QVERIFY(!reply.more);
    const auto message = parseServerMessage(reply.message);
    QVERIFY2(message, errorText(message).constData());
    const auto& state = std::get<SyncState>(*message);
    QVERIFY(!state.delta);
    QCOMPARE(state.seq, 12);
    QCOMPARE(state.features, (QStringList{u"ack"_s, u"resume"_s, u"deflate"_s, u"seen"_s, u"menu"_s}));
    QCOMPARE(toIso(*state.serverTime), toIso(m_clock.now()));
    QCOMPARE(state.activeOrders.size(), 12U);
    QCOMPARE(state.activeOrders.front().orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE(state.recentOrders.size(), 10U);
    QCOMPARE(state.recentOrders.front().orderNumber, u"ORD-20260106-012"_s);
    QVERIFY(!parsed(reply.message).contains("held"_L1));

    QVERIFY(place(u"c13"_s));
    QCOMPARE(sync({.tenant = u"demo"_s}).seq, 13);
    const auto later = parseServerMessage(sync({.tenant = u"demo"_s}).message);
    QCOMPARE(std::get<SyncState>(*later).activeOrders.size(), 13U);
}

void TestCommandQueue::syncWithSinceIsADelta()
{
    QVERIFY(place(u"c1"_s));
    QVERIFY(place(u"c2"_s));

    const auto state = std::get<SyncState>(*parseServerMessage(sync({.tenant = u"demo"_s, .since = 1}).message));

    QVERIFY(state.delta);
    QCOMPARE(state.since, 1);
    QCOMPARE(state.seq, 2);
    QCOMPARE(state.events.size(), 1);
    QCOMPARE(seqOf(state.events.front().message), 2);
    const SyncReply nothing = sync({.tenant = u"demo"_s, .since = 2});
    QCOMPARE(nothing.seq, 2);
    QCOMPARE(parsed(nothing.message).value("mode"_L1).toString(), u"delta"_s);
}

void TestCommandQueue::longDeltaComesInParts()
{
    m_queue.reset();
    CommandQueue::Settings settings;
    settings.deltaBytes = 1;
    m_queue = open(settings);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(place(u"c%1"_s.arg(i)));
    }

    const SyncReply first = sync({.tenant = u"demo"_s, .since = 1});
    QCOMPARE(first.seq, 2);
    QVERIFY(first.more);
    QVERIFY(parsed(first.message).value("more"_L1).toBool());
    const SyncReply last = sync({.tenant = u"demo"_s, .since = first.seq});
    QCOMPARE(last.seq, 3);
    QVERIFY(!last.more);
    QVERIFY(!parsed(last.message).contains("more"_L1));
}

void TestCommandQueue::syncBeyondTheStoreIsFull()
{
    QVERIFY(place(u"c1"_s));

    const SyncReply reply = sync({.tenant = u"demo"_s, .since = 2});

    QCOMPARE(parsed(reply.message).value("mode"_L1).toString(), u"full"_s);
    QCOMPARE(reply.seq, 1);
}

void TestCommandQueue::fullStateOfAnExtendedClientHasMenuAndCarts()
{
    QVERIFY(wait<Status>(
        [this](auto callback) { m_queue->replaceMenu(u"demo"_s, sampleMenu(), this, std::move(callback)); }));
    QVERIFY(wait<CommandReply>([this](auto callback) {
        m_queue->submit(till(), HoldCart{u"a1"_s, u"cart"_s, {}}, this, std::move(callback));
    }));

    const QJsonObject state = parsed(sync({.tenant = u"demo"_s, .extended = true}).message);

    QCOMPARE(state.value("held"_L1).toArray().size(), 1);
    const auto menu = parseMenu(state.value("menu"_L1).toObject());
    QVERIFY2(menu, errorText(menu).constData());
    QCOMPARE(menu->items.size(), 3U);
    const auto reply =
        wait<Result<MenuReply>>([this](auto callback) { m_queue->menu(u"demo"_s, this, std::move(callback)); });
    QCOMPARE(reply->version, u"1"_s);
    QVERIFY(*reply->menu == *menu);
}

void TestCommandQueue::fullStateHasTheLastDaysPayments()
{
    const auto pay = [this](const QString& transaction) {
        return wait<CommandReply>([&](auto callback) {
            m_queue->submit({u"demo"_s, u"bank"_s, {}, Role::Payments},
                            ConfirmPayment{transaction, {u"A-042-7KQ2"_s, 6240, Currency(), transaction}}, this,
                            std::move(callback));
        });
    };
    const auto transactions = [this] {
        QStringList found;
        const auto state = parsed(sync({.tenant = u"demo"_s, .extended = true}).message);
        for (const auto payments = state.value("payments"_L1).toArray(); const QJsonValue& payment : payments) {
            const auto message = parseServerMessage(payment.toObject());
            found += message ? std::get<PaymentReceived>(*message).payment.transaction : u"unreadable"_s;
        }
        return found;
    };
    QVERIFY(pay(u"T-1"_s));
    QVERIFY(pay(u"T-2"_s));
    QVERIFY(pay(u"T-2"_s));
    QCOMPARE(transactions(), QStringList({u"T-1"_s, u"T-2"_s}));
    QVERIFY(!parsed(sync({.tenant = u"demo"_s}).message).contains("payments"_L1));
    m_clock.advance(std::chrono::hours(25));
    QVERIFY(pay(u"T-3"_s));
    QCOMPARE(transactions(), QStringList(u"T-3"_s));
}

void TestCommandQueue::stationSeesItsOrdersAndThoseWithoutAStation()
{
    QVERIFY(place(u"c1"_s)); // hot and bar
    PlaceOrder everywhere = placing(u"c2"_s);
    everywhere.order.lines[0].stationId.clear();
    everywhere.order.lines[1].stationId = u"bar"_s;
    QVERIFY(wait<CommandReply>([&](auto callback) { m_queue->submit(till(), everywhere, this, std::move(callback)); }));
    const auto count = [this](const QString& station) {
        return wait<Result<QList<QByteArray>>>(
                   [&](auto callback) { m_queue->kitchenOrders(u"demo"_s, station, this, std::move(callback)); })
            ->size();
    };

    QCOMPARE(count({}), 2);
    QCOMPARE(count(u"hot"_s), 2);
    QCOMPARE(count(u"bar"_s), 2);
    QCOMPARE(count(u"cold"_s), 1);
}

void TestCommandQueue::orderHistoryHasItsEvents()
{
    QVERIFY(place(u"other"_s));
    const QString id = place(u"c1"_s)->ack.orderId;
    UpdateOrderStatus ready;
    ready.orderId = id;
    ready.status = TicketStatus::Ready;
    QVERIFY(wait<CommandReply>([&](auto callback) { m_queue->submit(till(), ready, this, std::move(callback)); }));

    const auto history = wait<Result<OrderHistory>>(
        [&](auto callback) { m_queue->order(u"demo"_s, u"c1"_s, this, std::move(callback)); });

    QVERIFY(history);
    QCOMPARE(parsed(history->order).value("id"_L1).toString(), id);
    QCOMPARE(history->kitchenOrders.size(), 1);
    QCOMPARE(history->events.size(), 2);
    QCOMPARE(parsed(history->events[1]).value("type"_L1).toString(), u"order_status_update"_s);
    const auto page = wait<Result<OrderPage>>(
        [&](auto callback) { m_queue->orders(u"demo"_s, {.limit = 1}, this, std::move(callback)); });
    QCOMPARE(page->orders.size(), 1);
    QCOMPARE(page->next, 2);
    const auto rest = wait<Result<OrderPage>>(
        [&](auto callback) { m_queue->orders(u"demo"_s, {.before = page->next}, this, std::move(callback)); });
    QCOMPARE(rest->orders.size(), 1);
    QCOMPARE(rest->next, 0);
}

void TestCommandQueue::recordIsChangedInTheTransaction()
{
    using Value = std::optional<QByteArray>;
    const auto change = [this](const CommandQueue::RecordChange& work) {
        return wait<Result<Value>>([&](auto callback) {
            m_queue->changeRecord(u"demo"_s, u"device"_s, u"1"_s, work, this, std::move(callback));
        });
    };
    QCOMPARE(*change([](const Value& before) { return before ? Value() : Value("one"); }), Value("one"));
    const auto refused =
        change([](const Value&) -> Result<Value> { return fail(ErrorCode::Conflict, {}, u"used up"_s); });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    const auto records = wait<Result<QList<Record>>>(
        [this](auto callback) { m_queue->records(u"demo"_s, u"device"_s, this, std::move(callback)); });
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().value, QByteArray("one"));
    QCOMPARE(*change([](const Value&) { return Value(); }), Value());
}

void TestCommandQueue::eventsOfAnotherQueueOnTheDatabaseAreTold()
{
    const auto other = open();
    QList<qint64> heard;
    connect(other.get(), &CommandQueue::committed, this, [&heard](const QString&, const Events& events) {
        for (const Event& event : events) {
            heard += event.seq;
        }
    });

    QVERIFY(place(u"c1"_s));
    QVERIFY(place(u"c2"_s));
    QTRY_COMPARE(heard, (QList<qint64>{1, 2}));

    // What it commits itself comes after what it had not heard of, and once.
    QVERIFY(place(u"c3"_s));
    const auto own =
        wait<CommandReply>([&](auto callback) { other->submit(till(), placing(u"c4"_s), this, std::move(callback)); });
    QCOMPARE(own->ack.orderNumber, u"ORD-20260106-004"_s);
    QCOMPARE(heard, (QList<qint64>{1, 2, 3, 4}));
}

void TestCommandQueue::tenantThatIsNotServedIsNotFound()
{
    const auto reply = wait<Result<SyncReply>>(
        [this](auto callback) { m_queue->sync({.tenant = u"nobody"_s}, this, std::move(callback)); });
    QCOMPARE(reply.error().code, ErrorCode::NotFound);
    const auto orders =
        wait<Result<OrderPage>>([this](auto callback) { m_queue->orders(u"nobody"_s, {}, this, std::move(callback)); });
    QCOMPARE(orders.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCommandQueue)
#include "tst_command_queue.moc"
