// The printers' settings from the manager's word to printers.json, and the look around for printers.
#include "printer_setup.h"

#include "support/eventually.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"
#include "support/test_printer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

std::vector<QHostAddress> thisMachine()
{
    return {QHostAddress(u"127.0.0.3"_s), QHostAddress(u"127.0.0.2"_s), QHostAddress(QHostAddress::LocalHost)};
}

} // namespace

class TestPrinterSetup final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void whatIsPutIsInEffectAndStored();
    void whatIsWrongChangesNothing();
    void removedPrinterIsNowhere();
    void rulesAreStored();
    void whatCannotBeStoredIsSaid();
    void looksAroundOnlyWhenAsked();
    void searchGoesThroughEveryHostAndEnds();
    void neighboursOfAnAddress();

private:
    [[nodiscard]] Result<PrintSetup> stored() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? parsePrintSetup(file.readAll())
                                              : fail(ErrorCode::NotFound, m_file, file.errorString());
    }
    [[nodiscard]] bool isStored(const PrinterSetup& setup) const
    {
        return eventually([&] {
            const auto there = stored();
            return there && *there == setup.setup();
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FatalLogGuard> m_log;
    QString m_file;
};

void TestPrinterSetup::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"printers.json"_s);
}

void TestPrinterSetup::whatIsPutIsInEffectAndStored()
{
    PrinterSetup setup(m_file, {}, thisMachine);
    QSignalSpy changed(&setup, &PrinterSetup::changed);
    QSignalSpy accepted(&setup.settings(), &PrinterSettings::accepted);
    setup.settings().put({.name = u" Counter "_s, .address = u"192.168.1.40"_s, .profile = u"generic-58"_s});
    QCOMPARE(changed.count(), 1);
    const QString counter = accepted.takeFirst().first().toString();
    const PrinterConfig* printer = setup.setup().printer(counter);
    QVERIFY(printer != nullptr);
    QCOMPARE(printer->name, u"Counter"_s);
    QCOMPARE(printer->address, QUrl(u"tcp://192.168.1.40"_s));
    QCOMPARE(printer->profile, u"generic-58"_s);
    QCOMPARE(setup.setup().receiptPrinter, counter); // the only one there is
    QCOMPARE(setup.setup().printerForStation(u"grill"_s), counter);

    setup.settings().put(
        {.name = u"Bar"_s, .address = u"/dev/usb/lp0"_s, .alternative = counter, .stations = {u"bar"_s, u"cold"_s}});
    const QString bar = accepted.takeFirst().first().toString();
    QVERIFY(bar != counter);
    QCOMPARE(setup.setup().printerForStation(u"bar"_s), bar);
    QCOMPARE(setup.setup().printerForStation(u"grill"_s), counter);
    PrinterEntry shown = *setup.settings().printer(bar);
    QCOMPARE(shown.address, u"/dev/usb/lp0"_s);
    QCOMPARE(shown.stations, (QStringList{u"bar"_s, u"cold"_s}));
    shown.stations = {u"cold"_s};
    shown.alternative = bar; // itself is none
    setup.settings().put(shown);
    QCOMPARE(setup.setup().printerForStation(u"bar"_s), counter);
    QCOMPARE(setup.setup().printer(bar)->alternative, QString());
    QVERIFY(isStored(setup));
}

void TestPrinterSetup::whatIsWrongChangesNothing()
{
    PrinterSetup setup(m_file, {}, thisMachine);
    QSignalSpy changed(&setup, &PrinterSetup::changed);
    using Field = PrinterSettings::Field;
    using Problem = PrinterSettings::Problem;
    std::vector<std::pair<Field, Problem>> refusals;
    connect(&setup.settings(), &PrinterSettings::refused, this,
            [&refusals](Field field, Problem problem) { refusals.emplace_back(field, problem); });
    setup.settings().put({.name = u"Counter"_s, .address = u"  "_s});
    setup.settings().put({.name = u"Counter"_s, .address = u"http://192.168.1.40"_s});
    setup.settings().put({.name = u"Counter"_s, .address = u"192.168.1.40/x"_s});
    setup.settings().put({.name = u" "_s, .address = u"192.168.1.40"_s});
    QCOMPARE(refusals,
             (std::vector{std::pair(Field::Address, Problem::Empty), std::pair(Field::Address, Problem::NotAnAddress),
                          std::pair(Field::Address, Problem::NotAnAddress), std::pair(Field::Name, Problem::Empty)}));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!QFile::exists(m_file));
}

void TestPrinterSetup::removedPrinterIsNowhere()
{
    PrintSetup before;
    before.printers = {{.id = u"a"_s, .name = u"A"_s, .address = QUrl(u"tcp://127.0.0.1"_s), .alternative = u"b"_s},
                       {.id = u"b"_s, .name = u"B"_s, .address = QUrl(u"tcp://127.0.0.1"_s)}};
    before.receiptPrinter = u"b"_s;
    before.kitchenPrinter = u"a"_s;
    before.stations = {{u"bar"_s, u"b"_s}, {u"hot"_s, u"a"_s}};
    PrinterSetup setup(m_file, before, thisMachine);
    setup.settings().remove(u"b"_s);
    PrintSetup expected;
    expected.printers = {{.id = u"a"_s, .name = u"A"_s, .address = QUrl(u"tcp://127.0.0.1"_s)}};
    expected.kitchenPrinter = u"a"_s;
    expected.stations = {{u"hot"_s, u"a"_s}};
    QCOMPARE(setup.setup(), expected);
    QVERIFY(isStored(setup));
}

void TestPrinterSetup::rulesAreStored()
{
    PrintSetup before;
    before.printers = {{.id = u"a"_s, .name = u"A"_s, .address = QUrl(u"queue:Office printer"_s)}};
    before.footer = u"Thank you"_s; // what the page does not show stays
    before.address = {u"12 Mill Lane"_s};
    before.qr = u"https://x/{order}"_s;
    before.language = u"ko"_s;
    PrinterSetup setup(m_file, before, thisMachine);
    const PaperRules rules{.receiptPrinter = u"a"_s,
                           .receipts = ReceiptPolicy::Ask,
                           .drawerOnCash = false,
                           .kitchenPrinter = u"a"_s,
                           .onOrder = true,
                           .whenLocal = false,
                           .whenUnseen = false};
    setup.settings().setRules(rules);
    QCOMPARE(setup.settings().rules(), rules);
    QCOMPARE(setup.setup().receiptWhen, ReceiptWhen::Ask);
    QCOMPARE(setup.setup().footer, u"Thank you"_s);
    QVERIFY(isStored(setup));
}

void TestPrinterSetup::whatCannotBeStoredIsSaid()
{
    PrinterSetup setup(m_folder->filePath(u"no such folder/printers.json"_s), {}, thisMachine);
    QSignalSpy refused(&setup.settings(), &PrinterSettings::refused);
    setup.settings().put({.name = u"Counter"_s, .address = u"192.168.1.40"_s});
    QVERIFY(eventually([&] { return refused.count() == 1; }));
    QCOMPARE(setup.setup().printers.size(), std::size_t(1)); // it works until the till ends
}

void TestPrinterSetup::looksAroundOnlyWhenAsked()
{
    TestPrinter printer(profileNamed(u"generic-80"));
    PrinterSetup setup(m_file, {}, thisMachine, printer.port());
    setup.settings().askForOffers();
    QSignalSpy offered(&setup.settings(), &PrinterSettings::offersChanged);
    QVERIFY(eventually([&] { return !offered.isEmpty(); }));
    QCOMPARE(printer.connections(), 0);
    setup.settings().lookAround();
    QVERIFY(setup.settings().isLooking());
    QVERIFY(eventually([&] { return !setup.settings().isLooking(); }));
    const QString address = u"127.0.0.1:%1"_s.arg(printer.port());
    const PrinterChoice expected{u"tcp://"_s + address, address};
    QCOMPARE(setup.settings().offers().front(), expected);
    QCOMPARE(printer.processed(), qsizetype(0)); // it knocked and sent nothing
}

void TestPrinterSetup::searchGoesThroughEveryHostAndEnds()
{
    TestPrinter printer(profileNamed(u"generic-80"));
    std::vector<QHostAddress> hosts;
    for (int i = 2; i < 120; ++i) {
        hosts.emplace_back(u"127.0.1.%1"_s.arg(i));
    }
    hosts.emplace_back(QHostAddress::LocalHost);
    PrinterSearch search;
    QStringList found;
    connect(&search, &PrinterSearch::found, this, [&found](const FoundPrinter& each) { found += each.address; });
    QSignalSpy finished(&search, &PrinterSearch::finished);
    search.start(hosts, printer.port());
    QVERIFY(search.isRunning());
    QVERIFY(eventually([&] { return finished.count() == 1; }));
    QVERIFY(!search.isRunning());
    QCOMPARE(found, QStringList{u"tcp://127.0.0.1:%1"_s.arg(printer.port())});

    search.start(hosts, printer.port());
    search.stop();
    search.start({}, printer.port());
    QVERIFY(eventually([&] { return finished.count() == 2; }));
    QCOMPARE(found.size(), 1);
}

void TestPrinterSetup::neighboursOfAnAddress()
{
    const auto around = hostsAround(QHostAddress(u"192.168.7.20"_s), 24);
    QCOMPARE(around.size(), std::size_t(253));
    QCOMPARE(around.front().toString(), u"192.168.7.1"_s);
    QCOMPARE(around.back().toString(), u"192.168.7.254"_s);
    QVERIFY(std::ranges::find(around, QHostAddress(u"192.168.7.20"_s)) == around.end());
    QCOMPARE(hostsAround(QHostAddress(u"10.1.2.3"_s), 8).size(), std::size_t(253)); // not sixteen million
    QCOMPARE(hostsAround(QHostAddress(u"10.1.2.3"_s), 29).size(), std::size_t(5));
    QVERIFY(hostsAround(QHostAddress(u"10.1.2.3"_s), 31).empty());
    QVERIFY(hostsAround(QHostAddress(u"fe80::1"_s), 64).empty());
}

QTEST_MAIN(TestPrinterSetup)
#include "tst_printer_setup.moc"
