// The real till window, driven by clicks from log-in to a placed order; only the network is played.
#include "ui/pos/till_test.h"

#include "ui/pos/order_stage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TillWindowTest final : public QObject, public TillTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aWrongPinIsSaidAndTheRightOneOpensTheTill();
    void aTileBecomesALine();
    void theHeadingSaysWhenTheOrderWasOpened();
    void aMissingChoiceIsAskedForBeforeTheItemIsAdded();
    void aLineIsCountedNotedAndRemoved();
    void theCartSpeaksTheScreensLanguageAndTheOrderTheShops();
    void theOrderTypeIsChosen();
    void cashIsTakenWithChange();
    void aDoubleClickOnCompleteMakesOneOrder();
    void aFailingDiskIsSaidAndKeepsTheCart();
    void anOrdersRowFollowsItInPlace();
    void aRefusedOrderStandsFirstAndIsSentAgain();
    void anOrderThatNoDisplayShowsIsAnAlertUntilTheKitchenWasTold();
    void theBannerSpeaksWhileOrdersStayHere();
    void theOrdersSayHowOldTheyAreWhenTheyAreNotCurrent();
    void tooManyWaitingOrdersAreAWarningWhateverTheLinkSays();

private:
    // Sells one Barley Tea for exact cash, to the end.
    void sell();
    [[nodiscard]] const OrderRow& newest() const { return *m_bed->store->ordersModel()->row(0); }
    [[nodiscard]] QAbstractItemModel* list() const { return m_bed->find<QListView>(u"ordersList"_s)->model(); }
    // A row in words, without the marks that isolate numbers.
    [[nodiscard]] QString listed(int row) const
    {
        QString words = list()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return words.remove(QChar(0x2066)).remove(QChar(0x2069));
    }
};

void TillWindowTest::sell()
{
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    tap(u"Barley Tea"_s);
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"cashExact"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(committed.count(), 1);
}

void TillWindowTest::aWrongPinIsSaidAndTheRightOneOpensTheTill()
{
    QVERIFY(m_bed->clickRow(u"loginStaff"_s, m_bed->rowOf(u"loginStaff"_s, u"Mina Kim"_s)));
    QCOMPARE(m_bed->find<QLabel>(u"pinTitle"_s)->text(), u"PIN for Mina Kim"_s);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(m_bed->click(u"pin9"_s));
    }
    auto* message = m_bed->find<QLabel>(u"pinMessage"_s);
    QTRY_COMPARE(message->text(), u"That PIN is not right. Try again."_s);
    QVERIFY(m_bed->find(u"loginScreen"_s)->isVisible());
    QVERIFY(m_bed->press(u"pin"_s, u"1234"_s));
    QTRY_VERIFY(m_bed->find(u"sellingScreen"_s)->isVisible());
    QCOMPARE(m_bed->store->currentStaff()->name, u"Mina Kim"_s);
}

void TillWindowTest::aTileBecomesALine()
{
    start();
    QVERIFY(!m_bed->find<QPushButton>(u"payButton"_s)->isEnabled());
    tap(u"Barley Tea"_s);
    tap(u"Barley Tea"_s);
    tap(u"Japchae"_s);
    QCOMPARE(m_bed->store->cart().lines.size(), 2U);
    QCOMPARE(m_bed->store->cart().lines.front().choice.quantity, Decimal(2));
    QVERIFY(m_bed->find<QPushButton>(u"payButton"_s)->isEnabled());
    QVERIFY(m_bed->find<QPushButton>(u"payButton"_s)->text().contains(u"Pay $"_s));
}

void TillWindowTest::theHeadingSaysWhenTheOrderWasOpened()
{
    start();
    const auto said = [this](const QString& label) {
        return m_bed->find<QLabel>(label)->text().remove(QChar(0x2066)).remove(QChar(0x2069));
    };
    QCOMPARE(said(u"orderOpened"_s), u"new order"_s);
    QCOMPARE(said(u"orderLineCount"_s), QString());
    tap(u"Barley Tea"_s);
    m_bed->clock.advance(5min);
    tap(u"Japchae"_s);
    QCOMPARE(said(u"orderOpened"_s), u"opened 19:40"_s);
    QCOMPARE(said(u"orderLineCount"_s), u"2 lines"_s);
    QVERIFY(m_bed->click(u"holdButton"_s));
    QTRY_COMPARE(said(u"orderOpened"_s), u"new order"_s);
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreHeld"_s));
    QVERIFY(m_bed->click(u"heldOrder0"_s));
    QTRY_COMPARE(said(u"orderOpened"_s), u"opened 19:40"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(said(u"orderOpened"_s), u"new order"_s);
}

void TillWindowTest::aMissingChoiceIsAskedForBeforeTheItemIsAdded()
{
    start();
    tap(u"Bulgogi Dolsot"_s);
    auto* sheet = m_bed->find(u"modifierSheet"_s);
    QVERIFY(sheet->isVisible());
    QVERIFY(m_bed->click(u"modifierAdd"_s));
    QVERIFY(sheet->isVisible());
    QVERIFY(m_bed->store->cart().isEmpty());
    QVERIFY(m_bed->find(u"group_spice"_s)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_bed->click(u"option_spice_medium"_s));
    QVERIFY(m_bed->click(u"option_extras_extra-egg"_s));
    QVERIFY(m_bed->click(u"modifierAdd"_s));
    QVERIFY(!sheet->isVisible());
    QCOMPARE(m_bed->store->cart().lines.size(), 1U);
    QCOMPARE(m_bed->store->cart().lines.front().choice.options.size(), 2U);
}

void TillWindowTest::aLineIsCountedNotedAndRemoved()
{
    start();
    tap(u"Japchae"_s);
    const auto line = [this] { return m_bed->store->cart().lines.front(); };
    QVERIFY(m_bed->click(u"lineQuantityPlus"_s));
    QVERIFY(m_bed->click(u"lineQuantityPlus"_s));
    QCOMPARE(line().choice.quantity, Decimal(3));
    QVERIFY(m_bed->click(u"lineQuantityMinus"_s));
    QCOMPARE(line().choice.quantity, Decimal(2));
    QVERIFY(m_bed->click(u"lineNote"_s));
    auto* note = m_bed->find<QLineEdit>(u"modifierNote"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"no sesame "_s);
    note->insert(u"\U0001F600"_s);
    QVERIFY(m_bed->click(u"modifierAdd"_s));
    QCOMPARE(line().choice.note, u"no sesame \U0001F600"_s);
    QCOMPARE(line().choice.quantity, Decimal(2));
    QVERIFY(m_bed->click(u"lineRemove"_s));
    QVERIFY(m_bed->store->cart().isEmpty());
}

void TillWindowTest::theCartSpeaksTheScreensLanguageAndTheOrderTheShops()
{
    TillWindow::Options options = TillBed::defaultOptions();
    options.locale = QLocale(QLocale::Korean, QLocale::SouthKorea);
    m_bed = std::make_unique<TillBed>(options);
    m_bed->show();
    m_bed->logIn();
    const MenuItem& item = *m_bed->store->menu().item(u"dolsot-bibimbap"_s);
    m_bed->add(item.id, 1, {{u"protein"_s, u"beef"_s, 1}, {u"spice"_s, u"medium"_s, 1}});
    const QModelIndex line = m_bed->store->cartModel()->index(0);
    QCOMPARE(line.data(CartModel::NameRole).toString(), item.name.in(u"ko_KR"_s));
    QVERIFY(item.name.in(u"ko_KR"_s) != item.name.text);
    QVERIFY(!line.data(CartModel::ModifiersRole).toStringList().join(u' ').contains(u"Beef"_s));
    QVERIFY(m_bed->click(u"payButton"_s));
    QCOMPARE(m_bed->find<QListView>(u"billLines"_s)->model()->index(0, 0).data().toString(), item.name.in(u"ko_KR"_s));
    QCOMPARE(m_bed->store->pricedCart().lines.front().name, item.name.text); // wire and paper
    QCOMPARE(m_bed->store->pricedCart().lines.front().modifiers.front().name, u"Beef"_s);
}

void TillWindowTest::theOrderTypeIsChosen()
{
    start();
    QVERIFY(m_bed->click(u"typeTakeout"_s));
    QCOMPARE(m_bed->store->cart().type, OrderType::Takeout);
    QVERIFY(!m_bed->find(u"guestsButton"_s)->isVisible());
    QVERIFY(m_bed->click(u"typeDineIn"_s));
    QCOMPARE(m_bed->store->cart().type, OrderType::DineIn);
}

void TillWindowTest::cashIsTakenWithChange()
{
    start();
    tap(u"Japchae"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"payButton"_s));
    auto* complete = m_bed->find<QPushButton>(u"completeButton"_s);
    QVERIFY(!complete->isEnabled());
    QVERIFY(m_bed->press(u"key"_s, u"2000"_s));
    const Minor change = 2000 - m_bed->store->pricedCart().total;
    QVERIFY(
        m_bed->find<QLabel>(u"changeDue"_s)
            ->text()
            .contains(
                Format(QLocale(QLocale::English, QLocale::UnitedStates), Currency(), QTimeZone::utc()).money(change)));
    QVERIFY(complete->isEnabled());
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    const Order& order = newest().order;
    QCOMPARE(order.payments.size(), 1U);
    QCOMPARE(order.payments.front().tendered, 2000);
    QCOMPARE(order.payments.front().change, change);
    QCOMPARE(order.displayNumber, u"A-001"_s);
    QVERIFY(m_bed->find(u"sellingScreen"_s)->isVisible());
    QVERIFY(m_bed->store->cart().isEmpty());
}

void TillWindowTest::aDoubleClickOnCompleteMakesOneOrder()
{
    start();
    tap(u"Japchae"_s);
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"cashExact"_s));
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    auto* complete = m_bed->find(u"completeButton"_s);
    QTest::mouseClick(complete, Qt::LeftButton);
    QTest::mouseDClick(complete, Qt::LeftButton);
    QTest::keyClick(m_bed->find(u"paymentScreen"_s), Qt::Key_Return);
    QTest::keyClick(m_bed->find(u"paymentScreen"_s), Qt::Key_Return);
    QTRY_COMPARE(committed.count(), 1);
    sell(); // whatever the first presses left behind would have come by now
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 2);
}

void TillWindowTest::aFailingDiskIsSaidAndKeepsTheCart()
{
    start();
    tap(u"Japchae"_s);
    const Cart before = m_bed->store->cart();
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"cashExact"_s));
    m_bed->disk.failAt(1, RecordingProbe::Failing::FromThenOn);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_VERIFY(!m_bed->find<Toast>(u"toast"_s)->message().isEmpty());
    QCOMPARE(m_bed->store->cart(), before);
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 0);
    QVERIFY(m_bed->find<QPushButton>(u"completeButton"_s)->isEnabled());
    m_bed->disk.failAt(0);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(newest().order.displayNumber, u"A-001"_s);
}

void TillWindowTest::anOrdersRowFollowsItInPlace()
{
    start();
    sell();
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->find(u"ordersSheet"_s)->isVisible());
    QCOMPARE(list()->rowCount(), 1);
    QVERIFY2(listed(0).contains(u"Waiting to send"_s), qPrintable(listed(0)));
    m_bed->backendHas(newest().order, TillBed::Kitchen::Seen);
    QCOMPARE(list()->rowCount(), 1);
    QVERIFY2(listed(0).contains(u"On the kitchen screen"_s), qPrintable(listed(0)));
    m_bed->backendHas(newest().order, TillBed::Kitchen::Ready);
    QCOMPARE(list()->rowCount(), 1);
    QVERIFY2(listed(0).contains(u"Ready to serve since 19:40"_s), qPrintable(listed(0)));
    QVERIFY(listed(0).startsWith(u"A-001"_s));
    QCOMPARE(m_bed->find<QPushButton>(u"ordersReady"_s)->text(), u"Ready 1"_s);
    QVERIFY(m_bed->click(u"ordersClose"_s));
    QVERIFY(!m_bed->find(u"ordersSheet"_s)->isVisible());
    QCOMPARE(m_bed->find(u"ordersButton"_s)->accessibleDescription(), u"1"_s);
}

void TillWindowTest::aRefusedOrderStandsFirstAndIsSentAgain()
{
    start();
    sell();
    OutboxEntry entry;
    entry.kind = EntryKind::PlaceOrder;
    entry.key = newest().order.clientOrderId;
    emit m_bed->submitter->refused(entry, ErrorCode::ValidationError, u"the menu has changed"_s);
    sell();
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY2(listed(0).contains(u"A-001"_s) && listed(0).contains(u"Refused: the menu has changed"_s),
             qPrintable(listed(0)));
    QVERIFY(m_bed->click(u"orderRetry"_s));
    QCOMPARE(m_bed->store->ordersModel()->find(entry.key)->delivery, Delivery::Waiting);
    QVERIFY(!m_bed->find(u"orderTools"_s)->isVisible());
}

void TillWindowTest::anOrderThatNoDisplayShowsIsAnAlertUntilTheKitchenWasTold()
{
    start();
    SyncState state;
    state.features = {u"seen"_s};
    m_bed->store->applyMessage(state);
    m_bed->store->setCurrent(true);
    sell();
    m_bed->backendHas(newest().order, TillBed::Kitchen::NotSeen);
    m_bed->clock.advance(61s);
    m_bed->store->tick();
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY2(listed(0).contains(u"Not seen by the kitchen for 1 min"_s), qPrintable(listed(0)));
    QVERIFY(m_bed->click(u"orderTold"_s));
    QVERIFY2(listed(0).contains(u"not yet on a kitchen screen"_s), qPrintable(listed(0)));
    m_bed->clock.advance(61s);
    m_bed->store->tick();
    QVERIFY(!newest().notSeenAlert);
}

void TillWindowTest::theBannerSpeaksWhileOrdersStayHere()
{
    start();
    auto* banner = m_bed->find(u"offlineBanner"_s);
    QVERIFY(!banner->isVisible());
    m_bed->setOffline();
    sell();
    QVERIFY(banner->isVisible());
    QTRY_VERIFY2(banner->accessibleName().contains(u"1 order waits"_s), qPrintable(banner->accessibleName()));
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
    QVERIFY(m_bed->click(u"bannerOrders"_s));
    QVERIFY(m_bed->find<QPushButton>(u"ordersWaiting"_s)->isChecked());
    QCOMPARE(list()->rowCount(), 1);
    QSignalSpy wanted(m_bed->status.get(), &LinkStatus::reconnectRequested);
    QVERIFY(m_bed->click(u"ordersTryNow"_s));
    QCOMPARE(wanted.count(), 1);
    m_bed->setOnline();
    QVERIFY(!banner->isVisible());
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
}

void TillWindowTest::theOrdersSayHowOldTheyAreWhenTheyAreNotCurrent()
{
    start();
    m_bed->status->heard(m_bed->clock.now());
    m_bed->status->setCurrent(true);
    QVERIFY(m_bed->click(u"ordersButton"_s));
    auto* words = m_bed->find<QLabel>(u"ordersContact"_s);
    QVERIFY(!words->isVisible());
    m_bed->status->setCurrent(false); // connected, and something is missing
    QVERIFY(words->isVisible());
    m_bed->clock.advance(42s);
    QTRY_VERIFY2(words->text().contains(u"0:42"_s), qPrintable(words->text()));
    QVERIFY2(words->text().contains(u"19:40:"_s), qPrintable(words->text()));
    m_bed->setOffline();
    QVERIFY(words->isVisible());
    m_bed->setOnline();
    m_bed->status->setCurrent(true);
    QVERIFY(!words->isVisible());
}

void TillWindowTest::tooManyWaitingOrdersAreAWarningWhateverTheLinkSays()
{
    start();
    auto* banner = m_bed->find(u"offlineBanner"_s);
    auto* words = m_bed->find<QLabel>(u"bannerText"_s);
    m_bed->status->setQueued(50, 0);
    QVERIFY(!banner->isVisible());
    m_bed->status->setQueued(51, 0); // the backend is there and takes nothing
    QVERIFY(banner->isVisible());
    QVERIFY2(words->text().startsWith(u"51 orders wait on this till, too many."_s), qPrintable(words->text()));
    QVERIFY2(words->text().contains(u"call whoever looks after the network"_s), qPrintable(words->text()));
    QVERIFY(words->isVisible());
    const QRgb warning = banner->grab().toImage().pixel(2, 2);

    m_bed->setOffline();
    QVERIFY(words->text().contains(u"too many"_s));
    m_bed->status->setQueued(3, 0);
    QVERIFY2(words->text().contains(u"3 orders wait on this till and go to the kitchen"_s), qPrintable(words->text()));
    QVERIFY(banner->grab().toImage().pixel(2, 2) != warning); // it looks different from the usual one
    m_bed->setOnline();
    QVERIFY(!banner->isVisible());
}

QTEST_MAIN(TillWindowTest)
#include "tst_till_window.moc"
