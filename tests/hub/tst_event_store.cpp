#include "core/ids.h"
#include "hub/event_store.h"

#include "store_bed.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

Event anEvent(qint64 seq, const QByteArray& text = "{}")
{
    return {seq, u"order_created"_s, text};
}

StoredOrder storedOrder(const QString& id, int counter, qint64 seq)
{
    return {.id = id,
            .orderNumber = orderNumber(u"20260106", counter),
            .clientOrderId = u"client-"_s + id,
            .displayNumber = u"A-%1"_s.arg(counter),
            .businessDay = u"20260106"_s,
            .status = u"confirmed"_s,
            .total = 6240,
            .createdAt = u"2026-01-06T19:42:07.123Z"_s,
            .version = 1,
            .seq = seq,
            .json = "{\"id\":\"" + id.toUtf8() + "\"}"};
}

} // namespace

class TestEventStore final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { StoreBed::addKinds(); }
    void init();
    void cleanup();

    void eventsComeBackInOrder();
    void eventsOutOfSequenceAreRefused();
    void deltaEndsAtItsSizeButHasOneEvent();
    void sequencesOfTenantsAreTheirOwn();
    void unknownTenantIsNotFound();
    void writingNeedsTheLock();
    void rolledBackLeavesNoTrace();
    void countersAreGaplessOverRollback();
    void everythingSurvivesReopening();
    void answerIsFoundByItsKey();
    void secondAnswerForAKeyIsRefused();
    void orderIsFoundByAnyOfItsNames();
    void ordersAreListedNewestFirstInPages();
    void kitchenOrderLeavesTheActiveOnes();
    void newMenuForgetsAvailability();
    void heldCartIsTakenOnce();
    void recordsAreKeptByKind();
    void cleanChainVerifies();
    void questionsOfOneReadingAreAnsweredFromOneMoment();
    void otherStoreSeesWhatWasCommitted();

private:
    void transact(const std::function<void()>& work);
    void reopen();

    std::unique_ptr<StoreBed> m_bed;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestEventStore::init()
{
    QFETCH_GLOBAL(const QString, kind);
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<StoreBed>(kind);
    if (m_bed->location().isEmpty()) {
        QSKIP(qPrintable(m_bed->whyNot()));
    }
    reopen();
    QVERIFY(m_store->begin());
    QVERIFY(m_store->addTenant(u"demo"_s));
    QVERIFY(m_store->addTenant(u"other"_s));
    QVERIFY(m_store->commit());
}

void TestEventStore::cleanup()
{
    m_store.reset();
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestEventStore::reopen()
{
    m_store.reset();
    auto store = EventStore::open(m_bed->location());
    QVERIFY2(store, errorText(store).constData());
    m_store = *std::move(store);
}

void TestEventStore::transact(const std::function<void()>& work)
{
    QVERIFY(m_store->begin());
    QVERIFY(m_store->lock(u"demo"_s));
    work();
    const Status committed = m_store->commit();
    QVERIFY2(committed, errorText(committed).constData());
}

void TestEventStore::eventsComeBackInOrder()
{
    transact([this] {
        for (qint64 seq = 1; seq <= 600; ++seq) {
            QVERIFY(m_store->append(u"demo"_s, anEvent(seq, QByteArray::number(seq)), {}));
        }
    });

    const auto events = m_store->eventsAfter(u"demo"_s, 2, 1'000'000);

    QVERIFY(events);
    QCOMPARE(events->size(), 598);
    QCOMPARE(events->first().seq, 3);
    QCOMPARE(events->first().type, u"order_created"_s);
    QCOMPARE(events->last().message, QByteArray("600"));
    QCOMPARE(m_store->head(u"demo"_s)->seq, 600);
}

void TestEventStore::eventsOutOfSequenceAreRefused()
{
    QVERIFY(m_store->begin());
    QVERIFY(m_store->lock(u"demo"_s));
    QVERIFY(m_store->append(u"demo"_s, anEvent(1), {}));

    QCOMPARE(m_store->append(u"demo"_s, anEvent(3), {}).error().code, ErrorCode::StorageFailed);
    QCOMPARE(m_store->append(u"demo"_s, anEvent(1), {}).error().code, ErrorCode::StorageFailed);
    m_store->rollback();
}

void TestEventStore::deltaEndsAtItsSizeButHasOneEvent()
{
    transact([this] {
        for (qint64 seq = 1; seq <= 4; ++seq) {
            QVERIFY(m_store->append(u"demo"_s, anEvent(seq, QByteArray(100, 'x')), {}));
        }
    });

    QCOMPARE(m_store->eventsAfter(u"demo"_s, 0, 250)->size(), 2);
    QCOMPARE(m_store->eventsAfter(u"demo"_s, 0, 1)->size(), 1);
    QCOMPARE(m_store->eventsAfter(u"demo"_s, 4, 250)->size(), 0);
}

void TestEventStore::sequencesOfTenantsAreTheirOwn()
{
    QVERIFY(m_store->begin());
    QVERIFY(m_store->lock(u"demo"_s));
    QVERIFY(m_store->lock(u"other"_s));
    QVERIFY(m_store->append(u"demo"_s, anEvent(1, "demo"), u"1"_s));
    QVERIFY(m_store->append(u"other"_s, anEvent(1, "other"), u"1"_s));
    QCOMPARE(m_store->nextOrderCounter(u"demo"_s, u"20260106"_s), 1);
    QCOMPARE(m_store->nextOrderCounter(u"other"_s, u"20260106"_s), 1);
    QVERIFY(m_store->commit());

    QCOMPARE(m_store->eventsOfOrder(u"demo"_s, u"1"_s)->first().message, QByteArray("demo"));
    QCOMPARE(m_store->eventsAfter(u"other"_s, 0, 1000)->first().message, QByteArray("other"));
    QVERIFY(m_store->head(u"demo"_s)->hash != m_store->head(u"other"_s)->hash);
}

void TestEventStore::unknownTenantIsNotFound()
{
    QCOMPARE(m_store->head(u"nobody"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->orders(u"nobody"_s, {}).error().code, ErrorCode::NotFound);
    QVERIFY(m_store->begin());
    QCOMPARE(m_store->lock(u"nobody"_s).error().code, ErrorCode::NotFound);
    m_store->rollback();
}

void TestEventStore::writingNeedsTheLock()
{
    QVERIFY(m_store->begin());
    QCOMPARE(m_store->append(u"demo"_s, anEvent(1), {}).error().code, ErrorCode::StorageFailed);
    m_store->rollback();
}

void TestEventStore::rolledBackLeavesNoTrace()
{
    QVERIFY(m_store->begin());
    QVERIFY(m_store->lock(u"demo"_s));
    QVERIFY(m_store->append(u"demo"_s, anEvent(1), {}));
    QVERIFY(m_store->insertOrder(u"demo"_s, storedOrder(u"1"_s, 1, 1)));
    m_store->rollback();

    QCOMPARE(m_store->head(u"demo"_s)->seq, 0);
    QVERIFY(!m_store->order(u"demo"_s, u"1"_s)->has_value());
    QVERIFY(m_store->begin());
    QCOMPARE(m_store->lock(u"demo"_s)->seq, 0);
    m_store->rollback();
}

void TestEventStore::countersAreGaplessOverRollback()
{
    transact([this] { QCOMPARE(m_store->nextOrderCounter(u"demo"_s, u"20260106"_s), 1); });
    QVERIFY(m_store->begin());
    QVERIFY(m_store->lock(u"demo"_s));
    QCOMPARE(m_store->nextOrderCounter(u"demo"_s, u"20260106"_s), 2);
    m_store->rollback();

    transact([this] {
        QCOMPARE(m_store->nextOrderCounter(u"demo"_s, u"20260106"_s), 2);
        QCOMPARE(m_store->nextOrderCounter(u"demo"_s, u"20260106"_s), 3);
        QCOMPARE(m_store->nextOrderCounter(u"demo"_s, u"20260107"_s), 1);
    });
}

void TestEventStore::everythingSurvivesReopening()
{
    transact([this] {
        QVERIFY(m_store->append(u"demo"_s, anEvent(1, "\xc3\xa9"), u"1"_s));
        QVERIFY(m_store->insertOrder(u"demo"_s, storedOrder(u"1"_s, 1, 1)));
        QCOMPARE(m_store->nextOrderCounter(u"demo"_s, u"20260106"_s), 1);
    });
    const Head head = *m_store->head(u"demo"_s);

    reopen();

    QCOMPARE(m_store->head(u"demo"_s)->hash, head.hash);
    QCOMPARE(m_store->eventsAfter(u"demo"_s, 0, 100)->first().message, QByteArray("\xc3\xa9"));
    const auto order = m_store->order(u"demo"_s, u"1"_s);
    QVERIFY(order && *order);
    QCOMPARE((*order)->orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE((*order)->total, 6240);
    QCOMPARE((*order)->json, QByteArray("{\"id\":\"1\"}"));
    transact([this] { QCOMPARE(m_store->nextOrderCounter(u"demo"_s, u"20260106"_s), 2); });
}

void TestEventStore::answerIsFoundByItsKey()
{
    transact([this] {
        QVERIFY(m_store->putAnswer(u"demo"_s, {.key = actionKey(u"7"_s),
                                               .contentHash = QByteArray("\0hash", 5),
                                               .seq = 3,
                                               .orderId = u"1"_s,
                                               .orderNumber = u"ORD-20260106-001"_s,
                                               .kitchenOrder = "{}"}));
    });

    const auto answer = m_store->answer(u"demo"_s, actionKey(u"7"_s));

    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->contentHash, QByteArray("\0hash", 5));
    QCOMPARE((*answer)->seq, 3);
    QCOMPARE((*answer)->orderNumber, u"ORD-20260106-001"_s);
    QCOMPARE((*answer)->kitchenOrder, QByteArray("{}"));
    QVERIFY(!m_store->answer(u"demo"_s, orderKey(u"7"_s))->has_value());
    QVERIFY(!m_store->answer(u"other"_s, actionKey(u"7"_s))->has_value());
}

void TestEventStore::secondAnswerForAKeyIsRefused()
{
    QVERIFY(m_store->begin());
    QVERIFY(m_store->lock(u"demo"_s));
    QVERIFY(m_store->putAnswer(u"demo"_s, {.key = u"o1"_s}));
    QCOMPARE(m_store->putAnswer(u"demo"_s, {.key = u"o1"_s}).error().code, ErrorCode::StorageFailed);
    m_store->rollback();
}

void TestEventStore::orderIsFoundByAnyOfItsNames()
{
    transact([this] {
        QVERIFY(m_store->insertOrder(u"demo"_s, storedOrder(u"1"_s, 1, 1)));
        QVERIFY(m_store->putAnswer(u"demo"_s, {.key = orderKey(u"client-1"_s), .seq = 1, .orderId = u"1"_s}));
    });

    for (const QString& name : {u"1"_s, u"ORD-20260106-001"_s, u"client-1"_s}) {
        const auto found = m_store->findOrder(u"demo"_s, name);
        QVERIFY2(found && *found, qPrintable(name));
        QCOMPARE((*found)->id, u"1"_s);
        QVERIFY(!m_store->findOrder(u"other"_s, name)->has_value());
    }
    QVERIFY(!m_store->findOrder(u"demo"_s, u"2"_s)->has_value());
}

void TestEventStore::ordersAreListedNewestFirstInPages()
{
    transact([this] {
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(m_store->insertOrder(u"demo"_s, storedOrder(QString::number(i), i, i * 10)));
        }
        StoredOrder done = storedOrder(u"3"_s, 3, 30);
        done.status = u"completed"_s;
        done.json = "{}";
        QVERIFY(m_store->updateOrder(u"demo"_s, done));
    });

    const auto page = m_store->orders(u"demo"_s, {.limit = 2});
    QCOMPARE(page->size(), 2U);
    QCOMPARE(page->at(0).id, u"5"_s);
    QCOMPARE(page->at(1).id, u"4"_s);
    QCOMPARE(m_store->orders(u"demo"_s, {.before = page->at(1).seq, .limit = 2})->at(0).id, u"3"_s);
    QCOMPARE(m_store->orders(u"demo"_s, {.status = u"completed"_s})->size(), 1U);
    QCOMPARE(m_store->orders(u"demo"_s, {.businessDay = u"20260106"_s, .status = u"confirmed"_s})->size(), 4U);
    QCOMPARE(m_store->orders(u"demo"_s, {.businessDay = u"20260107"_s})->size(), 0U);

    QStringList exported;
    QVERIFY(m_store->eachOrder(u"demo"_s, [&](const StoredOrder& order) { exported += order.id; }));
    QCOMPARE(exported, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
}

void TestEventStore::kitchenOrderLeavesTheActiveOnes()
{
    transact([this] {
        QVERIFY(m_store->putKitchenOrder(u"demo"_s, {u"b"_s, u"1"_s, true, 2, "b"}));
        QVERIFY(m_store->putKitchenOrder(u"demo"_s, {u"a"_s, u"1"_s, true, 9, "a"}));
    });
    QCOMPARE(m_store->activeKitchenOrders(u"demo"_s)->size(), 2U);
    QCOMPARE(m_store->activeKitchenOrders(u"demo"_s)->front().id, u"b"_s);

    transact([this] { QVERIFY(m_store->putKitchenOrder(u"demo"_s, {u"b"_s, u"1"_s, false, 2, "done"})); });

    QCOMPARE(m_store->activeKitchenOrders(u"demo"_s)->size(), 1U);
    QCOMPARE(m_store->kitchenOrdersOf(u"demo"_s, u"1"_s)->size(), 2U);
    QCOMPARE((*m_store->kitchenOrder(u"demo"_s, u"b"_s))->json, QByteArray("done"));
    QVERIFY(!m_store->kitchenOrder(u"demo"_s, u"c"_s)->has_value());
}

void TestEventStore::newMenuForgetsAvailability()
{
    transact([this] {
        QVERIFY(m_store->putMenu(u"demo"_s, {u"1"_s, "first"}));
        QVERIFY(m_store->putAvailability(u"demo"_s, {u"soup"_s, true, 4}));
        QVERIFY(m_store->putAvailability(u"demo"_s, {u"rice"_s, false, {}}));
        QVERIFY(m_store->putAvailability(u"demo"_s, {u"soup"_s, true, 3}));
    });
    const auto availability = m_store->availability(u"demo"_s);
    QCOMPARE(availability->size(), 2U);
    QCOMPARE(availability->at(0).available, false);
    QVERIFY(!availability->at(0).left);
    QCOMPARE(availability->at(1).left, 3);

    transact([this] { QVERIFY(m_store->putMenu(u"demo"_s, {u"2"_s, "second"})); });

    QCOMPARE(m_store->availability(u"demo"_s)->size(), 0U);
    QCOMPARE((*m_store->menu(u"demo"_s))->json, QByteArray("second"));
    QVERIFY(!m_store->menu(u"other"_s)->has_value());
}

void TestEventStore::heldCartIsTakenOnce()
{
    transact([this] {
        QVERIFY(m_store->putHeldCart(u"demo"_s, {u"z"_s, "1"}));
        QVERIFY(m_store->putHeldCart(u"demo"_s, {u"a"_s, "2"}));
    });
    QCOMPARE(m_store->heldCarts(u"demo"_s)->front().cartId, u"z"_s);

    transact([this] {
        QCOMPARE(m_store->removeHeldCart(u"demo"_s, u"z"_s), true);
        QCOMPARE(m_store->removeHeldCart(u"demo"_s, u"z"_s), false);
    });
    QCOMPARE(m_store->heldCarts(u"demo"_s)->size(), 1U);
}

void TestEventStore::recordsAreKeptByKind()
{
    transact([this] {
        QVERIFY(m_store->putRecord(u"demo"_s, u"device"_s, {u"1"_s, "one"}));
        QVERIFY(m_store->putRecord(u"demo"_s, u"staff"_s, {u"1"_s, "ann"}));
        QVERIFY(m_store->putRecord(u"demo"_s, u"device"_s, {u"1"_s, "two"}));
    });
    QCOMPARE(*m_store->record(u"demo"_s, u"device"_s, u"1"_s), std::optional<QByteArray>("two"));
    QCOMPARE(m_store->records(u"demo"_s, u"staff"_s)->size(), 1U);
    QVERIFY(!m_store->record(u"other"_s, u"device"_s, u"1"_s)->has_value());

    transact([this] { QVERIFY(m_store->removeRecord(u"demo"_s, u"device"_s, u"1"_s)); });
    QCOMPARE(m_store->records(u"demo"_s, u"device"_s)->size(), 0U);
    QCOMPARE(m_store->records(u"demo"_s, u"staff"_s)->size(), 1U);
}

void TestEventStore::cleanChainVerifies()
{
    transact([this] {
        for (qint64 seq = 1; seq <= 20; ++seq) {
            QVERIFY(m_store->append(u"demo"_s, anEvent(seq, QByteArray::number(seq)), {}));
        }
    });

    const auto verified = m_store->verify(u"demo"_s);

    QVERIFY(verified);
    QCOMPARE(verified->events, 20);
    QCOMPARE(verified->problem, std::optional<QString>());
    QCOMPARE(m_store->verify(u"other"_s)->problem, std::optional<QString>());
}

void TestEventStore::questionsOfOneReadingAreAnsweredFromOneMoment()
{
    auto other = EventStore::open(m_bed->location());
    QVERIFY2(other, errorText(other).constData());
    QVERIFY((*other)->beginReading());
    QCOMPARE((*other)->head(u"demo"_s)->seq, 0);

    transact([this] {
        QVERIFY(m_store->append(u"demo"_s, anEvent(1, "1"), {}));
        QVERIFY(m_store->insertOrder(u"demo"_s, storedOrder(u"1"_s, 1, 1)));
    });

    QCOMPARE((*other)->orders(u"demo"_s, {})->size(), 0U);
    QCOMPARE((*other)->eventsAfter(u"demo"_s, 0, 1000)->size(), 0);
    QVERIFY((*other)->endReading());
    QCOMPARE((*other)->orders(u"demo"_s, {})->size(), 1U);
}

void TestEventStore::otherStoreSeesWhatWasCommitted()
{
    auto other = EventStore::open(m_bed->location());
    QVERIFY2(other, errorText(other).constData());
    QVERIFY((*other)->begin());
    QCOMPARE((*other)->lock(u"demo"_s)->seq, 0);
    (*other)->rollback();
    static_cast<void>((*other)->othersMayHaveCommitted());

    transact([this] {
        QVERIFY(m_store->append(u"demo"_s, anEvent(1), {}));
        QCOMPARE(m_store->nextOrderCounter(u"demo"_s, u"20260106"_s), 1);
    });

    QVERIFY((*other)->othersMayHaveCommitted());
    QVERIFY((*other)->begin());
    QCOMPARE((*other)->lock(u"demo"_s)->seq, 1);
    QCOMPARE((*other)->nextOrderCounter(u"demo"_s, u"20260106"_s), 2);
    (*other)->rollback();
}

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_event_store.moc"
