// What nobody should do and somebody does: clear words, and nothing is lost.
#include "ui/pos/till_test.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TillBadInputTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init()
    {
        open();
        m_bed->setOnline();
    }
    void cleanup() { close(); }
    void aFloodOfPinsIsStopped();
    void aFloodOfManagersPinsIsStopped();
    void aBarcodeThatNobodyKnowsIsSaid();
    void aNameOfFiveHundredCharactersFits();
    void emojiAndMarksOfDirectionSurviveInNotes();
    void aMenuWithoutAnItemOfTheOrderTakesItOffAndSaysSo();
    void aMenuWithoutTheItemThatIsBeingChosenSaysSo();
    void aClockSetBackAnHourConfusesNoOrder();
    void aFullDiskLosesNothing();
    void aFullDiskKeepsWhatIsHeldAndOnSale();

private:
    [[nodiscard]] const Order& newest() const { return m_bed->store->ordersModel()->row(0)->order; }
    void send();
};

void TillBadInputTest::send()
{
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
}

void TillBadInputTest::aFloodOfPinsIsStopped()
{
    QSignalSpy failed(m_bed->store.get(), &PosStore::loginFailed);
    constexpr int flood = 40;
    for (int i = 0; i < flood; ++i) {
        QVERIFY(m_bed->press(u"pin"_s, QString::number(2000 + i)));
        QTRY_COMPARE(failed.count(), i + 1);
    }
    QCOMPARE(failed.last().front().toString(), u"locked"_s);
    QVERIFY(m_bed->press(u"pin"_s, u"1234"_s)); // also the right one
    QTRY_COMPARE(failed.count(), flood + 1);
    QVERIFY(textOf(u"pinMessage"_s).contains(u"Too many wrong PINs"_s));
    QVERIFY(!m_bed->store->currentStaff());
    m_bed->clock.advance(61s);
    QVERIFY(m_bed->press(u"pin"_s, u"1234"_s));
    QTRY_VERIFY(m_bed->store->currentStaff());
}

void TillBadInputTest::aFloodOfManagersPinsIsStopped()
{
    start();
    tap(u"Japchae"_s);
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreDiscount"_s));
    QVERIFY(m_bed->press(u"number"_s, u"90"_s));
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QSignalSpy refused(m_bed->store.get(), &PosStore::managerRefused);
    constexpr int flood = 40;
    for (int i = 0; i < flood; ++i) {
        QVERIFY(m_bed->press(u"approval"_s, QString::number(2000 + i)));
        QTRY_COMPARE(refused.count(), i + 1);
    }
    QVERIFY(m_bed->press(u"approval"_s, u"5678"_s));
    QTRY_COMPARE(refused.count(), flood + 1);
    QVERIFY(textOf(u"approvalMessage"_s).contains(u"Too many wrong PINs"_s));
    QCOMPARE(m_bed->store->pricedCart().discountTotal, 0);
    m_bed->clock.advance(61s);
    QVERIFY(m_bed->press(u"approval"_s, u"5678"_s));
    QTRY_VERIFY(m_bed->store->pricedCart().discountTotal > 0);
    QCOMPARE(m_bed->store->auditLog().result().value().size(), 1U);
}

void TillBadInputTest::aBarcodeThatNobodyKnowsIsSaid()
{
    start();
    m_bed->scan(m_bed->window.get(), u"4099999999999"_s);
    QVERIFY2(said().contains(u"4099999999999"_s), qPrintable(said()));
    QVERIFY(m_bed->store->cart().isEmpty());
    const QString endless(500, u'7');
    m_bed->scan(m_bed->window.get(), endless);
    QVERIFY(m_bed->store->cart().isEmpty());
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
}

void TillBadInputTest::aNameOfFiveHundredCharactersFits()
{
    start();
    Menu menu = m_bed->store->menu();
    const QString name = u"Stew of the house "_s.repeated(28).left(500);
    auto item = std::ranges::find(menu.items, u"japchae"_s, &MenuItem::id);
    item->name.text = name;
    m_bed->store->applyMenu(menu);
    m_bed->add(u"japchae"_s);
    m_bed->store->setCustomer({name, u"555"_s, {}, name});
    QCoreApplication::processEvents();
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
    QVERIFY(m_bed->click(u"payButton"_s));
    QCoreApplication::processEvents();
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
    QVERIFY(m_bed->click(u"paymentBack"_s));
    send();
    QCOMPARE(newest().lines.front().name, name);
    QCOMPARE(newest().customer.name, name);
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QCoreApplication::processEvents();
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
}

void TillBadInputTest::emojiAndMarksOfDirectionSurviveInNotes()
{
    start();
    const QString note =
        u"\U0001F336\uFE0F no \u202Eevil\u202C \u2067\u0628\u062F\u0648\u0646 \u0628\u0635\u0644\u2069 \U0001F468\u200D\U0001F373"_s;
    tap(u"Japchae"_s);
    QVERIFY(m_bed->click(u"lineNote"_s));
    paste(u"modifierNote"_s, note);
    QVERIFY(m_bed->click(u"modifierAdd"_s));
    QVERIFY(m_bed->click(u"customerButton"_s));
    paste(u"customerName"_s, note);
    paste(u"orderNote"_s, note);
    QVERIFY(m_bed->click(u"customerSave"_s));
    QVERIFY(!m_bed->find(u"orderLines"_s)->grab().isNull());
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
    send();
    QCOMPARE(newest().lines.front().note, note);
    m_bed->restart();
    QCOMPARE(newest().lines.front().note, note);
    QCOMPARE(newest().notes, note);
    QCOMPARE(newest().customer.name, note);
}

void TillBadInputTest::aMenuWithoutAnItemOfTheOrderTakesItOffAndSaysSo()
{
    start();
    m_bed->add(u"japchae"_s);
    m_bed->add(u"barley-tea"_s);
    Menu menu = m_bed->store->menu();
    std::erase_if(menu.items, [](const MenuItem& item) { return item.id == "japchae"_L1; });
    menu.index();
    m_bed->store->applyMenu(menu);
    QCOMPARE(m_bed->store->cart().lines.size(), 1U);
    QCOMPARE(m_bed->store->cart().lines.front().choice.itemId, u"barley-tea"_s);
    QVERIFY2(said().contains(u"Japchae"_s), qPrintable(said()));
    m_bed->store->undo();
    QCOMPARE(m_bed->store->cart().lines.size(), 1U); // it cannot come back
    send();
    QCOMPARE(newest().lines.size(), 1U);
}

void TillBadInputTest::aMenuWithoutTheItemThatIsBeingChosenSaysSo()
{
    start();
    tap(u"Barley Tea"_s);
    tap(u"Bulgogi Dolsot"_s);
    QVERIFY(m_bed->click(u"option_spice_hot"_s));
    Menu menu = m_bed->store->menu();
    std::erase_if(menu.items, [](const MenuItem& item) { return item.id == "bulgogi-dolsot"_L1; });
    menu.index();
    m_bed->store->applyMenu(menu);
    QVERIFY(m_bed->find<QAbstractButton>(u"option_spice_hot"_s)->isChecked()); // nobody is startled
    QVERIFY(m_bed->click(u"modifierAdd"_s));
    QCOMPARE(textOf(u"modifierProblem"_s), u"This item is not on the menu any more."_s);
    QVERIFY(m_bed->click(u"modifierCancel"_s));
    send();
    QCOMPARE(newest().lines.size(), 1U);
}

void TillBadInputTest::aClockSetBackAnHourConfusesNoOrder()
{
    start();
    m_bed->add(u"japchae"_s);
    send();
    const QString first = newest().clientOrderId;
    m_bed->clock.setWall(m_bed->clock.now() - 1h);
    m_bed->add(u"barley-tea"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    const OrdersModel& orders = *m_bed->store->ordersModel();
    QCOMPARE(orders.rowCount(), 2);
    QStringList numbers;
    for (int row = 0; row < 2; ++row) {
        numbers += orders.row(row)->order.displayNumber;
    }
    numbers.sort();
    QCOMPARE(numbers, (QStringList{u"A-001"_s, u"A-002"_s})); // no number is given twice
    QVERIFY(m_bed->store->currentStaff());
    QVERIFY(m_bed->click(u"ordersButton"_s));
    for (int row = 0; row < 2; ++row) {
        const QString words =
            m_bed->find<QListView>(u"ordersList"_s)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!words.contains(u"-1"_s) && !words.contains(QChar(0x2212)), qPrintable(words)); // no age below zero
    }
    m_bed->restart();
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 2);
    QVERIFY(m_bed->store->ordersModel()->find(first) != nullptr);
    QCOMPARE(m_bed->store->nextDisplayNumber(), u"A-003"_s);
}

void TillBadInputTest::aFullDiskLosesNothing()
{
    start();
    m_bed->add(u"japchae"_s);
    const Cart before = m_bed->store->cart();
    const std::vector<std::pair<QString, QString>> presses{{u"sendButton"_s, u"could not save"_s},
                                                           {u"holdButton"_s, u"could not save"_s}};
    for (const auto& [button, words] : presses) {
        m_bed->find<Toast>(u"toast"_s)->showMessage({});
        m_bed->disk.failAt(1, RecordingProbe::Failing::FromThenOn);
        QVERIFY(m_bed->click(button));
        QTRY_VERIFY2(said().contains(words), qPrintable(said()));
        m_bed->disk.failAt(0);
        QCOMPARE(m_bed->store->cart(), before);
        QCOMPARE(m_bed->store->ordersModel()->rowCount(), 0);
    }
    send();
    QCOMPARE(newest().displayNumber, u"A-001"_s);
    m_bed->restart();
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 1);
}

void TillBadInputTest::aFullDiskKeepsWhatIsHeldAndOnSale()
{
    start();
    tap(u"Japchae"_s);
    QVERIFY(m_bed->click(u"holdButton"_s));
    QTRY_COMPARE(m_bed->store->heldCarts().size(), 1U);
    tap(u"Barley Tea"_s);
    const Cart before = m_bed->store->cart();
    m_bed->disk.failAt(1, RecordingProbe::Failing::FromThenOn);
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreHeld"_s));
    QVERIFY(m_bed->click(u"heldOrder0"_s));
    QTRY_VERIFY2(said().contains(u"could not save"_s), qPrintable(said()));
    QCOMPARE(m_bed->store->cart(), before);
    QCOMPARE(m_bed->store->heldCarts().size(), 1U);

    m_bed->find<Toast>(u"toast"_s)->showMessage({});
    m_bed->disk.failAt(0);
    auto* grid = m_bed->find<QListView>(u"menuGrid"_s);
    const QModelIndex tile = grid->model()->index(m_bed->rowOf(u"menuGrid"_s, u"Japchae"_s), 0);
    const QPoint at = grid->visualRect(tile).center();
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(m_bed->find(u"itemDetails"_s)->isVisible());
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(m_bed->click(u"itemSoldOut"_s));
    QSignalSpy failed(m_bed->store.get(), &PosStore::placeFailed);
    m_bed->disk.failAt(1, RecordingProbe::Failing::FromThenOn);
    QVERIFY(m_bed->press(u"approval"_s, u"5678"_s));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(said().contains(u"could not save"_s), qPrintable(said()));
    QVERIFY(tile.data(MenuModel::AvailableRole).toBool());
    m_bed->disk.failAt(0);
    QVERIFY(m_bed->click(u"itemDetailsClose"_s));
    send();
    m_bed->restart();
    QCOMPARE(m_bed->store->heldCarts().size(), 1U);
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 1);
}

QTEST_MAIN(TillBadInputTest)
#include "tst_till_bad_input.moc"
