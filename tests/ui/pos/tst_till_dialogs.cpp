// What a counter needs beside items and money, pressed in the real window: search and scanner, table, customer,
// discounts, undo, held orders, locking, details.
#include "ui/pos/till_test.h"

#include "ui/common/toast.h"
#include "ui/pos/latency_graph.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TillDialogsTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init()
    {
        TillWindow::Options options = TillBed::defaultOptions();
        options.lockAfter = 5min;
        open(options);
    }
    void cleanup() { close(); }
    void tableAndGuestsAreTyped();
    void aCustomerIsFoundAgainByPhone();
    void aLineGetsADiscountAndLosesIt();
    void aLargeDiscountNeedsAManager();
    void theLastChangeIsTakenBack();
    void tenChangesAreTakenBack();
    void aCategoryIsPressed();
    void aHeldOrderSurvivesARestart();
    void anOpenOrderStaysWithItsOwner();
    void anIdleTillLocksItself();
    void anotherTipIsTyped();
    void anOrderIsShownInDetail();
    void anOrderIsPaidLater();
    void theLinkIsShownInDetail();
    void theLastFiveMinutesOfTheLinkAreDrawn();
    void anOrderIsFoundByNumberNameAndPhone();
    void everyControlHasANameForToolsAndForPeople();

private:
    void number(const QString& digits);
    [[nodiscard]] const Cart& cart() const { return m_bed->store->cart(); }
};

void TillDialogsTest::number(const QString& digits)
{
    QVERIFY(m_bed->press(u"number"_s, digits));
}

void TillDialogsTest::tableAndGuestsAreTyped()
{
    start();
    QVERIFY(m_bed->click(u"tableButton"_s));
    number(u"12"_s);
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QVERIFY(m_bed->click(u"guestsButton"_s));
    QTest::keyClick(m_bed->find(u"numberSheet"_s), Qt::Key_3);
    QTRY_COMPARE(m_bed->find<QLabel>(u"numberValue"_s)->text().remove(QChar(0x2066)).remove(QChar(0x2069)), u"3"_s);
    QTest::keyClick(m_bed->find(u"numberSheet"_s), Qt::Key_Return);
    QCOMPARE(cart().tableNumber, std::optional(12));
    QCOMPARE(cart().guests, 3);
    QVERIFY(m_bed->click(u"tableButton"_s));
    QVERIFY(m_bed->click(u"numberRemove"_s));
    QCOMPARE(cart().tableNumber, std::nullopt);
}

void TillDialogsTest::aCustomerIsFoundAgainByPhone()
{
    start();
    m_bed->store->setCustomer({u"Jisoo Park"_s, u"555-0117"_s, {}, u"12 Main Street"_s});
    m_bed->add(u"japchae"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(cart().customer.name.isEmpty());
    QVERIFY(m_bed->click(u"customerButton"_s));
    m_bed->type(m_bed->find(u"customerPhone"_s), u"5550117"_s);
    QCOMPARE(m_bed->find<QLineEdit>(u"customerName"_s)->text(), u"Jisoo Park"_s);
    m_bed->type(m_bed->find(u"orderNote"_s), u"ring twice"_s);
    QVERIFY(m_bed->click(u"customerSave"_s));
    QCOMPARE(cart().customer.address, u"12 Main Street"_s);
    QCOMPARE(cart().notes, u"ring twice"_s);
    QVERIFY(m_bed->find<QAbstractButton>(u"customerButton"_s)->text().contains(u"Jisoo Park"_s));
}

void TillDialogsTest::aLineGetsADiscountAndLosesIt()
{
    start();
    m_bed->add(u"japchae"_s);
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    const Minor full = m_bed->store->pricedCart().subtotal;
    QVERIFY(m_bed->click(u"lineDiscount"_s));
    number(u"10"_s);
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QCOMPARE(m_bed->store->pricedCart().lines.front().total, full - full / 10);
    QVERIFY(m_bed->click(u"lineDiscount"_s));
    QVERIFY(m_bed->click(u"numberRemove"_s));
    QCOMPARE(m_bed->store->pricedCart().lines.front().total, full);
}

void TillDialogsTest::aLargeDiscountNeedsAManager()
{
    start();
    m_bed->add(u"japchae"_s);
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreDiscount"_s));
    QVERIFY(m_bed->click(u"numberMoney"_s));
    number(u"500"_s);
    QVERIFY(m_bed->click(u"numberAccept"_s));
    auto* sheet = m_bed->find(u"approvalSheet"_s);
    QVERIFY(sheet->isVisible());
    auto* message = m_bed->find<QLabel>(u"approvalMessage"_s);
    QVERIFY(m_bed->press(u"approval"_s, u"1234"_s));
    QTRY_COMPARE(message->text(), u"This is not a manager's PIN."_s);
    QCOMPARE(m_bed->store->pricedCart().discountTotal, 0);
    QVERIFY(m_bed->press(u"approval"_s, u"5678"_s));
    QTRY_COMPARE(m_bed->store->pricedCart().discountTotal, 500); // written down by then
    QVERIFY(!sheet->isVisible());
    QCOMPARE(cart().discounts.front().id, u"approved-by:joon"_s);
    QCOMPARE(m_bed->store->currentStaff()->name, u"Mina Kim"_s);
}

void TillDialogsTest::theLastChangeIsTakenBack()
{
    start();
    m_bed->add(u"japchae"_s);
    m_bed->add(u"barley-tea"_s);
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreUndo"_s));
    QCOMPARE(cart().lines.size(), 1U);
    QTest::keyClick(m_bed->find(u"menuGrid"_s), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(cart().isEmpty());
}

void TillDialogsTest::tenChangesAreTakenBack()
{
    start();
    for (int i = 0; i < 12; ++i) {
        tap(u"Barley Tea"_s);
    }
    QCOMPARE(cart().lines.front().choice.quantity, Decimal(12));
    for (int i = 0; i < 10; ++i) {
        QVERIFY(m_bed->choose(u"moreButton"_s, u"moreUndo"_s));
    }
    QCOMPARE(cart().lines.front().choice.quantity, Decimal(2));
    QVERIFY(!m_bed->choose(u"moreButton"_s, u"moreUndo"_s)); // no further
    QCOMPARE(cart().lines.front().choice.quantity, Decimal(2));
}

void TillDialogsTest::aCategoryIsPressed()
{
    start();
    QVERIFY(m_bed->clickRow(u"categoryRail"_s, m_bed->rowOf(u"categoryRail"_s, u"Drinks"_s)));
    QCOMPARE(m_bed->find<QLabel>(u"menuTitle"_s)->text(), u"Drinks"_s);
    QVERIFY(m_bed->rowOf(u"menuGrid"_s, u"Japchae"_s) < 0);
    tap(u"Cola"_s);
    QCOMPARE(cart().lines.front().choice.itemId, u"cola"_s);
}

void TillDialogsTest::aHeldOrderSurvivesARestart()
{
    start();
    m_bed->store->setTable(7, 2);
    m_bed->add(u"dolsot-bibimbap"_s, 2, {{u"protein"_s, u"beef"_s, 1}, {u"spice"_s, u"medium"_s, 1}}, u"no egg"_s);
    m_bed->store->setLineDiscount(cart().lines.front().lineId, Discount{{}, {}, Decimal(10), {}});
    const Cart before = cart();
    QVERIFY(m_bed->click(u"holdButton"_s));
    QTRY_VERIFY(cart().isEmpty());
    QCOMPARE(m_bed->store->heldCarts().size(), 1U);
    m_bed->restart();
    start();
    m_bed->add(u"japchae"_s); // what is open then is held in its place
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreHeld"_s));
    QVERIFY(m_bed->click(u"heldOrder0"_s));
    QTRY_COMPARE(cart(), before);
    QCOMPARE(m_bed->store->heldCarts().size(), 1U);
    QCOMPARE(m_bed->store->heldCarts().front().cart.lines.front().choice.itemId, u"japchae"_s);
}

void TillDialogsTest::anOpenOrderStaysWithItsOwner()
{
    start();
    m_bed->add(u"japchae"_s);
    QVERIFY(m_bed->choose(u"userMenuButton"_s, u"userLock"_s));
    QVERIFY(m_bed->find(u"loginScreen"_s)->isVisible());
    QVERIFY(m_bed->press(u"pin"_s, u"5678"_s));
    QTRY_COMPARE(m_bed->store->currentStaff()->name, u"Joon Lee"_s);
    QTRY_VERIFY(cart().isEmpty());
    QVERIFY(m_bed->choose(u"userMenuButton"_s, u"userLock"_s));
    QVERIFY(m_bed->press(u"pin"_s, u"1234"_s));
    QTRY_COMPARE(m_bed->store->currentStaff()->name, u"Mina Kim"_s);
    QTRY_COMPARE(cart().lines.size(), 1U);
}

void TillDialogsTest::anIdleTillLocksItself()
{
    start();
    m_bed->add(u"japchae"_s);
    m_bed->clock.advance(4min);
    QVERIFY(m_bed->click(u"typeTakeout"_s));
    m_bed->clock.advance(4min);
    QVERIFY(m_bed->find(u"sellingScreen"_s)->isVisible());
    m_bed->clock.advance(2min);
    QTRY_VERIFY(m_bed->find(u"loginScreen"_s)->isVisible());
    QCOMPARE(cart().lines.size(), 1U);
}

void TillDialogsTest::anotherTipIsTyped()
{
    start();
    m_bed->add(u"japchae"_s);
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"tipOther"_s));
    number(u"123"_s);
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QVERIFY(m_bed->click(u"cashExact"_s));
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(m_bed->store->ordersModel()->row(0)->order.payments.front().tip, 123);
}

void TillDialogsTest::anOrderIsShownInDetail()
{
    start();
    m_bed->add(u"japchae"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QVERIFY(m_bed->find(u"orderDetails"_s)->isVisible());
    QVERIFY(m_bed->find<QLabel>(u"orderDetailsFacts"_s)->text().contains(u"by Mina Kim"_s));
    QVERIFY(m_bed->find<QLabel>(u"orderDetailsPayments"_s)->text().contains(u"To be paid"_s));
    QCOMPARE(m_bed->find<QListView>(u"orderDetailsLines"_s)->model()->rowCount(), 1);
}

void TillDialogsTest::anOrderIsPaidLater()
{
    start();
    m_bed->add(u"japchae"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    m_bed->backendHas(m_bed->store->ordersModel()->row(0)->order, TillBed::Kitchen::Seen);
    QVERIFY(m_bed->click(u"ordersButton"_s));
    const auto listed = [this] {
        return m_bed->find<QListView>(u"ordersList"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(listed().endsWith(u"not paid"_s), qPrintable(listed()));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QVERIFY(m_bed->click(u"orderDetailsPay"_s));
    QVERIFY(m_bed->find(u"paymentScreen"_s)->isVisible());
    QVERIFY(m_bed->click(u"cash1"_s));
    QSignalSpy paid(m_bed->store.get(), &PosStore::orderPaid);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(paid.count(), 1);
    const OrderRow& row = *m_bed->store->ordersModel()->row(0);
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 1);
    QCOMPARE(row.order.due(), 0);
    QVERIFY(row.order.payments.front().change > 0);
    QVERIFY(!listed().endsWith(u"not paid"_s));
    QVERIFY(m_bed->find(u"sellingScreen"_s)->isVisible());
    QVERIFY(m_bed->find<Toast>(u"toast"_s)->message().contains(u"Change"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QVERIFY(!m_bed->find(u"orderDetailsPay"_s)->isVisible());
}

void TillDialogsTest::theLinkIsShownInDetail()
{
    start();
    m_bed->setOffline();
    QVERIFY(m_bed->click(u"linkIndicator"_s));
    QSignalSpy wanted(m_bed->status.get(), &LinkStatus::reconnectRequested);
    QVERIFY(m_bed->click(u"linkReconnect"_s));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(m_bed->click(u"linkDetailsClose"_s));
    QTest::keyClick(m_bed->window.get(), Qt::Key_F1);
    QVERIFY(m_bed->find(u"helpSheet"_s)->isVisible());
}

void TillDialogsTest::theLastFiveMinutesOfTheLinkAreDrawn()
{
    start();
    auto* graph = m_bed->find<LatencyGraph>(u"latencyGraph"_s);
    m_bed->status->setLatency(Milliseconds(250), 0.25);
    m_bed->clock.advance(2s);
    graph->sample();
    QCOMPARE(graph->samples().back().latency, std::optional(Milliseconds(250)));
    QCOMPARE(graph->samples().back().loss, 0.25);
    m_bed->setOffline();
    m_bed->clock.advance(2s);
    graph->sample();
    QCOMPARE(graph->samples().back().latency, std::nullopt);
    QVERIFY(m_bed->click(u"linkIndicator"_s));
    QVERIFY(graph->isVisible());
    QVERIFY(graph->accessibleName().contains(u"250"_s));
    m_bed->clock.advance(5min);
    graph->sample();
    QCOMPARE(graph->samples().size(), 2U); // what was exactly five minutes ago, and now
}

void TillDialogsTest::anOrderIsFoundByNumberNameAndPhone()
{
    start();
    for (const QString& name : {u"Jisoo Park"_s, u"Zoë Lang"_s}) {
        m_bed->clock.advance(1s);
        m_bed->store->setCustomer({name, name.startsWith(u'J') ? u"555-0117"_s : u"555 0200"_s, {}, {}});
        m_bed->add(u"japchae"_s);
        QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
        QVERIFY(m_bed->click(u"sendButton"_s));
        QTRY_COMPARE(committed.count(), 1);
    }
    QVERIFY(m_bed->click(u"ordersButton"_s));
    auto* list = m_bed->find<QListView>(u"ordersList"_s);
    auto* search = m_bed->find<QLineEdit>(u"ordersSearch"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    for (const auto& [text, number] : {std::pair{u"a-001"_s, u"A-001"_s}, std::pair{u"zoe"_s, u"A-002"_s},
                                       std::pair{u"5550117"_s, u"A-001"_s}, std::pair{u"0200"_s, u"A-002"_s}}) {
        search->clear();
        m_bed->type(search, text);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), number);
    }
    m_bed->type(search, u"nobody"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    search->clear();
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    const auto history = [this] { return m_bed->find<QLabel>(u"orderDetailsHistory"_s)->text(); };
    QVERIFY(history().startsWith(u"placed"_s));
    m_bed->clock.advance(60s);
    m_bed->backendHas(m_bed->store->ordersModel()->row(0)->order, TillBed::Kitchen::Ready);
    QVERIFY2(history().contains(u"seen by the kitchen "_s) && history().contains(u"ready "_s), qPrintable(history()));
}

void TillDialogsTest::everyControlHasANameForToolsAndForPeople()
{
    start();
    m_bed->add(u"japchae"_s);
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    QVERIFY(m_bed->clickRow(u"menuGrid"_s, m_bed->rowOf(u"menuGrid"_s, u"Dolsot Bibimbap"_s)));
    QStringList nameless;
    for (QWidget* widget : m_bed->window->findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) != nullptr ||
                             qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QListView*>(widget) != nullptr;
        if (!control) {
            continue;
        }
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty() || accessible == nullptr ||
            (accessible->text(QAccessible::Name).isEmpty() && widget->isVisible())) {
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u" "_s + widget->objectName();
        }
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TillDialogsTest)
#include "tst_till_dialogs.moc"
