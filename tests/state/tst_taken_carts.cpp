// Orders put aside at one till and taken up at another, with and without a link.
#include "held_bed.h"

using namespace stonepot;
using namespace stonepot::held;

class TestTakenCarts final : public QObject, private HeldTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void twoAtOnceOneHasIt();
    void pressedTwiceIsAskedOnce();
    void pressedAsItGoesElsewhereIsSaid();
    void ownOpensAtOnceWithoutALink();
    void openedWithoutALinkAndElsewhereIsSaid();
    void othersCannotBeOpenedWithoutALink();
    void aLinkThatGoesWhileItIsAskedOpensTheOwn();
    void aLinkThatGoesWhileItIsAskedBringsTheOthersLater();
    void aHubThatIsSilentIsNotWaitedFor();
    void anAnswerThatComesAsItIsOpenedIsNoSecondOne();
    void whoDoesSomethingElseIsNotInterrupted();
    void aLostAnswerIsGivenAgainAfterARestart();
    void anAnswerThatWasStoredAndNotDoneIsDone();
    void anAnswerThatCannotBeDoneIsDoneLater();
};

void TestTakenCarts::twoAtOnceOneHasIt()
{
    const QString id = heldAtA();
    m_a->store->resumeCart(id);
    m_b->store->resumeCart(id);
    QVERIFY(m_a->store->cart().isEmpty()); // nobody has it before the hub has said whose it is
    QVERIFY(eventually(
        [&] { return m_a->bed.sent(u"take_cart"_s).size() > 0 && m_b->bed.sent(u"take_cart"_s).size() > 0; }));
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return m_b->isOpen(u"stew"_s); }));
    QVERIFY(m_hub->serveUntil(*m_a, [&] { return !m_a->news.empty(); }));
    QVERIFY(m_a->news == std::vector{CartNews::TakenElsewhere});
    QVERIFY(m_a->store->cart().isEmpty());
    QVERIFY(m_a->store->heldRows().empty());
    QVERIFY(m_b->news.empty());
}

void TestTakenCarts::pressedTwiceIsAskedOnce()
{
    const QString id = heldAtA();
    for (Till* till : {m_a.get(), m_b.get()}) {
        till->store->resumeCart(id);
        till->store->resumeCart(id);
        QVERIFY(eventually([&] { return till->waiting(EntryKind::TakeCart) == 1; }));
        till->store->resumeCart(id);
        till->settle();
        QCOMPARE(till->waiting(EntryKind::TakeCart), 1);
        QVERIFY(stateOf(*till, id) == HeldRow::State::Asking);
    }
    QVERIFY(m_hub->serveUntil(*m_a, [&] { return m_a->isOpen(u"stew"_s); }));
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return !m_b->news.empty(); }));
    QVERIFY(m_b->news == std::vector{CartNews::TakenElsewhere});
}

void TestTakenCarts::pressedAsItGoesElsewhereIsSaid()
{
    for (const bool link : {true, false}) {
        const QString id = heldAtA();
        QVERIFY(eventually([&] { return m_a->store->heldCarts().front().seenAt > 0; }));
        m_b->store->resumeCart(id);
        QVERIFY(eventually([&] { return m_b->bed.transport->sent.size() > m_b->answered; }));
        m_hub->serve(*m_b); // A hears of it, and stores that it is gone
        m_a->store->setCurrent(link);
        m_a->store->resumeCart(id);
        QVERIFY(eventually([&] { return !m_a->news.empty(); }));
        QVERIFY(m_a->news == std::vector{CartNews::TakenElsewhere});
        QVERIFY(m_a->store->cart().isEmpty());
        QVERIFY(m_a->store->heldRows().empty());
        QCOMPARE(m_a->waiting(EntryKind::TakeCart), 0);
        m_a->store->setCurrent(true);
        m_a->news.clear();
        QVERIFY(eventually([&] { return m_b->isOpen(u"stew"_s); }));
        m_b->store->clearCart();
    }
}

void TestTakenCarts::ownOpensAtOnceWithoutALink()
{
    const QString id = heldAtA();
    Hub::disconnect(*m_a);
    m_a->store->resumeCart(id);
    QVERIFY(eventually([&] { return m_a->isOpen(u"stew"_s); }));
    QCOMPARE(m_a->waiting(EntryKind::TakeCart), 1);
    QVERIFY(m_a->store->heldRows().empty());
    m_hub->connect(*m_a);
    QVERIFY(m_a->store->heldRows().empty()); // the hub lists it still
    QVERIFY(m_hub->serveUntil(*m_a, [&] { return m_hub->count() == 0; }));
    QVERIFY(eventually([&] { return m_a->waiting(EntryKind::TakeCart) == 0; }));
    QVERIFY(m_a->isOpen(u"stew"_s));
    QVERIFY(m_a->news.empty());
    QVERIFY(m_b->store->heldRows().empty());
}

void TestTakenCarts::openedWithoutALinkAndElsewhereIsSaid()
{
    const QString id = heldAtA();
    Hub::disconnect(*m_a);
    m_b->store->resumeCart(id);
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return m_b->isOpen(u"stew"_s); }));
    m_a->store->resumeCart(id);
    QVERIFY(eventually([&] { return m_a->isOpen(u"stew"_s); }));
    m_a->settle();
    m_a->begin(); // and it is not forgotten in a power cut
    m_hub->connect(*m_a);
    QVERIFY(m_hub->serveUntil(*m_a, [&] { return !m_a->news.empty(); }));
    QVERIFY(m_a->news == std::vector{CartNews::OpenTwice});
    QVERIFY(m_a->store->heldRows().empty());
}

void TestTakenCarts::othersCannotBeOpenedWithoutALink()
{
    const QString id = heldAtA();
    QVERIFY(stateOf(*m_b, id) == HeldRow::State::Openable);
    QSignalSpy changed(m_b->store.get(), &PosStore::heldChanged);
    Hub::disconnect(*m_b);
    QVERIFY(!changed.isEmpty()); // a list that is open shows it
    QVERIFY(stateOf(*m_b, id) == HeldRow::State::OutOfReach);
    m_b->store->resumeCart(id);
    m_b->settle();
    QCOMPARE(m_b->waiting(EntryKind::TakeCart), 0);
    QVERIFY(m_b->store->cart().isEmpty());
}

void TestTakenCarts::aLinkThatGoesWhileItIsAskedOpensTheOwn()
{
    const QString id = heldAtA();
    m_a->store->resumeCart(id);
    Hub::disconnect(*m_a); // before it is even stored
    QVERIFY(eventually([&] { return m_a->isOpen(u"stew"_s); }));
    m_hub->connect(*m_a);
    QVERIFY(m_hub->serveUntil(*m_a, [&] { return m_hub->count() == 0; }));
    QVERIFY(eventually([&] { return m_a->waiting(EntryKind::TakeCart) == 0; }));
    QVERIFY(m_a->store->heldRows().empty()); // and not a second time
    QVERIFY(m_a->news.empty());
}

void TestTakenCarts::aLinkThatGoesWhileItIsAskedBringsTheOthersLater()
{
    const QString id = heldAtA();
    m_b->store->resumeCart(id);
    QVERIFY(eventually([&] { return !m_b->bed.sent(u"take_cart"_s).isEmpty(); }));
    m_hub->serve(*m_b, false);
    Hub::disconnect(*m_b);
    QVERIFY(m_b->news == std::vector{CartNews::NoAnswer});
    QVERIFY(stateOf(*m_b, id) == HeldRow::State::Asking);
    QVERIFY(m_b->store->cart().isEmpty());
    m_hub->connect(*m_b);
    m_b->answered = 0; // the same again
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return m_b->news.size() == 2; }));
    QVERIFY(m_b->news.back() == CartNews::HeldHere);
    QVERIFY(m_b->store->cart().isEmpty());
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return m_hub->count() == 1; })); // for all again
    QVERIFY(m_hub->idOf(0) != id);
    QVERIFY(eventually([&] { return m_a->store->heldCarts().empty(); }));
    QCOMPARE(m_a->store->heldRows().size(), 1U);
}

void TestTakenCarts::aHubThatIsSilentIsNotWaitedFor()
{
    const QString id = heldAtA();
    m_a->store->resumeCart(id);
    m_b->store->resumeCart(id);
    m_a->bed.clock.advance(2999ms);
    m_a->store->tick();
    QVERIFY(!m_a->isOpen(u"stew"_s));
    m_a->bed.clock.advance(1ms);
    m_a->store->tick();
    QVERIFY(eventually([&] { return m_a->isOpen(u"stew"_s); })); // it was held here
    m_b->bed.clock.advance(3s);
    m_b->store->tick();
    QVERIFY(m_b->news == std::vector{CartNews::NoAnswer});
    QVERIFY(m_b->store->cart().isEmpty());
}

void TestTakenCarts::anAnswerThatComesAsItIsOpenedIsNoSecondOne()
{
    const QString id = heldAtA();
    m_a->store->resumeCart(id);
    QVERIFY(eventually([&] { return !m_a->bed.sent(u"take_cart"_s).isEmpty(); }));
    m_hub->serve(*m_a); // and while that is being stored
    m_a->bed.clock.advance(3s);
    m_a->store->tick();
    QVERIFY(eventually([&] { return m_a->isOpen(u"stew"_s); }));
    for (int i = 0; i < 3; ++i) {
        m_a->settle();
        m_hub->serve(*m_a);
    }
    QVERIFY(m_a->store->heldRows().empty());
    QCOMPARE(m_hub->count(), 0);
    QVERIFY(m_a->news.empty());
}

void TestTakenCarts::whoDoesSomethingElseIsNotInterrupted()
{
    const QString id = heldAtA();
    m_b->store->resumeCart(id);
    QVERIFY(eventually([&] { return !m_b->bed.sent(u"take_cart"_s).isEmpty(); }));
    m_b->add(u"tea"_s);
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return !m_b->news.empty(); }));
    QVERIFY(m_b->news == std::vector{CartNews::HeldHere});
    QVERIFY(m_b->isOpen(u"tea"_s));
    QCOMPARE(m_b->store->heldCarts().size(), 1U);

    const QString again = m_b->store->heldCarts().front().id;
    m_b->store->resumeCart(again);
    m_b->store->stopResuming(); // it is being paid
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return m_b->news.size() == 2; }));
    QVERIFY(m_b->news.back() == CartNews::HeldHere);
    QVERIFY(m_b->isOpen(u"tea"_s));
}

void TestTakenCarts::aLostAnswerIsGivenAgainAfterARestart()
{
    const QString id = heldAtA();
    m_b->store->resumeCart(id);
    QVERIFY(eventually([&] { return !m_b->bed.sent(u"take_cart"_s).isEmpty(); }));
    m_hub->serve(*m_b, false);
    QCOMPARE(m_hub->count(), 0);
    m_b->begin();
    QCOMPARE(m_b->store->heldRows().size(), 1U); // asked for
    m_hub->connect(*m_b);
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return m_b->store->heldCarts().size() == 1; }));
    QCOMPARE(m_b->store->heldCarts().front().cart.lines.front().choice.itemId, u"stew"_s);
    m_b->store->resumeCart(m_b->store->heldCarts().front().id);
    QVERIFY(m_hub->serveUntil(*m_b, [&] { return m_b->isOpen(u"stew"_s); }));
    QCOMPARE(m_hub->count(), 0);
}

void TestTakenCarts::anAnswerThatWasStoredAndNotDoneIsDone()
{
    const QString id = heldAtA();
    m_b->store->resumeCart(id);
    QVERIFY(eventually([&] { return m_b->waiting(EntryKind::TakeCart) == 1; }));
    const qint64 position = m_b->bed.onDisk().outbox.front().position;
    Hub::disconnect(*m_b);
    QVERIFY(eventually([saved = m_b->store->save()] { return saved.isFinished(); }));
    QVERIFY(m_b->bed.storage->recordAnswer(position, {}, {}).result().has_value()); // and the power goes
    m_b->begin();
    QVERIFY(eventually([&] { return m_b->store->heldCarts().size() == 1; }));
    m_b->begin(); // once
    QCOMPARE(m_b->store->heldCarts().size(), 1U);
    QCOMPARE(m_b->store->heldRows().size(), 2U); // and what the hub listed last
    QCOMPARE(m_b->waiting(EntryKind::HoldCart), 1);
}

void TestTakenCarts::anAnswerThatCannotBeDoneIsDoneLater()
{
    const QString id = heldAtA();
    m_b->store->resumeCart(id);
    QVERIFY(eventually([&] { return !m_b->bed.sent(u"take_cart"_s).isEmpty(); }));
    QSignalSpy failed(m_b->store.get(), &PosStore::holdFailed);
    m_b->beforeAnswer = [&] {
        m_b->bed.probe.failAt(1);
        m_b->beforeAnswer = [] {};
    };
    m_hub->serve(*m_b);
    QVERIFY(eventually([&] { return m_b->store->heldCarts().size() == 1; }));
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_b->store->cart().isEmpty());
}

QTEST_GUILESS_MAIN(TestTakenCarts)
#include "tst_taken_carts.moc"
