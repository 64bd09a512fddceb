// Orders put aside at other tills, in front of a cashier: listed, opened, and said when they do not open.
#include "till_test.h"

#include "state/hub_carts.h"

#include <QAbstractButton>
#include <QAction>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

// As the hub lists it.
QJsonObject listed(const QString& id, const QString& itemId, int table)
{
    HeldCart held{.id = id, .staffName = u"Sofia Reyes"_s};
    held.cart.tableNumber = table;
    held.cart.lines.push_back({u"line-"_s + id, {.itemId = itemId}, {}, {}});
    const OutboxEntry entry = holdEntry(id, held, u'B', {});
    return {{u"cartId"_s, id},
            {u"cart"_s, std::get<HoldCart>(entry.message).cart},
            {u"by"_s, u"till-b"_s},
            {u"at"_s, toIso(TillBed::evening - std::chrono::minutes(10))}};
}

} // namespace

class TillHeldTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void anotherTillsOrderOpensWhenTheHubGivesIt();
    void whatAnotherTillHasTakenIsSaid();
    void whatIsPaidIsNotChangedByIt();
    void theListIsLive();
    void withoutAConnectionItSaysWhereItIs();
    void whatCannotBeReadIsShown();
    void openAtTwoTillsStaysUntilItIsRead();

private:
    void connectToHub(const QJsonArray& held)
    {
        connect(m_bed->link.get(), &ConnectionManager::messageReceived, m_bed->store.get(), &PosStore::applyMessage);
        m_bed->submitter->setActive(true);
        m_bed->link->logIn();
        m_bed->transport->accept();
        say({{u"type"_s, u"sync_state"_s},
             {u"mode"_s, u"full"_s},
             {u"seq"_s, 1},
             {u"activeOrders"_s, QJsonArray()},
             {u"recentOrders"_s, QJsonArray()},
             {u"held"_s, held},
             {u"features"_s, QJsonArray{u"ack"_s, u"resume"_s}}});
        m_bed->store->setCurrent(true);
    }
    void say(const QJsonObject& message) { m_bed->transport->say(message); }
    void change(qint64 seq, const QJsonArray& held)
    {
        say({{u"type"_s, u"carts_changed"_s}, {u"seq"_s, seq}, {u"held"_s, held}});
    }
    [[nodiscard]] QJsonObject asked() const
    {
        const auto& sent = m_bed->transport->sent;
        const auto take = std::ranges::find(sent, u"take_cart"_s,
                                            [](const QJsonObject& message) { return message[u"type"_s].toString(); });
        return take == sent.end() ? QJsonObject() : *take;
    }
    void answer(bool given)
    {
        const QString key = asked()[u"clientActionId"_s].toString();
        say(given ? QJsonObject{{u"type"_s, u"ack"_s}, {u"clientActionId"_s, key}, {u"seq"_s, 9}}
                  : QJsonObject{{u"type"_s, u"error"_s},
                                {u"code"_s, u"CONFLICT"_s},
                                {u"message"_s, u"Taken."_s},
                                {u"clientActionId"_s, key}});
    }
    void openList() { QVERIFY(m_bed->choose(u"moreButton"_s, u"moreHeld"_s)); }
    void press(int row)
    {
        openList();
        QVERIFY(m_bed->click(u"heldOrder%1"_s.arg(row)));
        QTRY_VERIFY(!asked().isEmpty());
    }
    [[nodiscard]] QString plain(QString text) const
    {
        return text.remove(QChar(0x2068)).remove(QChar(0x2066)).remove(QChar(0x2069));
    }
    [[nodiscard]] QAbstractButton* row(int index) const
    {
        return m_bed->find<QAbstractButton>(u"heldOrder%1"_s.arg(index));
    }
};

void TillHeldTest::anotherTillsOrderOpensWhenTheHubGivesIt()
{
    start();
    connectToHub({listed(u"k1"_s, u"japchae"_s, 7)});
    m_bed->click(u"moreButton"_s);
    QCOMPARE(plain(m_bed->find<QAction>(u"moreHeld"_s)->text()), u"Held orders (1)…"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    openList();
    QCOMPARE(plain(row(0)->text()), u"T7 · Sofia Reyes · held 19:30 · till B"_s);
    QVERIFY(m_bed->click(u"heldOrder0"_s));
    QVERIFY(!m_bed->find(u"heldSheet"_s)->isVisible());
    QTRY_VERIFY(!asked().isEmpty());
    QVERIFY(m_bed->store->cart().isEmpty()); // whose it is, the hub says
    answer(true);
    QTRY_COMPARE(m_bed->store->cart().lines.size(), 1U);
    QCOMPARE(m_bed->store->cart().lines.front().choice.itemId, u"japchae"_s);
    QCOMPARE(m_bed->store->cart().tableNumber, 7);
    QVERIFY(!m_bed->choose(u"moreButton"_s, u"moreHeld"_s)); // nothing is held any more
}

void TillHeldTest::whatAnotherTillHasTakenIsSaid()
{
    start();
    connectToHub({listed(u"k1"_s, u"japchae"_s, 7)});
    press(0);
    answer(false);
    QTRY_COMPARE(plain(said()), u"Another till has taken it: T7 · Sofia Reyes"_s);
    QVERIFY(m_bed->store->cart().isEmpty());
}

void TillHeldTest::whatIsPaidIsNotChangedByIt()
{
    start();
    connectToHub({listed(u"k1"_s, u"japchae"_s, 7)});
    m_bed->add(u"barley-tea"_s);
    press(0);
    QVERIFY(m_bed->click(u"payButton"_s));
    answer(true);
    QTRY_COMPARE(plain(said()), u"It is held at this till now: T7 · Sofia Reyes"_s);
    QCOMPARE(m_bed->store->cart().lines.front().choice.itemId, u"barley-tea"_s);
    QCOMPARE(m_bed->store->heldCarts().size(), 1U);
}

void TillHeldTest::theListIsLive()
{
    start();
    connectToHub({listed(u"k1"_s, u"japchae"_s, 7)});
    openList();
    row(0)->setFocus();
    change(2, {listed(u"k0"_s, u"cola"_s, 3), listed(u"k1"_s, u"japchae"_s, 7)});
    QVERIFY(row(1) != nullptr);
    QVERIFY(row(1)->hasFocus()); // still at the same order
    change(3, {listed(u"k1"_s, u"japchae"_s, 7)});
    QVERIFY(row(1) == nullptr);
    QVERIFY(plain(row(0)->text()).startsWith("T7"_L1));
}

void TillHeldTest::withoutAConnectionItSaysWhereItIs()
{
    start();
    connectToHub({listed(u"k1"_s, u"japchae"_s, 7)});
    m_bed->add(u"cola"_s);
    m_bed->store->holdCart();
    QTRY_COMPARE(m_bed->store->heldCarts().size(), 1U);
    openList();
    m_bed->transport->drop();
    m_bed->store->setCurrent(false);
    QVERIFY(!row(0)->isEnabled()); // the older one
    QCOMPARE(textOf(u"heldReason0"_s), u"No connection: it can be opened at the till that holds it."_s);
    QVERIFY(row(1)->isEnabled());
    QVERIFY(m_bed->find(u"heldReason1"_s) == nullptr);
    QTRY_VERIFY(row(0)->isVisible());
    QVERIFY(m_bed->click(u"heldOrder0"_s));
    QVERIFY(m_bed->find(u"heldSheet"_s)->isVisible());
    QVERIFY(m_bed->click(u"heldOrder1"_s));
    QTRY_COMPARE(m_bed->store->cart().lines.size(), 1U);
}

void TillHeldTest::whatCannotBeReadIsShown()
{
    start();
    QJsonObject odd = listed(u"odd"_s, u"japchae"_s, 1);
    odd[u"cart"_s] = QJsonObject{{u"items"_s, 3}};
    odd[u"at"_s] = 7;
    odd[u"by"_s] = QString(500, u'W');
    connectToHub({odd, listed(u"cake"_s, u"wedding-cake"_s, 2), QJsonValue(5)});
    openList();
    QVERIFY(plain(row(0)->text()).startsWith("An order"_L1));
    for (const int index : {0, 1, 2}) {
        QVERIFY(!row(index)->isEnabled());
        QVERIFY(!textOf(u"heldReason%1"_s.arg(index)).isEmpty());
    }
}

void TillHeldTest::openAtTwoTillsStaysUntilItIsRead()
{
    start();
    connectToHub({});
    m_bed->store->setTable(4, 0);
    m_bed->add(u"cola"_s);
    m_bed->store->holdCart();
    QTRY_COMPARE(m_bed->store->heldCarts().size(), 1U);
    const auto& sent = m_bed->transport->sent;
    QTRY_COMPARE(sent.last()[u"type"_s].toString(), u"hold_cart"_s);
    say({{u"type"_s, u"ack"_s}, {u"clientActionId"_s, sent.last()[u"clientActionId"_s]}, {u"seq"_s, 2}});
    m_bed->store->setCurrent(false);
    openList();
    QVERIFY(m_bed->click(u"heldOrder0"_s));
    QTRY_COMPARE(m_bed->store->cart().lines.size(), 1U);
    QTRY_VERIFY(!asked().isEmpty());
    answer(false);
    QTRY_VERIFY(m_bed->find(u"openTwiceSheet"_s)->isVisible());
    m_bed->clock.advance(std::chrono::minutes(5));
    QVERIFY(m_bed->find(u"openTwiceSheet"_s)->isVisible());
    QCOMPARE(m_bed->store->cart().lines.size(), 1U); // a person decides
}

QTEST_MAIN(TillHeldTest)
#include "tst_till_held.moc"
