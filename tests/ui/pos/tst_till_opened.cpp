// An order that was sent, opened again from the Orders sheet: its lines, what is added, void, and paid.
#include "ui/pos/till_test.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillOpenedTest final : public QObject, public TillTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void linesSayHowFarTheyAre();
    void whatIsAddedIsSent();
    void whatIsAddedIsSentBeforeItIsPaid();
    void aSentLineIsVoided();
    void whatAnotherTillHasTakenIsNotTakenAgain();
    void holdOnlyLeavesIt();
    void whatIsNotSentIsReadOnANarrowScreenToo();

private:
    void sendAndOpen()
    {
        start();
        m_bed->add(u"japchae"_s);
        m_bed->add(u"barley-tea"_s);
        m_bed->store->setTable(4, 2);
        QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
        QVERIFY(m_bed->click(u"sendButton"_s));
        QTRY_COMPARE(committed.count(), 1);
        openFromTheSheet();
    }
    void openFromTheSheet()
    {
        QVERIFY(m_bed->click(u"ordersButton"_s));
        QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
        QVERIFY(m_bed->click(u"orderDetailsOpen"_s));
        QVERIFY(!m_bed->find(u"orderDetails"_s)->isVisible());
        QVERIFY(!m_bed->find(u"ordersSheet"_s)->isVisible());
    }
    [[nodiscard]] const Order& order() const { return m_bed->store->ordersModel()->row(0)->order; }
    [[nodiscard]] QString spoken(int row) const
    {
        return m_bed->find<QListView>(u"orderLines"_s)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString label(const QString& name) const { return m_bed->find<QLabel>(name)->text(); }
    [[nodiscard]] bool enabled(const QString& name) const { return m_bed->find(name)->isEnabled(); }
};

void TillOpenedTest::linesSayHowFarTheyAre()
{
    sendAndOpen();
    QVERIFY(label(u"orderNumber"_s).contains(u"A-001"_s));
    QCOMPARE(label(u"orderLineCount"_s), u"2 lines"_s);
    QVERIFY2(spoken(0).contains(u"Japchae"_s) && spoken(0).endsWith(u"waiting to send"_s, Qt::CaseInsensitive),
             qPrintable(spoken(0)));
    for (const QString& fixed : {u"typeTakeout"_s, u"tableButton"_s, u"guestsButton"_s, u"customerButton"_s}) {
        QVERIFY2(!enabled(fixed), qPrintable(fixed));
    }
    QVERIFY(m_bed->find<QAbstractButton>(u"typeDineIn"_s)->isChecked() && enabled(u"typeDineIn"_s));
    QVERIFY(!enabled(u"sendButton"_s));
    QVERIFY(enabled(u"payButton"_s));
    QVERIFY(!m_bed->choose(u"moreButton"_s, u"moreDiscount"_s));
    m_bed->backendHas(order(), TillBed::Kitchen::Seen);
    QVERIFY2(spoken(0).contains(u"screen"_s), qPrintable(spoken(0)));
    OrderStatusUpdate update;
    update.orderId = order().id;
    update.status = TicketStatus::InProgress;
    update.items = {{order().lines[1].lineId, ItemStatus::Ready}};
    update.version = 2;
    m_bed->store->applyMessage(update);
    QVERIFY2(spoken(0).contains(u"screen"_s), qPrintable(spoken(0)));
    QVERIFY2(spoken(1).endsWith(u"ready"_s, Qt::CaseInsensitive), qPrintable(spoken(1)));
}

void TillOpenedTest::whatIsAddedIsSent()
{
    sendAndOpen();
    const Minor before = order().total;
    QVERIFY(m_bed->clickRow(u"menuGrid"_s, m_bed->rowOf(u"menuGrid"_s, u"barley-tea"_s)));
    QCOMPARE(label(u"orderLineCount"_s), u"3 lines · 1 not sent"_s);
    QVERIFY2(spoken(2).endsWith(u"new"_s, Qt::CaseInsensitive), qPrintable(spoken(2)));
    QVERIFY(m_bed->find(u"lineQuantity"_s)->isVisible());
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 1);
    QCOMPARE(order().lines.size(), 3U);
    QVERIFY(order().total > before);
    QCOMPARE(label(u"orderLineCount"_s), QString());
    QVERIFY(enabled(u"tableButton"_s));
    const auto outbox = m_bed->storage->load({}).result().value().outbox;
    QCOMPARE(outbox.size(), 2U);
    QVERIFY(outbox.back().kind == EntryKind::Amend);
    m_bed->restart(); // the addition is on disk
    QCOMPARE(order().lines.size(), 3U);
}

void TillOpenedTest::whatIsAddedIsSentBeforeItIsPaid()
{
    sendAndOpen();
    m_bed->add(u"makgeolli-glass"_s);
    const Minor total = m_bed->store->pricedCart().total;
    QVERIFY(m_bed->click(u"payButton"_s));
    QTRY_VERIFY(m_bed->find(u"paymentScreen"_s)->isVisible());
    QCOMPARE(order().lines.size(), 3U);
    QCOMPARE(order().total, total);
    QSignalSpy paid(m_bed->store.get(), &PosStore::orderPaid);
    QVERIFY(m_bed->click(u"cashExact"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(paid.count(), 1);
    QCOMPARE(order().due(), 0);
    QCOMPARE(order().payments.front().amount, total);
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QVERIFY(!m_bed->click(u"orderDetailsOpen"_s)); // what is paid is not added to
}

void TillOpenedTest::aSentLineIsVoided()
{
    sendAndOpen();
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 1));
    QVERIFY(!m_bed->find(u"lineQuantity"_s)->isVisible());
    QVERIFY(!m_bed->find(u"lineRemove"_s)->isVisible());
    QVERIFY(m_bed->click(u"lineVoid"_s));
    QVERIFY(!m_bed->find<QAbstractButton>(u"voidLine0"_s)->isChecked());
    QVERIFY(m_bed->find<QAbstractButton>(u"voidLine1"_s)->isChecked());
    QVERIFY(m_bed->click(u"voidReason0"_s));
    QVERIFY(m_bed->click(u"voidAccept"_s));
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    QVERIFY(m_bed->press(u"approval"_s, u"5678"_s));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(order().lines[1].voided && !order().lines[0].voided);
    QVERIFY2(spoken(1).endsWith(u"void"_s, Qt::CaseInsensitive), qPrintable(spoken(1)));
    QVERIFY(!m_bed->find(u"lineTools"_s)->isVisible());
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 1)); // there is nothing left to do with it
    QVERIFY(!m_bed->find(u"lineTools"_s)->isVisible());
}

// The other till took the money before it heard of what was added here.
void TillOpenedTest::whatAnotherTillHasTakenIsNotTakenAgain()
{
    sendAndOpen();
    m_bed->backendHas(order(), TillBed::Kitchen::Seen);
    OrderUpdated paid;
    paid.order = order();
    const Minor before = paid.order.total;
    paid.order.payments = {{.method = u"card"_s, .amount = before}};
    paid.version = 2;
    m_bed->add(u"makgeolli-glass"_s);
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(changed.count(), 1);
    m_bed->store->applyMessage(paid);
    const Minor rest = order().due();
    QVERIFY(rest > 0 && rest < order().total);
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QVERIFY(m_bed->click(u"orderDetailsPay"_s));
    QVERIFY(label(u"paidSoFar"_s).contains(QString::number(static_cast<double>(before) / 100, 'f', 2)));
    QSignalSpy taken(m_bed->store.get(), &PosStore::orderPaid);
    QVERIFY(m_bed->click(u"cashExact"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(order().payments.size(), 2U);
    QCOMPARE(order().payments.back().amount, rest);
    QCOMPARE(order().due(), 0);
    QCOMPARE(order().overpaid(), 0);
}

void TillOpenedTest::holdOnlyLeavesIt()
{
    sendAndOpen();
    auto* hold = m_bed->find<QAbstractButton>(u"holdButton"_s);
    QCOMPARE(hold->text(), u"Close"_s);
    m_bed->add(u"japchae"_s);
    QCOMPARE(hold->text(), u"Hold"_s);
    QVERIFY(m_bed->click(u"holdButton"_s));
    QTRY_COMPARE(m_bed->store->heldCarts().size(), 1U);
    openFromTheSheet();
    QCOMPARE(label(u"orderLineCount"_s), u"2 lines"_s);
    QVERIFY(m_bed->click(u"holdButton"_s));
    QCOMPARE(label(u"orderLineCount"_s), QString());
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreHeld"_s));
    QVERIFY(m_bed->click(u"heldOrder0"_s));
    QTRY_COMPARE(label(u"orderLineCount"_s), u"3 lines · 1 not sent"_s);
}

void TillOpenedTest::whatIsNotSentIsReadOnANarrowScreenToo()
{
    sendAndOpen();
    m_bed->add(u"makgeolli-glass"_s);
    const auto* count = m_bed->find<QLabel>(u"orderLineCount"_s);
    m_bed->window->resize(1024, 768); // a narrow panel
    QCoreApplication::processEvents();
    QVERIFY(count->text().contains(u"1 not sent"_s));
    QVERIFY(count->width() >= count->sizeHint().width());
}

QTEST_MAIN(TillOpenedTest)
#include "tst_till_opened.moc"
