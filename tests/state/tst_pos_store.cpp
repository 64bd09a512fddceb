// The till's store over a real database: the life of an order up to the backend's answer.
#include "device_bed.h"
#include "stew_and_tea.h"

#include "state/pos_store.h"
#include "support/fatal_log_guard.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TestPosStore final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void orderIsShownAfterItIsOnDiskAndStandsThereAsWaiting();
    void doubleTapIsOneOrder();
    void twoEqualOrdersAreTwo();
    void nothingIsChangedWhileAnOrderIsBeingStored();
    void whenTheDiskFailsTheCartIsAsItWas();
    void numbersGoOnAfterARestart();
    void answerConfirmsInPlace();
    void refusedOrderStaysWithItsReasonAndIsSentAgainOnlyOnCommand();
    void whatIsUnansweredIsThereAfterARestart();
    void menuIsStoredAndThereAfterARestart();
    void knownPinOpensAtOnceAfterARestartWithoutABackend();
    void storeMayEndWhileItStores();
    void whatIsTrustedIsWrittenDownFirst();

private:
    void start();
    void create(); // without waiting for what it loads
    bool fill(const QString& itemId = u"stew"_s)
    {
        LineChoice choice;
        choice.itemId = itemId;
        return m_store->addToCart(choice).has_value();
    }
    QString sell()
    {
        QSignalSpy committed(m_store.get(), &PosStore::orderCommitted);
        const QString id = fill() ? m_store->placeOrder({}) : QString();
        return eventually([&] { return !committed.isEmpty(); }) ? id : QString();
    }
    [[nodiscard]] QString today() const { return businessDay(m_bed->clock.now(), m_store->menu().day); }

    std::unique_ptr<DeviceBed> m_bed;
    std::unique_ptr<PosStore> m_store;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestPosStore::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<DeviceBed>();
    start();
    m_store->applyMenu(stewAndTea());
}

void TestPosStore::cleanup()
{
    m_store.reset();
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestPosStore::start()
{
    m_store.reset();
    m_bed->start();
    create();
    QSignalSpy ready(m_store.get(), &PosStore::ready);
    QVERIFY(eventually([&] { return !ready.isEmpty(); }));
}

void TestPosStore::create()
{
    m_store = std::make_unique<PosStore>(PosStore::Device{u"demo"_s, u"till-a"_s, u'A'}, *m_bed->storage,
                                         *m_bed->submitter, m_bed->clock);
}

void TestPosStore::orderIsShownAfterItIsOnDiskAndStandsThereAsWaiting()
{
    qsizetype onDisk = -1;
    connect(m_store.get(), &PosStore::orderCommitted, this,
            [&] { onDisk = std::ssize(m_bed->onDisk(today()).outbox); });
    QVERIFY(fill());
    const QString id = m_store->placeOrder({});
    QVERIFY(!id.isEmpty());
    QVERIFY(m_store->isPlacing());
    QCOMPARE(m_store->ordersModel()->rowCount(), 0);
    QVERIFY(!m_store->cart().isEmpty());
    QVERIFY(eventually([&] { return onDisk >= 0; }));
    QCOMPARE(onDisk, 1);
    QVERIFY(m_store->cart().isEmpty());
    QCOMPARE(m_store->ordersModel()->find(id)->delivery, Delivery::Waiting);
    QCOMPARE(m_store->ordersModel()->find(id)->order.displayNumber, u"A-001"_s);
}

void TestPosStore::doubleTapIsOneOrder()
{
    QSignalSpy committed(m_store.get(), &PosStore::orderCommitted);
    QVERIFY(fill());
    QVERIFY(!m_store->placeOrder({}).isEmpty());
    QVERIFY(m_store->placeOrder({}).isEmpty());
    QVERIFY(eventually([&] { return !committed.isEmpty(); }));
    QVERIFY(m_store->placeOrder({}).isEmpty()); // and there is nothing left to sell
    QCoreApplication::processEvents();
    QCOMPARE(committed.size(), 1);
    QCOMPARE(m_bed->onDisk(today()).outbox.size(), 1U);
}

void TestPosStore::twoEqualOrdersAreTwo()
{
    const QString first = sell();
    const QString second = sell();
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY(first != second);
    QCOMPARE(m_store->ordersModel()->find(second)->order.displayNumber, u"A-002"_s);
    QCOMPARE(m_bed->onDisk(today()).outbox.size(), 2U);
}

void TestPosStore::nothingIsChangedWhileAnOrderIsBeingStored()
{
    QSignalSpy committed(m_store.get(), &PosStore::orderCommitted);
    QVERIFY(fill());
    QVERIFY(!m_store->placeOrder({}).isEmpty());
    QVERIFY(!fill(u"tea"_s));
    m_store->clearCart();
    QCOMPARE(m_store->cart().lines.size(), 1U);
    QVERIFY(eventually([&] { return !committed.isEmpty(); }));
    QCOMPARE(committed.first().first().value<Order>().total, 1200);
}

void TestPosStore::whenTheDiskFailsTheCartIsAsItWas()
{
    QVERIFY(!sell().isEmpty());
    QVERIFY(fill());
    QSignalSpy failed(m_store.get(), &PosStore::placeFailed);
    QSignalSpy committed(m_store.get(), &PosStore::orderCommitted);
    m_bed->probe.failAt(1, RecordingProbe::Failing::FromThenOn);
    QVERIFY(!m_store->placeOrder({}).isEmpty());
    QVERIFY(eventually([&] { return !failed.isEmpty(); }));
    m_bed->probe.failAt(0);
    QCOMPARE(m_store->cart().lines.size(), 1U);
    QCOMPARE(m_store->ordersModel()->rowCount(), 1);
    QVERIFY(!m_store->placeOrder({}).isEmpty());
    QVERIFY(eventually([&] { return !committed.isEmpty(); }));
    QCOMPARE(committed.first().first().value<Order>().displayNumber, u"A-002"_s);
}

void TestPosStore::numbersGoOnAfterARestart()
{
    QVERIFY(!sell().isEmpty());
    start();
    m_store->applyMenu(stewAndTea());
    const QString id = sell();
    QCOMPARE(m_store->ordersModel()->find(id)->order.displayNumber, u"A-002"_s);
    QCOMPARE(m_store->nextDisplayNumber(), u"A-003"_s);
}

void TestPosStore::answerConfirmsInPlace()
{
    m_bed->goOnline();
    const QString first = sell();
    m_bed->clock.advance(1s);
    QVERIFY(!sell().isEmpty());
    QVERIFY(eventually([&] { return m_bed->transport->sent.size() == 2; }));
    QSignalSpy confirmed(m_store.get(), &PosStore::orderConfirmed);
    QSignalSpy reset(m_store->ordersModel(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_store->ordersModel(), &QAbstractItemModel::rowsRemoved);
    for (int times = 0; times < 2; ++times) { // an answer that comes twice is one
        m_bed->transport->say({{u"type"_s, u"ack"_s},
                               {u"clientOrderId"_s, first},
                               {u"seq"_s, 2},
                               {u"orderId"_s, u"o1"_s},
                               {u"orderNumber"_s, u"N1"_s}});
    }
    QVERIFY(eventually([&] { return !confirmed.isEmpty(); }));
    QCoreApplication::processEvents();
    QCOMPARE(confirmed.size(), 1);
    const OrderRow* row = m_store->ordersModel()->row(1);
    QCOMPARE(row->order.clientOrderId, first);
    QCOMPARE(row->delivery, Delivery::Confirmed);
    QCOMPARE(row->order.orderNumber, u"N1"_s);
    QCOMPARE(reset.size() + removed.size(), 0);
    QCOMPARE(m_store->ordersModel()->rowCount(), 2);
}

void TestPosStore::refusedOrderStaysWithItsReasonAndIsSentAgainOnlyOnCommand()
{
    m_bed->goOnline();
    const QString id = sell();
    QVERIFY(eventually([&] { return m_bed->transport->sent.size() == 1; }));
    QSignalSpy refused(m_store.get(), &PosStore::orderRefused);
    m_bed->transport->say({{u"type"_s, u"error"_s},
                           {u"code"_s, u"TOTAL_MISMATCH"_s},
                           {u"message"_s, u"The total is wrong."_s},
                           {u"clientOrderId"_s, id}});
    QVERIFY(eventually([&] { return !refused.isEmpty(); }));
    QCOMPARE(m_store->ordersModel()->find(id)->delivery, Delivery::Refused);

    start();
    const OrderRow* row = m_store->ordersModel()->find(id);
    QVERIFY(row);
    QCOMPARE(row->delivery, Delivery::Refused);
    QCOMPARE(row->refusedReason, u"The total is wrong."_s);
    m_bed->submitter->add(m_bed->onDisk(today()).outbox);
    m_bed->goOnline();
    QCoreApplication::processEvents();
    QCOMPARE(m_bed->transport->sent.size(), 0);

    m_store->retryRefused(id);
    QCOMPARE(m_store->ordersModel()->find(id)->delivery, Delivery::Waiting);
    QVERIFY(eventually([&] { return m_bed->transport->sent.size() == 1; }));
    QCOMPARE(m_bed->sent(u"submit_order"_s).value(u"order"_s)[u"clientOrderId"_s].toString(), id);
    QCOMPARE(m_bed->onDisk(today()).outbox.front().state, EntryState::Sending);
}

void TestPosStore::whatIsUnansweredIsThereAfterARestart()
{
    const QString id = sell();
    m_bed->clock.advance(48h); // of another day, and nobody has answered
    start();
    const OrderRow* row = m_store->ordersModel()->find(id);
    QVERIFY(row);
    QCOMPARE(row->delivery, Delivery::Waiting);
}

void TestPosStore::menuIsStoredAndThereAfterARestart()
{
    m_store->save();
    QVERIFY(m_bed->onDisk().menu);
    start();
    QVERIFY(m_store->menu().item(u"stew"_s));
    QCOMPARE(m_store->menu().items.size(), 2U);
}

void TestPosStore::knownPinOpensAtOnceAfterARestartWithoutABackend()
{
    m_store->setOnlineLogin([](const QString&, const QString&) {
        return QtFuture::makeReadyFuture(Result<StaffMember>(StaffMember{.id = u"mina"_s, .name = u"Mina Kim"_s}));
    });
    QSignalSpy first(m_store.get(), &PosStore::loggedIn);
    m_store->logIn({}, u"1234"_s);
    QVERIFY(eventually([&] { return !first.isEmpty(); }));

    m_store.reset();
    m_bed->start();
    create();
    QSignalSpy in(m_store.get(), &PosStore::loggedIn);
    QSignalSpy out(m_store.get(), &PosStore::loginFailed);
    m_store->logIn({}, u"1234"_s); // before what is stored has been loaded
    QVERIFY(eventually([&] { return in.size() + out.size() > 0; }));
    QCOMPARE(in.size(), 1);
    QCOMPARE(m_store->currentStaff()->id, u"mina"_s);
}

void TestPosStore::storeMayEndWhileItStores()
{
    QVERIFY(fill());
    QVERIFY(!m_store->placeOrder({}).isEmpty());
    m_store.reset();
    m_bed->start();
    QCOMPARE(m_bed->onDisk().outbox.size(), 1U);
}

void TestPosStore::whatIsTrustedIsWrittenDownFirst()
{
    bool done = false;
    QSignalSpy failed(m_store.get(), &PosStore::placeFailed);
    const AuditEntry noSale{.what = u"no_sale"_s, .detail = u"change"_s, .manager = u"Joon Lee"_s};
    m_bed->probe.failAt(1, RecordingProbe::Failing::FromThenOn);
    m_store->audit(noSale, [&] { done = true; });
    QVERIFY(eventually([&] { return !failed.isEmpty(); }));
    QVERIFY(!done);
    m_bed->probe.failAt(0);
    m_store->audit(noSale, [&] { done = true; });
    QVERIFY(eventually([&] { return done; }));
    start();
    const auto log = m_store->auditLog().result();
    QVERIFY(log);
    QCOMPARE(log->size(), 1U);
    QCOMPARE(log->front().manager, u"Joon Lee"_s);
    QCOMPARE(log->front().at, m_bed->clock.now());
}

QTEST_GUILESS_MAIN(TestPosStore)
#include "tst_pos_store.moc"
