// Orders put aside at one till and listed at all of the hub.
#include "held_bed.h"

using namespace stonepot;
using namespace stonepot::held;

class TestHeldCarts final : public QObject, private HeldTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void heldHereIsListedThereAndOpensThere();
    void holdingIsStoredWithItsMessage();
    void aDiskThatFailsHoldsNothing();
    void whoLeavesKeepsTheirs();
    void whatWasOpenIsPutAsideForAll();
    void heldAndOpenedWithoutALinkIsNeverOffered();
    void aRefusedHoldIsThisTillsAlone();
    void aBackendWithoutCartsLeavesThemHere();
    void aHubThatWasSetBackHasThemAgain();
    void theListOutlivesTheProgram();
    void unreadableStaysAtTheHub();
};

void TestHeldCarts::heldHereIsListedThereAndOpensThere()
{
    const QString id = heldAtA();
    QVERIFY(!id.isEmpty());
    const auto rows = m_b->store->heldRows();
    QCOMPARE(rows.size(), 1U);
    QVERIFY(!rows.front().here);
    QCOMPARE(rows.front().till, u"A"_s);
    m_b->store->resumeCart(id);
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return m_b->isOpen(u"stew"_s); }));
    QCOMPARE(m_hub->count(), 0);
    QVERIFY(eventually([&] { return m_a->store->heldCarts().empty(); })); // gone there
    QVERIFY(m_b->store->heldRows().empty());
    QCOMPARE(m_a->waiting(EntryKind::HoldCart) + m_b->waiting(EntryKind::TakeCart), 0);
    QVERIFY(m_a->news.empty());
    QVERIFY(m_b->news.empty());
}

void TestHeldCarts::holdingIsStoredWithItsMessage()
{
    Hub::disconnect(*m_a);
    QVERIFY(m_a->hold(u"stew"_s));
    const auto outbox = m_a->bed.onDisk().outbox;
    QCOMPARE(outbox.size(), 1U);
    QCOMPARE(outbox.front().key, m_a->store->heldCarts().front().id);
    QCOMPARE(std::get<HoldCart>(outbox.front().message).cartId, outbox.front().key);
    m_a->begin(); // held and to be told, after a power cut too
    QCOMPARE(m_a->store->heldCarts().size(), 1U);
    m_hub->connect(*m_a);
    QVERIFY(m_hub->serveUntil(*m_a, [&] { return m_hub->count() == 1; }));
    QCOMPARE(m_hub->idOf(0), m_a->store->heldCarts().front().id);
}

void TestHeldCarts::aDiskThatFailsHoldsNothing()
{
    Hub::disconnect(*m_a);
    QSignalSpy failed(m_a->store.get(), &PosStore::holdFailed);
    m_a->add(u"stew"_s);
    for (int call = 1; call <= 5; ++call) { // each statement of it: begin, two settings, the message, its position
        m_a->bed.probe.failAt(call);
        m_a->store->holdCart();
        QVERIFY(eventually([&] { return failed.size() == call; }));
        m_a->bed.probe.failAt(0);
        QVERIFY(m_a->isOpen(u"stew"_s));
        QVERIFY(m_a->store->heldCarts().empty());
        QVERIFY(m_a->bed.onDisk().outbox.empty());
        QVERIFY(heldCartsFromJson(m_a->bed.storage->setting(u"held_carts"_s).result().value()).empty());
    }
    m_a->store->holdCart();
    QVERIFY(eventually([&] { return m_a->store->cart().isEmpty(); }));
    QCOMPARE(m_a->waiting(EntryKind::HoldCart), 1);
}

void TestHeldCarts::whoLeavesKeepsTheirs()
{
    const StaffMember mina{u"mina"_s, u"Mina"_s, StaffRole::Cashier};
    m_a->store->applyStaff({mina});
    m_a->store->setOnlineLogin(
        [&](const QString&, const QString&) { return QtFuture::makeReadyFuture(Result<StaffMember>(mina)); });
    QSignalSpy in(m_a->store.get(), &PosStore::loggedIn);
    m_a->store->logIn(mina.id, u"1234"_s);
    QVERIFY(eventually([&] { return in.size() == 1; }));
    m_a->add(u"stew"_s);
    m_a->store->logOut();
    QVERIFY(eventually([&] { return m_a->store->heldCarts().size() == 1; }));
    QCOMPARE(m_a->waiting(EntryKind::HoldCart), 0); // theirs alone
    m_a->store->logIn(mina.id, u"1234"_s);
    QVERIFY(eventually([&] { return m_a->isOpen(u"stew"_s); }));
    QCOMPARE(m_a->waiting(EntryKind::TakeCart), 0);
    QVERIFY(m_b->store->heldRows().empty());
}

void TestHeldCarts::whatWasOpenIsPutAsideForAll()
{
    const QString id = heldAtA();
    m_b->add(u"tea"_s);
    m_b->store->resumeCart(id);
    QVERIFY(m_b->isOpen(u"tea"_s));
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return m_b->isOpen(u"stew"_s) && m_hub->count() == 1; }));
    QCOMPARE(m_b->store->heldCarts().size(), 1U);
    QCOMPARE(m_b->store->heldCarts().front().id, m_hub->idOf(0));
    QVERIFY(eventually([&] { return m_a->store->heldCarts().empty(); }));
    QCOMPARE(m_a->store->heldRows().size(), 1U);
    QCOMPARE(m_a->store->heldRows().front().till, u"B"_s);
}

void TestHeldCarts::heldAndOpenedWithoutALinkIsNeverOffered()
{
    Hub::disconnect(*m_a);
    QVERIFY(m_a->hold(u"stew"_s));
    m_a->store->resumeCart(m_a->store->heldCarts().front().id);
    QVERIFY(eventually([&] { return m_a->isOpen(u"stew"_s); }));
    QVERIFY(eventually([&] { return m_a->waiting(EntryKind::TakeCart) + m_a->waiting(EntryKind::HoldCart) == 0; }));
    m_hub->connect(*m_a);
    m_hub->serve(*m_a);
    m_a->settle();
    QVERIFY(m_a->bed.sent(u"hold_cart"_s).isEmpty());
    QVERIFY(m_a->bed.sent(u"take_cart"_s).isEmpty());
    QVERIFY(m_a->news.empty());
}

void TestHeldCarts::aRefusedHoldIsThisTillsAlone()
{
    m_hub->refusesHolds = true;
    QVERIFY(m_a->hold(u"stew"_s));
    QVERIFY(m_hub->serveUntil(*m_a, [&] { return !m_a->store->heldCarts().front().shared; }));
    QCOMPARE(m_a->bed.submitter->refusedCount(), 0);
    m_a->store->resumeCart(m_a->store->heldCarts().front().id);
    QVERIFY(eventually([&] { return m_a->isOpen(u"stew"_s); }));
    QCOMPARE(m_a->waiting(EntryKind::TakeCart), 0);

    // Taken up before the refusal is here: the hub knows nothing of it, and so nobody else has it.
    m_a->store->holdCart();
    QVERIFY(eventually([&] { return m_a->store->cart().isEmpty(); }));
    m_a->store->resumeCart(m_a->store->heldCarts().front().id);
    QVERIFY(m_hub->serveUntil(*m_a, [&] { return m_a->isOpen(u"stew"_s); }));
    QVERIFY(m_a->news.empty());
    QVERIFY(m_a->store->heldRows().empty());
}

void TestHeldCarts::aBackendWithoutCartsLeavesThemHere()
{
    const QString id = heldAtA();
    for (Till* till : {m_a.get(), m_b.get()}) {
        Hub::disconnect(*till);
        Hub::reach(*till);
        till->bed.transport->say(
            {{u"type"_s, u"sync_state"_s}, {u"activeOrders"_s, QJsonArray()}, {u"recentOrders"_s, QJsonArray()}});
        till->store->setCurrent(true);
    }
    QVERIFY(m_b->store->heldRows().empty());
    QCOMPARE(m_a->store->heldCarts().size(), 1U);
    m_a->store->resumeCart(id);
    QVERIFY(eventually([&] { return m_a->isOpen(u"stew"_s); }));
    QVERIFY(m_a->hold(u"tea"_s));
    QVERIFY(eventually([&] { return m_a->bed.submitter->queuedCount() == 0; }));
    QCOMPARE(m_a->bed.submitter->refusedCount(), 0);
    QVERIFY(m_a->news.empty());
}

void TestHeldCarts::aHubThatWasSetBackHasThemAgain()
{
    const QString id = heldAtA();
    QVERIFY(eventually([&] { return m_a->store->heldCarts().front().seenAt > 0; }));
    Hub::disconnect(*m_a);
    m_hub->setBackTo(3);
    m_a->begin();
    m_hub->connect(*m_a);
    QVERIFY(m_hub->serveUntil(*m_a, [&] { return m_hub->count() == 1; }));
    QCOMPARE(m_hub->idOf(0), id);
    QCOMPARE(m_a->store->heldCarts().size(), 1U);
}

void TestHeldCarts::theListOutlivesTheProgram()
{
    const QString id = heldAtA();
    QVERIFY(eventually([saved = m_b->store->save()] { return saved.isFinished(); }));
    m_b->begin();
    QVERIFY(stateOf(*m_b, id) == HeldRow::State::OutOfReach); // shown, though nobody has said it in this run
    QVERIFY(eventually([saved = m_b->store->save()] { return saved.isFinished(); })); // the menu
    m_hub->connect(*m_b);
    const Order order = sampleOrder(u"c1"_s);
    m_b->store->applyMessage(OrderCreated{.order = order, .kitchenOrder = makeKitchenOrder(order)});
    m_b->settle();
    for (const bool works : {false, true}) { // whoever counts on it starts from before it
        m_b->bed.probe.failAt(works ? 0 : 1);
        const auto saved = m_b->store->save();
        QVERIFY(eventually([&] { return saved.isFinished(); }));
        QCOMPARE(saved.result().has_value(), works);
    }
}

void TestHeldCarts::unreadableStaysAtTheHub()
{
    m_hub->put({{u"cartId"_s, u"odd"_s}, {u"cart"_s, QJsonObject{{u"what"_s, 7}}}, {u"by"_s, u"somebody"_s}});
    QCOMPARE(m_b->store->heldRows().size(), 1U);
    QCOMPARE(m_b->store->heldRows().front().by, u"somebody"_s);
    m_b->store->resumeCart(u"odd"_s);
    m_b->settle();
    QCOMPARE(m_b->waiting(EntryKind::TakeCart), 0);
    QCOMPARE(m_hub->count(), 1);
}

QTEST_GUILESS_MAIN(TestHeldCarts)
#include "tst_held_carts.moc"
