// A till's paper from the order to the printer's page: real storage, real sockets.
#include "composition.h"
#include "paper_samples.h"
#include "printing.h"

#include "print/printer_profile.h"
#include "state/paper_status.h"
#include "storage/device_store.h"
#include "support/eventually.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"
#include "support/test_printer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

Order orderNamed(const QString& id)
{
    Order order = paperOrder(PaperSample::English);
    order.clientOrderId = id;
    order.rush = false;
    return order;
}

Menu smallMenu()
{
    Menu menu;
    menu.version = u"1"_s;
    menu.shopName = u"Stonepot Kitchen"_s;
    menu.stations = kitchenPaper(PaperSample::English).stations;
    menu.categories = {{.id = u"food"_s, .name = {u"Food"_s, {}}}};
    menu.items = {{.id = u"101"_s,
                   .name = {u"Kimchi Jjigae"_s, {}},
                   .categoryId = u"food"_s,
                   .price = 1250,
                   .stationId = u"hot-pot"_s}};
    menu.index();
    return menu;
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
    void lostConnectionAsksAPersonAndPrintsACopy();
    void tillPrintsWhatItSellsWithoutALink();
    void placingTakesAsLongAsWithoutAPrinter();

private:
    void writeSetup(const QString& receiptWhen = u"always"_s, bool onOrder = true);
    void start();
    void stop();
    [[nodiscard]] PaperStatus& status() { return m_printing->status(); }

    FakeClock m_clock{Instant(Milliseconds(1767728527123))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestPrinter> m_hot;
    std::unique_ptr<TestPrinter> m_bill;
    std::unique_ptr<DeviceStore> m_storage;
    std::unique_ptr<Printing> m_printing;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestPrinting::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_hot = std::make_unique<TestPrinter>(profileNamed(u"generic-80-42"));
    m_bill = std::make_unique<TestPrinter>(profileNamed(u"generic-80"));
    writeSetup();
}

void TestPrinting::cleanup()
{
    stop();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestPrinting::writeSetup(const QString& receiptWhen, bool onOrder)
{
    const QString json = uR"({
        "printers": [
            {"id": "hot", "name": "Hot kitchen", "profile": "generic-80-42", "address": "tcp://127.0.0.1:%1"},
            {"id": "bill", "name": "Counter", "profile": "generic-80", "address": "tcp://127.0.0.1:%2"}],
        "receipt": {"printer": "bill", "when": "%3", "footer": "Thank you"},
        "kitchen": {"printer": "bill", "onOrder": %4, "stations": [{"station": "hot-pot", "printer": "hot"}]}})"_s
                             .arg(m_hot->port())
                             .arg(m_bill->port())
                             .arg(receiptWhen, onOrder ? u"true"_s : u"false"_s);
    QFile file(m_folder->filePath(u"printers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json.toUtf8());
}

void TestPrinting::start()
{
    auto storage = DeviceStore::open(m_folder->path(), m_clock);
    QVERIFY2(storage, errorText(storage).constData());
    m_storage = *std::move(storage);
    auto printing = Printing::make(m_folder->path(), *m_storage, m_clock);
    QVERIFY2(printing, errorText(printing).constData());
    m_printing = *std::move(printing);
    m_printing->setMenu(smallMenu());
}

void TestPrinting::stop()
{
    m_printing.reset();
    m_storage.reset();
}

void TestPrinting::withoutASetupNothingIsPrinted()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"printers.json"_s)));
    start();
    m_printing->orderPlaced(orderNamed(u"o1"_s));
    m_printing->orderIsLocal(orderNamed(u"o1"_s));
    m_printing->printReceipt(orderNamed(u"o1"_s));
    QVERIFY(status().printers().empty());
    QCOMPARE(m_storage->resumePrintJobs().result()->size(), std::size_t(0));
}

void TestPrinting::badSetupIsSaid()
{
    QFile file(m_folder->filePath(u"printers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"receipt": {"printer": "nobody"}})");
    file.close();
    const auto storage = DeviceStore::open(m_folder->path(), m_clock);
    QVERIFY2(storage, errorText(storage).constData());
    const auto printing = Printing::make(m_folder->path(), **storage, m_clock);
    QVERIFY(!printing);
    QVERIFY2(printing.error().text().contains(u"receipt.printer"_s), qPrintable(printing.error().text()));
}

void TestPrinting::paidOrderPrintsItsReceiptAndOpensTheDrawer()
{
    start();
    m_printing->orderPlaced(orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return m_bill->page().cuts() == 2 && m_hot->page().cuts() == 1; })); // receipt and bar
    QCOMPARE(m_bill->page().pulses(), 1);
    QVERIFY(m_bill->page().text().contains(u"Total"_s));
    QVERIFY(m_bill->page().text().contains(u"Thank you"_s));
    QVERIFY(m_bill->page().text().contains(u"Barley tea"_s));
    QVERIFY(m_hot->page().text().contains(u"Kimchi Jjigae"_s));
    QVERIFY(!m_hot->page().text().contains(u"Barley tea"_s));
    QVERIFY(status().isFine());

    m_printing->printReceipt(orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return m_bill->page().cuts() == 3; }));
    QVERIFY(m_bill->page().text().contains(u"COPY 1"_s));
    QCOMPARE(m_bill->page().pulses(), 1);
}

void TestPrinting::orderPaidLaterPrintsItsReceiptThen()
{
    start();
    const Order paid = orderNamed(u"o1"_s);
    Order order = paid;
    order.payments.clear();
    m_printing->orderPlaced(order);
    QVERIFY(eventually([&] { return m_bill->page().cuts() == 1 && m_hot->page().cuts() == 1; })); // the bar's ticket
    QCOMPARE(m_bill->page().pulses(), 0);
    m_printing->orderPaid(paid);
    QVERIFY(eventually([&] { return m_bill->page().cuts() == 2; }));
    QCOMPARE(m_bill->page().pulses(), 1);
    QVERIFY(m_bill->page().text().contains(u"Change"_s));
    QCOMPARE(m_hot->page().cuts(), 1); // cooked already
}

void TestPrinting::receiptOnlyWhenAskedStillOpensTheDrawer()
{
    writeSetup(u"ask"_s, false);
    start();
    QVERIFY(status().asksForReceipts());
    m_printing->orderPlaced(orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return m_bill->page().pulses() == 1; }));
    QCOMPARE(m_bill->page().cuts(), 0);
    m_printing->printReceipt(orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return m_bill->page().cuts() == 1; }));
    QVERIFY(!m_bill->page().text().contains(u"COPY"_s));
    m_printing->printReceipt(orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return m_bill->page().cuts() == 2; }));
    QVERIFY(m_bill->page().text().contains(u"COPY 1"_s));
}

void TestPrinting::eachStationPrintsOnceWhateverItIsAskedFor()
{
    start();
    Order order = orderNamed(u"o1"_s);
    order.payments.clear();
    for (int i = 0; i < 2; ++i) {
        m_printing->orderPlaced(order);
        m_printing->orderIsLocal(order);
        m_printing->orderIsUnseen(order);
    }
    QVERIFY(eventually([&] { return m_bill->page().cuts() == 1 && m_hot->page().cuts() == 1; }));
    stop();
    start();
    m_printing->orderPlaced(order);
    m_printing->orderPlaced(orderNamed(u"o2"_s)); // comes after anything that the first could make
    QVERIFY(eventually([&] { return m_hot->page().cuts() == 2; }));
    QCOMPARE(m_hot->page().resets(), 2);
}

void TestPrinting::printerThatIsOffIsShownAndPrintsLater()
{
    m_hot->switchOff();
    start();
    m_printing->orderPlaced(orderNamed(u"o1"_s));
    QVERIFY(eventually([&] { return !status().isFine() && m_bill->page().cuts() == 2; }));
    const PaperTrouble trouble = status().trouble(0);
    QCOMPARE(trouble.printerName, u"Hot kitchen"_s);
    QCOMPARE(trouble.problem, u"unreachable"_s);
    QCOMPARE(trouble.title, u"A-042 Hot pot"_s);
    QVERIFY(!trouble.checkPaper);
    QCOMPARE(*trouble.nextAttemptAt - m_clock.now(), Milliseconds(2000));

    m_hot->switchOn();
    status().retry(trouble.jobId);
    QVERIFY(eventually([&] { return m_hot->page().cuts() == 1; }));
    QVERIFY(status().isFine());
    QVERIFY(!m_hot->page().text().contains(u"COPY"_s));
}

void TestPrinting::lostConnectionAsksAPersonAndPrintsACopy()
{
    m_hot->closeAfter(40);
    start();
    Order order = orderNamed(u"o1"_s); // for one printer alone: another's job would be cut by the restart, too
    order.payments.clear();
    order.lines.resize(1);
    m_printing->orderPlaced(order);
    QVERIFY(eventually([&] { return !status().isFine(); }));
    QVERIFY(status().trouble(0).checkPaper);
    stop(); // a restart changes nothing about it
    start();
    QVERIFY(eventually([&] { return !status().isFine(); }));
    QVERIFY(status().trouble(0).checkPaper);
    QCOMPARE(m_hot->connections(), 1);
    status().printAgain(status().trouble(0).jobId);
    QVERIFY(eventually([&] { return m_hot->page().text().contains(u"COPY 1"_s); }));
    QVERIFY(status().isFine());
}

void TestPrinting::tillPrintsWhatItSellsWithoutALink()
{
    writeSetup(u"always"_s, false); // a kitchen with displays, which cannot know
    AddressOptions nobody;
    nobody.backendUrl = u"127.0.0.1:1"_s;
    const auto till = Composition::make({.role = DeviceRole::Till,
                                         .addresses = resolveAddresses(nobody, {}, {}).value(),
                                         .dataDir = m_folder->path(),
                                         .device = u"till-a"_s},
                                        m_clock);
    QVERIFY2(till, errorText(till).constData());
    const auto printing = Printing::make(m_folder->path(), (*till)->storage(), m_clock);
    QVERIFY2(printing, errorText(printing).constData());
    (*printing)->follow(**till);
    PosStore& pos = (*till)->pos();
    pos.applyMenu(smallMenu());
    QVERIFY(pos.addToCart({.itemId = u"101"_s}));
    const Minor total = pos.pricedCart().total;
    QVERIFY(!pos.placeOrder({{.method = u"cash"_s, .amount = total, .tendered = total}}).isEmpty());
    QVERIFY(eventually([&] { return m_hot->page().cuts() == 1 && m_bill->page().cuts() == 1; }));
    QVERIFY(m_hot->page().text().contains(u"Kimchi Jjigae"_s));
    QVERIFY(m_hot->page().text().contains(pos.ordersModel()->row(0)->order.displayNumber));
    QCOMPARE(m_bill->page().pulses(), 1);
}

// Measured where it counts: from the order's way to the disk to its answer, with printers in every kind of trouble.
void TestPrinting::placingTakesAsLongAsWithoutAPrinter()
{
    const auto median = [&](const QString& name, bool prints) {
        start();
        std::vector<qint64> times;
        for (int i = 0; i < 30; ++i) {
            const Order order = orderNamed(u"%1-%2"_s.arg(name).arg(i));
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
    m_hot->switchOff();
    m_bill->switchOff();
    QVERIFY(median(u"off"_s, true) < 1'000'000);
    m_hot->switchOn();
    m_bill->switchOn();
    m_hot->printSlowly(1);
    m_bill->printSlowly(1);
    QVERIFY(median(u"one byte a second"_s, true) < 1'000'000);
    m_hot->ignoreQuestions(true);
    m_bill->ignoreQuestions(true);
    QVERIFY(median(u"silent"_s, true) < 1'000'000);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
