// From an order to the printer's page: real storage, real sockets.
#include "printing_test.h"

#include "state/paper_status.h"
#include "state/printer_settings.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

class TestPrinting final : public QObject, private PrintingTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void withoutASetupNothingIsPrinted();
    void badSetupIsSaid();
    void paidOrderPrintsItsReceiptAndOpensTheDrawer();
    void orderPaidLaterPrintsItsReceiptThen();
    void receiptOnlyWhenAskedStillOpensTheDrawer();
    void eachStationPrintsOnceWhateverItIsAskedFor();
    void printerThatIsOffIsShownAndPrintsLater();
    void troubleStaysUntilThePaperIsThere();
    void lostConnectionAsksAPersonAndPrintsACopy();
    void settingsAreInEffectAtOnceAndAfterARestart();
    void noSaleOpensTheDrawerAndLeavesASlip();
    void receiptForAnEMailIsAFile();
    void testPageAndTestDrawer();
    void placingTakesAsLongAsWithoutAPrinter();
};

void TestPrinting::withoutASetupNothingIsPrinted()
{
    QVERIFY(QFile::remove(m_bed->setupFile()));
    start();
    m_printing->orderPlaced(PrintingBed::orderNamed(u"o1"_s));
    m_printing->orderIsLocal(PrintingBed::orderNamed(u"o1"_s));
    m_printing->printReceipt(PrintingBed::orderNamed(u"o1"_s));
    m_printing->printBill(PrintingBed::orderNamed(u"o1"_s));
    QVERIFY(status().printers().empty() && !status().hasReceiptPrinter());
    QCOMPARE(m_storage->resumePrintJobs().result()->size(), std::size_t(0));
}

void TestPrinting::badSetupIsSaid()
{
    m_bed->write(R"({"receipt": {"printer": "nobody"}})");
    const auto storage = DeviceStore::open(m_bed->folder.path(), m_clock);
    QVERIFY2(storage, errorText(storage).constData());
    const auto printing = Printing::make(m_bed->folder.path(), **storage, m_clock);
    QVERIFY(!printing);
    QVERIFY2(printing.error().text().contains(u"receipt.printer"_s), qPrintable(printing.error().text()));
}

void TestPrinting::paidOrderPrintsItsReceiptAndOpensTheDrawer()
{
    start();
    m_printing->orderPlaced(PrintingBed::orderNamed(u"o1"_s));
    QVERIFY(
        eventually([&] { return m_bed->bill.page().cuts() == 2 && m_bed->hot.page().cuts() == 1; })); // receipt and bar
    QCOMPARE(m_bed->bill.page().pulses(), 1);
    QVERIFY(m_bed->bill.page().text().contains(u"Total"_s));
    QVERIFY(m_bed->bill.page().text().contains(u"Thank you"_s));
    QVERIFY(m_bed->bill.page().text().contains(u"Barley tea"_s));
    QVERIFY(m_bed->hot.page().text().contains(u"Kimchi Jjigae"_s));
    QVERIFY(!m_bed->hot.page().text().contains(u"Barley tea"_s));
    QVERIFY(status().isFine());

    m_printing->printReceipt(PrintingBed::orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 3; }));
    QVERIFY(m_bed->bill.page().text().contains(u"COPY 1"_s));
    QCOMPARE(m_bed->bill.page().pulses(), 1);
}

void TestPrinting::orderPaidLaterPrintsItsReceiptThen()
{
    start();
    const Order paid = PrintingBed::orderNamed(u"o1"_s);
    Order order = paid;
    order.payments.clear();
    m_printing->orderPlaced(order);
    QVERIFY(eventually(
        [&] { return m_bed->bill.page().cuts() == 1 && m_bed->hot.page().cuts() == 1; })); // the bar's ticket
    QCOMPARE(m_bed->bill.page().pulses(), 0);
    m_printing->orderPaid(paid);
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 2; }));
    QCOMPARE(m_bed->bill.page().pulses(), 1);
    QVERIFY(m_bed->bill.page().text().contains(u"Change"_s));
    QCOMPARE(m_bed->hot.page().cuts(), 1); // cooked already
}

void TestPrinting::receiptOnlyWhenAskedStillOpensTheDrawer()
{
    m_bed->writeSetup(u"ask"_s, false);
    start();
    QVERIFY(status().asksForReceipts());
    m_printing->orderPlaced(PrintingBed::orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return m_bed->bill.page().pulses() == 1; }));
    QCOMPARE(m_bed->bill.page().cuts(), 0);
    m_printing->printReceipt(PrintingBed::orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 1; }));
    QVERIFY(!m_bed->bill.page().text().contains(u"COPY"_s));
    m_printing->printReceipt(PrintingBed::orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 2; }));
    QVERIFY(m_bed->bill.page().text().contains(u"COPY 1"_s));
}

void TestPrinting::eachStationPrintsOnceWhateverItIsAskedFor()
{
    start();
    Order order = PrintingBed::orderNamed(u"o1"_s);
    order.payments.clear();
    for (int i = 0; i < 2; ++i) {
        m_printing->orderPlaced(order);
        m_printing->orderIsLocal(order);
        m_printing->orderIsUnseen(order);
    }
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 1 && m_bed->hot.page().cuts() == 1; }));
    stop();
    start();
    m_printing->orderPlaced(order);
    m_printing->orderPlaced(PrintingBed::orderNamed(u"o2"_s)); // comes after anything that the first could make
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 2; }));
    QCOMPARE(m_bed->hot.page().resets(), 2);
}

void TestPrinting::printerThatIsOffIsShownAndPrintsLater()
{
    m_bed->hot.switchOff();
    start();
    m_printing->orderPlaced(PrintingBed::orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return !status().isFine() && m_bed->bill.page().cuts() == 2; }));
    const PaperTrouble trouble = status().trouble(0);
    QCOMPARE(trouble.printerName, u"Hot kitchen"_s);
    QCOMPARE(trouble.problem, u"unreachable"_s);
    QCOMPARE(trouble.title, u"A-042 Hot pot"_s);
    QVERIFY(!trouble.checkPaper);
    QCOMPARE(*trouble.nextAttemptAt - m_clock.now(), Milliseconds(2000));

    m_bed->hot.switchOn();
    status().retry(trouble.jobId);
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 1 && status().isFine(); }));
    QVERIFY(!m_bed->hot.page().text().contains(u"COPY"_s));
}

void TestPrinting::troubleStaysUntilThePaperIsThere()
{
    m_bed->hot.switchOff();
    start();
    Order order = PrintingBed::orderNamed(u"o1"_s);
    order.payments.clear();
    order.lines.resize(1);
    m_printing->orderPlaced(order);
    QVERIFY(eventually([&] { return !status().isFine() && !status().trouble(0).underWay; }));
    m_bed->hot.switchOn();
    m_bed->hot.printSlowly(200); // long enough to be seen
    bool wasUnderWay = false;
    bool cameTooEarly = false;
    connect(&status(), &PaperStatus::changed, this, [&] {
        wasUnderWay = wasUnderWay || (!status().isFine() && status().trouble(0).underWay);
        cameTooEarly = cameTooEarly || (status().isFine() && m_bed->hot.page().cuts() == 0);
    });
    status().retry(status().trouble(0).jobId);
    QVERIFY(eventually([&] { return status().isFine(); }));
    QVERIFY(wasUnderWay);
    QVERIFY(!cameTooEarly);
    QCOMPARE(m_bed->hot.page().cuts(), 1);
}

void TestPrinting::lostConnectionAsksAPersonAndPrintsACopy()
{
    m_bed->hot.closeAfter(40);
    start();
    Order order =
        PrintingBed::orderNamed(u"o1"_s); // for one printer alone: another's job would be cut by the restart, too
    order.payments.clear();
    order.lines.resize(1);
    m_printing->orderPlaced(order);
    QVERIFY(eventually([&] { return !status().isFine(); }));
    QVERIFY(status().trouble(0).checkPaper);
    stop(); // a restart changes nothing about it
    start();
    QVERIFY(eventually([&] { return !status().isFine(); }));
    QVERIFY(status().trouble(0).checkPaper);
    QCOMPARE(m_bed->hot.connections(), 1);
    status().printAgain(status().trouble(0).jobId);
    QVERIFY(eventually([&] { return m_bed->hot.page().text().contains(u"COPY 1"_s) && status().isFine(); }));
}

void TestPrinting::settingsAreInEffectAtOnceAndAfterARestart()
{
    start();
    PrinterSettings& printers = m_printing->printers();
    PrinterEntry bill = *printers.printer(u"bill"_s);
    bill.name = u"Front"_s;
    bill.stations = {u"hot-pot"_s};
    printers.put(bill);
    printers.remove(u"hot"_s);
    PaperRules rules = printers.rules();
    rules.receipts = ReceiptPolicy::Never;
    printers.setRules(rules);
    QCOMPARE(status().printers(), (std::vector<PaperPrinter>{{u"bill"_s, u"Front"_s}}));
    Order order = PrintingBed::orderNamed(u"o1"_s);
    order.payments.clear();
    m_printing->orderPlaced(order);
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 2; })); // hot pot and bar
    stop();
    start();
    m_printing->orderPlaced(PrintingBed::orderNamed(u"o2"_s)); // paid
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 4 && m_bed->bill.page().pulses() == 1; }));
    QVERIFY(!m_bed->bill.page().text().contains(u"Total"_s));
    QCOMPARE(m_bed->hot.connections(), 0);
}

void TestPrinting::noSaleOpensTheDrawerAndLeavesASlip()
{
    start();
    QVERIFY(status().hasDrawer());
    status().openDrawer(u"Mina Kim"_s, u"Joon Lee"_s);
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 1; }));
    QCOMPARE(m_bed->bill.page().pulses(), 1);
    const QString slip = m_bed->bill.page().text();
    for (const QString& word : {u"NO SALE"_s, u"Mina Kim"_s, u"Joon Lee"_s, u"19:42"_s}) {
        QVERIFY2(slip.contains(word), qPrintable(slip));
    }
}

void TestPrinting::receiptForAnEMailIsAFile()
{
    start();
    Order order = PrintingBed::orderNamed(u"mail"_s);
    order.customer.email = u"zoe@example.org"_s;
    order.displayNumber = u"A/../042"_s; // of another backend
    QSignalSpy ready(&status(), &PaperStatus::mailReady);
    QSignalSpy failed(&status(), &PaperStatus::mailFailed);
    m_printing->prepareMail(order);
    QVERIFY(ready.count() > 0 || ready.wait(10'000));
    QFile file(ready.front().at(0).toString());
    QCOMPARE(QFileInfo(file).absolutePath(), m_bed->folder.filePath(u"receipts"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QCOMPARE(ready.front().at(1).toString(), order.customer.email);

    file.close();
    QVERIFY(QDir(m_bed->folder.filePath(u"receipts"_s)).removeRecursively());
    QFile inTheWay(m_bed->folder.filePath(u"receipts"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_log->allow(u"cannot be written"_s);
    m_printing->prepareMail(order);
    QVERIFY(failed.count() > 0 || failed.wait(10'000));
    QVERIFY(!failed.front().at(1).toString().isEmpty());
}

void TestPrinting::testPageAndTestDrawer()
{
    start();
    m_printing->printers().openTestDrawer(u"hot"_s);
    QVERIFY(eventually([&] { return m_bed->hot.page().pulses() == 1; }));
    QCOMPARE(m_bed->hot.page().cuts(), 0);
    m_clock.advance(1s);
    m_printing->printers().printTestPage(u"hot"_s);
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 1; }));
    QVERIFY(m_bed->hot.page().text().contains(u"Hot kitchen"_s));
    QCOMPARE(m_bed->hot.page().unknown(), QStringList());
    m_printing->printers().printTestPage(u"hot"_s); // within a moment of the first: once
    m_clock.advance(1s);
    m_printing->printers().printTestPage(u"hot"_s);
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 2; }));
}

// Measured where it counts: from the order's way to the disk to its answer, with printers in every kind of trouble.
void TestPrinting::placingTakesAsLongAsWithoutAPrinter()
{
    const auto median = [&](const QString& name, bool prints) {
        start();
        std::vector<qint64> times;
        for (int i = 0; i < 30; ++i) {
            const Order order = PrintingBed::orderNamed(u"%1-%2"_s.arg(name).arg(i));
            QElapsedTimer timer;
            timer.start();
            const OutboxEntry entry{.key = order.clientOrderId,
                                    .kind = EntryKind::PlaceOrder,
                                    .orderKey = order.clientOrderId,
                                    .message = SubmitOrder{order},
                                    .createdAt = order.createdAt};
            const auto placed = m_storage->placeOrder(order, entry, u"20260106"_s);
            if (!eventually([&] { return placed.isFinished(); })) {
                return qint64(-1);
            }
            times.push_back(timer.nsecsElapsed() / 1000);
            if (prints) {
                m_printing->orderPlaced(order);
            }
        }
        stop();
        std::nth_element(times.begin(), times.begin() + 15, times.end());
        qInfo("%s: median %lld us", qPrintable(name), static_cast<long long>(times[15]));
        return times[15];
    };
    QVERIFY(median(u"no printer"_s, false) >= 0);
    m_bed->hot.switchOff();
    m_bed->bill.switchOff();
    QVERIFY(median(u"off"_s, true) < 1'000'000);
    m_bed->hot.switchOn();
    m_bed->bill.switchOn();
    m_bed->hot.printSlowly(1);
    m_bed->bill.printSlowly(1);
    QVERIFY(median(u"one byte a second"_s, true) < 1'000'000);
    m_bed->hot.ignoreQuestions(true);
    m_bed->bill.ignoreQuestions(true);
    QVERIFY(median(u"silent"_s, true) < 1'000'000);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
