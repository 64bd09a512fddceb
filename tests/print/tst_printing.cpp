// From an order to the printer's page: real storage, real sockets.
#include "printing.h"
#include "printing_bed.h"

#include "core/when_done.h"
#include "state/paper_status.h"
#include "state/printer_settings.h"
#include "storage/device_store.h"
#include "support/eventually.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

Order unpaid(const QString& key) // hot pot: stew and beef, bar: tea
{
    Order order = PrintingBed::orderNamed(key);
    order.payments.clear();
    return order;
}

Order voided(Order order, std::size_t line)
{
    order.lines[line].voided = true;
    ++order.version;
    return order;
}

Order added(Order order, const QString& lineId, std::size_t like)
{
    order.lines.push_back(order.lines[like]);
    order.lines.back().lineId = lineId;
    order.lines.back().voided = false;
    ++order.version;
    return order;
}

} // namespace

class TestPrinting final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutASetupNothingIsPrinted();
    void badSetupIsSaid();
    void paidOrderPrintsItsReceiptAndOpensTheDrawer();
    void orderPaidLaterPrintsItsReceiptThen();
    void receiptOnlyWhenAskedStillOpensTheDrawer();
    void eachStationPrintsOnceWhateverItIsAskedFor();
    void printerThatIsOffIsShownAndPrintsLater();
    void troubleStaysUntilThePaperIsThere();
    void lostConnectionAsksAPersonAndPrintsACopy();
    void changePrintsOnceAndOnlyWhereTheTicketIsOnPaper();
    void changesThatACrashKeptFromTheDiskComeTogetherAndPrintNothing();
    void voidAfterARefusedVoidAndARestartPrints();
    void refusalThatIsFoundAfterARestartPrints();
    void additionsThatNobodyShowsPrintAloneAndLaterChangesToo();
    void settingsAreInEffectAtOnceAndAfterARestart();
    void noSaleOpensTheDrawerAndLeavesASlip();
    void receiptForAnEMailIsAFile();
    void testPageAndTestDrawer();
    void placingTakesAsLongAsWithoutAPrinter();

private:
    void start();
    void stop();
    [[nodiscard]] PaperStatus& status() { return m_printing->status(); }

    FakeClock m_clock{Instant(Milliseconds(1767728527123))};
    std::unique_ptr<PrintingBed> m_bed;
    std::unique_ptr<DeviceStore> m_storage;
    std::unique_ptr<Printing> m_printing;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestPrinting::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<PrintingBed>();
}

void TestPrinting::cleanup()
{
    stop();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestPrinting::start()
{
    auto storage = DeviceStore::open(m_bed->folder.path(), m_clock);
    QVERIFY2(storage, errorText(storage).constData());
    m_storage = *std::move(storage);
    auto printing = Printing::make(m_bed->folder.path(), *m_storage, m_clock);
    QVERIFY2(printing, errorText(printing).constData());
    m_printing = *std::move(printing);
    m_printing->setMenu(PrintingBed::menu());
    bool isLoaded = false; // asked later than the printing did, and so answered
    whenDone(m_storage->paperMarks(), this, [&](const auto&) { isLoaded = true; });
    QVERIFY(eventually([&] { return isLoaded; }));
}

void TestPrinting::stop()
{
    m_printing.reset();
    m_storage.reset();
}

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

void TestPrinting::changePrintsOnceAndOnlyWhereTheTicketIsOnPaper()
{
    start();
    Order before = PrintingBed::orderNamed(u"o1"_s); // hot pot: stew and beef, bar: tea
    before.payments.clear();
    Order after = before;
    after.version = 2;
    after.lines[2].voided = true;
    OrderLine more = before.lines[1];
    more.lineId = u"l9"_s;
    after.lines.push_back(more);
    Order shown = after;
    shown.clientOrderId = u"o0"_s;
    m_printing->orderIsShown(PrintingBed::orderNamed(u"o0"_s));
    m_printing->orderIsShown(shown); // a display has it: no paper
    m_printing->orderIsShown(before);
    m_printing->orderPlaced(before);
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 1 && m_bed->hot.page().cuts() == 1; }));
    m_printing->orderIsShown(after);
    m_printing->orderIsUnseen(after); // is on paper already, with the new tea
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 2 && m_bed->hot.page().cuts() == 2; }));
    stop();
    start();
    m_printing->orderIsShown(before);
    ++after.version; // it was not stored, and comes again with the payment behind it
    m_printing->orderIsShown(after);
    const QString hot = m_bed->hot.page().text().section(u"VOID"_s, 1);
    QVERIFY2(hot.contains(u"bibimbap"_s) && !hot.contains(u"Kimchi"_s), qPrintable(m_bed->hot.page().text()));
    QVERIFY(m_bed->bill.page().text().section(u"ADD-ON"_s, 1).simplified().contains(u"3 Barley tea"_s));

    Order other = PrintingBed::orderNamed(u"o2"_s);
    other.payments.clear();
    other.lines = {other.lines[0]};
    m_printing->orderIsShown(other);
    m_printing->orderPlaced(other);
    Order cancelled = other;
    cancelled.status = OrderStatus::Cancelled;
    m_printing->orderIsShown(cancelled);
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 4; }));
    QCOMPARE(m_bed->hot.page().text().count(u"VOID"_s), 2);
    QCOMPARE(m_bed->bill.page().cuts(), 2);
}

// The till goes on with what its disk has of the order, which is less than what was printed.
void TestPrinting::changesThatACrashKeptFromTheDiskComeTogetherAndPrintNothing()
{
    start();
    const Order placed = unpaid(u"o1"_s);
    const Order noStew = voided(placed, 0);
    const Order noBeef = voided(noStew, 2);
    m_printing->orderIsShown(placed);
    m_printing->orderPlaced(placed);
    m_printing->orderIsShown(noStew);
    m_printing->orderIsShown(noBeef);
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 3 && m_bed->bill.page().cuts() == 1; }));
    stop();
    start();
    m_printing->orderIsShown(placed); // from the disk
    m_printing->orderIsShown(noBeef); // from the hub: both at once
    const Order noTea = voided(noBeef, 1);
    m_printing->orderIsShown(noTea); // comes after anything that the first could make
    QVERIFY(eventually([&] { return m_bed->bill.page().cuts() == 2; }));
    m_printing->orderIsShown(added(noTea, u"l9"_s, 0));
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 4; }));
    QCOMPARE(m_bed->hot.page().text().count(u"VOID"_s), 2);
    QCOMPARE(m_bed->hot.page().text().count(u"ADD-ON"_s), 1);
    QCOMPARE(m_bed->bill.page().text().count(u"VOID"_s), 1);
}

void TestPrinting::voidAfterARefusedVoidAndARestartPrints()
{
    start();
    const Order placed = unpaid(u"o1"_s);
    m_printing->orderIsShown(placed);
    m_printing->orderPlaced(placed);
    m_printing->orderIsShown(voided(placed, 0));
    m_printing->orderIsShown(placed, true); // refused: it is cooked after all
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 3 && m_bed->bill.page().cuts() == 1; }));
    QCOMPARE(m_bed->hot.page().text().count(u"ADD-ON"_s), 1);
    stop();
    start();
    m_printing->orderIsShown(placed, true);
    m_printing->orderIsShown(voided(placed, 0));
    QVERIFY(eventually([&] { return m_bed->hot.page().text().count(u"VOID"_s) == 2; }));
    QCOMPARE(m_bed->hot.page().resets(), 4);
}

void TestPrinting::refusalThatIsFoundAfterARestartPrints()
{
    start();
    const Order placed = unpaid(u"o1"_s);
    m_printing->orderIsShown(placed);
    m_printing->orderPlaced(placed);
    m_printing->orderIsShown(voided(placed, 0));
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 2 && m_bed->bill.page().cuts() == 1; }));
    stop();
    start();
    m_printing->orderIsShown(placed, true);
    QVERIFY(eventually([&] { return m_bed->hot.page().text().count(u"ADD-ON"_s) == 1; }));
}

void TestPrinting::additionsThatNobodyShowsPrintAloneAndLaterChangesToo()
{
    start();
    const Order placed = unpaid(u"o1"_s); // a display has it
    m_printing->orderIsShown(placed);
    const Order more = added(added(placed, u"l8"_s, 0), u"l9"_s, 0);
    m_printing->orderIsShown(more);
    const auto additions = [&](std::initializer_list<std::size_t> lines) {
        std::vector<KitchenOrder> tickets;
        for (const std::size_t line : lines) {
            Order one = more;
            one.lines = {more.lines[line]};
            tickets.push_back(makeKitchenOrder(one));
            tickets.back().id = u"k%1"_s.arg(line);
            tickets.back().runningOrder = true;
        }
        return tickets;
    };
    m_printing->additionsAreUnseen(more, additions({4, 5}));
    m_printing->additionsAreUnseen(more, additions({4, 5}));
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 2; }));
    QCOMPARE(m_bed->hot.page().text().count(u"ADD-ON"_s), 2);
    QCOMPARE(m_bed->hot.page().text().count(u"Kimchi"_s), 2);
    m_printing->orderIsUnseen(more);
    m_printing->orderIsShown(voided(more, 5));
    QVERIFY(eventually([&] { return m_bed->hot.page().cuts() == 3; }));
    QCOMPARE(m_bed->hot.page().text().count(u"VOID"_s), 1);
    QCOMPARE(m_bed->bill.page().cuts(), 0);
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
