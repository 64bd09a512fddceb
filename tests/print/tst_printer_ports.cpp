#include "paper_samples.h"
#include "print/device_printer.h"
#include "print/escpos.h"
#include "print/printer_config.h"
#include "print/serial_printer.h"
#include "print/system_printer.h"
#include "print/tcp_printer.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"
#include "support/serial_cable.h"
#include "support/test_printer.h"

#include <QFile>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using Kind = PrintOutcome::Kind;

Q_DECLARE_METATYPE(stonepot::PrintOutcome)

namespace {

constexpr PrinterTimes quick{.connect = Milliseconds(2000),
                             .status = Milliseconds(1000),
                             .stall = Milliseconds(2000),
                             .confirm = Milliseconds(600),
                             .poll = Milliseconds(100)};

PrintDocument page()
{
    return {.title = u"A-042"_s, .blocks = {PrintText{u"Kimchi Jjigae"_s, {}}, PrintCut{}}};
}

} // namespace

class TestPrinterPorts final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void networkPrinterPrintsAndConfirms();
    void nothingLeavesBeforeTheWord();
    void printerThatIsOffIsUnreachable();
    void paperOutAndOpenCoverAreKnownBefore();
    void silentPrinterIsNotSentAnything();
    void connectionLostInTheMiddleIsUnknown();
    void paperOutInTheMiddleIsUnknown();
    void oneByteASecondIsUnknownInTheEnd();
    void printerWithoutStatusIsBelieved();
    void abandonedJobLeavesNothing();
    void portPrintsOneJobAfterTheOther();
    void fileCollectsWhatAPrinterWouldGet();
    void missingDeviceIsUnreachable();
    void systemQueueGetsAPage();
    void unknownSystemQueueIsUnreachable();
    void serialPrinterPrintsAndConfirms();
    void serialPrinterInTroubleIsKnownBefore();
    void serialPrinterWithoutStatusIsBelieved();
    void cablePulledOutInTheMiddleIsUnknown();
    void missingSerialLineIsUnreachable();
    void setupIsReadAndChecked();
    void addressIsReadAsPeopleWriteIt();
    void badSetupNamesWhatIsWrong_data();
    void badSetupNamesWhatIsWrong();

private:
    // Prints and gives the word at once.
    PrintOutcome print(PrinterPort& port, const PrintDocument& document = page())
    {
        QSignalSpy finished(&port, &PrinterPort::finished);
        const auto word = connect(&port, &PrinterPort::readyToSend, &port, [&port] { port.proceed(); });
        port.print(document);
        if (finished.isEmpty() && !finished.wait(10'000)) {
            qFatal("The printer did not answer");
        }
        disconnect(word);
        return finished.first().first().value<PrintOutcome>();
    }

    std::unique_ptr<FatalLogGuard> m_log;
    PrinterProfile m_profile = profileNamed(u"generic-80");
};

void TestPrinterPorts::networkPrinterPrintsAndConfirms()
{
    TestPrinter printer(m_profile);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    QCOMPARE(print(port), (PrintOutcome{Kind::Printed, PrinterProblem::None}));
    QCOMPARE(printer.page().text(), u"Kimchi Jjigae\n"_s);
    QCOMPARE(printer.page().cuts(), 1);
    QCOMPARE(printer.page().unknown(), QStringList());
}

void TestPrinterPorts::nothingLeavesBeforeTheWord()
{
    TestPrinter printer(m_profile);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    QSignalSpy ready(&port, &PrinterPort::readyToSend);
    QSignalSpy finished(&port, &PrinterPort::finished);
    port.print(page());
    QVERIFY(ready.wait());
    QCOMPARE(printer.page().resets(), 0);
    port.proceed();
    QVERIFY(finished.wait());
    QCOMPARE(printer.page().resets(), 1);
}

void TestPrinterPorts::printerThatIsOffIsUnreachable()
{
    TestPrinter printer(m_profile);
    printer.switchOff();
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    QCOMPARE(print(port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::Unreachable}));
    printer.switchOn();
    QCOMPARE(print(port).kind, Kind::Printed);
}

void TestPrinterPorts::paperOutAndOpenCoverAreKnownBefore()
{
    TestPrinter printer(m_profile);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    printer.runOutOfPaperAfter(0);
    QCOMPARE(print(port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::PaperOut}));
    printer.loadPaper();
    printer.openCover(true);
    QCOMPARE(print(port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::CoverOpen}));
    printer.openCover(false);
    QCOMPARE(print(port).kind, Kind::Printed);
    QCOMPARE(printer.page().resets(), 1);
}

void TestPrinterPorts::silentPrinterIsNotSentAnything()
{
    TestPrinter printer(m_profile);
    printer.ignoreQuestions(true);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    QCOMPARE(print(port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::NoAnswer}));
    QCOMPARE(printer.page().resets(), 0);
}

void TestPrinterPorts::connectionLostInTheMiddleIsUnknown()
{
    TestPrinter printer(m_profile);
    printer.closeAfter(10);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    QCOMPARE(print(port), (PrintOutcome{Kind::Unknown, PrinterProblem::Disconnected}));
}

void TestPrinterPorts::paperOutInTheMiddleIsUnknown()
{
    TestPrinter printer(m_profile);
    printer.runOutOfPaperAfter(10);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    QCOMPARE(print(port), (PrintOutcome{Kind::Unknown, PrinterProblem::PaperOut}));
}

void TestPrinterPorts::oneByteASecondIsUnknownInTheEnd()
{
    TestPrinter printer(m_profile);
    printer.printSlowly(1);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    QCOMPARE(print(port), (PrintOutcome{Kind::Unknown, PrinterProblem::NoAnswer}));
}

void TestPrinterPorts::printerWithoutStatusIsBelieved()
{
    const PrinterProfile basic = profileNamed(u"basic-80");
    TestPrinter printer(basic);
    printer.ignoreQuestions(true);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), basic, quick);
    QCOMPARE(print(port), (PrintOutcome{Kind::Printed, PrinterProblem::None}));
    QTRY_COMPARE(printer.page().text(), u"Kimchi Jjigae\n"_s);
}

void TestPrinterPorts::abandonedJobLeavesNothing()
{
    TestPrinter printer(m_profile);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    QSignalSpy finished(&port, &PrinterPort::finished);
    connect(&port, &PrinterPort::readyToSend, &port, [&port] { port.abandon(); });
    port.print(page());
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<PrintOutcome>().kind, Kind::NotPrinted);
    QCOMPARE(printer.page().resets(), 0);
}

void TestPrinterPorts::portPrintsOneJobAfterTheOther()
{
    TestPrinter printer(m_profile);
    TcpPrinter port(u"127.0.0.1"_s, printer.port(), m_profile, quick);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(print(port).kind, Kind::Printed);
    }
    QCOMPARE(printer.page().resets(), 5);
    QCOMPARE(printer.connections(), 5);
}

void TestPrinterPorts::fileCollectsWhatAPrinterWouldGet()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lp0"_s);
    DevicePrinter port(path, m_profile);
    QCOMPARE(print(port).kind, Kind::Printed);
    QCOMPARE(print(port).kind, Kind::Printed);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray once = toEscPos(page(), m_profile);
    QCOMPARE(file.readAll(), once + once);
}

void TestPrinterPorts::missingDeviceIsUnreachable()
{
    DevicePrinter port(u"/nowhere/usb/lp0"_s, m_profile);
    QCOMPARE(print(port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::Unreachable}));
}

void TestPrinterPorts::systemQueueGetsAPage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    SystemPrinter port([path] {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        return printer;
    });
    QCOMPARE(print(port), (PrintOutcome{Kind::Printed, PrinterProblem::None}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestPrinterPorts::unknownSystemQueueIsUnreachable()
{
    SystemPrinter port(SystemPrinter::queue(u"no such queue"_s));
    QCOMPARE(print(port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::Unreachable}));
}

void TestPrinterPorts::serialPrinterPrintsAndConfirms()
{
    TestPrinter printer(m_profile);
    const SerialCable cable(printer);
    const auto port = makeSerialPrinter({.device = cable.device(), .baud = 115'200}, m_profile, quick);
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(print(*port), (PrintOutcome{Kind::Printed, PrinterProblem::None}));
        QCOMPARE(printer.page().cuts(), i);
    }
    QCOMPARE(printer.page().text(), u"Kimchi Jjigae\n"_s.repeated(3));
    QCOMPARE(printer.page().unknown(), QStringList());
}

void TestPrinterPorts::serialPrinterInTroubleIsKnownBefore()
{
    TestPrinter printer(m_profile);
    const SerialCable cable(printer);
    const auto port = makeSerialPrinter({.device = cable.device()}, m_profile, quick);
    printer.runOutOfPaperAfter(0);
    QCOMPARE(print(*port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::PaperOut}));
    printer.loadPaper();
    printer.openCover(true);
    QCOMPARE(print(*port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::CoverOpen}));
    printer.openCover(false);
    printer.ignoreQuestions(true); // switched off: the line is there all the same
    QCOMPARE(print(*port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::NoAnswer}));
    QCOMPARE(printer.page().resets(), 0);
    printer.ignoreQuestions(false);
    printer.runOutOfPaperAfter(10);
    QCOMPARE(print(*port), (PrintOutcome{Kind::Unknown, PrinterProblem::PaperOut}));
}

void TestPrinterPorts::serialPrinterWithoutStatusIsBelieved()
{
    const PrinterProfile basic = profileNamed(u"basic-80");
    TestPrinter printer(basic);
    printer.ignoreQuestions(true);
    const SerialCable cable(printer);
    const auto port = makeSerialPrinter({.device = cable.device(), .baud = 115'200}, basic, quick);
    QCOMPARE(print(*port), (PrintOutcome{Kind::Printed, PrinterProblem::None}));
    QTRY_COMPARE(printer.page().text(), u"Kimchi Jjigae\n"_s);
}

void TestPrinterPorts::cablePulledOutInTheMiddleIsUnknown()
{
    TestPrinter printer(m_profile);
    printer.printSlowly(50);
    SerialCable cable(printer);
    const auto port = makeSerialPrinter({.device = cable.device()}, m_profile, quick);
    QSignalSpy finished(port.get(), &PrinterPort::finished);
    connect(port.get(), &PrinterPort::readyToSend, port.get(), [&] { port->proceed(); });
    port->print(page());
    QTRY_VERIFY(printer.processed() > 3);
    cable.pullOut();
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<PrintOutcome>(),
             (PrintOutcome{Kind::Unknown, PrinterProblem::Disconnected}));
}

void TestPrinterPorts::missingSerialLineIsUnreachable()
{
    const auto port = makeSerialPrinter({.device = u"/nowhere/ttyUSB0"_s}, m_profile, quick);
    QCOMPARE(print(*port), (PrintOutcome{Kind::NotPrinted, PrinterProblem::Unreachable}));
}

void TestPrinterPorts::setupIsReadAndChecked()
{
    const auto setup = parsePrintSetup(R"({
        "printers": [
            {"id": "hot", "name": "Hot kitchen", "address": "tcp://192.168.1.40", "profile": "generic-80-42",
             "alternative": "bill"},
            {"id": "bill", "address": "file:///dev/usb/lp0"},
            {"id": "office", "address": "queue:HP LaserJet"}],
        "receipt": {"printer": "bill", "when": "ask", "drawerOnCash": false},
        "kitchen": {"printer": "hot", "onOrder": true, "whenUnseen": false, "language": "ko",
                    "stations": [{"station": "bar", "printer": "bill"}]},
        "language": "ar_EG"})");
    QVERIFY2(setup, errorText(setup).constData());
    QCOMPARE(setup->printers.size(), std::size_t(3));
    QCOMPARE(setup->printer(u"hot"_s)->alternative, u"bill"_s);
    QCOMPARE(setup->printer(u"bill"_s)->name, u"bill"_s);
    QCOMPARE(setup->printer(u"office"_s)->address.path(), u"HP LaserJet"_s);
    QCOMPARE(setup->receiptWhen, ReceiptWhen::Ask);
    QVERIFY(setup->kitchenOnOrder && setup->kitchenWhenLocal && !setup->kitchenWhenUnseen && !setup->drawerOnCash);
    QCOMPARE(setup->printerForStation(u"bar"_s), u"bill"_s);
    QCOMPARE(setup->printerForStation(u"grill"_s), u"hot"_s);
    QCOMPARE(setup->printerForStation({}), u"hot"_s);
    QCOMPARE(*parsePrintSetup("{}"), PrintSetup());
    QCOMPARE(*parsePrintSetup(toJson(*setup)), *setup);
    QCOMPARE(*parsePrintSetup(toJson(PrintSetup())), PrintSetup());
}

void TestPrinterPorts::addressIsReadAsPeopleWriteIt()
{
    const auto read = [](const QString& typed) {
        const auto url = parsePrinterAddress(typed);
        return url ? url->toString() : url.error().where;
    };
    QCOMPARE(read(u" 192.168.1.40 "_s), u"tcp://192.168.1.40"_s);
    QCOMPARE(read(u"printer.local:9101"_s), u"tcp://printer.local:9101"_s);
    QCOMPARE(read(u"tcp://192.168.1.40:9100"_s), u"tcp://192.168.1.40:9100"_s);
    QCOMPARE(read(u"/dev/usb/lp0"_s), u"file:///dev/usb/lp0"_s);
    QCOMPARE(read(u"queue:HP LaserJet"_s), u"queue:HP LaserJet"_s);
    QCOMPARE(read(u"/dev/ttyUSB0"_s), u"serial:///dev/ttyUSB0"_s);
    QCOMPARE(read(u"serial:COM3"_s), u"serial:COM3"_s);
    QCOMPARE(read(u"serial:///dev/ttyS0?baud=19200&flow=hardware"_s),
             u"serial:///dev/ttyS0?baud=19200&flow=hardware"_s);
    for (const QString& wrong :
         {u""_s, u"/"_s, u"http://x"_s, u"two words"_s, u"1.2.3.4:port"_s, u"1.2.3.4:99999"_s, u"queue:"_s,
          u"user@1.2.3.4"_s, u"1.2.3.4/page"_s, u"serial:"_s, u"serial://host/dev/ttyS0"_s,
          u"serial:///dev/ttyS0?baud=fast"_s, u"serial:///dev/ttyS0?baud=9600&flow=some"_s}) {
        QCOMPARE(read(wrong), u"address"_s);
    }
}

void TestPrinterPorts::badSetupNamesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("address") << QByteArray(R"({"printers":[{"id":"a","address":"http://x"}]})")
                             << u"printers[0].address"_s;
    QTest::newRow("no host") << QByteArray(R"({"printers":[{"id":"a","address":"tcp:"}]})") << u"printers[0].address"_s;
    QTest::newRow("profile") << QByteArray(R"({"printers":[{"id":"a","address":"tcp://x","profile":"b"}]})")
                             << u"printers[0].profile"_s;
    QTest::newRow("twice") << QByteArray(
                                  R"({"printers":[{"id":"a","address":"tcp://x"},{"id":"a","address":"tcp://y"}]})")
                           << u"printers[1].id"_s;
    QTest::newRow("receipt") << QByteArray(R"({"receipt":{"printer":"a"}})") << u"receipt.printer"_s;
    QTest::newRow("when")
        << QByteArray(R"({"printers":[{"id":"a","address":"tcp://x"}],"receipt":{"printer":"a","when":"maybe"}})")
        << u"receipt.when"_s;
    QTest::newRow("station") << QByteArray(R"({"kitchen":{"stations":[{"station":"bar","printer":"a"}]}})")
                             << u"kitchen.stations[0].printer"_s;
}

void TestPrinterPorts::badSetupNamesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto setup = parsePrintSetup(json);
    QVERIFY(!setup);
    QCOMPARE(setup.error().where, where);
}

QTEST_MAIN(TestPrinterPorts)
#include "tst_printer_ports.moc"
