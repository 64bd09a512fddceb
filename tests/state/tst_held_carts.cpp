// Orders put aside at one till and opened at another: two tills with real databases, and a hub that the test plays.
#include "device_bed.h"

#include "state/pos_store.h"
#include "support/fatal_log_guard.h"
#include "support/sample_orders.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

Menu stewAndTea()
{
    Menu menu;
    menu.shopName = u"Test"_s;
    menu.categories.resize(1);
    menu.categories[0].id = u"food"_s;
    menu.categories[0].name.text = u"Food"_s;
    for (const auto& [id, price] : {std::pair{u"stew"_s, 1200}, std::pair{u"tea"_s, 300}}) {
        MenuItem item;
        item.id = id;
        item.name.text = id;
        item.categoryId = u"food"_s;
        item.price = price;
        menu.items.push_back(item);
    }
    menu.index();
    return menu;
}

struct Till {
    explicit Till(QChar letterOfTill)
        : letter(letterOfTill)
    {
        begin();
    }

    // Also again, as after a power cut: with what is on disk.
    void begin()
    {
        store.reset();
        bed.start();
        QObject::connect(bed.submitter.get(), &OrderSubmitter::answered, bed.submitter.get(),
                         [this] { beforeAnswer(); });
        store = std::make_unique<PosStore>(PosStore::Device{u"demo"_s, u"till-"_s + letter.toLower(), letter},
                                           *bed.storage, *bed.submitter, bed.clock);
        QObject::connect(bed.link.get(), &ConnectionManager::messageReceived, store.get(), &PosStore::applyMessage);
        QObject::connect(store.get(), &PosStore::cartNews, store.get(),
                         [this](CartNews what, const HeldCart&) { news.push_back(what); });
        QSignalSpy ready(store.get(), &PosStore::ready);
        QVERIFY(eventually([&] { return !ready.isEmpty(); }));
        store->applyMenu(stewAndTea());
        bed.submitter->add(bed.onDisk().outbox);
        answered = 0;
    }
    void add(const QString& itemId)
    {
        LineChoice choice;
        choice.itemId = itemId;
        QVERIFY(store->addToCart(choice).has_value());
    }
    [[nodiscard]] bool hold(const QString& itemId)
    {
        add(itemId);
        store->holdCart();
        return eventually([&] { return store->cart().isEmpty() && !store->heldCarts().empty(); });
    }
    // Reads everything from disk that was asked to be written.
    void settle()
    {
        static_cast<void>(bed.onDisk());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isOpen(const QString& itemId) const
    {
        return store->cart().lines.size() == 1 && store->cart().lines.front().choice.itemId == itemId;
    }
    [[nodiscard]] int waiting(EntryKind kind)
    {
        return static_cast<int>(std::ranges::count(bed.onDisk().outbox, kind, &OutboxEntry::kind));
    }

    QChar letter;
    DeviceBed bed;
    std::unique_ptr<PosStore> store;
    std::vector<CartNews> news;
    qsizetype answered = 0;                     // of what it sent
    std::function<void()> beforeAnswer = [] {}; // is on disk, and the store hears of it next
    bool online = false;
};

// One list, one answer to each key, and every change to all that are connected.
class Hub final {
public:
    void connect(Till& till)
    {
        till.bed.submitter->setActive(true);
        reach(till);
        till.bed.transport->say({{u"type"_s, u"sync_state"_s},
                                 {u"mode"_s, u"full"_s},
                                 {u"activeOrders"_s, QJsonArray()},
                                 {u"recentOrders"_s, QJsonArray()},
                                 {u"seq"_s, m_seq},
                                 {u"held"_s, m_held},
                                 {u"features"_s, QJsonArray{u"ack"_s, u"resume"_s}}});
        till.store->setCurrent(true);
        till.online = true;
        if (std::ranges::find(m_tills, &till) == m_tills.end()) {
            m_tills.push_back(&till);
        }
    }
    // For the first time, or when its next attempt is due.
    static void reach(Till& till)
    {
        const auto attempts = till.bed.transport->addresses.size();
        till.bed.link->logIn();
        if (attempts > 0) {
            till.bed.clock.advance(1min);
        }
        QVERIFY(eventually([&] { return till.bed.transport->addresses.size() > attempts; }));
        till.bed.transport->accept();
    }
    static void disconnect(Till& till)
    {
        till.online = false;
        till.bed.transport->drop();
        till.store->setCurrent(false);
    }
    // What a till has sent since the last time; its answer may be lost.
    void serve(Till& till, bool answer = true)
    {
        for (; till.answered < till.bed.transport->sent.size(); ++till.answered) {
            const QJsonObject message = till.bed.transport->sent[till.answered];
            const QString type = message[u"type"_s].toString();
            if (type == u"hold_cart"_s || type == u"take_cart"_s) {
                const QJsonObject reply =
                    m_answers.contains(key(message)) ? m_answers[key(message)] : execute(message, till);
                m_answers.insert(key(message), reply);
                if (answer) {
                    till.bed.transport->say(reply);
                }
            }
        }
    }
    // Until the till has nothing more to say that has not been answered.
    [[nodiscard]] bool serveUntil(Till& till, const std::function<bool()>& holds)
    {
        return eventually([&] {
            serve(till);
            return holds();
        });
    }
    void put(const QJsonObject& cart)
    {
        m_held += cart;
        tell();
    }
    void setBackTo(qint64 seq)
    {
        m_seq = seq;
        m_held = {};
        m_answers.clear();
    }
    [[nodiscard]] qsizetype count() const { return m_held.size(); }
    [[nodiscard]] QString idOf(qsizetype index) const { return m_held[index][u"cartId"_s].toString(); }
    bool refusesHolds = false;

private:
    static QString key(const QJsonObject& message) { return message[u"clientActionId"_s].toString(); }
    static QJsonObject refusal(const QJsonObject& message, const QString& code)
    {
        return {
            {u"type"_s, u"error"_s}, {u"code"_s, code}, {u"message"_s, u"No."_s}, {u"clientActionId"_s, key(message)}};
    }
    QJsonObject execute(const QJsonObject& message, const Till& till)
    {
        const QString id = message[u"cartId"_s].toString();
        qsizetype at = 0;
        while (at < m_held.size() && m_held[at][u"cartId"_s].toString() != id) {
            ++at;
        }
        if (message[u"type"_s] == u"hold_cart"_s) {
            if (refusesHolds) {
                return refusal(message, u"TOO_LARGE"_s);
            }
            m_held += QJsonObject{{u"cartId"_s, id},
                                  {u"cart"_s, message[u"cart"_s]},
                                  {u"by"_s, QString(till.letter.toLower())},
                                  {u"at"_s, u"2026-01-06T19:42:07.123Z"_s}};
        } else if (at == m_held.size()) {
            return refusal(message, u"CONFLICT"_s);
        } else {
            m_held.removeAt(at);
        }
        tell();
        return {{u"type"_s, u"ack"_s}, {u"clientActionId"_s, key(message)}, {u"seq"_s, m_seq}};
    }
    void tell()
    {
        ++m_seq;
        for (Till* till : m_tills) {
            if (till->online) {
                till->bed.transport->say({{u"type"_s, u"carts_changed"_s}, {u"held"_s, m_held}, {u"seq"_s, m_seq}});
            }
        }
    }

    qint64 m_seq = 10;
    QJsonArray m_held;
    QHash<QString, QJsonObject> m_answers;
    std::vector<Till*> m_tills;
};

} // namespace

class TestHeldCarts final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void heldHereIsListedThereAndOpensThere();
    void twoAtOnceOneHasIt();
    void holdingIsStoredWithItsMessage();
    void aDiskThatFailsHoldsNothing();
    void whoLeavesKeepsTheirs();
    void pressedTwiceIsAskedOnce();
    void pressedAsItGoesElsewhereIsSaid();
    void whatWasOpenIsPutAsideForAll();
    void ownOpensAtOnceWithoutALink();
    void openedWithoutALinkAndElsewhereIsSaid();
    void heldAndOpenedWithoutALinkIsNeverOffered();
    void othersCannotBeOpenedWithoutALink();
    void aLinkThatGoesWhileItIsAskedOpensTheOwn();
    void aLinkThatGoesWhileItIsAskedBringsTheOthersLater();
    void aHubThatIsSilentIsNotWaitedFor();
    void anAnswerThatComesAsItIsOpenedIsNoSecondOne();
    void whoDoesSomethingElseIsNotInterrupted();
    void aLostAnswerIsGivenAgainAfterARestart();
    void anAnswerThatWasStoredAndNotDoneIsDone();
    void anAnswerThatCannotBeDoneIsDoneLater();
    void aRefusedHoldIsThisTillsAlone();
    void aBackendWithoutCartsLeavesThemHere();
    void aHubThatWasSetBackHasThemAgain();
    void theListOutlivesTheProgram();
    void unreadableStaysAtTheHub();

private:
    std::unique_ptr<Till> m_a;
    std::unique_ptr<Till> m_b;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<FatalLogGuard> m_log;

    // Held at A and listed at B.
    [[nodiscard]] QString heldAtA()
    {
        if (!m_a->hold(u"stew"_s) || !m_hub->serveUntil(*m_a, [&] { return m_hub->count() == 1; })) {
            return {};
        }
        return m_a->store->heldCarts().front().id;
    }
    [[nodiscard]] static HeldRow::State stateOf(const Till& till, const QString& cartId)
    {
        const auto rows = till.store->heldRows();
        const auto row = std::ranges::find(rows, cartId, [](const HeldRow& each) { return each.held.id; });
        return row == rows.end() ? HeldRow::State::Unreadable : row->state;
    }
};

void TestHeldCarts::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_a = std::make_unique<Till>(u'A');
    m_b = std::make_unique<Till>(u'B');
    m_hub = std::make_unique<Hub>();
    m_hub->connect(*m_a);
    m_hub->connect(*m_b);
}

void TestHeldCarts::cleanup()
{
    m_hub.reset();
    for (Till* till : {m_a.get(), m_b.get()}) {
        till->store.reset();
    }
    m_a.reset();
    m_b.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

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

void TestHeldCarts::twoAtOnceOneHasIt()
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

void TestHeldCarts::pressedTwiceIsAskedOnce()
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

void TestHeldCarts::pressedAsItGoesElsewhereIsSaid()
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

void TestHeldCarts::ownOpensAtOnceWithoutALink()
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

void TestHeldCarts::openedWithoutALinkAndElsewhereIsSaid()
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

void TestHeldCarts::othersCannotBeOpenedWithoutALink()
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

void TestHeldCarts::aLinkThatGoesWhileItIsAskedOpensTheOwn()
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

void TestHeldCarts::aLinkThatGoesWhileItIsAskedBringsTheOthersLater()
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

void TestHeldCarts::aHubThatIsSilentIsNotWaitedFor()
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

void TestHeldCarts::anAnswerThatComesAsItIsOpenedIsNoSecondOne()
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

void TestHeldCarts::whoDoesSomethingElseIsNotInterrupted()
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

void TestHeldCarts::aLostAnswerIsGivenAgainAfterARestart()
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

void TestHeldCarts::anAnswerThatWasStoredAndNotDoneIsDone()
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

void TestHeldCarts::anAnswerThatCannotBeDoneIsDoneLater()
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
