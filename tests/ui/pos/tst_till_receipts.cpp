// Paper as the counter meets it: a printer's trouble, a receipt from an order's details, one for an e-mail.
#include "ui/pos/till_test.h"

#include "ui/common/button.h"
#include "ui/common/toast.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillReceiptsTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aPrintersTroubleIsSaidAndDealtWith();
    void aReceiptIsPrintedFromTheDetails();
    void aBillIsPrintedBeforeItIsPaid();
    void aReceiptIsPreparedForAnEMail();
};

void TillReceiptsTest::aPrintersTroubleIsSaidAndDealtWith()
{
    start();
    QVERIFY(!m_bed->find(u"paperLabel"_s)->isVisible());
    m_bed->paper.setPrinters({{u"front"_s, u"Front"_s}, {u"grill"_s, u"Grill"_s}}, false);
    QCOMPARE(m_bed->find<QLabel>(u"paperLabel"_s)->text(), u"2 printers ready"_s);
    m_bed->paper.setTroubles({{7, u"A-042 Grill"_s, u"grill"_s, u"Grill"_s, u"paper_out"_s, false, {}},
                              {8, u"A-042 Receipt"_s, u"front"_s, u"Front"_s, u"no_answer"_s, true, {}}});
    QCOMPARE(m_bed->find<QAbstractButton>(u"paperButton"_s)->text(), u"Grill: paper is out"_s);
    QVERIFY(m_bed->click(u"paperButton"_s));
    QSignalSpy retried(&m_bed->paper, &PaperStatus::retryRequested);
    QSignalSpy moved(&m_bed->paper, &PaperStatus::moveRequested);
    QSignalSpy confirmed(&m_bed->paper, &PaperStatus::confirmRequested);
    QVERIFY(m_bed->click(u"paperRetry0"_s));
    QVERIFY(m_bed->click(u"paperMove_front_0"_s));
    QVERIFY(m_bed->click(u"paperDone1"_s));
    QCOMPARE(retried.takeFirst(), QVariantList{qint64(7)});
    QCOMPARE(moved.takeFirst(), (QVariantList{qint64(7), u"front"_s}));
    QCOMPARE(confirmed.takeFirst(), QVariantList{qint64(8)});
    m_bed->paper.setTroubles({});
    QVERIFY(!m_bed->find(u"paperButton"_s)->isVisible());
}

void TillReceiptsTest::aReceiptIsPrintedFromTheDetails()
{
    start();
    m_bed->paper.setPrinters({{u"front"_s, u"Front"_s}}, false);
    m_bed->add(u"japchae"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QSignalSpy wanted(&m_bed->paper, &PaperStatus::receiptRequested);
    QVERIFY(m_bed->click(u"orderDetailsReceipt"_s));
    QCOMPARE(wanted.takeFirst(), QVariantList{m_bed->store->ordersModel()->row(0)->order.clientOrderId});
}

void TillReceiptsTest::aBillIsPrintedBeforeItIsPaid()
{
    start();
    m_bed->add(u"japchae"_s);
    const Minor total = m_bed->store->pricedCart().total;
    QVERIFY(m_bed->click(u"payButton"_s));
    auto* button = m_bed->find<Button>(u"paymentPrintBill"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->caption(), u"no receipt printer"_s);
    m_bed->paper.setHasReceiptPrinter(true);
    m_bed->paper.setPrinters({{u"front"_s, u"Front"_s}}, false);
    QVERIFY(button->isEnabled());
    QCOMPARE(button->caption(), QString());
    QSignalSpy wanted(&m_bed->paper, &PaperStatus::billRequested);
    QVERIFY(m_bed->click(u"paymentPrintBill"_s));
    QCOMPARE(wanted.count(), 1);
    const auto fresh = wanted.takeFirst().front().value<Order>();
    QCOMPARE(fresh.total, total);
    QCOMPARE(fresh.lines.front().name, u"Japchae"_s);
    QCOMPARE(fresh.staffName, u"Mina Kim"_s);
    QVERIFY(fresh.displayNumber.isEmpty()); // it has none until it is placed
    QVERIFY(m_bed->find(u"paymentScreen"_s)->isVisible());
    QCOMPARE(m_bed->store->ordersModel()->rowCount(), 0);

    QVERIFY(m_bed->click(u"paymentBack"_s));
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QVERIFY(m_bed->click(u"orderDetailsPay"_s));
    QVERIFY(m_bed->click(u"paymentPrintBill"_s));
    QCOMPARE(wanted.count(), 1);
    const auto placed = wanted.takeFirst().front().value<Order>();
    QCOMPARE(placed.displayNumber, u"A-001"_s);
    QCOMPARE(placed.total, total);
    QVERIFY(placed.payments.empty());

    QVERIFY(m_bed->press(u"key"_s, u"5"_s));
    QVERIFY(m_bed->click(u"takePart"_s));
    QVERIFY(m_bed->click(u"paymentPrintBill"_s));
    const auto partlyPaid = wanted.takeFirst().front().value<Order>();
    QCOMPARE(partlyPaid.payments.size(), 1U);
    QCOMPARE(partlyPaid.due(), total - 5);
}

void TillReceiptsTest::aReceiptIsPreparedForAnEMail()
{
    std::vector<QUrl> opened;
    bool thereIsAProgram = true;
    TillWindow::Options options = TillBed::defaultOptions();
    options.openAddress = [&](const QUrl& address) {
        opened.push_back(address);
        return thereIsAProgram;
    };
    m_bed = std::make_unique<TillBed>(options);
    m_bed->show();
    start();
    m_bed->store->setCustomer({u"Zoë Lang"_s, {}, u"zoe@example.org"_s, {}});
    m_bed->add(u"japchae"_s);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"cashExact"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(m_bed->click(u"ordersButton"_s));
    QVERIFY(m_bed->clickRow(u"ordersList"_s, 0));
    QSignalSpy wanted(&m_bed->paper, &PaperStatus::mailRequested);
    QVERIFY(m_bed->click(u"orderDetailsMail"_s));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), m_bed->store->ordersModel()->row(0)->order.clientOrderId);
    const auto said = [this] { return m_bed->find<Toast>(u"toast"_s)->message(); };
    emit m_bed->paper.mailReady(u"/tmp/A-001.pdf"_s, u"zoe@example.org"_s, u"A-001"_s);
    QCOMPARE(opened.size(), 1U);
    QCOMPARE(opened.front().toString(QUrl::FullyEncoded),
             u"mailto:zoe@example.org?subject=Receipt%20A-001%2C%20Stonepot%20Kitchen"_s);
    QVERIFY2(said().contains(u"Attach"_s) && said().contains(u"A-001.pdf"_s), qPrintable(said()));
    thereIsAProgram = false;
    emit m_bed->paper.mailReady(u"/tmp/A-001.pdf"_s, {}, u"A-001"_s);
    QVERIFY2(said().contains(u"No mail program"_s), qPrintable(said()));
    emit m_bed->paper.mailFailed(u"/tmp/A-001.pdf"_s, u"No space left on device"_s);
    QVERIFY2(said().contains(u"No space left"_s), qPrintable(said()));
}

QTEST_MAIN(TillReceiptsTest)
#include "tst_till_receipts.moc"
