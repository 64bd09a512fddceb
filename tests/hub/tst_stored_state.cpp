// What the store keeps beside its events: orders, tickets, menu, carts, records.
#include "event_store_bed.h"

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestStoredState final : public QObject, private EventStoreBed {
    Q_OBJECT

private slots:
    void initTestCase_data() { StoreBed::addKinds(); }
    void init() { open(); }
    void cleanup() { close(); }

    void orderIsFoundByAnyOfItsNames();
    void ordersAreListedNewestFirstInPages();
    void kitchenOrderLeavesTheActiveOnes();
    void newMenuForgetsAvailability();
    void heldCartIsTakenOnce();
    void recordsAreKeptByKind();
};

void TestStoredState::orderIsFoundByAnyOfItsNames()
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

void TestStoredState::ordersAreListedNewestFirstInPages()
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

void TestStoredState::kitchenOrderLeavesTheActiveOnes()
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

void TestStoredState::newMenuForgetsAvailability()
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

void TestStoredState::heldCartIsTakenOnce()
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

void TestStoredState::recordsAreKeptByKind()
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

QTEST_GUILESS_MAIN(TestStoredState)
#include "tst_stored_state.moc"
