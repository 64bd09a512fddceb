// An order that nobody could deliver or hand over: the till asks once, and never stands in the way.
#include "ui/pos/till_test.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillWhoTest final : public QObject, public TillTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void isAskedWhereSomethingIsMissing_data();
    void isAskedWhereSomethingIsMissing();
    void theAddressIsEnteredAndTheOrderGoesOn();
    void itGoesWithoutAndIsAskedOnce();
    void itGoesByKeysAlone();
    void whatIsCancelledIsNotSentAndAskedAgain();
    void aHeldOrderIsAskedOnce();

private:
    void sellDelivery()
    {
        start();
        QVERIFY(m_bed->click(u"typeDelivery"_s));
        tap(u"Japchae"_s);
    }
    [[nodiscard]] bool isAsked() const { return m_bed->find(u"whoSheet"_s)->isVisible(); }
    [[nodiscard]] bool isPaying() const { return m_bed->find(u"paymentScreen"_s)->isVisible(); }
    static void key(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    }
};

void TillWhoTest::isAskedWhereSomethingIsMissing_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Customer>("customer");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("question");
    const Customer nobody;
    const Customer named{u"Nora"_s, {}, {}, {}};
    const Customer phone{{}, u"555"_s, {}, {}};
    const Customer addressed{{}, {}, {}, u"12 Main Street"_s};
    const Customer whole{u"Nora"_s, {}, {}, u"12 Main Street"_s};
    QTest::newRow("delivery, nothing") << u"typeDelivery"_s << nobody << u"sendButton"_s
                                       << u"This delivery has no address, no name and no phone number."_s;
    QTest::newRow("delivery, a name") << u"typeDelivery"_s << named << u"payButton"_s
                                      << u"This delivery has no address."_s;
    QTest::newRow("delivery, a phone") << u"typeDelivery"_s << phone << u"sendButton"_s
                                       << u"This delivery has no address."_s;
    QTest::newRow("delivery, an address") << u"typeDelivery"_s << addressed << u"payButton"_s
                                          << u"This delivery has neither a name nor a phone number."_s;
    QTest::newRow("delivery, all") << u"typeDelivery"_s << whole << u"sendButton"_s << QString();
    QTest::newRow("takeout, paid later") << u"typeTakeout"_s << nobody << u"sendButton"_s
                                         << u"This takeout is paid later and has neither a name nor a phone number."_s;
    QTest::newRow("takeout, paid later, a phone") << u"typeTakeout"_s << phone << u"sendButton"_s << QString();
    QTest::newRow("takeout, paid") << u"typeTakeout"_s << nobody << u"payButton"_s << QString();
    QTest::newRow("dine-in") << u"typeDineIn"_s << nobody << u"sendButton"_s << QString();
}

void TillWhoTest::isAskedWhereSomethingIsMissing()
{
    QFETCH(const QString, type);
    QFETCH(const Customer, customer);
    QFETCH(const QString, button);
    QFETCH(const QString, question);
    start();
    QVERIFY(m_bed->click(type));
    tap(u"Japchae"_s);
    m_bed->store->setCustomer(customer);
    QVERIFY(m_bed->click(button));
    QCOMPARE(isAsked(), !question.isEmpty());
    if (question.isEmpty()) {
        QTRY_VERIFY(isPaying() || m_bed->store->ordersModel()->rowCount() == 1);
    } else {
        QCOMPARE(textOf(u"whoQuestion"_s), question);
        QVERIFY(!isPaying() && !m_bed->store->isPlacing());
    }
}

void TillWhoTest::theAddressIsEnteredAndTheOrderGoesOn()
{
    sellDelivery();
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QVERIFY(m_bed->click(u"whoEnter"_s));
    QVERIFY(!isAsked());
    auto* address = m_bed->find<QLineEdit>(u"customerAddress"_s);
    QVERIFY(address->isVisible() && address->hasFocus());
    m_bed->type(address, u"12 Main Street"_s);
    QVERIFY(m_bed->click(u"customerSave"_s));
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(m_bed->store->ordersModel()->row(0)->order.customer.address, u"12 Main Street"_s);
}

void TillWhoTest::itGoesWithoutAndIsAskedOnce()
{
    sellDelivery();
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"whoWithout"_s));
    QVERIFY(isPaying());
    QVERIFY(m_bed->click(u"paymentBack"_s));
    tap(u"Barley Tea"_s); // the same order still
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QVERIFY(!isAsked());
    QTRY_COMPARE(committed.count(), 1);
    tap(u"Japchae"_s); // and another one
    QVERIFY(m_bed->click(u"sendButton"_s));
    QVERIFY(isAsked());
}

void TillWhoTest::itGoesByKeysAlone()
{
    sellDelivery();
    QTest::keyClick(m_bed->window.get(), Qt::Key_F12);
    QVERIFY(isAsked());
    QVERIFY(m_bed->find(u"whoEnter"_s)->hasFocus());
    key(Qt::Key_Tab);
    QVERIFY(m_bed->find(u"whoWithout"_s)->hasFocus());
    key(Qt::Key_Return);
    QVERIFY(!isAsked() && isPaying());
    key(Qt::Key_Escape);
    QVERIFY(!isPaying());
    m_bed->store->clearCart();
    tap(u"Japchae"_s);
    QTest::keyClick(m_bed->window.get(), Qt::Key_F12);
    QVERIFY(isAsked());
    key(Qt::Key_Return); // enters it
    m_bed->type(m_bed->find<QLineEdit>(u"customerAddress"_s), u"12 Main Street"_s);
    key(Qt::Key_Return);
    QVERIFY(isPaying());
    QCOMPARE(m_bed->store->cart().customer.address, u"12 Main Street"_s);
}

void TillWhoTest::whatIsCancelledIsNotSentAndAskedAgain()
{
    sellDelivery();
    QVERIFY(m_bed->click(u"sendButton"_s));
    key(Qt::Key_Escape);
    QVERIFY(!isAsked());
    QVERIFY(m_bed->click(u"sendButton"_s));
    QVERIFY(isAsked());
    QVERIFY(m_bed->click(u"whoEnter"_s));
    QVERIFY(m_bed->click(u"customerCancel"_s));
    QTest::keyClick(m_bed->window.get(), Qt::Key_F6); // for its own sake
    QVERIFY(m_bed->click(u"customerSave"_s));
    QVERIFY(!m_bed->store->isPlacing());
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 0);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QVERIFY(isAsked());
}

void TillWhoTest::aHeldOrderIsAskedOnce()
{
    sellDelivery();
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"whoWithout"_s));
    QVERIFY(m_bed->click(u"paymentBack"_s));
    QVERIFY(m_bed->click(u"holdButton"_s));
    QTRY_VERIFY(m_bed->store->cart().isEmpty());
    QVERIFY(m_bed->choose(u"moreButton"_s, u"moreHeld"_s));
    QVERIFY(m_bed->click(u"heldOrder0"_s));
    QTRY_VERIFY(!m_bed->store->cart().isEmpty());
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(!isAsked() && isPaying());
}

QTEST_MAIN(TillWhoTest)
#include "tst_till_who.moc"
