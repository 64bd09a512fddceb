#include "core/payment_code.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class PaymentCodeTest final : public QObject {
    Q_OBJECT

private slots:
    void eachSchemeHasItsText_data();
    void eachSchemeHasItsText();
    void whatCannotBeACodeIsRefused_data();
    void whatCannotBeACodeIsRefused();
    void anotherCurrencyOrNothingIsRefused();
};

void PaymentCodeTest::eachSchemeHasItsText_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("upi") << u"upi:stonepot@okbank|Stone & Pot"_s << u"INR"_s
                         << QByteArray("upi://pay?pa=stonepot@okbank&pn=Stone%20%26%20Pot&am=62.40&cu=INR&tn=A-042");
    QTest::newRow("epc") << u"epc:DE89 3704 0044 0532 0130 00|Stonepot GmbH"_s << u"EUR"_s
                         << QByteArray(
                                "BCD\n002\n1\nSCT\n\nStonepot GmbH\nDE89370400440532013000\nEUR62.40\n\n\nA-042");
    QTest::newRow("epc with a BIC")
        << u"EPC:DE89370400440532013000|Stonepot|COBADEFFXXX"_s << u"EUR"_s
        << QByteArray("BCD\n002\n1\nSCT\nCOBADEFFXXX\nStonepot\nDE89370400440532013000\nEUR62.40\n\n\nA-042");
    QTest::newRow("address") << u"https://pay.example/x?a={amount}&c={currency}&r={reference}"_s << u"USD"_s
                             << QByteArray("https://pay.example/x?a=62.40&c=USD&r=A-042");
}

void PaymentCodeTest::eachSchemeHasItsText()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, currency);
    QFETCH(const QByteArray, text);
    const auto code = PaymentCode::parse(setting);
    QVERIFY2(code, code ? "" : qPrintable(code.error().text()));
    QCOMPARE(code->text(6240, Currency::fromCode(currency).value(), u"A-042"_s).value_or(QByteArray()), text);
}

void PaymentCodeTest::whatCannotBeACodeIsRefused_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("empty") << QString();
    QTest::newRow("a payee without a bank") << u"upi:stonepot|Stonepot"_s;
    QTest::newRow("nobody's name") << u"upi:a@b"_s;
    QTest::newRow("a digit of the IBAN turned") << u"epc:DE89370400440532013001|Stonepot"_s;
    QTest::newRow("a BIC of nine") << u"epc:DE89370400440532013000|Stonepot|COBADEFFX"_s;
    QTest::newRow("no amount") << u"https://pay.example/"_s;
    QTest::newRow("not encrypted") << u"http://pay.example/{amount}"_s;
    QTest::newRow("a program") << u"javascript:alert({amount})"_s;
}

void PaymentCodeTest::whatCannotBeACodeIsRefused()
{
    QFETCH(const QString, setting);
    const auto code = PaymentCode::parse(setting);
    QVERIFY(!code);
    QVERIFY(code.error().code == ErrorCode::ValidationError);
}

void PaymentCodeTest::anotherCurrencyOrNothingIsRefused()
{
    const auto code = PaymentCode::parse(u"upi:a@b|C"_s).value();
    QVERIFY(code.text(100, Currency(), {}).error().code == ErrorCode::Unsupported);
    QVERIFY(code.text(0, Currency::fromCode(u"INR"_s).value(), {}).error().code == ErrorCode::ValidationError);
}

QTEST_GUILESS_MAIN(PaymentCodeTest)
#include "tst_payment_code.moc"
