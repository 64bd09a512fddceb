// Money taken in every way that the payment screen has, pressed in the real window: a code that a phone reads, cash in
// the shop's steps, tips, guests who pay their own share, a delivery.
#include "ui/pos/till_test.h"

#include "support/code_reader.h"
#include "ui/pos/qr_card.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillTendersTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aPhoneReadsTheCode_data();
    void aPhoneReadsTheCode();
    void inAnotherCurrencyNoCodeIsShown();
    void onlyCashIsOverpaid_data();
    void onlyCashIsOverpaid();
    void eachGuestPaysTheirShare();
    void aTipIsPressed_data();
    void aTipIsPressed();
    void whatEndsInCashIsRounded();
    void threeTendersMakeOnePayment();
    void quickAmountsSayTheChange();
    void aDeliveryIsPaidWithItsCharges();
    void withoutALinkOnlyCashIsTaken();

private:
    // A window with this code to scan, a menu in `currency`, and an order on its payment screen.
    void showWithCode(const QString& code, const QString& currency);
    void pay();
    [[nodiscard]] std::vector<Payment> complete();
    [[nodiscard]] const Order& sold() const { return m_bed->store->ordersModel()->row(0)->order; }
};

void TillTendersTest::showWithCode(const QString& code, const QString& currency)
{
    TillWindow::Options options = TillBed::defaultOptions();
    options.paymentCode = PaymentCode::parse(code).value();
    m_bed = std::make_unique<TillBed>(options);
    m_bed->show();
    Menu menu = m_bed->store->menu();
    menu.currency = Currency::fromCode(currency).value();
    m_bed->store->applyMenu(menu);
    start();
    m_bed->add(u"japchae"_s, 2);
    pay();
    QVERIFY(m_bed->click(u"tenderOnline"_s));
}

void TillTendersTest::pay()
{
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->find(u"paymentScreen"_s)->isVisible());
}

std::vector<Payment> TillTendersTest::complete()
{
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    m_bed->click(u"completeButton"_s);
    return committed.count() > 0 || committed.wait(5000) ? sold().payments : std::vector<Payment>();
}

void TillTendersTest::aPhoneReadsTheCode_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("before"); // what the payment's reference follows
    QTest::newRow("UPI") << u"upi:stonepot@okbank|Stonepot Kitchen"_s << u"INR"_s
                         << u"upi://pay?pa=stonepot@okbank&pn=Stonepot%20Kitchen&am=%1&cu=INR&tn="_s;
    QTest::newRow("EPC") << u"epc:DE89370400440532013000|Stonepot GmbH|COBADEFFXXX"_s << u"EUR"_s
                         << u"BCD\n002\n1\nSCT\nCOBADEFFXXX\nStonepot GmbH\nDE89370400440532013000\nEUR%1\n\n\n"_s;
    QTest::newRow("address") << u"https://pay.example/{amount}/{currency}/{reference}"_s << u"USD"_s
                             << u"https://pay.example/%1/USD/"_s;
}

// From the pixels of the screen, as they are painted.
void TillTendersTest::aPhoneReadsTheCode()
{
    QFETCH(QString, setting);
    QFETCH(QString, currency);
    QFETCH(QString, before);
    showWithCode(setting, currency);
    auto* card = m_bed->find<QrCard>(u"qrCard"_s);
    QVERIFY(card->isVisible());
    const auto onScreen = [this] { return m_bed->window->grab().toImage(); };
    const auto wanted = [&before](Minor amount, Currency of) { return before.arg(Money(amount, of).toMajorString()); };
    const Order& order = m_bed->store->pricedCart();
    QString scanned = QString::fromUtf8(readCode(onScreen()).value_or(card->text()));
    QCOMPARE(scanned, QString::fromUtf8(card->text()));
    QVERIFY2(scanned.startsWith(wanted(order.total, order.currency) + u"A-001-"_s), qPrintable(scanned));
    const QString reference = scanned.mid(wanted(order.total, order.currency).size());

    QVERIFY(m_bed->press(u"key"_s, u"500"_s)); // a part gets a code of its own
    scanned = QString::fromUtf8(readCode(onScreen()).value_or(card->text()));
    QVERIFY2(scanned.startsWith(wanted(500, order.currency) + u"A-001-"_s), qPrintable(scanned));
    QVERIFY(!scanned.endsWith(reference));
    QVERIFY(m_bed->click(u"cashlessWhole"_s));
    scanned = QString::fromUtf8(readCode(onScreen()).value_or(card->text()));
    QVERIFY(scanned.startsWith(wanted(order.total, order.currency)));
    const QString last = scanned.mid(wanted(order.total, order.currency).size());
    const std::vector<Payment> payments = complete(); // the cashier has seen that it was paid
    QCOMPARE(payments.size(), 1U);
    QCOMPARE(payments.front().method, u"qr"_s);
    QCOMPARE(payments.front().amount, sold().total);
    QCOMPARE(payments.front().reference, last);
}

void TillTendersTest::inAnotherCurrencyNoCodeIsShown()
{
    showWithCode(u"upi:stonepot@okbank|Stonepot"_s, u"EUR"_s);
    QVERIFY(!m_bed->find(u"qrCard"_s)->isVisible());
    QVERIFY(!m_bed->find(u"waitingForGuest"_s)->isVisible());
    QCOMPARE(complete().size(), 1U);
}

void TillTendersTest::onlyCashIsOverpaid_data()
{
    QTest::addColumn<QString>("tender");
    QTest::addColumn<bool>("takesMore");
    QTest::newRow("cash") << u"tenderCash"_s << true;
    QTest::newRow("card") << u"tenderCard"_s << false;
    QTest::newRow("online") << u"tenderOnline"_s << false;
}

void TillTendersTest::onlyCashIsOverpaid()
{
    QFETCH(QString, tender);
    QFETCH(bool, takesMore);
    start();
    m_bed->add(u"japchae"_s); // 14.70 with tax
    pay();
    QVERIFY(m_bed->click(tender));
    const Minor due = m_bed->store->pricedCart().total;
    QVERIFY(m_bed->press(u"key"_s, u"9999"_s));
    QTest::keyClicks(m_bed->find(u"paymentScreen"_s), u"9"_s); // nor by a keyboard
    if (takesMore) {
        QTRY_COMPARE(textOf(u"cashReceived"_s), u"$999.99"_s);
    } else {
        QCOMPARE(textOf(u"cashlessAmount"_s), u"$9.99"_s); // the digits that would be more are not taken
        QVERIFY(!m_bed->find<QAbstractButton>(u"completeButton"_s)->isEnabled()); // a part, and said so
        QVERIFY(m_bed->find(u"cashlessPart"_s)->isVisible());
        QVERIFY(m_bed->click(u"cashlessWhole"_s));
    }
    const std::vector<Payment> payments = complete();
    QCOMPARE(payments.size(), 1U);
    QCOMPARE(payments.front().amount, due);
    QCOMPARE(payments.front().change, takesMore ? 99'999 - due : 0);
}

void TillTendersTest::eachGuestPaysTheirShare()
{
    start();
    m_bed->add(u"kimchi-jjigae"_s);
    QVERIFY(m_bed->click(u"guestsButton"_s));
    QVERIFY(m_bed->press(u"number"_s, u"3"_s));
    QVERIFY(m_bed->click(u"numberAccept"_s));
    pay();
    const Minor total = m_bed->store->pricedCart().total;
    QVERIFY(total % 3 != 0); // somebody takes the cent
    QVERIFY(m_bed->click(u"splitButton"_s));
    QVERIFY(m_bed->find<QAbstractButton>(u"splitEvenly"_s)->isChecked());
    const auto due = [this] { return textOf(u"amountDue"_s); };
    const QString share = due();
    QVERIFY(m_bed->click(u"splitCountPlus"_s)); // a fourth guest, and not after all
    QVERIFY(due() != share);
    QVERIFY(m_bed->click(u"splitCountMinus"_s));
    QCOMPARE(due(), share);
    QVERIFY(m_bed->click(u"cash1"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QVERIFY(!m_bed->find(u"splitCountPlus"_s)->isEnabled()); // one has paid
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 0);
    QVERIFY(m_bed->click(u"tenderOnline"_s));
    const std::vector<Payment> payments = complete();
    QCOMPARE(payments.size(), 3U);
    QCOMPARE(payments[0].method, u"cash"_s);
    QVERIFY(payments[0].change > 0);
    QCOMPARE(payments[1].method, u"card"_s);
    QCOMPARE(payments[2].method, u"qr"_s);
    QCOMPARE(payments[0].amount + payments[1].amount + payments[2].amount, total);
    QCOMPARE(payments[0].amount, total / 3);
    QCOMPARE(payments[2].amount, total - 2 * (total / 3));
}

void TillTendersTest::aTipIsPressed_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("percent");
    QTest::newRow("18 %") << u"tip1"_s << 18;
    QTest::newRow("20 %") << u"tip2"_s << 20;
    QTest::newRow("22 %") << u"tip3"_s << 22;
    QTest::newRow("none after all") << u"tipNone"_s << 0;
}

void TillTendersTest::aTipIsPressed()
{
    QFETCH(QString, button);
    QFETCH(int, percent);
    start();
    m_bed->add(u"japchae"_s, 2); // 27.00 before tax
    pay();
    QVERIFY(m_bed->click(u"tip2"_s));
    QVERIFY(m_bed->click(button));
    QVERIFY(m_bed->find<QAbstractButton>(button)->isChecked());
    QVERIFY(m_bed->click(u"tenderCard"_s));
    const Minor tip = 27 * percent;
    const Minor total = m_bed->store->pricedCart().total;
    QCOMPARE(textOf(u"amountDue"_s), u"$%1"_s.arg(Money(total + tip, Currency()).toMajorString()));
    const std::vector<Payment> payments = complete();
    QCOMPARE(payments.size(), 1U);
    QCOMPARE(payments.front().tip, tip);
    QCOMPARE(payments.front().amount, total);
}

void TillTendersTest::whatEndsInCashIsRounded()
{
    Menu menu = m_bed->store->menu();
    menu.policy.cashStep = 5;
    m_bed->store->applyMenu(menu);
    start();
    m_bed->add(u"barley-tea"_s);
    pay();
    const Minor total = m_bed->store->pricedCart().total;
    QCOMPARE(total, 414); // 3.80 and 8.875 %
    QCOMPARE(textOf(u"amountDue"_s), u"$4.15"_s);
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QCOMPARE(textOf(u"amountDue"_s), u"$4.14"_s); // a card pays the cent
    QVERIFY(m_bed->click(u"tenderCash"_s));
    QVERIFY(m_bed->press(u"key"_s, u"500"_s));
    QCOMPARE(textOf(u"changeDue"_s), u"$0.85"_s);
    const std::vector<Payment> payments = complete();
    QCOMPARE(payments.size(), 1U);
    QCOMPARE(payments.front().tendered, 500);
    QCOMPARE(payments.front().change, 85);
    QCOMPARE(sold().due(), 0); // the cent is nobody's debt
}

void TillTendersTest::threeTendersMakeOnePayment()
{
    start();
    m_bed->add(u"dolsot-bibimbap"_s, 2, {{u"protein"_s, u"beef"_s, 1}, {u"spice"_s, u"mild"_s, 1}});
    pay();
    const Minor total = m_bed->store->pricedCart().total;
    QVERIFY(m_bed->press(u"key"_s, u"1000"_s));
    QVERIFY(!m_bed->find<QAbstractButton>(u"completeButton"_s)->isEnabled());
    QVERIFY(m_bed->click(u"takePart"_s));
    QCOMPARE(textOf(u"paidSoFar"_s), u"$10.00"_s);
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QVERIFY(m_bed->press(u"key"_s, u"1500"_s));
    QVERIFY(m_bed->click(u"cashlessPart"_s));
    QCOMPARE(textOf(u"paidSoFar"_s), u"$25.00"_s);
    QVERIFY(!m_bed->find(u"tip1"_s)->isEnabled()); // a part is paid: its amount stands
    QVERIFY(m_bed->click(u"tenderOnline"_s));
    const std::vector<Payment> payments = complete();
    QCOMPARE(payments.size(), 3U);
    QCOMPARE(payments[0].amount, 1000);
    QCOMPARE(payments[1].amount, 1500);
    QCOMPARE(payments[2].amount, total - 2500);
    QCOMPARE(sold().due(), 0);
}

void TillTendersTest::quickAmountsSayTheChange()
{
    start();
    m_bed->add(u"japchae"_s); // 14.70
    pay();
    const std::vector<std::pair<QString, QString>> amounts{{u"cash1"_s, u"$0.30"_s}, {u"cash2"_s, u"$5.30"_s}};
    for (const auto& [button, change] : amounts) {
        QVERIFY2(m_bed->click(button), qPrintable(button));
        QCOMPARE(textOf(u"changeDue"_s), change);
    }
    QVERIFY(m_bed->click(u"cashClear"_s));
    QVERIFY(!m_bed->find<QAbstractButton>(u"completeButton"_s)->isEnabled());
    QVERIFY(m_bed->press(u"key"_s, u"14"_s));
    QVERIFY(m_bed->click(u"key00"_s));
    QCOMPARE(textOf(u"cashReceived"_s), u"$14.00"_s);
    QCOMPARE(textOf(u"changeDue"_s), u"$0.70"_s); // still due
    QVERIFY(m_bed->click(u"keyBackspace"_s));
    QCOMPARE(textOf(u"cashReceived"_s), u"$1.40"_s);
    QVERIFY(m_bed->click(u"cashExact"_s));
    QCOMPARE(complete().front().change, 0);
}

void TillTendersTest::aDeliveryIsPaidWithItsCharges()
{
    start();
    QVERIFY(m_bed->click(u"typeDelivery"_s));
    m_bed->add(u"japchae"_s, 2);
    QVERIFY(m_bed->click(u"customerButton"_s));
    m_bed->type(m_bed->find(u"customerPhone"_s), u"555-0142"_s);
    m_bed->type(m_bed->find(u"customerName"_s), u"Maya Lopez"_s);
    m_bed->type(m_bed->find(u"customerAddress"_s), u"9 Canal Street, Apt 4"_s);
    m_bed->type(m_bed->find(u"orderNote"_s), u"ring twice"_s);
    QVERIFY(m_bed->click(u"customerSave"_s));
    const Order priced = m_bed->store->pricedCart();
    QCOMPARE(priced.charges.size(), 2U); // the fee, and three per cent
    Minor taxes = 0;
    for (const OrderTax& tax : priced.taxes) {
        taxes += tax.amount;
    }
    QCOMPARE(priced.total, 2700 + 390 + 81 + taxes);
    QVERIFY(taxes > 240); // on the charges, too
    pay();
    const QString context = textOf(u"paymentContext"_s);
    QVERIFY2(context.contains(u"Delivery"_s) && context.contains(u"Maya Lopez"_s), qPrintable(context));
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QCOMPARE(complete().front().amount, priced.total);
    QVERIFY(sold().type == OrderType::Delivery);
    QCOMPARE(sold().customer.name, u"Maya Lopez"_s);
    QCOMPARE(sold().customer.phone, u"555-0142"_s);
    QCOMPARE(sold().customer.address, u"9 Canal Street, Apt 4"_s);
    QCOMPARE(sold().notes, u"ring twice"_s);
}

void TillTendersTest::withoutALinkOnlyCashIsTaken()
{
    start();
    m_bed->add(u"japchae"_s);
    m_bed->setOffline(10);
    pay();
    for (const QString& tender : {u"tenderCard"_s, u"tenderOnline"_s}) {
        QVERIFY2(!m_bed->find(tender)->isEnabled(), qPrintable(tender));
    }
    QVERIFY(m_bed->find(u"tenderCash"_s)->isEnabled());
    QVERIFY(m_bed->click(u"cashExact"_s));
    QCOMPARE(complete().front().method, u"cash"_s);
}

QTEST_MAIN(TillTendersTest)
#include "tst_till_tenders.moc"
