// Events, answers and their chain.
#include "event_store_bed.h"

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestEventStore final : public QObject, private EventStoreBed {
    Q_OBJECT

private slots:
    void initTestCase_data() { StoreBed::addKinds(); }
    void init() { open(); }
    void cleanup() { close(); }

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
    void firstAnswerForAKeyStays();
    void cleanChainVerifies();
    void questionsOfOneReadingAreAnsweredFromOneMoment();
    void otherStoreSeesWhatWasCommitted();
};

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

void TestEventStore::firstAnswerForAKeyStays()
{
    transact([this] {
        QCOMPARE(m_store->putFirstAnswer(u"demo"_s, {.key = u"o1"_s, .seq = 1}), true);
        QCOMPARE(m_store->putFirstAnswer(u"demo"_s, {.key = u"o1"_s, .seq = 2}), false);
        QVERIFY(m_store->lock(u"other"_s));
        QCOMPARE(m_store->putFirstAnswer(u"other"_s, {.key = u"o1"_s, .seq = 3}), true);
    });
    transact([this] { QCOMPARE(m_store->putFirstAnswer(u"demo"_s, {.key = u"o1"_s, .seq = 4}), false); });

    QCOMPARE((*m_store->answer(u"demo"_s, u"o1"_s))->seq, 1);
    QCOMPARE((*m_store->answer(u"other"_s, u"o1"_s))->seq, 3);
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
