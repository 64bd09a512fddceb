// An order that was sent, opened again from the Orders sheet: its lines, what is added, void, and paid.
#include "ui/pos/till_test.h"

#include <QAbstractButton>
#include <QAccessible>
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
    void tableAndGuestsAreChanged();
    void customerAndNoteAreChanged();
    void aDiscountIsGivenAndTakenAway();
    void whatIsPaidInPartGetsNoDiscount();
    void aRefusedChangeIsSaidAndTheOrderIsAsItWas();
    void whatIsAnsweredTooLateChangesNoOtherOrder();
    void aBaseBackendIsOfferedNoChange();

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
        m_sent = order();
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
    // The kitchen's ticket once the hub has got the change that was stored last; its ops as they travel.
    [[nodiscard]] KitchenOrder ticketAfter(QStringList* ops) const
    {
        const OutboxEntry entry = m_bed->storage->load({}).result().value().outbox.back();
        const QJsonObject wire = toJson(ClientMessage(entry.message));
        for (const auto all = wire.value(u"ops"_s).toArray(); const auto& op : all) {
            ops->append(op.toObject().value(u"op"_s).toString());
        }
        const auto parsed = parseOps(wire.value(u"ops"_s).toArray(), m_sent);
        const auto amended = parsed ? amend(m_sent, *parsed) : std::unexpected(parsed.error());
        return amended ? amendTickets({makeKitchenOrder(m_sent)}, m_sent, amended->order, m_bed->clock.now(),
                                      [] { return u"addition"_s; })
                             .front()
                       : KitchenOrder();
    }
    // What the Orders sheet says of it.
    [[nodiscard]] QString listed()
    {
        m_bed->click(u"ordersButton"_s);
        const QString said =
            m_bed->find<QListView>(u"ordersList"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        m_bed->click(u"ordersClose"_s);
        return said;
    }
    // The number of a sheet, from its pad to Done; the amendment is stored then.
    void answerNumber(const QString& digits)
    {
        QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
        QVERIFY(m_bed->press(u"number"_s, digits));
        QVERIFY(m_bed->click(u"numberAccept"_s));
        QTRY_COMPARE(changed.count(), 1);
    }
    [[nodiscard]] QString described(const QString& name) const
    {
        return QAccessible::queryAccessibleInterface(m_bed->find(name))->text(QAccessible::Description);
    }
    [[nodiscard]] QString textOn(const QString& button) const
    {
        return m_bed->find<QAbstractButton>(button)->text();
    }
    [[nodiscard]] const Order& order() const { return m_bed->store->ordersModel()->row(0)->order; }
    [[nodiscard]] QString spoken(int row) const
    {
        return m_bed->find<QListView>(u"orderLines"_s)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString label(const QString& name) const { return m_bed->find<QLabel>(name)->text(); }
    [[nodiscard]] bool enabled(const QString& name) const { return m_bed->find(name)->isEnabled(); }

    Order m_sent;
};

void TillOpenedTest::linesSayHowFarTheyAre()
{
    sendAndOpen();
    QVERIFY(label(u"orderNumber"_s).contains(u"A-001"_s));
    QCOMPARE(label(u"orderLineCount"_s), u"2 lines"_s);
    QVERIFY2(spoken(0).contains(u"Japchae"_s) && spoken(0).endsWith(u"waiting to send"_s, Qt::CaseInsensitive),
             qPrintable(spoken(0)));
    QVERIFY(!enabled(u"typeTakeout"_s)); // its prices and taxes are those of what it was sent as
    QVERIFY(described(u"typeTakeout"_s).contains(u"stays as it was sent"_s));
    QVERIFY(m_bed->find<QAbstractButton>(u"typeDineIn"_s)->isChecked() && enabled(u"typeDineIn"_s));
    QVERIFY(!enabled(u"sendButton"_s));
    QVERIFY(enabled(u"payButton"_s));
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

void TillOpenedTest::tableAndGuestsAreChanged()
{
    sendAndOpen();
    QVERIFY(m_bed->click(u"tableButton"_s));
    answerNumber(u"12"_s);
    QCOMPARE(textOn(u"tableButton"_s), u"T12"_s);
    QStringList ops;
    QCOMPARE(ticketAfter(&ops).tableNumber, 12);
    QCOMPARE(ops, QStringList{u"set_table"_s});
    QVERIFY(m_bed->click(u"guestsButton"_s));
    answerNumber(u"5"_s);
    QCOMPARE(textOn(u"guestsButton"_s), u"5 guests"_s);
    ops.clear();
    QCOMPARE(ticketAfter(&ops).guests, 5);
    QCOMPARE(ops, QStringList{u"set_guests"_s});
    QVERIFY2(listed().contains(u"T12"_s) && listed().contains(u"5 guests"_s), qPrintable(listed()));
    m_bed->restart(); // and on disk
    QCOMPARE(order().tableNumber, 12);
    QCOMPARE(order().guests, 5);
}

void TillOpenedTest::customerAndNoteAreChanged()
{
    sendAndOpen();
    QTest::keyClick(m_bed->window.get(), Qt::Key_F6);
    m_bed->find<QLineEdit>(u"customerPhone"_s)->setText(u"555-0117"_s);
    m_bed->find<QLineEdit>(u"customerName"_s)->setText(u"Jisoo Park"_s);
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    QVERIFY(m_bed->click(u"customerSave"_s));
    QTRY_COMPARE(changed.count(), 1);
    QStringList ops;
    QCOMPARE(ticketAfter(&ops).customerName, u"Jisoo Park"_s);
    QCOMPARE(ops, QStringList{u"set_customer"_s});
    QCOMPARE(textOn(u"customerButton"_s), u"Jisoo Park"_s);
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreNote"_s));
    auto* note = m_bed->find<QLineEdit>(u"orderNote"_s);
    QVERIFY(note->hasFocus());
    m_bed->type(note, u"birthday"_s);
    QVERIFY(m_bed->click(u"customerSave"_s));
    QTRY_COMPARE(changed.count(), 2);
    ops.clear();
    QCOMPARE(ticketAfter(&ops).notes, u"birthday"_s);
    QCOMPARE(ops, QStringList{u"set_note"_s});
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    const QString facts = label(u"orderDetailsFacts"_s);
    for (const QString& fact : {u"Jisoo Park"_s, u"555-0117"_s, u"birthday"_s}) {
        QVERIFY2(facts.contains(fact), qPrintable(facts));
    }
}

void TillOpenedTest::aDiscountIsGivenAndTakenAway()
{
    sendAndOpen();
    const Minor before = order().subtotal;
    m_bed->add(u"makgeolli-glass"_s); // is not sent, and not what the discount is on
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreDiscount"_s));
    const QString of = QString::number(static_cast<double>(before) / 100, 'f', 2);
    const auto labels = m_bed->find(u"numberSheet"_s)->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&of](const QLabel* each) { return each->text().contains(of); }));
    answerNumber(u"10"_s);
    QCOMPARE(order().discountTotal, before / 10);
    QVERIFY(m_bed->store->pricedCart().discountTotal > order().discountTotal); // with what is added
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreDiscount"_s));
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    QVERIFY(m_bed->click(u"numberRemove"_s));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(order().discountTotal, 0);
    QVERIFY(order().discounts.empty());
}

void TillOpenedTest::whatIsPaidInPartGetsNoDiscount()
{
    sendAndOpen();
    OrderUpdated paid;
    paid.order = order();
    paid.order.payments = {{.method = u"card"_s, .amount = 100}};
    paid.version = 2;
    m_bed->store->applyMessage(paid);
    QVERIFY(!m_bed->choose(u"moreButton"_s, u"moreDiscount"_s));
    QVERIFY(enabled(u"tableButton"_s));
}

void TillOpenedTest::aRefusedChangeIsSaidAndTheOrderIsAsItWas()
{
    sendAndOpen();
    m_bed->backendHas(order(), TillBed::Kitchen::Seen);
    QVERIFY(m_bed->click(u"tableButton"_s));
    answerNumber(u"12"_s);
    OutboxEntry entry = m_bed->storage->load({}).result().value().outbox.back();
    entry.lastError = u"It was closed."_s;
    emit m_bed->submitter->refused(entry, ErrorCode::Conflict, entry.lastError);
    QVERIFY2(said().contains(u"A-001"_s) && said().contains(u"It was closed."_s), qPrintable(said()));
    QCOMPARE(textOn(u"tableButton"_s), u"T4"_s);
    QVERIFY2(listed().contains(u"T4"_s), qPrintable(listed()));
}

// Another till took the money while the question was open: the next guest's order is not of that table.
void TillOpenedTest::whatIsAnsweredTooLateChangesNoOtherOrder()
{
    sendAndOpen();
    m_bed->backendHas(order(), TillBed::Kitchen::Seen);
    OrderUpdated paid;
    paid.order = order();
    paid.order.payments = {{.method = u"card"_s, .amount = order().total}};
    paid.version = 2;
    for (const auto& [button, accept] : {std::pair{u"tableButton"_s, u"numberAccept"_s},
                                         std::pair{u"customerButton"_s, u"customerSave"_s}}) {
        QVERIFY(m_bed->click(button));
        m_bed->press(u"number"_s, u"9"_s);
        m_bed->find<QLineEdit>(u"customerName"_s)->setText(u"Somebody"_s);
        m_bed->store->applyMessage(paid);
        QCOMPARE(m_bed->store->openedOrder(), nullptr);
        QVERIFY(m_bed->click(accept));
        QCOMPARE(m_bed->store->cart(), Cart());
        QCOMPARE(said(), u"Somebody else has changed this order."_s);
        paid.order.payments.clear();
        paid.version += 1;
        m_bed->store->applyMessage(paid);
        m_bed->store->openOrder(keyOf(order()));
        QVERIFY(m_bed->store->openedOrder() != nullptr);
        paid.order.payments = {{.method = u"card"_s, .amount = order().total}};
        paid.version += 1;
    }
}

void TillOpenedTest::aBaseBackendIsOfferedNoChange()
{
    sendAndOpen();
    m_bed->store->applyMessage(SyncState{});
    for (const QString& fixed : {u"tableButton"_s, u"guestsButton"_s, u"customerButton"_s}) {
        QVERIFY2(!enabled(fixed), qPrintable(fixed));
        QVERIFY2(described(fixed).contains(u"takes no changes"_s), qPrintable(described(fixed)));
    }
    QVERIFY(!m_bed->choose(u"moreButton"_s, u"moreNote"_s));
    QVERIFY(!m_bed->choose(u"moreButton"_s, u"moreDiscount"_s));
    QTest::keyClick(m_bed->window.get(), Qt::Key_F6);
    QVERIFY(!m_bed->find(u"customerSheet"_s)->isVisible());
    QVERIFY2(said().contains(u"takes no changes"_s), qPrintable(said()));
    QVERIFY(m_bed->click(u"holdButton"_s)); // a new order is anybody's
    QVERIFY(enabled(u"tableButton"_s) && described(u"tableButton"_s).isEmpty());
}

QTEST_MAIN(TillOpenedTest)
#include "tst_till_opened.moc"
