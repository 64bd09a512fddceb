// A till without a touch: everything from the log-in to the paid order by keys that go wherever the focus is.
#include "ui/pos/till_test.h"

#include "ui/common/tile_view.h"
#include "ui/common/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TillKeysTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init()
    {
        open();
        m_bed->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bed->window.get()));
        m_bed->setOnline();
    }
    void cleanup() { close(); }
    void aSaleFromTheLogInToTheMoney();
    void aLineIsEditedVoidedAndBroughtBack();
    void ordersAreFoundAndTakenBack();
    void theKeysThatAreListedAreThoseThatWork();
    void anOpenSheetKeepsTheKeysToItself();
    void somebodyLogsOutAndIn();
    void aScanIsSoldFromWhereverTheFocusIs_data();
    void aScanIsSoldFromWhereverTheFocusIs();

private:
    void key(int code, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& text);
    // Tab until it has the focus.
    void reach(const QString& name);
    void logInByKeys(const QString& pin = u"1234"_s);
    void sell(const QString& search);
    [[nodiscard]] static QString focus()
    {
        return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName() : QString();
    }
    [[nodiscard]] bool isVisible(const QString& name) const { return m_bed->find(name)->isVisible(); }
};

void TillKeysTest::key(int code, Qt::KeyboardModifiers modifiers)
{
    m_bed->clock.advance(200ms); // a person, not a scanner
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* at = popup != nullptr ? popup : QApplication::focusWidget();
    QTest::keyClick(at != nullptr ? at : m_bed->window.get(), static_cast<Qt::Key>(code), modifiers);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TillKeysTest::type(const QString& text)
{
    for (const QChar character : text) {
        m_bed->clock.advance(200ms);
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at != nullptr ? at : m_bed->window.get(), character.toLatin1());
    }
    m_bed->clock.advance(200ms);
}

void TillKeysTest::reach(const QString& name)
{
    for (int i = 0; i < 200 && focus() != name; ++i) {
        key(Qt::Key_Tab);
    }
    QCOMPARE(focus(), name);
}

void TillKeysTest::logInByKeys(const QString& pin)
{
    type(pin);
    QTRY_VERIFY(m_bed->store->currentStaff() && isVisible(u"sellingScreen"_s));
}

void TillKeysTest::sell(const QString& search)
{
    key(Qt::Key_F2);
    type(search);
    key(Qt::Key_Return);
}

void TillKeysTest::aSaleFromTheLogInToTheMoney()
{
    logInByKeys();
    sell(u"tea barley"_s);
    sell(u"dolsot bibimbap"_s);
    QVERIFY(isVisible(u"modifierSheet"_s));
    reach(u"option_spice_hot"_s);
    key(Qt::Key_Space);
    reach(u"modifierAdd"_s);
    key(Qt::Key_Space);
    QVERIFY(!isVisible(u"modifierSheet"_s));
    QCOMPARE(m_bed->store->cart().lines.size(), 2U);
    key(Qt::Key_F6);
    type(u"5550117"_s);
    key(Qt::Key_Tab);
    type(u"Maya"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_bed->store->cart().customer.name, u"Maya"_s);
    key(Qt::Key_F12);
    QVERIFY(isVisible(u"paymentScreen"_s));
    key(Qt::Key_Return); // nothing was given yet
    QVERIFY(!m_bed->store->isPlacing());
    type(u"5000"_s);
    QTRY_VERIFY(m_bed->find<QAbstractButton>(u"completeButton"_s)->isEnabled());
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    QTRY_COMPARE(committed.count(), 1);
    const Order& order = m_bed->store->ordersModel()->row(0)->order;
    QCOMPARE(order.payments.size(), 1U);
    QCOMPARE(order.payments.front().tendered, 5000);
    QCOMPARE(order.customer.phone, u"5550117"_s);
    QVERIFY(isVisible(u"sellingScreen"_s));

    sell(u"701"_s); // and the next one, by card
    key(Qt::Key_F12);
    reach(u"tenderCard"_s);
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    QTRY_COMPARE(committed.count(), 2);
    QCOMPARE(m_bed->store->ordersModel()->row(0)->order.payments.front().method, u"card"_s);
    sell(u"701"_s);
    key(Qt::Key_F12);
    key(Qt::Key_Escape); // back
    QVERIFY(isVisible(u"sellingScreen"_s));
}

void TillKeysTest::aLineIsEditedVoidedAndBroughtBack()
{
    logInByKeys();
    reach(u"categoryRail"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    reach(u"menuGrid"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    if (isVisible(u"modifierSheet"_s)) {
        key(Qt::Key_Escape);
    }
    sell(u"japchae"_s);
    sell(u"barley"_s);
    QCOMPARE(m_bed->store->cart().lines.size(), 2U);
    reach(u"orderLines"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Return); // chosen
    reach(u"lineQuantityPlus"_s);
    key(Qt::Key_Space);
    QCOMPARE(m_bed->store->cart().lines.front().choice.quantity, Decimal(2));
    reach(u"lineNote"_s);
    key(Qt::Key_Space);
    QCOMPARE(focus(), u"modifierNote"_s);
    type(u"no onion"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_bed->store->cart().lines.front().choice.note, u"no onion"_s);
    reach(u"lineRemove"_s);
    key(Qt::Key_Space);
    QCOMPARE(m_bed->store->cart().lines.size(), 1U);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_bed->store->cart().lines.size(), 2U);
    key(Qt::Key_F4);
    QTRY_COMPARE(m_bed->store->heldCarts().size(), 1U);
    QVERIFY(m_bed->store->cart().isEmpty());
    key(Qt::Key_F5);
    reach(u"heldOrder0"_s);
    key(Qt::Key_Space);
    QTRY_COMPARE(m_bed->store->cart().lines.size(), 2U);
}

void TillKeysTest::ordersAreFoundAndTakenBack()
{
    logInByKeys();
    sell(u"japchae"_s);
    reach(u"sendButton"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    key(Qt::Key_Space);
    QTRY_COMPARE(committed.count(), 1);
    key(Qt::Key_F3);
    QVERIFY(isVisible(u"ordersSheet"_s));
    reach(u"ordersSearch"_s);
    type(u"a-001"_s);
    reach(u"ordersList"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    QVERIFY(isVisible(u"orderDetails"_s));
    reach(u"orderDetailsTakeBack"_s);
    key(Qt::Key_Space);
    reach(u"voidReason0"_s);
    key(Qt::Key_Space);
    reach(u"voidAccept"_s);
    key(Qt::Key_Space);
    QVERIFY(isVisible(u"approvalSheet"_s));
    QSignalSpy changed(m_bed->store.get(), &PosStore::orderChanged);
    type(u"5678"_s); // the manager's PIN
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(m_bed->store->ordersModel()->row(0)->order.lines.front().voided);
}

void TillKeysTest::theKeysThatAreListedAreThoseThatWork()
{
    QSignalSpy wanted(m_bed->window.get(), &TillWindow::settingsRequested);
    m_bed->window->offerSettings();
    key(Qt::Key_F1); // also before anybody has logged in
    QVERIFY(isVisible(u"helpSheet"_s));
    QSet<QString> listed;
    for (const QLabel* label : m_bed->find(u"helpSheetPanel"_s)->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            listed += label->text();
        }
    }
    for (const QShortcut* shortcut : m_bed->window->findChildren<QShortcut*>()) {
        const QString name = shortcut->key().toString(QKeySequence::PortableText);
        QVERIFY2(listed.contains(name), qPrintable(name));
    }
    for (const QString& other : {u"Enter"_s, u"Esc"_s}) {
        QVERIFY2(listed.contains(other), qPrintable(other));
    }
    key(Qt::Key_Escape);
    QVERIFY(!isVisible(u"helpSheet"_s));
    logInByKeys();
    key(Qt::Key_F1);
    QVERIFY(isVisible(u"helpSheet"_s));
    key(Qt::Key_Escape);
    key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(isVisible(u"approvalSheet"_s));
    type(u"5678"_s);
    QTRY_COMPARE(wanted.count(), 1);
}

// What is under a sheet does not change behind it.
void TillKeysTest::anOpenSheetKeepsTheKeysToItself()
{
    logInByKeys();
    sell(u"japchae"_s);
    key(Qt::Key_F6);
    QVERIFY(isVisible(u"customerSheet"_s));
    for (const int code : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F12}) {
        key(code);
    }
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isVisible(u"customerSheet"_s));
    QVERIFY(!isVisible(u"paymentScreen"_s) && !isVisible(u"ordersSheet"_s));
    QCOMPARE(m_bed->store->cart().lines.size(), 1U);
    key(Qt::Key_Escape);
    QVERIFY(!isVisible(u"customerSheet"_s));
}

void TillKeysTest::somebodyLogsOutAndIn()
{
    logInByKeys();
    sell(u"japchae"_s);
    key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(isVisible(u"loginScreen"_s));
    type(u"1234"_s);
    QTRY_VERIFY(isVisible(u"sellingScreen"_s));
    QCOMPARE(m_bed->store->cart().lines.size(), 1U);
    reach(u"userMenuButton"_s);
    QSignalSpy out(m_bed->store.get(), &PosStore::loggedOut);
    key(Qt::Key_Space);
    QVERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr);
    key(Qt::Key_Up); // from the end; the version below cannot be chosen
    key(Qt::Key_Return);
    QTRY_COMPARE(out.count(), 1);
    QVERIFY(isVisible(u"loginScreen"_s));
    QVERIFY(!m_bed->store->currentStaff());
    logInByKeys(u"5678"_s);
    QCOMPARE(m_bed->store->currentStaff()->name, u"Joon Lee"_s);
}

void TillKeysTest::aScanIsSoldFromWhereverTheFocusIs_data()
{
    QTest::addColumn<QString>("widget");
    for (const char* name : {"categoryRail", "searchField", "menuGrid", "orderLines", "ordersButton", "typeDineIn",
                             "userMenuButton", "linkIndicator", "holdButton"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TillKeysTest::aScanIsSoldFromWhereverTheFocusIs()
{
    QFETCH(QString, widget);
    logInByKeys();
    sell(u"japchae"_s);
    reach(widget);
    const OrderType type = m_bed->store->cart().type;
    m_bed->scan(QApplication::focusWidget(), u"8800417700652"_s);
    QCOMPARE(m_bed->store->cart().lines.size(), 2U);
    QCOMPARE(m_bed->store->cart().lines.back().choice.itemId, u"cola"_s);
    QVERIFY(m_bed->store->cart().type == type); // the Enter at its end presses nothing
    QVERIFY(isVisible(u"sellingScreen"_s));
    QCOMPARE(m_bed->find<QLineEdit>(u"searchField"_s)->text(), QString());
}

QTEST_MAIN(TillKeysTest)
#include "tst_till_keys.moc"
