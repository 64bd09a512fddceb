// A device's objects as the programs put them together, in this process; the hub, where there is one, is a real
// program.
#include "composition.h"
#include "restaurant.h"

#include "core/ids.h"
#include "storage/device_store.h"
#include "support/eventually.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

Addresses addressesAt(int port)
{
    AddressOptions options;
    options.backendUrl = u"127.0.0.1:%1"_s.arg(port);
    options.tenant = u"demo"_s;
    return resolveAddresses(options, {}, {}).value();
}

} // namespace

class CompositionTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void linkWaitsForWhatIsStored();
    void deviceMayEndWhileItStores();
    void orderWithoutALinkIsCookedInTheSameProgramAndStaysOneOrder();
    void localTicketSurvivesARestart();
    void availabilityChangeOutlivesTheProgramAndTheOutage();
    void whatTheKitchenHasLeftIsOnTheTillAtOnce();
    void stationOfABrokenDisplayIsTakenOver();

private:
    std::unique_ptr<Composition> device(DeviceRole role, const QString& name, int port)
    {
        auto made = Composition::make(
            {.role = role, .addresses = addressesAt(port), .dataDir = m_restaurant->folder(name), .device = name},
            m_clock);
        if (!made) {
            qFatal("%s", qPrintable(made.error().text()));
        }
        return *std::move(made);
    }
    // The clientOrderId of an order that is on disk.
    QString sell(Composition& till)
    {
        QSignalSpy committed(&till.pos(), &PosStore::orderCommitted);
        till.pos().applyMenu(sampleMenu());
        LineChoice choice;
        choice.itemId = m_restaurant->simpleItem();
        choice.quantity = Decimal(2);
        if (!till.pos().addToCart(choice)) {
            return {};
        }
        const QString id = till.pos().placeOrder({});
        return eventually([&] { return !committed.isEmpty(); }) ? id : QString();
    }

    SystemClock m_clock;
    std::unique_ptr<Restaurant> m_restaurant;
    std::unique_ptr<FatalLogGuard> m_log;
};

void CompositionTest::init()
{
    m_restaurant = std::make_unique<Restaurant>();
    m_log = std::make_unique<FatalLogGuard>();
}

void CompositionTest::cleanup()
{
    m_restaurant.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void CompositionTest::linkWaitsForWhatIsStored()
{
    const QString id = sell(*device(DeviceRole::Kitchen, u"kitchen-1"_s, nobody));
    QVERIFY(!id.isEmpty());
    const auto again = device(DeviceRole::Kitchen, u"kitchen-1"_s, nobody);
    QStringList missing;
    connect(&again->link(), &ConnectionManager::stateChanged, this, [&] {
        missing += again->pos().ordersModel()->find(id) != nullptr ? QStringList() : QStringList{u"order"_s};
        missing += again->kitchen().tickets()->find(id) != nullptr ? QStringList() : QStringList{u"ticket"_s};
    });
    QSignalSpy linked(&again->link(), &ConnectionManager::stateChanged);
    QVERIFY(eventually([&] { return !linked.isEmpty(); }));
    QCOMPARE(missing, QStringList());
}

void CompositionTest::deviceMayEndWhileItStores()
{
    for (int i = 0; i < 20; ++i) {
        const auto till = device(DeviceRole::Till, u"till-a"_s, nobody);
        till->pos().applyMenu(sampleMenu());
        LineChoice choice;
        choice.itemId = m_restaurant->simpleItem();
        QVERIFY(till->pos().addToCart(choice));
        QVERIFY(!till->pos().placeOrder({}).isEmpty());
    }
}

void CompositionTest::orderWithoutALinkIsCookedInTheSameProgramAndStaysOneOrder()
{
    QVERIFY2(m_restaurant->startHub(), qPrintable(m_restaurant->hub().log()));
    const auto till = device(DeviceRole::Till, u"till-a"_s, m_restaurant->port());
    const auto kitchen = device(DeviceRole::Kitchen, u"kitchen-1"_s, m_restaurant->port());
    connect(till.get(), &Composition::soldLocally, &kitchen->kitchen(), &KitchenStore::addLocal);
    QVERIFY(eventually([&] { return kitchen->link().isConnected(); }));
    till->pos().logIn({}, u"1234"_s);
    QVERIFY(eventually([&] { return till->link().isConnected(); }));

    m_restaurant->hub().kill();
    QVERIFY(eventually([&] { return !till->link().isConnected() && !kitchen->link().isConnected(); }));
    const QString id = sell(*till);
    const TicketRow* shown = kitchen->kitchen().tickets()->find(id);
    QVERIFY(shown);
    QVERIFY(shown->local);
    const QString number = shown->ticket.displayNumber;
    kitchen->kitchen().bump(id, {});
    QVERIFY(eventually([&] {
        const TicketRow* row = kitchen->kitchen().tickets()->find(id);
        return row != nullptr && row->ticket.status == TicketStatus::Ready;
    }));

    // The kitchen may be back before the till, and tell of a ticket that the hub has not heard of.
    QVERIFY2(m_restaurant->startHub(), qPrintable(m_restaurant->hub().log()));
    kitchen->link().reconnectNow();
    QVERIFY(eventually([&] { return kitchen->link().isConnected(); }));
    till->link().reconnectNow();
    const auto ready = [&] {
        const QList<QJsonObject> all = m_restaurant->exported();
        return all.size() == 1 && all.first().value(u"status"_s) == u"ready"_s;
    };
    QVERIFY(eventually(ready, std::chrono::seconds(20)));
    QVERIFY(eventually([&] { return kitchen->link().isConnected() && till->link().isConnected(); }));
    const QJsonObject order = m_restaurant->exported().first();
    QCOMPARE(order.value(u"clientOrderId"_s).toString(), id);
    QCOMPARE(order.value(u"displayNumber"_s).toString(), number);
    for (Composition* each : {till.get(), kitchen.get()}) {
        const QString theirs = order.value(u"id"_s).toString();
        QVERIFY(eventually([&] {
            const TicketRow* row = each->kitchen().tickets()->find(theirs);
            return row != nullptr && !row->local && row->ticket.status == TicketStatus::Ready;
        }));
        QCOMPARE(each->kitchen().tickets()->find(theirs)->ticket.displayNumber, number);
        QCOMPARE(each->kitchen().bumped().size(), 1U);
    }
}

void CompositionTest::whatTheKitchenHasLeftIsOnTheTillAtOnce()
{
    QVERIFY2(m_restaurant->startHub(), qPrintable(m_restaurant->hub().log()));
    const auto till = device(DeviceRole::Till, u"till-a"_s, m_restaurant->port());
    const auto kitchen = device(DeviceRole::Kitchen, u"kitchen-1"_s, m_restaurant->port());
    QVERIFY(eventually([&] { return kitchen->link().isConnected(); }));
    till->pos().logIn({}, u"1234"_s);
    QVERIFY(eventually([&] { return till->link().isConnected(); }));
    QVERIFY(eventually([&] { return till->pos().menu().item(m_restaurant->simpleItem()) != nullptr; }));
    const QString name = till->pos().menu().item(m_restaurant->simpleItem())->name.text;
    QVERIFY(eventually([&] { return kitchen->kitchen().availability().find(name).has_value(); }));

    kitchen->kitchen().availability().set(m_restaurant->simpleItem(), true, 5);
    QVERIFY(eventually([&] { return till->pos().menu().item(m_restaurant->simpleItem())->left == 5; }));
    kitchen->kitchen().availability().set(m_restaurant->simpleItem(), false, std::nullopt);
    QVERIFY(eventually([&] { return !till->pos().menu().item(m_restaurant->simpleItem())->available; }));
    QVERIFY(eventually([&] { return !kitchen->kitchen().availability().find(name)->waiting; }));
    QVERIFY(!kitchen->kitchen().availability().find(name)->available);
}

// One display breaks with a bump that nobody has heard of; the other has all of its tickets, and nothing is done twice
// when the first one comes back.
void CompositionTest::stationOfABrokenDisplayIsTakenOver()
{
    const QString station = sampleMenu().item(m_restaurant->simpleItem())->stationId;
    QVERIFY2(m_restaurant->startHub(), qPrintable(m_restaurant->hub().log()));
    const auto till = device(DeviceRole::Till, u"till-a"_s, m_restaurant->port());
    auto broken = device(DeviceRole::Kitchen, u"kitchen-1"_s, m_restaurant->port());
    const auto other = device(DeviceRole::Kitchen, u"kitchen-2"_s, m_restaurant->port());
    broken->kitchen().setScope(BoardScope::fromText(station));
    other->kitchen().setScope(BoardScope::fromText(u"another"_s));
    till->pos().logIn({}, u"1234"_s);
    const auto connected = [](const std::vector<Composition*>& devices) {
        return eventually([&devices] {
            return std::ranges::all_of(devices, [](Composition* each) { return each->status().current(); });
        });
    };
    QVERIFY(connected({till.get(), broken.get(), other.get()}));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!sell(*till).isEmpty());
        QVERIFY(eventually([&] { return broken->kitchen().tickets()->rowCount() == i + 1; }));
    }
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        ids += broken->kitchen().tickets()->row(i)->ticket.id;
    }
    const auto isReady = [&ids](Composition& device, int number) {
        const TicketRow* row = device.kitchen().tickets()->find(ids[number]);
        return row != nullptr && row->ticket.status == TicketStatus::Ready;
    };
    broken->kitchen().bump(ids[0], {});
    QVERIFY(eventually([&] { return isReady(*other, 0); }));
    QCOMPARE(other->kitchen().tickets()->rowCount(), 0); // none of it is cooked there

    m_restaurant->hub().kill();
    QVERIFY(eventually([&] { return !broken->link().isConnected() && !other->link().isConnected(); }));
    broken->kitchen().bump(ids[1], {});
    QVERIFY(eventually([&] { return isReady(*broken, 1); }));
    broken.reset();
    QVERIFY2(m_restaurant->startHub(), qPrintable(m_restaurant->hub().log()));
    other->link().reconnectNow();
    QVERIFY(connected({other.get()}));

    other->kitchen().setScope(BoardScope::fromText(u"another,"_s + station));
    QCOMPARE(other->kitchen().tickets()->rowCount(), 2);
    for (const int number : {1, 2}) {
        other->kitchen().bump(ids[number], {});
        QVERIFY(eventually([&] { return isReady(*other, number) && other->status().queued() == 0; }));
    }
    QVERIFY(eventually([&] { return other->kitchen().tickets()->rowCount() == 0; }));
    const auto versions = [&] {
        QList<qint64> all;
        for (const QString& id : ids) {
            all += other->kitchen().tickets()->find(id)->ticket.version;
        }
        return all;
    };
    const QList<qint64> before = versions();

    const auto again = device(DeviceRole::Kitchen, u"kitchen-1"_s, m_restaurant->port());
    again->kitchen().setScope(BoardScope::fromText(station));
    QVERIFY(connected({again.get()}));
    QVERIFY(eventually([&] { return again->status().queued() == 0; }));
    QCOMPARE(again->status().refused(), 0);
    QVERIFY(eventually([&] { return again->kitchen().tickets()->rowCount() == 0; }));
    QCOMPARE(versions(), before);
    QCOMPARE(again->kitchen().bumped().size(), 3U);
}

void CompositionTest::localTicketSurvivesARestart()
{
    QString id;
    {
        const auto till = device(DeviceRole::Till, u"till-a"_s, nobody);
        id = sell(*till);
        QVERIFY(till->kitchen().tickets()->find(id));
    }
    const auto again = device(DeviceRole::Till, u"till-a"_s, nobody);
    QVERIFY(eventually([&] { return again->kitchen().tickets()->find(id) != nullptr; }));
    QCOMPARE(again->kitchen().tickets()->rowCount(), 1);
}

void CompositionTest::availabilityChangeOutlivesTheProgramAndTheOutage()
{
    const QString item = m_restaurant->simpleItem();
    {
        const auto till = device(DeviceRole::Till, u"till-a"_s, nobody);
        OutboxEntry entry;
        entry.key = newUuidV7(m_clock.now());
        entry.kind = EntryKind::Availability;
        entry.message = SetAvailability{entry.key, item, false, {}};
        entry.createdAt = m_clock.now();
        auto stored = till->storage().enqueue(entry);
        QVERIFY(eventually([&] { return stored.isFinished(); }));
        QVERIFY(stored.result());
    }
    QVERIFY2(m_restaurant->startHub(), qPrintable(m_restaurant->hub().log()));
    const auto other = device(DeviceRole::Till, u"till-b"_s, m_restaurant->port());
    other->pos().logIn({}, u"1234"_s);
    const auto offered = [&] {
        const MenuItem* found = other->pos().menu().item(item);
        return found != nullptr && found->available;
    };
    QVERIFY(eventually(offered));
    QVERIFY(eventually([&] { return other->link().isConnected(); }));

    const auto again = device(DeviceRole::Till, u"till-a"_s, m_restaurant->port());
    again->pos().logIn({}, u"1234"_s);
    QVERIFY(eventually([&] { return !offered(); }));
    QVERIFY(eventually([&] { return again->status().queued() == 0; }));
    QCOMPARE(again->status().refused(), 0);
}

QTEST_GUILESS_MAIN(CompositionTest)
#include "tst_composition.moc"
