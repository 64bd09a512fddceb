// The printers' settings as a manager works with them.
#include "till_bed.h"

#include "support/fatal_log_guard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

Q_DECLARE_METATYPE(stonepot::PrinterEntry)
Q_DECLARE_METATYPE(stonepot::PaperRules)

class PrinterSheetTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCashierNeedsAManager();
    void aNewPrinterIsPutOnceItHasANameAndAnAddress();
    void anOfferFillsTheForm();
    void aChoiceIsAskedForAtOnce();
    void whatIsWrongStandsBesideItsField();
    void looksAroundOnlyWhenAsked();
    void testsAndRemoves();
    void rulesAreAskedForAtOnce();
    void theDrawerOpensWithAManagersPin();

private:
    void openAs(const QString& pin);
    void enterPin(const QString& pin);
    [[nodiscard]] PrinterEntry put(QSignalSpy& spy)
    {
        return spy.isEmpty() ? PrinterEntry() : spy.takeFirst().first().value<PrinterEntry>();
    }

    std::unique_ptr<TillBed> m_bed;
    std::unique_ptr<FatalLogGuard> m_log;
};

void PrinterSheetTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_log->allow(u"This plugin does not support"_s); // the offscreen platform's own
    m_bed = std::make_unique<TillBed>();
    m_bed->show();
    m_bed->printers.setProfiles({{u"generic-80"_s, u"80 mm"_s}, {u"generic-58"_s, u"58 mm"_s}});
    m_bed->printers.setStations({{u"grill"_s, u"Grill"_s}, {u"bar"_s, u"Bar"_s}});
    m_bed->printers.show({{.id = u"p1"_s,
                           .name = u"Counter"_s,
                           .address = u"192.168.1.40"_s,
                           .profile = u"generic-80"_s,
                           .stations = {u"bar"_s}},
                          {.id = u"p2"_s, .name = u"Hot kitchen"_s, .address = u"192.168.1.41"_s}},
                         {.receiptPrinter = u"p1"_s, .kitchenPrinter = u"p2"_s});
}

void PrinterSheetTest::cleanup()
{
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void PrinterSheetTest::enterPin(const QString& pin)
{
    QVERIFY(m_bed->press(u"approval"_s, pin));
}

void PrinterSheetTest::openAs(const QString& pin)
{
    QSignalSpy in(m_bed->store.get(), &PosStore::loggedIn);
    m_bed->store->logIn({}, pin);
    QVERIFY(!in.isEmpty() || in.wait());
    QVERIFY(m_bed->choose(u"userMenuButton"_s, u"userPrinters"_s));
    QVERIFY(m_bed->find(u"printerSheet"_s)->isVisible());
}

void PrinterSheetTest::aCashierNeedsAManager()
{
    m_bed->logIn();
    QVERIFY(m_bed->choose(u"userMenuButton"_s, u"userPrinters"_s));
    QVERIFY(!m_bed->find(u"printerSheet"_s)->isVisible());
    QVERIFY(m_bed->find(u"approvalSheet"_s)->isVisible());
    enterPin(u"5678"_s);
    QTRY_VERIFY(m_bed->find(u"printerSheet"_s)->isVisible());
}

void PrinterSheetTest::aNewPrinterIsPutOnceItHasANameAndAnAddress()
{
    openAs(u"5678"_s);
    QSignalSpy wanted(&m_bed->printers, &PrinterSettings::putRequested);
    QVERIFY(m_bed->click(u"printerAdd"_s));
    m_bed->type(m_bed->find(u"printerName"_s), u"Bar"_s);
    m_bed->type(m_bed->find(u"printerAddress"_s), u"10.0.0.7"_s);
    QTest::keyClick(m_bed->find(u"printerAddress"_s), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    const PrinterEntry printer = put(wanted);
    QCOMPARE(printer.id, QString());
    QCOMPARE(printer.name, u"Bar"_s);
    QCOMPARE(printer.address, u"10.0.0.7"_s);
    QCOMPARE(printer.profile, u"generic-80"_s);
}

void PrinterSheetTest::anOfferFillsTheForm()
{
    openAs(u"5678"_s);
    QVERIFY(m_bed->click(u"printerAdd"_s));
    m_bed->printers.setOffers({{u"queue:Office"_s, u"Office"_s}}, false);
    QSignalSpy wanted(&m_bed->printers, &PrinterSettings::putRequested);
    QVERIFY(m_bed->click(u"printerOffer0"_s));
    const PrinterEntry printer = put(wanted);
    QCOMPARE(printer.name, u"Office"_s);
    QCOMPARE(printer.address, u"queue:Office"_s);
}

void PrinterSheetTest::aChoiceIsAskedForAtOnce()
{
    openAs(u"5678"_s);
    QVERIFY(m_bed->click(u"printer_p2"_s));
    QCOMPARE(m_bed->find<QLineEdit>(u"printerName"_s)->text(), u"Hot kitchen"_s);
    QVERIFY(m_bed->click(u"printer_p1"_s));
    QCOMPARE(m_bed->find<QLineEdit>(u"printerAddress"_s)->text(), u"192.168.1.40"_s);
    QSignalSpy wanted(&m_bed->printers, &PrinterSettings::putRequested);
    QVERIFY(m_bed->click(u"printerProfile_generic-58"_s));
    QCOMPARE(put(wanted).profile, u"generic-58"_s);
    QVERIFY(m_bed->click(u"printerStations_grill"_s));
    QCOMPARE(put(wanted).stations, (QStringList{u"grill"_s, u"bar"_s}));
    QVERIFY(m_bed->click(u"printerAlternative_p2"_s));
    QCOMPARE(put(wanted).alternative, u"p2"_s);
    QVERIFY(m_bed->find(u"printerAlternative_p1"_s) == nullptr); // not itself
}

void PrinterSheetTest::whatIsWrongStandsBesideItsField()
{
    openAs(u"5678"_s);
    auto* problem = m_bed->find<QLabel>(u"printerAddressProblem"_s);
    QVERIFY(!problem->isVisible());
    m_bed->printers.refuse(PrinterSettings::Field::Address, PrinterSettings::Problem::NotAnAddress);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"192.168.1.40"_s));
    m_bed->printers.accept(u"p1"_s);
    QVERIFY(!problem->isVisible());
}

void PrinterSheetTest::looksAroundOnlyWhenAsked()
{
    QSignalSpy looked(&m_bed->printers, &PrinterSettings::lookAroundRequested);
    openAs(u"5678"_s);
    QCOMPARE(looked.count(), 0);
    QVERIFY(m_bed->click(u"printerLookAround"_s));
    QCOMPARE(looked.count(), 1);
    m_bed->printers.setOffers({}, true);
    QVERIFY(!m_bed->find(u"printerLookAround"_s)->isEnabled());
}

void PrinterSheetTest::testsAndRemoves()
{
    openAs(u"5678"_s);
    QSignalSpy page(&m_bed->printers, &PrinterSettings::testPageRequested);
    QSignalSpy drawer(&m_bed->printers, &PrinterSettings::testDrawerRequested);
    QSignalSpy removed(&m_bed->printers, &PrinterSettings::removeRequested);
    QVERIFY(m_bed->click(u"printer_p2"_s));
    for (const QString& button : {u"printerTestPage"_s, u"printerTestDrawer"_s, u"printerRemove"_s}) {
        m_bed->find<QAbstractButton>(button)->click(); // may stand below the fold
    }
    QCOMPARE(page.takeFirst(), QVariantList{u"p2"_s});
    QCOMPARE(drawer.takeFirst(), QVariantList{u"p2"_s});
    QCOMPARE(removed.takeFirst(), QVariantList{u"p2"_s});
}

void PrinterSheetTest::rulesAreAskedForAtOnce()
{
    openAs(u"5678"_s);
    QVERIFY(m_bed->click(u"printerRules"_s));
    QSignalSpy wanted(&m_bed->printers, &PrinterSettings::rulesRequested);
    const auto rules = [&wanted] { return wanted.takeFirst().first().value<PaperRules>(); };
    QVERIFY(m_bed->click(u"receiptWhen_ask"_s));
    QCOMPARE(rules(),
             (PaperRules{.receiptPrinter = u"p1"_s, .receipts = ReceiptPolicy::Ask, .kitchenPrinter = u"p2"_s}));
    QVERIFY(m_bed->click(u"kitchenWhen_onOrder"_s));
    QVERIFY(rules().onOrder);
    QVERIFY(m_bed->click(u"drawerWhen_onCash"_s));
    QVERIFY(!rules().drawerOnCash);
    QVERIFY(m_bed->click(u"kitchenPrinter_"_s));
    QVERIFY(rules().kitchenPrinter.isEmpty());
}

void PrinterSheetTest::theDrawerOpensWithAManagersPin()
{
    m_bed->logIn();
    QVERIFY(!m_bed->choose(u"userMenuButton"_s, u"userDrawer"_s)); // there is none
    m_bed->paper.setHasDrawer(true);
    QSignalSpy opened(&m_bed->paper, &PaperStatus::drawerRequested);
    QVERIFY(m_bed->choose(u"userMenuButton"_s, u"userDrawer"_s));
    enterPin(u"5678"_s);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.takeFirst(), (QVariantList{u"Mina Kim"_s, u"Joon Lee"_s}));
}

QTEST_MAIN(PrinterSheetTest)
#include "tst_printer_sheet.moc"
