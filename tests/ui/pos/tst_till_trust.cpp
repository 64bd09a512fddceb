// What needs a manager, pressed in the real window: void, refund, large discounts; what the log says of it afterwards.
#include "ui/pos/till_test.h"

#include <QAbstractButton>
#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillTrustTest final : public QObject, public TillTest {
    Q_OBJECT

private slots:
    void init()
    {
        open();
        start();
    }
    void cleanup() { close(); }
    void aVoidNeedsAReasonAndAManager();
    void moneyGoesOutOnce();
    void aServedOrderIsRefundedByLine();
    void aRefusedRefundIsTakenBackAndSaid();
    void aManagerReadsTheLog();
    void nothingIsDoneThatCannotBeWrittenDown();
    void anItemIsSoldOutFromItsDetails();
    void anItemThatTheHubRefusesIsAsItWas();
    void aLogThatCannotBeReadSaysSo();
    void anotherPriceNeedsAManager_data();
    void anotherPriceNeedsAManager();
    void bothNamesAreWrittenDown_data();
    void bothNamesAreWrittenDown();

private:
    void askFor(const QString& what);
    void sell(bool paid);
    void openDetails();
    void pin(const QString& digits);
    [[nodiscard]] const Order& order() const { return m_bed->store->ordersModel()->row(0)->order; }
    [[nodiscard]] std::vector<AuditEntry> log() const { return m_bed->store->auditLog().result().value(); }
};

void TillTrustTest::sell(bool paid)
{
    m_bed->add(u"japchae"_s);
    m_bed->add(u"barley-tea"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    if (paid) {
        QVERIFY(m_bed->click(u"payButton"_s));
        QVERIFY(m_bed->click(u"cashExact"_s));
        QVERIFY(m_bed->click(u"completeButton"_s));
    } else {
        QVERIFY(m_bed->click(u"sendButton"_s));
    }
    QTRY_COMPARE(committed.count(), 1);
}

void TillTrustTest::openDetails()
{
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QVERIFY(m_bed->click(u"orderDetailsTakeBack"_s));
    QVERIFY(m_bed->find(u"voidSheet"_s)->isVisible());
}

void TillTrustTest::pin(const QString& digits)
{
    QVERIFY(m_bed->press(u"approval"_s, digits));
}

void TillTrustTest::aVoidNeedsAReasonAndAManager()
{
    sell(false);
    openDetails();
    auto* accept = m_bed->find<QAbstractButton>(u"voidAccept"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY(m_bed->click(u"voidLine0"_s)); // only the other one
    QVERIFY(m_bed->click(u"voidReason1"_s));
    QVERIFY(accept->isEnabled());
    QVERIFY(!m_bed->find(u"voidTender"_s)->isVisible()); // nobody has paid
    QVERIFY(m_bed->click(u"voidAccept"_s));
    QVERIFY(m_bed->find(u"approvalSheet"_s)->isVisible());
    pin(u"1234"_s);
    QTRY_COMPARE(m_bed->find<QLabel>(u"approvalMessage"_s)->text(), u"This is not a manager's PIN."_s);
    QVERIFY(!order().lines.back().voided);
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    pin(u"5678"_s);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(order().lines.back().voided);
    QVERIFY(!order().lines.front().voided);
    QCOMPARE(log().size(), 1U);
    QCOMPARE(log().front().what, u"void"_s);
    QCOMPARE(log().front().order, order().displayNumber);
    QCOMPARE(log().front().cashier, u"Mina Kim"_s);
    QCOMPARE(log().front().manager, u"Joon Lee"_s);
    QCOMPARE(log().front().detail, u"Spilt or dropped"_s);
}

void TillTrustTest::moneyGoesOutOnce()
{
    sell(true);
    const Minor total = order().total;
    openDetails();
    m_bed->type(m_bed->find(u"voidReason"_s), u"fire alarm"_s);
    QVERIFY(m_bed->find(u"voidTender"_s)->isVisible());
    QVERIFY(m_bed->click(u"voidAccept"_s));
    QVERIFY(!m_bed->click(u"voidAccept"_s)); // the second tap finds nothing
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    pin(u"5678"_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(order().refunded(), total);
    QCOMPARE(order().refunds.size(), 1U);
    QCOMPARE(order().refunds.front().reason, u"fire alarm"_s);
    QCOMPARE(order().status, OrderStatus::Cancelled);
    QVERIFY(!m_bed->find(u"orderDetailsTakeBack"_s)->isVisible()); // the details followed
    QVERIFY(m_bed->find<QLabel>(u"orderDetailsPayments"_s)->text().contains(u"Given back"_s));
    QCOMPARE(log().front().what, u"refund"_s);
    QCOMPARE(log().front().amount, total);
    m_bed->restart(); // unanswered, and shown all the same
    QCOMPARE(order().refunded(), total);
}

void TillTrustTest::aServedOrderIsRefundedByLine()
{
    sell(true);
    m_bed->backendHas(order(), TillBed::Kitchen::Seen);
    OrderStatusUpdate done;
    done.orderId = order().id;
    done.status = TicketStatus::Completed;
    done.version = 9;
    m_bed->store->applyMessage(done);
    openDetails();
    QVERIFY(!m_bed->find(u"voidKind"_s)->isVisible()); // what was eaten cannot be void
    QVERIFY(m_bed->click(u"voidLine1"_s));
    QVERIFY(m_bed->click(u"voidReason4"_s));
    QVERIFY(m_bed->click(u"voidTenderCard"_s));
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    QVERIFY(m_bed->click(u"voidAccept"_s));
    pin(u"5678"_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(order().refunds.size(), 1U);
    QCOMPARE(order().refunds.front().method, u"card"_s);
    QCOMPARE(order().refunds.front().lineIds, QStringList{order().lines.front().lineId});
    QVERIFY(order().refunded() > 0 && order().refunded() < order().total);
    QVERIFY(m_bed->click(u"orderDetailsTakeBack"_s)); // only the other line is left to give back
    QVERIFY(m_bed->find(u"voidLine0"_s) != nullptr);
    QVERIFY(m_bed->find(u"voidLine1"_s) == nullptr);
}

void TillTrustTest::aRefusedRefundIsTakenBackAndSaid()
{
    sell(true);
    m_bed->backendHas(order(), TillBed::Kitchen::Seen);
    const Order before = order();
    openDetails();
    QVERIFY(m_bed->click(u"voidReason0"_s));
    QVERIFY(m_bed->click(u"voidAccept"_s));
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    pin(u"5678"_s);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(order().refunded() > 0);
    const auto outbox = m_bed->storage->load({}).result().value().outbox;
    OutboxEntry entry = outbox.back();
    QVERIFY(entry.kind == EntryKind::Amend);
    entry.lastError = u"The till is closed."_s;
    emit m_bed->submitter->refused(entry, ErrorCode::Conflict, entry.lastError);
    QCOMPARE(order().payments, before.payments);
    QCOMPARE(order().refunded(), 0);
    QCOMPARE(order().total, before.total);
    const QString said = m_bed->find<Toast>(u"toast"_s)->message();
    QVERIFY2(said.contains(u"refund"_s) && said.contains(u"The till is closed."_s), qPrintable(said));
    QVERIFY(m_bed->find<QLabel>(u"orderDetailsRefused"_s)->text().contains(u"The till is closed."_s));
}

void TillTrustTest::aManagerReadsTheLog()
{
    QVERIFY(m_bed->click(u"userMenuButton"_s));
    QVERIFY(m_bed->window->findChild<QAction*>(u"userAudit"_s) == nullptr); // not for a cashier
    const auto* version = m_bed->window->findChild<QAction*>(u"userVersion"_s);
    QVERIFY(version != nullptr && version->text().endsWith(QStringLiteral(STONEPOT_VERSION)));
    m_bed->find(u"userMenu"_s)->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    sell(false);
    openDetails();
    QVERIFY(m_bed->click(u"voidReason0"_s));
    QVERIFY(m_bed->click(u"voidAccept"_s));
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    pin(u"5678"_s);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(m_bed->click(u"orderDetailsClose"_s));
    QSignalSpy in(m_bed->store.get(), &PosStore::loggedIn);
    m_bed->store->logIn(u"joon"_s, u"5678"_s);
    QTRY_COMPARE(in.count(), 1);
    QVERIFY(m_bed->choose(u"userMenuButton"_s, u"userAudit"_s));
    QTRY_COMPARE(m_bed->find(u"auditList"_s)->findChildren<QWidget*>(u"auditRow"_s).size(), 1);
    QStringList texts;
    for (const QLabel* label : m_bed->find(u"auditRow"_s)->findChildren<QLabel*>()) {
        texts += label->text();
    }
    const QString row = texts.join(u' ');
    QVERIFY2(row.contains(u"Void"_s) && row.contains(u"Mina Kim, agreed by Joon Lee"_s) &&
                 row.contains(u"Wrong item"_s),
             qPrintable(row));
}

void TillTrustTest::nothingIsDoneThatCannotBeWrittenDown()
{
    sell(false);
    openDetails();
    QVERIFY(m_bed->click(u"voidReason0"_s));
    QVERIFY(m_bed->click(u"voidAccept"_s));
    QSignalSpy failed(m_bed->store.get(), &PosStore::placeFailed);
    m_bed->disk.failAt(1, RecordingProbe::Failing::FromThenOn);
    pin(u"5678"_s);
    QTRY_COMPARE(failed.count(), 1);
    m_bed->disk.failAt(0);
    QVERIFY(!order().lines.front().voided);
    QVERIFY(log().empty());
}

void TillTrustTest::anItemIsSoldOutFromItsDetails()
{
    const MenuModel& tiles = *m_bed->store->menuModel();
    const int row = m_bed->rowOf(u"menuGrid"_s, u"Japchae"_s);
    const QString itemId = tiles.index(row, 0).data(MenuModel::ItemIdRole).toString();
    auto* grid = m_bed->find<QListView>(u"menuGrid"_s);
    const QPoint at = grid->visualRect(tiles.index(row, 0)).center();
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, at);
    auto* sheet = m_bed->find(u"itemDetails"_s);
    QTRY_VERIFY(sheet->isVisible()); // a long press
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(!m_bed->find(u"itemAgain"_s)->isVisible());
    QVERIFY(m_bed->click(u"itemSoldOut"_s));
    QVERIFY(m_bed->find(u"approvalSheet"_s)->isVisible());
    pin(u"5678"_s);
    QTRY_VERIFY(!tiles.index(row, 0).data(MenuModel::AvailableRole).toBool());
    const auto outbox = m_bed->storage->load({}).result().value().outbox;
    QCOMPARE(outbox.size(), 1U);
    const auto& sent = std::get<SetAvailability>(outbox.front().message);
    QCOMPARE(sent.itemId, itemId);
    QVERIFY(!sent.available);
    QVERIFY(!m_bed->find(u"itemSoldOut"_s)->isVisible());
    QVERIFY(m_bed->click(u"itemLeft"_s));
    QVERIFY(m_bed->click(u"number7"_s));
    QVERIFY(m_bed->click(u"numberAccept"_s));
    pin(u"5678"_s);
    QTRY_COMPARE(tiles.index(row, 0).data(MenuModel::LeftRole).toInt(), 7);
    QVERIFY(m_bed->click(u"itemAgain"_s));
    pin(u"5678"_s);
    QTRY_COMPARE(tiles.index(row, 0).data(MenuModel::LeftRole).toInt(), -1);
    QVERIFY(tiles.index(row, 0).data(MenuModel::AvailableRole).toBool());
    QVERIFY(m_bed->click(u"itemChoose"_s));
    QVERIFY(m_bed->find(u"modifierSheet"_s)->isVisible());
}

void TillTrustTest::anItemThatTheHubRefusesIsAsItWas()
{
    const MenuModel& tiles = *m_bed->store->menuModel();
    const int row = m_bed->rowOf(u"menuGrid"_s, u"Japchae"_s);
    m_bed->store->setAvailability(tiles.index(row, 0).data(MenuModel::ItemIdRole).toString(), false, std::nullopt);
    QTRY_VERIFY(!tiles.index(row, 0).data(MenuModel::AvailableRole).toBool());
    OutboxEntry entry = m_bed->storage->load({}).result().value().outbox.back();
    QVERIFY(entry.kind == EntryKind::Availability);
    emit m_bed->submitter->refused(entry, ErrorCode::Forbidden, u"Cashiers may not."_s);
    QVERIFY(tiles.index(row, 0).data(MenuModel::AvailableRole).toBool());
    const QString said = m_bed->find<Toast>(u"toast"_s)->message();
    QVERIFY2(said.contains(u"Japchae"_s) && said.contains(u"Cashiers may not."_s), qPrintable(said));
}

void TillTrustTest::aLogThatCannotBeReadSaysSo()
{
    QSignalSpy in(m_bed->store.get(), &PosStore::loggedIn);
    m_bed->store->logIn(u"joon"_s, u"5678"_s);
    QTRY_COMPARE(in.count(), 1);
    m_bed->disk.failAt(1, RecordingProbe::Failing::FromThenOn);
    QVERIFY(m_bed->choose(u"userMenuButton"_s, u"userAudit"_s));
    QTRY_VERIFY(m_bed->find<QLabel>(u"auditMessage"_s) != nullptr);
    QVERIFY(m_bed->find<QLabel>(u"auditMessage"_s)->text().contains(u"cannot be read"_s));
    m_bed->disk.failAt(0);
    QVERIFY(m_bed->click(u"auditSheetClose"_s));
    QVERIFY(m_bed->choose(u"userMenuButton"_s, u"userAudit"_s));
    QTRY_VERIFY(m_bed->find<QLabel>(u"auditMessage"_s) != nullptr);
    QCOMPARE(m_bed->find<QLabel>(u"auditMessage"_s)->text(), u"Nothing yet."_s);
}

void TillTrustTest::anotherPriceNeedsAManager_data()
{
    QTest::addColumn<QString>("price");
    QTest::newRow("lower") << u"1234"_s;
    QTest::newRow("higher") << u"9876"_s;
}

// For one: of two it is twice the price.
void TillTrustTest::anotherPriceNeedsAManager()
{
    QFETCH(QString, price);
    m_bed->add(u"japchae"_s, 2);
    const Minor menuPrice = m_bed->store->pricedCart().lines.front().unitPrice;
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    QVERIFY(m_bed->click(u"lineDiscount"_s));
    QVERIFY(m_bed->click(u"numberPrice"_s));
    QVERIFY(m_bed->press(u"number"_s, price));
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QVERIFY(m_bed->find(u"approvalSheet"_s)->isVisible());
    pin(u"5678"_s);
    QTRY_COMPARE(m_bed->store->pricedCart().lines.front().total, 2 * price.toLongLong());
    const AuditEntry entry = log().front();
    QCOMPARE(entry.what, u"price"_s);
    QCOMPARE(entry.cashier, u"Mina Kim"_s);
    QCOMPARE(entry.manager, u"Joon Lee"_s);
    QVERIFY2(entry.detail.contains(u"Japchae"_s), qPrintable(entry.detail));
    QVERIFY(m_bed->click(u"lineDiscount"_s));
    QVERIFY(m_bed->click(u"numberRemove"_s)); // the menu's again
    QCOMPARE(m_bed->store->pricedCart().lines.front().total, 2 * menuPrice);
}

// Presses what needs a manager, up to the question for the PIN.
void TillTrustTest::askFor(const QString& what)
{
    if (what == "void"_L1 || what == "refund"_L1) {
        sell(what == "refund"_L1);
        openDetails();
        QVERIFY(m_bed->click(u"voidReason0"_s));
        QVERIFY(m_bed->click(u"voidAccept"_s));
    } else if (what == "no_sale"_L1) {
        m_bed->paper.setHasDrawer(true);
        QVERIFY(m_bed->choose(u"userMenuButton"_s, u"userDrawer"_s));
    } else if (what == "discount"_L1) {
        m_bed->add(u"japchae"_s);
        QVERIFY(m_bed->choose(u"moreButton"_s, u"moreDiscount"_s));
        QVERIFY(m_bed->press(u"number"_s, u"30"_s));
        QVERIFY(m_bed->click(u"numberAccept"_s));
    } else {
        m_bed->add(u"japchae"_s);
        QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
        QVERIFY(m_bed->click(u"lineDiscount"_s));
        if (what == "price"_L1) {
            QVERIFY(m_bed->click(u"numberPrice"_s));
        }
        QVERIFY(m_bed->press(u"number"_s, what == "price"_L1 ? u"1000"_s : u"30"_s));
        QVERIFY(m_bed->click(u"numberAccept"_s));
    }
    QVERIFY(m_bed->find(u"approvalSheet"_s)->isVisible());
    QVERIFY(log().empty()); // asked, not agreed to
}

void TillTrustTest::bothNamesAreWrittenDown_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("written");
    QTest::newRow("void") << u"void"_s << u"void"_s;
    QTest::newRow("refund") << u"refund"_s << u"refund"_s;
    QTest::newRow("discount on the order") << u"discount"_s << u"discount"_s;
    QTest::newRow("discount on a line") << u"line discount"_s << u"discount"_s;
    QTest::newRow("another price") << u"price"_s << u"price"_s;
    QTest::newRow("drawer without a sale") << u"no_sale"_s << u"no_sale"_s;
}

void TillTrustTest::bothNamesAreWrittenDown()
{
    QFETCH(QString, asked);
    QFETCH(QString, written);
    askFor(asked);
    pin(u"5678"_s);
    QTRY_COMPARE(log().size(), 1U);
    QTRY_VERIFY(!m_bed->find(u"approvalSheet"_s)->isVisible());
    m_bed->restart(); // it is on disk
    const AuditEntry entry = log().front();
    QCOMPARE(entry.what, written);
    QCOMPARE(entry.cashier, u"Mina Kim"_s);
    QCOMPARE(entry.manager, u"Joon Lee"_s);
    QCOMPARE(entry.order, written == "no_sale"_L1 ? QString() : u"A-001"_s);
    QCOMPARE(entry.at, TillBed::evening);
}

QTEST_MAIN(TillTrustTest)
#include "tst_till_trust.moc"
