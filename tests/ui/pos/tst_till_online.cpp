// A guest pays by scanning a code, and a payment service says so through the hub: beside the cashier's word.
#include "ui/pos/till_test.h"

#include "ui/pos/qr_card.h"
#include "ui/pos/validity_bar.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TillOnlineTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void whatTheServiceConfirmsIsSavedWithoutAPress();
    void confirmedByBothItIsPaidOnce_data();
    void confirmedByBothItIsPaidOnce();
    void aPartIsTakenAsAPart();
    void whatNobodyWaitsForIsKeptAndOffered();
    void itIsKeptOverARestart();
    void whatWasMissedComesWithAFullState();
    void aFullStateRepeatsNothing();
    void paymentsOfOthersAreNotOurs_data();
    void paymentsOfOthersAreNotOurs();
    void moreThanIsDueIsForAPersonToDecide();
    void onAFullDiskNobodyPaysTwice();
    void aCodeIsGoodForAWhile();

private:
    [[nodiscard]] QString codeOnScreen() const; // the reference that it carries
    void receive(const QString& reference, Minor amount, const QString& transaction = u"T-9"_s, Currency currency = {});
    // Back from an outage: the state of the hub instead of the events that were missed.
    void receiveState(const QString& reference, Minor amount);
    [[nodiscard]] const std::vector<OpenCharge>& charges() const { return m_bed->store->openCharges(); }
    [[nodiscard]] std::vector<Payment> sold() const;

    Minor m_total = 0;
};

void TillOnlineTest::init()
{
    TillWindow::Options options = TillBed::defaultOptions();
    options.paymentCode = PaymentCode::parse(u"https://pay.example/{amount}/{reference}"_s).value();
    options.paymentCodeValidity = 5min;
    open(options);
    m_bed->sellToPayment();
    m_total = m_bed->store->pricedCart().total;
    QVERIFY(m_bed->click(u"tenderOnline"_s));
}

QString TillOnlineTest::codeOnScreen() const
{
    return QString::fromUtf8(m_bed->find<QrCard>(u"qrCard"_s)->text()).section(u'/', -1);
}

void TillOnlineTest::receive(const QString& reference, Minor amount, const QString& transaction, Currency currency)
{
    m_bed->store->applyMessage(PaymentReceived{{reference, amount, currency, transaction}, m_bed->clock.now(), 1});
}

void TillOnlineTest::receiveState(const QString& reference, Minor amount)
{
    SyncState state;
    state.seq = 40;
    state.extra.insert(u"payments"_s, QJsonArray{toJson(ServerMessage(PaymentReceived{
                                          {reference, amount, Currency(), u"T-9"_s}, m_bed->clock.now(), 39}))});
    m_bed->store->applyMessage(state);
}

std::vector<Payment> TillOnlineTest::sold() const
{
    const OrderRow* row = m_bed->store->ordersModel()->row(0);
    return row != nullptr ? row->order.payments : std::vector<Payment>();
}

void TillOnlineTest::whatTheServiceConfirmsIsSavedWithoutAPress()
{
    const QString code = codeOnScreen();
    receive(code, m_total);
    QTRY_COMPARE(sold().size(), 1U);
    QCOMPARE(sold().front().method, u"qr"_s);
    QCOMPARE(sold().front().amount, m_total);
    QCOMPARE(sold().front().reference, code + u" T-9"_s);
    QVERIFY(charges().empty());
    QVERIFY(!m_bed->find(u"paymentScreen"_s)->isVisible());
    receive(code, m_total); // after a crash the hub says it again
    QVERIFY(charges().empty());
}

void TillOnlineTest::confirmedByBothItIsPaidOnce_data()
{
    QTest::addColumn<bool>("isStored");
    QTest::newRow("after the order") << true;
    QTest::newRow("while it is being stored") << false;
}

void TillOnlineTest::confirmedByBothItIsPaidOnce()
{
    QFETCH(bool, isStored);
    const QString code = codeOnScreen();
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    m_bed->disk.setDelay(std::chrono::milliseconds(isStored ? 0 : 100));
    QVERIFY(m_bed->click(u"completeButton"_s));
    if (isStored) {
        QTRY_COMPARE(committed.count(), 1);
    }
    QCOMPARE(m_bed->store->isPlacing(), !isStored);
    receive(code, m_total);
    m_bed->disk.setDelay({});
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(sold().size(), 1U);
    QVERIFY(charges().empty());
    receive(code, m_total, u"T-10"_s); // the guest paid again: that is money of theirs
    QCOMPARE(charges().size(), 1U);
}

void TillOnlineTest::aPartIsTakenAsAPart()
{
    QVERIFY(m_bed->press(u"key"_s, u"1000"_s));
    const QString part = codeOnScreen();
    receive(part, 1000);
    QTRY_COMPARE(m_bed->find<QLabel>(u"paidSoFar"_s)->text().contains(u"10.00"_s), true);
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 0);
    const QString rest = codeOnScreen();
    QVERIFY(rest != part);
    receive(rest, m_total - 1000, u"T-10"_s);
    QTRY_COMPARE(sold().size(), 2U);
    QCOMPARE(sold()[0].amount + sold()[1].amount, m_total);
    QCOMPARE(sold()[0].reference, part + u" T-9"_s);
    QVERIFY(charges().empty());
}

void TillOnlineTest::whatNobodyWaitsForIsKeptAndOffered()
{
    const QString code = codeOnScreen();
    QVERIFY(m_bed->click(u"paymentBack"_s));
    receive(code, m_total);
    QTRY_VERIFY(m_bed->find(u"chargesSheet"_s)->isVisible());
    QVERIFY(m_bed->click(u"chargeFinish0"_s));
    QTRY_VERIFY(m_bed->find(u"paymentScreen"_s)->isVisible());
    QVERIFY(!m_bed->find(u"qrCard"_s)->isVisible()); // paid is paid
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(sold().size(), 1U);
    QCOMPARE(sold().front().method, u"qr"_s);
    QCOMPARE(sold().front().reference, code + u" T-9"_s);
    QVERIFY(charges().empty());
}

void TillOnlineTest::itIsKeptOverARestart()
{
    const QString code = codeOnScreen();
    QVERIFY(m_bed->click(u"paymentBack"_s));
    receive(code, m_total);
    QTRY_VERIFY(m_bed->find(u"chargesSheet"_s)->isVisible());
    m_bed->restart();
    m_bed->logIn();
    QTRY_VERIFY(m_bed->find(u"chargesSheet"_s)->isVisible());
    QCOMPARE(charges().size(), 1U);
    QCOMPARE(charges().front().amount, m_total);
    QVERIFY(charges().front().isOnline());
    // And one for a code that the run before showed.
    receive(u"A-007-0F0F0F"_s, 500, u"T-10"_s);
    QTRY_COMPARE(charges().size(), 2U);
    QCOMPARE(charges().back().number, u"A-007"_s);
}

void TillOnlineTest::whatWasMissedComesWithAFullState()
{
    const QString code = codeOnScreen();
    receiveState(code, m_total);
    QTRY_COMPARE(sold().size(), 1U);
    QCOMPARE(sold().front().reference, code + u" T-9"_s);
    receiveState(code, m_total);
    QVERIFY(charges().empty());
}

// What a person has settled, by giving the money back say, is not offered again with every full state.
void TillOnlineTest::aFullStateRepeatsNothing()
{
    const QString code = codeOnScreen();
    QVERIFY(m_bed->click(u"paymentBack"_s));
    receiveState(code, m_total);
    QTRY_VERIFY(m_bed->find(u"chargesSheet"_s)->isVisible());
    QCOMPARE(charges().size(), 1U);
    m_bed->store->dropCharge(charges().front().key);
    QTRY_VERIFY(charges().empty());
    receiveState(code, m_total);
    QVERIFY(charges().empty());
    m_bed->restart();
    m_bed->logIn();
    receiveState(code, m_total);
    QVERIFY(charges().empty());
    receiveState(u"A-007-0F0F0F"_s, 500); // of the run before, and new
    QTRY_COMPARE(charges().size(), 1U);
}

void TillOnlineTest::paymentsOfOthersAreNotOurs_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("currency");
    QTest::newRow("another till") << u"B-001-7C01F4"_s << u"USD"_s;
    QTest::newRow("another currency") << QString() << u"KRW"_s;
    QTest::newRow("another shop's way to number") << u"INVOICE7"_s << u"USD"_s;
}

void TillOnlineTest::paymentsOfOthersAreNotOurs()
{
    QFETCH(QString, reference);
    QFETCH(QString, currency);
    receive(reference.isEmpty() ? codeOnScreen() : reference, m_total, u"T-9"_s, Currency::fromCode(currency).value());
    QVERIFY(charges().empty());
    QVERIFY(m_bed->find(u"paymentScreen"_s)->isVisible());
}

void TillOnlineTest::moreThanIsDueIsForAPersonToDecide()
{
    QSignalSpy received(m_bed->store.get(), &PosStore::paymentReceived);
    receive(codeOnScreen(), m_total + 1);
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 0);
    QCOMPARE(charges().size(), 1U); // not lost
}

void TillOnlineTest::onAFullDiskNobodyPaysTwice()
{
    QSignalSpy failed(m_bed->store.get(), &PosStore::placeFailed);
    m_bed->disk.failAt(1, RecordingProbe::Failing::FromThenOn);
    const QString code = codeOnScreen();
    receive(code, m_total);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_bed->find(u"paymentScreen"_s)->isVisible());
    QVERIFY(!m_bed->find(u"qrCard"_s)->isVisible());
    m_bed->disk.failAt(0);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(sold().size(), 1U);
    QCOMPARE(sold().front().reference, code + u" T-9"_s);
    QVERIFY(charges().empty());
}

void TillOnlineTest::aCodeIsGoodForAWhile()
{
    auto* card = m_bed->find<QrCard>(u"qrCard"_s);
    auto* bar = m_bed->find<ValidityBar>(u"validityBar"_s);
    auto* words = m_bed->find<QLabel>(u"codeValidity"_s);
    QVERIFY(words->text().contains(u"5:00"_s));
    QCOMPARE(bar->left(), 1.0);
    m_bed->clock.advance(28s);
    card->tick();
    QVERIFY2(words->text().contains(u"4:32"_s), qPrintable(words->text()));
    QVERIFY(qAbs(bar->left() - 272.0 / 300) < 1e-9);
    QVERIFY(m_bed->find(u"paymentQr"_s)->isVisible());
    m_bed->clock.advance(272s);
    card->tick();
    QVERIFY(!m_bed->find(u"paymentQr"_s)->isVisible());
    const QString before = codeOnScreen();
    QVERIFY(m_bed->click(u"newCode"_s));
    QVERIFY(m_bed->find(u"paymentQr"_s)->isVisible());
    QVERIFY(codeOnScreen() != before);
    QVERIFY(words->text().contains(u"5:00"_s));
    receive(before, m_total); // the guest had scanned in time
    QTRY_COMPARE(sold().size(), 1U);
}

QTEST_MAIN(TillOnlineTest)
#include "tst_till_online.moc"
