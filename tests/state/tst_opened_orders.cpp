// An order that was sent and is open again on the till: how far its lines are, and what is added to it.
#include "device_bed.h"

#include "net/order_submitter.h"
#include "state/pos_store.h"
#include "support/fatal_log_guard.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

using State = CartModel::LineState;

Menu twoCourses()
{
    Menu menu;
    menu.categories.resize(1);
    menu.categories[0].id = u"food"_s;
    menu.categories[0].name.text = u"Food"_s;
    for (const auto& [id, price, course] : {std::tuple{u"soup"_s, 700, 1}, std::tuple{u"stew"_s, 1200, 2}}) {
        MenuItem item;
        item.id = id;
        item.name.text = id;
        item.categoryId = u"food"_s;
        item.price = price;
        item.course = course;
        menu.items.push_back(item);
    }
    menu.index();
    return menu;
}

} // namespace

class TestOpenedOrders final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void linesSayHowFarTheyAre();
    void whatIsAddedGoesToTheOrder();
    void whatIsAddedAndHeldIsStillAnAddition();
    void whatWasOpenIsPutAside();
    void paidElsewhereItIsClosed();
    void aDiskThatFailsLeavesItOpen();
    void whoItIsForIsAmended();
    void aDiscountTakesThePlaceOfTheOneBefore();
    void whatIsSaidMeanwhileFollows();
    void aRefusedChangeIsAsItWas();
    void whoItIsForStaysWithWhatIsAdded();
    void aBaseBackendTakesNoChanges();

private:
    void add(const QString& itemId)
    {
        LineChoice choice;
        choice.itemId = itemId;
        QVERIFY(m_store->addToCart(choice).has_value());
    }
    void send()
    {
        QSignalSpy committed(m_store.get(), &PosStore::orderCommitted);
        add(u"soup"_s);
        add(u"stew"_s);
        m_store->setTable(7, 2);
        m_store->placeOrder({});
        QVERIFY(eventually([&] { return !committed.isEmpty(); }));
    }
    void backendTakesIt()
    {
        OrderCreated created;
        created.order = order();
        created.order.id = u"o1"_s;
        created.order.orderNumber = u"ORD-1"_s;
        created.kitchenOrder = makeKitchenOrder(created.order);
        m_store->applyMessage(created);
    }
    // What the amendment says that was stored last.
    [[nodiscard]] std::vector<OrderOp> lastOps() const
    {
        const OutboxEntry entry = m_bed->onDisk().outbox.back();
        const auto* amended = std::get_if<AmendOrder>(&entry.message);
        using Ops = std::vector<OrderOp>;
        return amended != nullptr ? parseOps(amended->ops, order()).value_or(Ops()) : Ops();
    }
    [[nodiscard]] const Order& order() const { return m_store->ordersModel()->row(0)->order; }
    [[nodiscard]] QString key() const { return keyOf(order()); }
    [[nodiscard]] std::vector<State> states() const
    {
        std::vector<State> all;
        const CartModel& lines = *m_store->cartModel();
        for (int row = 0; row < lines.rowCount(); ++row) {
            all.push_back(static_cast<State>(lines.index(row).data(CartModel::StateRole).toInt()));
        }
        return all;
    }

    std::unique_ptr<DeviceBed> m_bed;
    std::unique_ptr<PosStore> m_store;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestOpenedOrders::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<DeviceBed>();
    m_store = std::make_unique<PosStore>(PosStore::Device{u"demo"_s, u"till-a"_s, u'A'}, *m_bed->storage,
                                         *m_bed->submitter, m_bed->clock);
    QSignalSpy ready(m_store.get(), &PosStore::ready);
    QVERIFY(eventually([&] { return !ready.isEmpty(); }));
    m_store->applyMenu(twoCourses());
}

void TestOpenedOrders::cleanup()
{
    m_store.reset();
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TestOpenedOrders::linesSayHowFarTheyAre()
{
    send();
    QCOMPARE(m_store->openedOrder(), nullptr);
    m_store->openOrder(key());
    QCOMPARE(m_store->openedOrder(), m_store->ordersModel()->row(0));
    QCOMPARE(m_store->nextDisplayNumber(), u"A-001"_s);
    QCOMPARE(m_store->cart().tableNumber, 7);
    QVERIFY(m_store->cart().isEmpty());
    QCOMPARE(m_store->pricedCart().total, 1900);
    QCOMPARE(states(), (std::vector{State::Waiting, State::Waiting}));
    QCOMPARE(m_store->cartModel()->index(1).data(CartModel::CourseRole).toInt(), 2);

    backendTakesIt();
    QCOMPARE(states(), (std::vector{State::Sent, State::Sent}));
    m_store->applyMessage(TicketSeen{u"o1"_s, u"kds"_s, {}, m_bed->clock.now(), 2});
    QCOMPARE(states(), (std::vector{State::Seen, State::Seen}));
    OrderStatusUpdate update;
    update.orderId = u"o1"_s;
    update.status = TicketStatus::InProgress;
    update.items = {{order().lines[0].lineId, ItemStatus::Ready}};
    update.version = 2;
    m_store->applyMessage(update);
    QCOMPARE(states(), (std::vector{State::Ready, State::Seen})); // the soup is
    update.items = {{order().lines[0].lineId, ItemStatus::Pending}};
    update.version = 1;
    m_store->applyMessage(update); // late
    QCOMPARE(states(), (std::vector{State::Ready, State::Seen}));
    m_store->amendOrder(key(), {VoidLines{{order().lines[0].lineId}, u"cold"_s}});
    QVERIFY(eventually([&] { return states() == std::vector{State::Voided, State::Seen}; }));
    update.items.clear();
    update.status = TicketStatus::Ready;
    update.version = 3;
    m_store->applyMessage(update);
    QCOMPARE(states(), (std::vector{State::Voided, State::Ready}));
}

void TestOpenedOrders::whatIsAddedGoesToTheOrder()
{
    send();
    backendTakesIt();
    m_store->openOrder(key());
    add(u"soup"_s);
    QCOMPARE(states(), (std::vector{State::Sent, State::Sent, State::New}));
    QCOMPARE(m_store->pricedCart().total, 2600);
    QCOMPARE(order().total, 1900);
    QVERIFY(m_store->placeOrder({}).isEmpty()); // it is no order of its own
    QSignalSpy changed(m_store.get(), &PosStore::orderChanged);
    m_store->sendAdditions();
    m_store->sendAdditions(); // a second tap
    QVERIFY(eventually([&] { return !changed.isEmpty(); }));
    QCOMPARE(m_store->ordersModel()->rowCount(), 1);
    QCOMPARE(order().lines.size(), 3U);
    QCOMPARE(order().total, 2600);
    QCOMPARE(m_store->openedOrder(), nullptr);
    QVERIFY(m_store->cart().isEmpty());
    QCOMPARE(m_store->cartModel()->rowCount(), 0);
    QCOMPARE(m_bed->onDisk().outbox.size(), 2U);

    m_store->openOrder(key());
    QCOMPARE(states(), (std::vector{State::Sent, State::Sent, State::Waiting}));
    OrderUpdated updated;
    updated.order = order();
    updated.version = 2;
    KitchenOrder addition = makeKitchenOrder(order());
    addition.id = u"o1-2"_s;
    addition.runningOrder = true;
    addition.items.erase(addition.items.begin(), addition.items.begin() + 2);
    updated.kitchenOrders = {addition};
    m_store->applyMessage(updated);
    QCOMPARE(states(), (std::vector{State::Sent, State::Sent, State::Sent}));
    m_store->applyMessage(TicketSeen{u"o1"_s, u"kds"_s, {}, m_bed->clock.now(), 3});
    QCOMPARE(states(), (std::vector{State::Seen, State::Seen, State::Sent})); // the addition is a ticket of its own
    m_store->applyMessage(TicketSeen{u"o1-2"_s, u"kds"_s, {}, m_bed->clock.now(), 4});
    QCOMPARE(states(), (std::vector{State::Seen, State::Seen, State::Seen}));
    OrderStatusUpdate ready;
    ready.orderId = u"o1"_s;
    ready.kitchenOrderId = u"o1-2"_s;
    ready.status = TicketStatus::Ready;
    ready.version = 2;
    m_store->applyMessage(ready);
    QCOMPARE(states(), (std::vector{State::Seen, State::Seen, State::Ready}));
}

void TestOpenedOrders::whatIsAddedAndHeldIsStillAnAddition()
{
    send();
    m_store->openOrder(key());
    m_store->holdCart(); // nothing is added: only away from it
    QCOMPARE(m_store->openedOrder(), nullptr);
    QVERIFY(m_store->heldCarts().empty());

    m_store->openOrder(key());
    add(u"soup"_s);
    m_store->holdCart();
    QVERIFY(eventually([&] { return m_store->heldCarts().size() == 1U; }));
    QCOMPARE(m_store->openedOrder(), nullptr);
    QCOMPARE(m_store->cartModel()->rowCount(), 0);
    QCOMPARE(heldCartsFromJson(heldCartsToJson(m_store->heldCarts())), m_store->heldCarts());
    m_store->resumeCart(m_store->heldCarts().front().id);
    QVERIFY(eventually([&] { return m_store->openedOrder() != nullptr; }));
    QCOMPARE(states(), (std::vector{State::Waiting, State::Waiting, State::New}));
}

void TestOpenedOrders::whatWasOpenIsPutAside()
{
    send();
    add(u"stew"_s);
    m_store->openOrder(key());
    QVERIFY(eventually([&] { return m_store->openedOrder() != nullptr; }));
    QCOMPARE(m_store->heldCarts().size(), 1U);
    QVERIFY(m_store->heldCarts().front().orderKey.isEmpty());
    m_store->resumeCart(m_store->heldCarts().front().id);
    QVERIFY(eventually([&] { return m_store->heldCarts().empty(); }));
    QCOMPARE(m_store->openedOrder(), nullptr);
    QCOMPARE(states(), std::vector{State::New});
}

void TestOpenedOrders::paidElsewhereItIsClosed()
{
    send();
    backendTakesIt();
    m_store->openOrder(key());
    OrderUpdated updated;
    updated.order = order();
    updated.order.payments = {{.method = u"cash"_s, .amount = 1900, .tendered = 1900}};
    updated.version = 2;
    m_store->applyMessage(updated);
    QCOMPARE(m_store->openedOrder(), nullptr);
    QCOMPARE(m_store->cartModel()->rowCount(), 0);
    m_store->openOrder(key()); // it cannot be opened any more
    QCOMPARE(m_store->openedOrder(), nullptr);
}

void TestOpenedOrders::aDiskThatFailsLeavesItOpen()
{
    send();
    m_store->openOrder(key());
    add(u"soup"_s);
    QSignalSpy failed(m_store.get(), &PosStore::placeFailed);
    m_bed->probe.failAt(1, RecordingProbe::Failing::FromThenOn);
    m_store->sendAdditions();
    QVERIFY(eventually([&] { return !failed.isEmpty(); }));
    m_bed->probe.failAt(0);
    QVERIFY(m_store->openedOrder() != nullptr);
    QCOMPARE(m_store->cart().lines.size(), 1U);
    QCOMPARE(order().lines.size(), 2U);
}

void TestOpenedOrders::whoItIsForIsAmended()
{
    send();
    backendTakesIt();
    m_store->openOrder(key());
    QSignalSpy changed(m_store.get(), &PosStore::orderChanged);
    m_store->setTable(9, 2);
    QVERIFY(eventually([&] { return changed.size() == 1; }));
    QCOMPARE(lastOps(), (std::vector<OrderOp>{SetTable{9}})); // what is as it was is not said
    QCOMPARE(order().tableNumber, 9);
    QCOMPARE(m_store->cart().tableNumber, 9);
    const auto message = std::get<AmendOrder>(m_bed->onDisk().outbox.back().message);
    QCOMPARE(message.orderId, u"o1"_s);
    QCOMPARE(message.baseVersion, 1);
    m_store->setTable(9, 5);
    QVERIFY(eventually([&] { return changed.size() == 2; }));
    QCOMPARE(lastOps(), (std::vector<OrderOp>{SetGuests{5}}));
    const Customer customer{u"Jisoo Park"_s, u"555-0117"_s, {}, u"12 Main Street"_s};
    m_store->setCustomer(customer);
    QVERIFY(eventually([&] { return changed.size() == 3; }));
    QCOMPARE(lastOps(), (std::vector<OrderOp>{SetCustomer{customer}}));
    m_store->setOrderNote(u"birthday"_s);
    QVERIFY(eventually([&] { return changed.size() == 4; }));
    QCOMPARE(lastOps(), (std::vector<OrderOp>{SetNote{u"birthday"_s}}));
    m_store->setOrderNote(u"birthday"_s); // nothing to say
    QCoreApplication::processEvents();
    QCOMPARE(m_bed->onDisk().outbox.size(), 5U);
    QVERIFY(m_store->openedOrder() != nullptr);
    add(u"soup"_s);
    m_store->setTable(3, 5);
    QVERIFY(eventually([&] { return changed.size() == 5; }));
    m_store->undo(); // the soup only
    QVERIFY(m_store->cart().isEmpty() && m_store->cart().tableNumber == 3);
}

void TestOpenedOrders::aDiscountTakesThePlaceOfTheOneBefore()
{
    send();
    m_store->openOrder(key());
    QSignalSpy changed(m_store.get(), &PosStore::orderChanged);
    m_store->setOrderDiscount(Discount{{}, {}, Decimal(10), {}});
    QVERIFY(eventually([&] { return changed.size() == 1; }));
    QCOMPARE(order().total, 1710);
    m_store->setOrderDiscount(Discount{{}, {}, Decimal(50), {}});
    QVERIFY(eventually([&] { return changed.size() == 2; }));
    QCOMPARE(order().total, 950);
    QCOMPARE(m_store->pricedCart().total, 950);
    m_store->setOrderDiscount(std::nullopt);
    QVERIFY(eventually([&] { return changed.size() == 3; }));
    QCOMPARE(order().total, 1900);
}

// The disk has not answered yet.
void TestOpenedOrders::whatIsSaidMeanwhileFollows()
{
    send();
    m_store->openOrder(key());
    QSignalSpy changed(m_store.get(), &PosStore::orderChanged);
    m_store->setTable(9, 2);
    m_store->setOrderNote(u"birthday"_s);
    m_store->amendOrder(key(), {VoidLines{{order().lines[0].lineId}, u"cold"_s}});
    QVERIFY(eventually([&] { return changed.size() == 3; }));
    QCOMPARE(order().tableNumber, 9);
    QCOMPARE(order().notes, u"birthday"_s);
    QVERIFY(order().lines[0].voided);
    QSignalSpy failed(m_store.get(), &PosStore::placeFailed);
    m_bed->probe.failAt(1, RecordingProbe::Failing::FromThenOn);
    m_store->setTable(3, 2);
    m_store->setOrderNote({});
    QVERIFY(eventually([&] { return failed.size() == 2; })); // each is told
    m_bed->probe.failAt(0);
    QCOMPARE(m_store->cart().tableNumber, 9);
}

void TestOpenedOrders::aRefusedChangeIsAsItWas()
{
    send();
    backendTakesIt();
    m_store->openOrder(key());
    QSignalSpy changed(m_store.get(), &PosStore::orderChanged);
    m_store->setTable(9, 2);
    QVERIFY(eventually([&] { return !changed.isEmpty(); }));
    const OutboxEntry entry = m_bed->onDisk().outbox.back();
    QSignalSpy refused(m_store.get(), &PosStore::amendmentRefused);
    emit m_bed->submitter->refused(entry, ErrorCode::Conflict, u"It was moved already."_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(order().tableNumber, 7);
    QCOMPARE(m_store->cart().tableNumber, 7);
}

// What was to be added is an order of its own by now, of the same guests.
void TestOpenedOrders::whoItIsForStaysWithWhatIsAdded()
{
    send();
    backendTakesIt();
    m_store->openOrder(key());
    add(u"soup"_s);
    OrderUpdated updated;
    updated.order = order();
    updated.order.tableNumber = 3;
    updated.order.customer.name = u"Jisoo Park"_s;
    updated.order.payments = {{.method = u"cash"_s, .amount = 1900, .tendered = 1900}};
    updated.version = 2;
    m_store->applyMessage(updated);
    QCOMPARE(m_store->openedOrder(), nullptr);
    QCOMPARE(m_store->cart().lines.size(), 1U);
    QCOMPARE(m_store->cart().tableNumber, 3);
    QCOMPARE(m_store->cart().customer.name, u"Jisoo Park"_s);
}

void TestOpenedOrders::aBaseBackendTakesNoChanges()
{
    QVERIFY(m_store->backendTakesChanges());
    m_store->applyMessage(SyncState{});
    QVERIFY(!m_store->backendTakesChanges());
    SyncState extended;
    extended.features = {u"ack"_s};
    m_store->applyMessage(extended);
    QVERIFY(m_store->backendTakesChanges());
}

QTEST_GUILESS_MAIN(TestOpenedOrders)
#include "tst_opened_orders.moc"
