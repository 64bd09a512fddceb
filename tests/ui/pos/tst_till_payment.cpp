// Bills that are paid in several ways, pressed in the real window: by item, by amount, by a code on the screen.
#include "ui/pos/till_bed.h"

#include "core/qr_code.h"
#include "state/payment_terminal.h"
#include "support/fatal_log_guard.h"
#include "ui/pos/payment_draft.h"
#include "ui/pos/played_terminal.h"
#include "ui/pos/qr_card.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillPaymentTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aBillIsSplitByItemEachWithItsOwnTender();
    void aBillIsSplitByAmount();
    void sharesByLineAlwaysAddUp();
    void aDiscountIsGivenAtTheLastMoment();
    void aGuestScansWhatIsDue();
    void withoutACodeNoneIsShown();
    void aCardIsChargedOnceAndOnlyThenTheOrderIsPlaced();
    void aDeclinedCardChargesNothing();
    void whatATerminalCannotSayAPersonDecides();

private:
    void show(const TillWindow::Options& options);
    [[nodiscard]] std::vector<Payment> paid();
    void showWithTerminal();

    std::unique_ptr<PlayedTerminal> m_terminal;

    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<TillBed> m_bed;
};

void TillPaymentTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_log->allow(u"This plugin does not support"_s); // the offscreen platform's own
}

void TillPaymentTest::cleanup()
{
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TillPaymentTest::show(const TillWindow::Options& options)
{
    m_bed = std::make_unique<TillBed>(options);
    m_bed->show();
    m_bed->sellToPayment();
}

std::vector<Payment> TillPaymentTest::paid()
{
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    m_bed->click(u"completeButton"_s);
    return committed.count() > 0 || committed.wait(5000) ? m_bed->store->ordersModel()->row(0)->order.payments
                                                         : std::vector<Payment>();
}

void TillPaymentTest::aBillIsSplitByItemEachWithItsOwnTender()
{
    show(TillBed::defaultOptions());
    const Order& order = m_bed->store->pricedCart();
    const Minor total = order.total;
    QVERIFY(m_bed->click(u"splitButton"_s));
    QVERIFY(m_bed->click(u"splitByItem"_s));
    QVERIFY(m_bed->click(u"splitLine1"_s)); // to the second payment
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_bed->click(u"splitLine2"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_bed->click(u"splitLine2"_s)); // and back
    QVERIFY(m_bed->click(u"cashExact"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QVERIFY(m_bed->click(u"tenderCard"_s));
    const std::vector<Payment> payments = paid();
    QCOMPARE(payments.size(), 2U);
    QCOMPARE(payments[0].method, u"cash"_s);
    QCOMPARE(payments[1].method, u"card"_s);
    QCOMPARE(payments[0].amount + payments[1].amount, total);
    QVERIFY(payments[1].amount < payments[0].amount); // two teas
    const Order& sold = m_bed->store->ordersModel()->row(0)->order;
    const double share = static_cast<double>(payments[1].amount) / static_cast<double>(total);
    const double tea = static_cast<double>(sold.lines[1].total) / static_cast<double>(sold.subtotal);
    QVERIFY(qAbs(share - tea) < 0.01);
}

void TillPaymentTest::aBillIsSplitByAmount()
{
    show(TillBed::defaultOptions());
    const Minor total = m_bed->store->pricedCart().total;
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QVERIFY(m_bed->press(u"key"_s, u"1000"_s));
    QVERIFY(m_bed->click(u"cashlessPart"_s));
    QVERIFY(m_bed->click(u"tenderCash"_s));
    QVERIFY(m_bed->click(u"cashExact"_s));
    const std::vector<Payment> payments = paid();
    QCOMPARE(payments.size(), 2U);
    QCOMPARE(payments[0].method, u"card"_s);
    QCOMPARE(payments[0].amount, 1000);
    QCOMPARE(payments[1].amount, total - 1000);
}

void TillPaymentTest::sharesByLineAlwaysAddUp()
{
    show(TillBed::defaultOptions());
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        Order order = m_bed->store->pricedCart();
        for (OrderLine& line : order.lines) {
            line.unitPrice = static_cast<Minor>(random() % 100'000);
        }
        QVERIFY(recomputeTotals(order));
        PaymentDraft draft(order);
        const int shares = 1 + static_cast<int>(random() % 5);
        std::vector<int> shareOf(order.lines.size());
        for (int& share : shareOf) {
            share = static_cast<int>(random() % static_cast<unsigned>(shares));
        }
        draft.splitByLine(shareOf, shares);
        draft.setTip(static_cast<Minor>(random() % 3000));
        QCOMPARE(std::accumulate(draft.shares().begin(), draft.shares().end(), Minor(0)), order.total + draft.tip());
        draft.setTender(Tender::Card);
        while (!draft.isLastShare()) {
            draft.takePart();
        }
        const std::vector<Payment> payments = draft.complete();
        Minor sum = 0;
        for (const Payment& payment : payments) {
            QVERIFY(payment.amount >= 0);
            sum += payment.amount + payment.tip;
        }
        QCOMPARE(sum, order.total + draft.tip());
    }
}

void TillPaymentTest::aDiscountIsGivenAtTheLastMoment()
{
    show(TillBed::defaultOptions());
    auto* due = m_bed->find<QLabel>(u"amountDue"_s);
    const QString before = due->text();
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QVERIFY(m_bed->click(u"paymentDiscount"_s));
    QVERIFY(m_bed->press(u"number"_s, u"10"_s));
    QVERIFY(m_bed->click(u"numberAccept"_s));
    QVERIFY(m_bed->store->pricedCart().discountTotal > 0);
    QVERIFY(due->text() != before);
    QVERIFY(m_bed->find<QAbstractButton>(u"tenderCard"_s)->isChecked()); // it stays as it was chosen
    QVERIFY(m_bed->click(u"tenderCash"_s));
    QVERIFY(m_bed->press(u"key"_s, u"500"_s));
    QVERIFY(m_bed->click(u"takePart"_s));
    QVERIFY(!m_bed->find(u"paymentDiscount"_s)->isEnabled()); // a part is paid: its price stands
    QVERIFY(m_bed->click(u"cashExact"_s));
    const std::vector<Payment> payments = paid();
    QCOMPARE(payments.size(), 2U);
    const Order& order = m_bed->store->ordersModel()->row(0)->order;
    QCOMPARE(order.discounts.size(), 1U);
    QCOMPARE(payments[0].amount + payments[1].amount, order.total);
}

void TillPaymentTest::aGuestScansWhatIsDue()
{
    TillWindow::Options options = TillBed::defaultOptions();
    options.paymentCode = PaymentCode::parse(u"https://pay.example/{amount}/{reference}"_s).value();
    show(options);
    auto* card = m_bed->find<QrCard>(u"qrCard"_s);
    QVERIFY(!card->isVisible());
    QVERIFY(m_bed->click(u"tenderOnline"_s));
    QVERIFY(card->isVisible());
    const QString major = Money(m_bed->store->pricedCart().total, Currency()).toMajorString();
    QVERIFY(card->text().startsWith(u"https://pay.example/%1/A-001-"_s.arg(major).toUtf8()));
    const auto code = QrCode::encode(card->text());
    const QImage drawn = m_bed->find(u"paymentQr"_s)->grab().toImage();
    const int module = drawn.width() / (code->size() + 8);
    const int start = (drawn.width() - module * code->size()) / 2;
    for (int y = 0; y < code->size(); ++y) {
        for (int x = 0; x < code->size(); ++x) {
            const QColor at = drawn.pixelColor(start + x * module + module / 2, start + y * module + module / 2);
            QCOMPARE(at == QColor(Qt::black), code->isDark(x, y));
        }
    }
    const std::vector<Payment> payments = paid();
    QCOMPARE(payments.size(), 1U);
    QCOMPARE(payments.front().method, u"qr"_s);
    QVERIFY(payments.front().reference.startsWith(u"A-001-"_s)); // what the guest's payment is found by
}

void TillPaymentTest::withoutACodeNoneIsShown()
{
    show(TillBed::defaultOptions());
    QVERIFY(m_bed->click(u"tenderOnline"_s));
    QVERIFY(!m_bed->find(u"qrCard"_s)->isVisible());
}

void TillPaymentTest::showWithTerminal()
{
    m_terminal = std::make_unique<PlayedTerminal>();
    TillWindow::Options options = TillBed::defaultOptions();
    options.terminal = m_terminal.get();
    show(options);
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(m_terminal->charges.size(), 1U);
    QCOMPARE(m_terminal->charges.front().amount, m_bed->store->pricedCart().total);
    QCOMPARE(m_terminal->charges.front().reference, u"A-001"_s);
}

void TillPaymentTest::aCardIsChargedOnceAndOnlyThenTheOrderIsPlaced()
{
    showWithTerminal();
    QTest::keyClick(m_bed->find(u"paymentScreen"_s), Qt::Key_Return); // twice, and the screen's other buttons
    m_bed->click(u"completeButton"_s);
    m_bed->click(u"tenderCash"_s);
    m_bed->click(u"paymentBack"_s);
    QCOMPARE(m_terminal->charges.size(), 1U);
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 0);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    emit m_terminal->finished({TerminalOutcome::Kind::Approved, u"T-77"_s, {}});
    QTRY_COMPARE(committed.count(), 1);
    const std::vector<Payment> payments = m_bed->store->ordersModel()->row(0)->order.payments;
    QCOMPARE(payments.size(), 1U);
    QCOMPARE(payments.front().method, u"card"_s);
    QCOMPARE(payments.front().reference, u"T-77"_s);
}

void TillPaymentTest::aDeclinedCardChargesNothing()
{
    showWithTerminal();
    QVERIFY(m_bed->click(u"stopCharge"_s));
    QCOMPARE(m_terminal->cancels, 1);
    emit m_terminal->finished({TerminalOutcome::Kind::Declined, {}, u"declined"_s});
    QVERIFY(m_bed->find<QLabel>(u"paymentHint"_s)->text().contains(u"declined"_s));
    QVERIFY(m_bed->click(u"tenderCash"_s)); // another way, then
    QVERIFY(m_bed->click(u"cashExact"_s));
    const std::vector<Payment> payments = paid();
    QCOMPARE(payments.size(), 1U);
    QCOMPARE(payments.front().method, u"cash"_s);
    QVERIFY(payments.front().reference.isEmpty());
}

void TillPaymentTest::whatATerminalCannotSayAPersonDecides()
{
    showWithTerminal();
    emit m_terminal->finished({TerminalOutcome::Kind::Unknown, {}, u"no_answer"_s});
    QTRY_VERIFY(m_bed->find<QLabel>(u"paymentHint"_s)->text().contains(u"Look at it"_s));
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 0);
    QCOMPARE(paid().size(), 1U); // they looked, and it was approved
    QCOMPARE(m_terminal->charges.size(), 1U);
}

QTEST_MAIN(TillPaymentTest)
#include "tst_till_payment.moc"
