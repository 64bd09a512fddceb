#include "golden.h"
#include "paper_samples.h"
#include "print/plain_text.h"
#include "print/text_grid.h"
#include "support/fatal_log_guard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestReceipt final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void isTheGoldenDocument_data();
    void isTheGoldenDocument();
    void billIsTheGoldenDocument_data();
    void billIsTheGoldenDocument();
    void billOfAnOrderThatIsNotPlacedHasNoNumber();
    void billSaysWhatAPartHasPaidAndWhatIsLeft();
    void fitsPaperOfEveryWidth();
    void voidedLinesAreNotOnIt();
    void anAgreedPriceSaysSo();
    void numbersThatCameFromAnotherProgramStand();
    void unpaidOrderSaysWhatIsToPay();
    void copySaysSoAndOpensNoDrawer();
    void speaksEnglishWhereWeHaveNoWords();

private:
    static Order unpaid(PaperSample sample)
    {
        Order order = paperOrder(sample);
        order.payments.clear();
        static_cast<void>(recomputeTotals(order)); // without the rounding of cash
        return order;
    }
    static QString text(const Order& order, const ReceiptOptions& options = receiptOptions(PaperSample::English))
    {
        return toPlainText(receipt(order, options), 48);
    }

    std::unique_ptr<FatalLogGuard> m_log;
};

void TestReceipt::isTheGoldenDocument_data()
{
    addPaperSamples();
}

void TestReceipt::isTheGoldenDocument()
{
    QFETCH(PaperSample, sample);
    QFETCH(QString, language);
    ReceiptOptions options = receiptOptions(sample);
    options.opensDrawer = true;
    QCOMPARE(differenceToGolden(u"receipt-%1.txt"_s.arg(language), text(paperOrder(sample), options)), QString());
}

void TestReceipt::billIsTheGoldenDocument_data()
{
    addPaperSamples();
}

void TestReceipt::billIsTheGoldenDocument()
{
    QFETCH(PaperSample, sample);
    QFETCH(QString, language);
    ReceiptOptions options = receiptOptions(sample);
    options.isBill = true;
    options.opensDrawer = true; // which a bill never does
    QCOMPARE(differenceToGolden(u"bill-%1.txt"_s.arg(language), text(unpaid(sample), options)), QString());
}

void TestReceipt::billOfAnOrderThatIsNotPlacedHasNoNumber()
{
    Order order = unpaid(PaperSample::English);
    order.displayNumber.clear();
    order.orderNumber.clear();
    ReceiptOptions options = receiptOptions(PaperSample::English);
    options.isBill = true;
    QCOMPARE(receipt(order, options).title, u"Bill"_s);
    const QString printed = text(order, options);
    QVERIFY2(!printed.contains(u"Order"_s) && !printed.contains(u"Number"_s), qPrintable(printed));
    QVERIFY2(printed.contains(u"1/6/26 19:42"_s), qPrintable(printed));
}

void TestReceipt::billSaysWhatAPartHasPaidAndWhatIsLeft()
{
    Order order = paperOrder(PaperSample::English);
    order.payments.pop_back();
    ReceiptOptions options = receiptOptions(PaperSample::English);
    options.isBill = true;
    const QString printed = text(order, options);
    QVERIFY2(printed.contains(u"Card"_s) && printed.contains(u"To pay"_s), qPrintable(printed));
}

void TestReceipt::fitsPaperOfEveryWidth()
{
    for (const PaperSample sample : {PaperSample::English, PaperSample::Korean, PaperSample::Arabic}) {
        for (const int columns : {32, 42, 48, 80}) {
            const QString printed = toPlainText(receipt(paperOrder(sample), receiptOptions(sample)), columns);
            for (const QString& line : printed.split(u'\n')) {
                QVERIFY2(gridWidth(line) <= columns || line.startsWith(u"(QR"_s), qPrintable(line));
            }
        }
    }
}

void TestReceipt::voidedLinesAreNotOnIt()
{
    Order order = paperOrder(PaperSample::English);
    order.lines.back().name = u"Struck off"_s;
    QVERIFY(!text(order).contains(u"Struck off"_s));
}

void TestReceipt::anAgreedPriceSaysSo()
{
    Order order = paperOrder(PaperSample::English);
    order.lines.front().quantity = Decimal(2);
    order.lines.front().agreed = AgreedPrice{98765, u"joon"_s};
    order.payments.clear();
    QVERIFY(recomputeTotals(order));
    const QString printed = text(order);
    QVERIFY2(printed.contains(u"Agreed price ($987.65)"_s), qPrintable(printed));
    QVERIFY2(printed.contains(u"$1,975.30"_s), qPrintable(printed)); // in the column that adds up
}

void TestReceipt::numbersThatCameFromAnotherProgramStand()
{
    Order order = paperOrder(PaperSample::English);
    order.totalsGiven = true;
    order.total = 9999;
    order.subtotal = 12345;
    order.discountTotal = 777;
    const QString printed = text(order);
    QVERIFY(printed.contains(u"$99.99"_s));
    QVERIFY(printed.contains(u"$123.45"_s));
    QVERIFY(printed.contains(u"−$7.77"_s));
}

void TestReceipt::unpaidOrderSaysWhatIsToPay()
{
    Order order = paperOrder(PaperSample::English);
    QVERIFY(!text(order).contains(u"To pay"_s));
    order.payments.pop_back();
    order.rounding = 0;
    QVERIFY(text(order).contains(u"To pay"_s));
}

void TestReceipt::copySaysSoAndOpensNoDrawer()
{
    ReceiptOptions options = receiptOptions(PaperSample::English);
    options.opensDrawer = true;
    QVERIFY(text(paperOrder(PaperSample::English), options).startsWith(u"(drawer)"_s));
    options.copy = 2;
    const QString copy = text(paperOrder(PaperSample::English), options);
    QVERIFY(copy.section(u'\n', 0, 0).contains(u"[COPY 2]"_s));
    QVERIFY(!copy.contains(u"(drawer)"_s));
}

void TestReceipt::speaksEnglishWhereWeHaveNoWords()
{
    ReceiptOptions options = receiptOptions(PaperSample::English);
    options.language = PaperLanguage(QLocale(QLocale::Icelandic));
    QVERIFY(text(paperOrder(PaperSample::English), options).contains(u"Subtotal"_s));
}

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
