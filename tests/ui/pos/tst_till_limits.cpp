// Where a till says no: more than a field holds, a quantity or an amount that makes no sense, more than is left.
#include "ui/pos/till_test.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillLimitsTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init()
    {
        open();
        start();
    }
    void cleanup() { close(); }
    void fieldsTakeNoMoreThanTheyHold();
    void quantitiesThatCannotBeSoldAreNot();
    void noNumberIsTypedThatMakesNoSense();
    void noMoreIsSoldThanIsLeft();

private:
    [[nodiscard]] const Order& newest() const { return m_bed->store->ordersModel()->row(0)->order; }
};

void TillLimitsTest::fieldsTakeNoMoreThanTheyHold()
{
    const QString endless(5000, u'x');
    tap(u"Japchae"_s);
    paste(u"searchField"_s, endless);
    QTest::keyClick(m_bed->find(u"searchField"_s), Qt::Key_Return);
    QVERIFY2(said().startsWith(u"No item has the code"_s), qPrintable(said()));
    QVERIFY(m_bed->click(u"searchClear"_s));
    QVERIFY(m_bed->click(u"lineNote"_s));
    paste(u"modifierNote"_s, endless);
    QVERIFY(m_bed->click(u"modifierAdd"_s));
    QCOMPARE(m_bed->store->cart().lines.front().choice.note.size(), 80);
    QVERIFY(m_bed->click(u"customerButton"_s));
    for (const QString& field : {u"customerPhone"_s, u"customerName"_s, u"customerAddress"_s, u"orderNote"_s}) {
        paste(field, endless);
    }
    QVERIFY(m_bed->click(u"customerSave"_s));
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(newest().customer.name.size(), 100);
    QCOMPARE(newest().customer.address.size(), 200);
    QVERIFY(newest().notes.size() <= maxNoteLength);
    m_bed->restart();
    QCOMPARE(newest().customer.phone.size(), 40);
}

void TillLimitsTest::quantitiesThatCannotBeSoldAreNot()
{
    const QString line = m_bed->add(u"japchae"_s, 2);
    const Minor total = m_bed->store->pricedCart().total;
    for (const Decimal quantity : {Decimal(-1), Decimal(-999'999), Decimal(1'000'000'000), Decimal(qint64{1} << 60)}) {
        m_bed->store->setQuantity(line, quantity);
        QCOMPARE(m_bed->store->cart().lines.front().choice.quantity, Decimal(2));
        LineChoice choice;
        choice.itemId = u"japchae"_s;
        choice.quantity = quantity;
        const auto added = m_bed->store->addToCart(choice);
        QVERIFY(!added);
        QVERIFY(std::ranges::any_of(added.error(), [](const ChoiceProblem& problem) {
            return problem.kind == ChoiceProblem::Kind::BadQuantity;
        }));
    }
    QCOMPARE(m_bed->store->pricedCart().total, total);
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    QVERIFY(m_bed->click(u"lineQuantityMinus"_s));
    QCOMPARE(m_bed->store->cart().lines.front().choice.quantity, Decimal(1));
    QVERIFY(!m_bed->find(u"lineQuantityMinus"_s)->isEnabled()); // none is what Remove is for
    m_bed->click(u"lineQuantityMinus"_s);
    QCOMPARE(m_bed->store->cart().lines.front().choice.quantity, Decimal(1));
    m_bed->store->setQuantity(line, Decimal(maxQuantity));
    QVERIFY(!m_bed->find(u"lineQuantityPlus"_s)->isEnabled());
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    QVERIFY(!m_bed->find(u"modifierQuantityPlus"_s)->isEnabled());
    QVERIFY(m_bed->click(u"modifierCancel"_s));
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
}

void TillLimitsTest::noNumberIsTypedThatMakesNoSense()
{
    tap(u"Japchae"_s);
    const QString digits(30, u'9');
    QVERIFY(m_bed->click(u"tableButton"_s));
    QVERIFY(m_bed->press(u"number"_s, digits));
    QCOMPARE(textOf(u"numberValue"_s), u"999"_s);
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QVERIFY(m_bed->click(u"guestsButton"_s));
    QVERIFY(m_bed->press(u"number"_s, digits));
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QCOMPARE(m_bed->store->cart().guests, 99);
    QVERIFY(m_bed->click(u"lineDiscount"_s));
    QVERIFY(m_bed->press(u"number"_s, digits)); // per cent
    QCOMPARE(textOf(u"numberValue"_s), u"99%"_s);
    QVERIFY(m_bed->click(u"numberMoney"_s));
    QVERIFY(m_bed->press(u"number"_s, digits));
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QVERIFY(m_bed->press(u"approval"_s, u"5678"_s));
    QTRY_COMPARE(m_bed->store->pricedCart().total, 0); // never below nothing
    QVERIFY(m_bed->click(u"lineDiscount"_s));
    QVERIFY(m_bed->click(u"numberRemove"_s));
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->press(u"key"_s, digits));
    QCOMPARE(textOf(u"cashReceived"_s), u"$999,999,999.99"_s);
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
    QVERIFY(m_bed->click(u"tipOther"_s));
    QVERIFY(m_bed->press(u"number"_s, digits));
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QCOMPARE(m_bed->window->size(), QSize(1366, 768));
    QVERIFY(m_bed->click(u"tipNone"_s));
    QVERIFY(m_bed->click(u"cashExact"_s));
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(newest().payments.front().change, 0);
}

// By a tile, a line's stepper and the sheet alike.
void TillLimitsTest::noMoreIsSoldThanIsLeft()
{
    m_bed->store->menuModel()->setAvailability(u"japchae"_s, true, 3);
    tap(u"Japchae"_s);
    tap(u"Japchae"_s);
    const auto quantity = [this] { return m_bed->store->cart().lines.front().choice.quantity; };
    QVERIFY(m_bed->click(u"lineQuantityPlus"_s));
    QCOMPARE(quantity(), Decimal(3));
    QVERIFY(said().isEmpty());
    QVERIFY(m_bed->click(u"lineQuantityPlus"_s));
    QCOMPARE(said(), u"Only 3 left today."_s);
    QCOMPARE(quantity(), Decimal(3));
    QVERIFY(m_bed->find(u"lineQuantity"_s)->findChild<QLabel*>()->text() == u"3"_s); // as it is
    m_bed->find<Toast>(u"toast"_s)->showMessage({});
    tap(u"Japchae"_s);
    QCOMPARE(said(), u"Only 3 left today."_s);
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    QVERIFY(m_bed->click(u"modifierQuantityPlus"_s));
    QVERIFY(m_bed->click(u"modifierAdd"_s));
    QCOMPARE(textOf(u"modifierProblem"_s), u"Only 3 left today."_s);
    QVERIFY(m_bed->click(u"modifierCancel"_s));
    QVERIFY(m_bed->click(u"lineQuantityMinus"_s));
    QCOMPARE(quantity(), Decimal(2));
    // With another line of the same item.
    m_bed->add(u"japchae"_s, 1, {}, u"no onion"_s);
    QCOMPARE(m_bed->store->cart().lines.size(), 2U);
    QVERIFY(m_bed->click(u"lineQuantityPlus"_s));
    QCOMPARE(quantity(), Decimal(2));
    m_bed->store->menuModel()->setAvailability(u"japchae"_s, true, 1); // sold elsewhere meanwhile
    QVERIFY(m_bed->click(u"lineQuantityMinus"_s));                     // less is always possible
    QCOMPARE(quantity(), Decimal(1));
}

QTEST_MAIN(TillLimitsTest)
#include "tst_till_limits.moc"
