// A card has paid and the till ends, at each step on the way: what was paid is offered again, and never charged twice.
// The till that ends is a program of its own: this one, started with --sell.
#include "ui/pos/played_terminal.h"
#include "ui/pos/till_bed.h"

#include "support/fatal_log_guard.h"
#include "ui/common/toast.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

// Sells for a card on the disk at `directory`, and dies at the `step`.
int sellAndDie(const QString& directory, const QString& step)
{
    PlayedTerminal terminal;
    TillWindow::Options options = TillBed::defaultOptions();
    options.terminal = &terminal;
    TillBed bed(options, directory);
    bed.show();
    bed.setOnline();
    bed.logIn();
    bed.store->setTable(4, 2);
    bed.add(u"japchae"_s);
    bed.click(u"payButton"_s);
    bed.click(u"tip1"_s);
    bed.click(u"tenderCard"_s);
    if (step == "asking"_L1) {
        bed.disk.dieAt(u"INSERT INTO settings"_s);
    }
    bed.click(u"completeButton"_s);
    if (!QTest::qWaitFor([&terminal] { return !terminal.charges.empty(); })) {
        return 1;
    }
    if (step == "asked"_L1) {
        std::_Exit(RecordingProbe::killed);
    }
    bed.disk.dieAt(step == "approving"_L1  ? u"INSERT INTO settings"_s
                   : step == "approved"_L1 ? u"INSERT INTO orders"_s
                                           : u"COMMIT"_s);
    QSignalSpy committed(bed.store.get(), &PosStore::orderCommitted);
    if (step == "saved"_L1) {
        bed.disk.dieAt({});
        QObject::connect(bed.store.get(), &PosStore::orderCommitted, [] { std::_Exit(RecordingProbe::killed); });
    }
    emit terminal.finished({TerminalOutcome::Kind::Approved, u"T-77"_s, {}});
    committed.wait(5000);
    return 1; // it should not have come so far
}

} // namespace

class TillChargesTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatACardPaidOutlivesTheProgram_data();
    void whatACardPaidOutlivesTheProgram();
    void aFullDiskChargesNobodyTwice();
    void aShareThatACardPaidIsKeptWhenTheBillIsLeft();
    void whatWasGivenBackIsWrittenDown();
    void withoutADiskTheTerminalIsNotAsked();

private:
    void show(const QString& directory = {});
    void askCard();

    PlayedTerminal m_terminal;
    std::unique_ptr<QTemporaryDir> m_folder; // of a till that ended
    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<TillBed> m_bed;
};

void TillChargesTest::init()
{
    m_terminal.charges.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
    m_log->allow(u"This plugin does not support"_s); // the offscreen platform's own
}

void TillChargesTest::cleanup()
{
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TillChargesTest::show(const QString& directory)
{
    TillWindow::Options options = TillBed::defaultOptions();
    options.terminal = &m_terminal;
    m_bed = std::make_unique<TillBed>(options, directory);
    m_bed->show();
    m_bed->setOnline();
    m_bed->logIn();
}

void TillChargesTest::askCard()
{
    m_bed->add(u"japchae"_s);
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(m_terminal.charges.size(), 1U);
}

void TillChargesTest::whatACardPaidOutlivesTheProgram_data()
{
    QTest::addColumn<bool>("offered");
    QTest::addColumn<bool>("known"); // that it was approved
    QTest::newRow("asking") << false << false;
    QTest::newRow("asked") << true << false;
    QTest::newRow("approving") << true << false;
    QTest::newRow("approved") << true << true;
    QTest::newRow("saving") << true << true;
    QTest::newRow("saved") << false << true;
}

void TillChargesTest::whatACardPaidOutlivesTheProgram()
{
    QFETCH(bool, offered);
    QFETCH(bool, known);
    const QString step = QString::fromLatin1(QTest::currentDataTag());
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--sell"_s, m_folder->path(), step});
    QVERIFY(other.waitForFinished(30'000));
    QCOMPARE(other.exitCode(), RecordingProbe::killed);

    show(m_folder->path());
    QCOMPARE(m_bed->find(u"chargesSheet"_s)->isVisible(), offered);
    const OrdersModel& orders = *m_bed->store->ordersModel();
    if (!offered) {
        QVERIFY(m_bed->store->openCharges().empty());
        QCOMPARE(orders.rowCount(), known ? 1 : 0);
        return;
    }
    QCOMPARE(orders.rowCount(), 0);
    if (!known) { // they look at the terminal
        QVERIFY(m_bed->click(u"chargeApproved0"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(m_bed->click(u"chargeFinish0"_s));
    QTRY_VERIFY(m_bed->find(u"paymentScreen"_s)->isVisible());
    QVERIFY(!m_bed->find(u"tenderCash"_s)->isEnabled()); // it is paid
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(m_terminal.charges.empty());
    const Order& order = orders.row(0)->order;
    QCOMPARE(order.tableNumber, 4);
    QCOMPARE(order.payments.size(), 1U);
    QCOMPARE(order.payments.front().method, u"card"_s);
    QCOMPARE(order.payments.front().amount, order.total);
    QVERIFY(order.payments.front().tip > 0);
    QCOMPARE(order.payments.front().reference, known ? u"T-77"_s : QString());
    QVERIFY(m_bed->store->openCharges().empty());
    m_bed->restart();
    m_bed->logIn();
    QVERIFY(!m_bed->find(u"chargesSheet"_s)->isVisible());
}

void TillChargesTest::aFullDiskChargesNobodyTwice()
{
    show();
    askCard();
    m_log->allow(u"disk is full"_s);
    QSignalSpy failed(m_bed->store.get(), &PosStore::placeFailed);
    m_bed->disk.failAt(1, RecordingProbe::Failing::FromThenOn);
    emit m_terminal.finished({TerminalOutcome::Kind::Approved, u"T-78"_s, {}});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_bed->find<QLabel>(u"paymentHint"_s)->text().contains(u"has paid"_s));
    m_bed->disk.failAt(0);
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(m_terminal.charges.size(), 1U);
    QCOMPARE(m_bed->store->ordersModel()->row(0)->order.payments.front().reference, u"T-78"_s);
    QVERIFY(m_bed->store->openCharges().empty());
}

void TillChargesTest::aShareThatACardPaidIsKeptWhenTheBillIsLeft()
{
    show();
    m_bed->add(u"japchae"_s);
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"splitButton"_s));
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(m_terminal.charges.size(), 1U);
    emit m_terminal.finished({TerminalOutcome::Kind::Approved, u"T-79"_s, {}});
    const Minor half = m_terminal.charges.front().amount;
    QTRY_VERIFY(m_bed->find<QLabel>(u"paidSoFar"_s)->text().contains(QString::number(half / 100)));
    QVERIFY(m_bed->click(u"paymentBack"_s));
    QVERIFY(m_bed->find(u"chargesSheet"_s)->isVisible());
    QVERIFY(m_bed->click(u"chargeFinish0"_s));
    QVERIFY(m_bed->click(u"tenderCash"_s));
    QVERIFY(m_bed->click(u"cashExact"_s));
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    const std::vector<Payment> payments = m_bed->store->ordersModel()->row(0)->order.payments;
    QCOMPARE(payments.size(), 2U);
    QCOMPARE(payments[0].reference, u"T-79"_s);
    QCOMPARE(payments[0].amount, half);
    QCOMPARE(payments[1].method, u"cash"_s);
    QVERIFY(m_bed->store->openCharges().empty());
}

void TillChargesTest::whatWasGivenBackIsWrittenDown()
{
    show();
    m_log->allow(u"disk is full"_s);
    askCard();
    emit m_terminal.finished({TerminalOutcome::Kind::Unknown, {}, u"no_answer"_s});
    QTRY_VERIFY(m_bed->find<QLabel>(u"paymentHint"_s)->text().contains(u"Look at it"_s));
    QVERIFY(m_bed->click(u"paymentBack"_s));
    QVERIFY(m_bed->click(u"chargeApproved0"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_bed->click(u"chargeGivenBack0"_s));
    QVERIFY(m_bed->press(u"approval"_s, u"5678"_s));
    QTRY_VERIFY(m_bed->store->openCharges().empty());
    const auto log = m_bed->store->auditLog().result().value();
    QCOMPARE(log.size(), 1U);
    QCOMPARE(log.front().what, u"refund"_s);
    QCOMPARE(log.front().amount, m_terminal.charges.front().amount);
    QCOMPARE(log.front().manager, u"Joon Lee"_s);
    QVERIFY(!m_bed->find(u"chargesSheet"_s)->isVisible());
}

void TillChargesTest::withoutADiskTheTerminalIsNotAsked()
{
    show();
    m_bed->add(u"japchae"_s);
    QVERIFY(m_bed->click(u"payButton"_s));
    QVERIFY(m_bed->click(u"tenderCard"_s));
    QSignalSpy failed(m_bed->store.get(), &PosStore::placeFailed);
    m_bed->disk.failAt(1, RecordingProbe::Failing::FromThenOn);
    QVERIFY(m_bed->click(u"completeButton"_s));
    QTRY_COMPARE(failed.count(), 1);
    m_bed->disk.failAt(0);
    QVERIFY(m_terminal.charges.empty());
    QVERIFY(m_bed->find(u"completeButton"_s)->isEnabled());
    QVERIFY(m_bed->find(u"tenderCash"_s)->isEnabled());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--sell"_L1) {
        return sellAndDie(arguments.value(2), arguments.value(3));
    }
    TillChargesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_till_charges.moc"
