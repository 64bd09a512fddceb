// A whole till and a whole kitchen display at somebody else's backend, over real sockets.
#include "composition.h"
#include "restaurant.h"

#include "support/base_backend.h"
#include "support/eventually.h"
#include "support/fatal_log_guard.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

using Fate = BaseBackend::Fate;

// Goes on as the system's, from another hour.
class ClockFrom final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_start + (m_real.monotonic() - m_at); }
    [[nodiscard]] Milliseconds monotonic() const override { return m_real.monotonic(); }
    void start(Instant instant)
    {
        m_start = instant;
        m_at = m_real.monotonic();
    }

private:
    SystemClock m_real;
    Milliseconds m_at = m_real.monotonic();
    Instant m_start = m_real.now();
};

} // namespace

class BaseBackendTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whateverBecomesOfAnOrderItIsThereOnce_data();
    void whateverBecomesOfAnOrderItIsThereOnce();
    void equalOrdersAreAsManyAsWereSold();
    void orderWhoseAnswerDiedWithTheProgramIsRecognised();
    void refusedOrderStaysAndMaySucceedLater();
    void statusesGoByHttpAndComeBack();
    void orderThatWaitsWhenTheLinkBreaksIsCookedAtOnce();
    void orderThatWentByHttpAloneIsCooked_data();
    void orderThatWentByHttpAloneIsCooked();

private:
    std::unique_ptr<Composition> device(DeviceRole role, const QString& name)
    {
        AddressOptions options;
        options.backendUrl = u"127.0.0.1:%1"_s.arg(m_backend->port());
        auto made = Composition::make({.role = role,
                                       .addresses = resolveAddresses(options, {}, {}).value(),
                                       .dataDir = m_restaurant.folder(name),
                                       .device = name},
                                      m_clock);
        if (!made) {
            qFatal("%s", qPrintable(made.error().text()));
        }
        (*made)->pos().applyMenu(sampleMenu());
        return *std::move(made);
    }
    // A till with somebody at it, online.
    std::unique_ptr<Composition> till()
    {
        auto till = device(DeviceRole::Till, u"till-a"_s);
        till->pos().logIn({}, u"1234"_s);
        return eventually([&] { return till->link().isConnected(); }, 20s) ? std::move(till) : nullptr;
    }
    QString sell(Composition& till, int table)
    {
        QSignalSpy committed(&till.pos(), &PosStore::orderCommitted);
        till.pos().setOrderType(OrderType::DineIn);
        till.pos().setTable(table, 2);
        LineChoice choice;
        choice.itemId = m_restaurant.simpleItem();
        const auto added = till.pos().addToCart(choice);
        if (!added) {
            qWarning("Not sold: %d problems with the choice", static_cast<int>(added.error().size()));
            return {};
        }
        const QString id = till.pos().placeOrder({});
        if (!eventually([&] { return !committed.isEmpty(); })) {
            qWarning("Not stored: %s", qPrintable(id));
        }
        return id;
    }
    static Delivery delivery(Composition& till, const QString& id)
    {
        const OrderRow* row = till.pos().ordersModel()->find(id);
        return row != nullptr ? row->delivery : Delivery::Waiting;
    }
    // What became of them, for the message of a test that fails.
    static QByteArray outcomes(Composition& till, const QStringList& ids)
    {
        QString text;
        for (const QString& id : ids) {
            const OrderRow* row = till.pos().ordersModel()->find(id);
            text += u"%1: delivery %2 %3; "_s.arg(id).arg(static_cast<int>(delivery(till, id)))
                        .arg(row != nullptr ? row->refusedReason : u"unknown"_s);
        }
        return text.toUtf8();
    }
    static bool allConfirmed(Composition& till, const QStringList& ids)
    {
        return std::ranges::all_of(ids, [&](const QString& id) { return delivery(till, id) == Delivery::Confirmed; });
    }

    ClockFrom m_clock;
    Restaurant m_restaurant; // for its folder and menu; there is no hub here
    std::unique_ptr<BaseBackend> m_backend;
    std::unique_ptr<FatalLogGuard> m_log;
    QList<Fate> m_fates; // of the next arrivals; then all are answered
};

void BaseBackendTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_backend = std::make_unique<BaseBackend>();
    m_fates.clear();
    m_clock.start(SystemClock().now());
    m_backend->fate = [this] { return m_fates.isEmpty() ? Fate::Answered : m_fates.takeFirst(); };
    QDir(m_restaurant.folder(u"till-a"_s)).removeRecursively();
}

void BaseBackendTest::cleanup()
{
    m_backend.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void BaseBackendTest::whateverBecomesOfAnOrderItIsThereOnce_data()
{
    QTest::addColumn<QList<Fate>>("fates");
    QTest::addColumn<Milliseconds>("ahead"); // the till's clock
    const QList<Fate> all{Fate::Unheard, Fate::TakenAndCut, Fate::Busy, Fate::TakenAndCut};
    QTest::newRow("answered") << QList<Fate>{} << Milliseconds(0);
    QTest::newRow("unheard") << QList<Fate>{Fate::Unheard} << Milliseconds(0);
    QTest::newRow("taken, and silence") << QList<Fate>{Fate::TakenAndSilent} << Milliseconds(0);
    QTest::newRow("taken, and cut") << QList<Fate>{Fate::TakenAndCut} << Milliseconds(0);
    QTest::newRow("busy") << QList<Fate>{Fate::Busy} << Milliseconds(0);
    QTest::newRow("one after the other") << all << Milliseconds(0);
    QTest::newRow("one after the other, the clock ahead") << all << Milliseconds(5h);
    QTest::newRow("one after the other, the clock behind") << all << Milliseconds(-5h);
}

void BaseBackendTest::whateverBecomesOfAnOrderItIsThereOnce()
{
    QFETCH(const QList<Fate>, fates);
    QFETCH(const Milliseconds, ahead);
    m_clock.start(SystemClock().now() + ahead);
    const auto device = till();
    QVERIFY(device);
    m_fates = fates;
    QStringList ids;
    QList<int> tables;
    for (int table = 1; table <= 4; ++table) {
        ids += sell(*device, table);
        tables += table;
    }
    QVERIFY2(eventually([&] { return allConfirmed(*device, ids); }, 40s), outcomes(*device, ids).constData());
    QList<int> there;
    for (const QJsonObject& order : m_backend->orders()) {
        there += order.value(u"tableNumber"_s).toInt();
    }
    std::ranges::sort(there);
    QCOMPARE(there, tables);
    QSet<QString> numbers;
    for (const QString& id : ids) {
        numbers += device->pos().ordersModel()->find(id)->order.orderNumber;
    }
    QCOMPARE(numbers.size(), 4); // each is known by a name of its own
    QCOMPARE(device->pos().ordersModel()->rowCount(), 4);
}

void BaseBackendTest::equalOrdersAreAsManyAsWereSold()
{
    const auto device = till();
    QVERIFY(device);
    m_fates = {Fate::TakenAndCut, Fate::Answered, Fate::TakenAndSilent};
    QStringList ids;
    for (int i = 0; i < 4; ++i) {
        ids += sell(*device, 5);
    }
    QVERIFY(eventually([&] { return allConfirmed(*device, ids); }, 40s));
    QCOMPARE(m_backend->orders().size(), 4);
}

void BaseBackendTest::orderWhoseAnswerDiedWithTheProgramIsRecognised()
{
    QString first;
    QString second;
    {
        const auto device = till();
        QVERIFY(device);
        first = sell(*device, 5);
        QVERIFY(eventually([&] { return allConfirmed(*device, {first}); }));
        m_fates = {Fate::TakenAndSilent};
        second = sell(*device, 5); // the same again
        QVERIFY(eventually([&] { return m_backend->orders().size() == 2; }));
    }
    const auto again = till();
    QVERIFY(again);
    QVERIFY(eventually([&] { return allConfirmed(*again, {first, second}); }, 20s));
    QCOMPARE(m_backend->orders().size(), 2);
    QCOMPARE(again->pos().ordersModel()->find(second)->order.orderNumber, u"ORD-20260106-002"_s);
}

void BaseBackendTest::refusedOrderStaysAndMaySucceedLater()
{
    const auto device = till();
    QVERIFY(device);
    m_fates = {Fate::Refused};
    const QString id = sell(*device, 3);
    QVERIFY(eventually([&] { return delivery(*device, id) == Delivery::Refused; }));
    QCOMPARE(device->pos().ordersModel()->find(id)->refusedReason, u"Invalid order data"_s);
    QCOMPARE(m_backend->orders().size(), 0);
    device->pos().retryRefused(id);
    QVERIFY(eventually([&] { return allConfirmed(*device, {id}); }));
    QCOMPARE(m_backend->orders().size(), 1);
}

void BaseBackendTest::statusesGoByHttpAndComeBack()
{
    const auto cashier = till();
    QVERIFY(cashier);
    const auto kitchen = device(DeviceRole::Kitchen, u"kitchen-1"_s);
    QVERIFY(eventually([&] { return kitchen->link().isConnected(); }));
    const QString id = sell(*cashier, 7);
    QVERIFY(eventually([&] { return kitchen->kitchen().tickets()->find(u"ticket-1"_s) != nullptr; }));

    kitchen->kitchen().bump(u"ticket-1"_s, {});
    QVERIFY(eventually([&] { return m_backend->calls().contains(u"POST /api/kds/orders/ticket-1/ready"_s); }));
    QVERIFY(eventually([&] { return cashier->pos().ordersModel()->find(id)->kitchen == TicketStatus::Ready; }));
    kitchen->kitchen().complete(u"ticket-1"_s);
    QVERIFY(eventually([&] { return m_backend->calls().contains(u"POST /api/kds/orders/ticket-1/complete"_s); }));
    QVERIFY(eventually([&] { return cashier->pos().ordersModel()->find(id)->kitchen == TicketStatus::Completed; }));
    QCOMPARE(m_backend->tickets().first().value(u"status"_s).toString(), u"completed"_s);
    for (const QString& call : m_backend->calls()) {
        QVERIFY2(!call.startsWith("ws "_L1), qPrintable(call)); // nothing that it does not know
    }
}

void BaseBackendTest::orderThatWaitsWhenTheLinkBreaksIsCookedAtOnce()
{
    const auto device = till();
    QVERIFY(device);
    const auto answerOthers = std::exchange(m_backend->fate, [this] {
        QTimer::singleShot(0, m_backend.get(), &BaseBackend::stop); // and it does not come back soon
        return Fate::Unheard;
    });
    const QString id = sell(*device, 9);
    QVERIFY(!device->kitchen().tickets()->find(id)); // it was sold with a link
    QVERIFY(eventually([&] { return device->kitchen().tickets()->find(id) != nullptr; }));
    QVERIFY(device->kitchen().tickets()->find(id)->local);
    device->kitchen().bump(id, {});

    m_backend->fate = answerOthers;
    m_backend->start();
    device->link().reconnectNow();
    QVERIFY(eventually([&] { return allConfirmed(*device, {id}); }, 20s));
    QCOMPARE(m_backend->orders().size(), 1);
    QVERIFY(eventually([&] { return m_backend->tickets().first().value(u"status"_s) == u"ready"_s; }));
    QVERIFY(eventually([&] {
        const TicketRow* row = device->kitchen().tickets()->find(u"ticket-1"_s);
        return row != nullptr && row->ticket.status == TicketStatus::Ready && !row->local;
    }));
    QCOMPARE(device->kitchen().tickets()->find(u"ticket-1"_s)->ticket.displayNumber, u"A-001"_s);
    QVERIFY(!device->kitchen().tickets()->find(id));
}

void BaseBackendTest::orderThatWentByHttpAloneIsCooked_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<QString>("at");
    const QString noon = u"2026-01-06T17:00:00Z"_s;
    QTest::newRow("by the program that sold it") << false << noon;
    QTest::newRow("after a restart") << true << noon;
    // In New York it is still the evening's business; by the rule of a device without a menu the next day has begun.
    QTest::newRow("after a restart past midnight") << true << u"2026-01-07T06:30:00Z"_s;
}

// The till has seen no ticket of it, and the backend knows it by another id than the order.
void BaseBackendTest::orderThatWentByHttpAloneIsCooked()
{
    QFETCH(const bool, restarted);
    QFETCH(const QString, at);
    m_clock.start(parseIso(at).value());
    m_backend->setUpgrading(false);
    auto till = device(DeviceRole::Till, u"till-a"_s);
    till->pos().logIn({}, u"1234"_s);
    const QString id = sell(*till, 4);
    QVERIFY(eventually([&] { return allConfirmed(*till, {id}); }, 20s));
    QVERIFY(eventually([&] { return till->kitchen().tickets()->find(u"order-1"_s) != nullptr; }));
    if (restarted) {
        till.reset();
        till = device(DeviceRole::Till, u"till-a"_s);
        till->pos().logIn({}, u"1234"_s);
        QVERIFY(eventually([&] { return till->kitchen().tickets()->find(u"order-1"_s) != nullptr; }));
    }
    const QString item = till->kitchen().tickets()->find(u"order-1"_s)->ticket.items.front().id;
    till->kitchen().bump(u"order-1"_s, {item});
    QVERIFY(eventually([&] { return m_backend->tickets().first().value(u"status"_s) == u"ready"_s; }, 20s));
    till->kitchen().complete(u"order-1"_s);
    QVERIFY(eventually([&] { return m_backend->tickets().first().value(u"status"_s) == u"completed"_s; }, 20s));
    QVERIFY(eventually([&] { return till->status().queued() == 0; }));
    QCOMPARE(till->status().refused(), 0);
    QVERIFY(m_backend->calls().contains(u"POST /api/kds/orders/ticket-1/items/item-1-1/ready"_s));
}

QTEST_GUILESS_MAIN(BaseBackendTest)
#include "tst_base_backend.moc"
