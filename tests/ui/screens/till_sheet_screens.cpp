// What a till asks and tells over its screens.
#include "till_samples.h"

#include "state/hub_carts.h"
#include "ui/pos/latency_graph.h"
#include "ui/pos/till_dialogs.h"

#include <QAction>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stonepot::screens {

namespace {

// A delivery that nobody could deliver.
void who(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    bed.store->setOrderType(OrderType::Delivery);
    bed.store->setCustomer({});
    bed.click(u"payButton"_s);
    shown(bed, viewer);
}

QJsonObject heldElsewhere(const QString& id, const QString& staff, int table, const QString& itemId, int minutesAgo)
{
    HeldCart held{.id = id, .staffName = staff};
    held.cart.tableNumber = table;
    held.cart.lines.push_back({u"line-"_s + id, {.itemId = itemId, .quantity = Decimal(2)}, {}, {}});
    held.cart.lines.push_back({u"tea-"_s + id, {.itemId = u"barley-tea"_s}, {}, {}});
    const OutboxEntry entry = holdEntry(id, held, u'B', {});
    return {{u"cartId"_s, id},
            {u"cart"_s, std::get<HoldCart>(entry.message).cart},
            {u"at"_s, toIso(TillBed::evening - std::chrono::minutes(minutesAgo))}};
}

// Here and at other tills; one that this till does not sell, and one of another program.
void showHeld(TillBed& bed)
{
    atWork(bed);
    bed.store->setTable(12, 3);
    bed.add(u"kimchi-jjigae"_s);
    bed.add(u"makgeolli-glass"_s);
    bed.store->holdCart();
    static_cast<void>(QTest::qWaitFor([&bed] { return !bed.store->heldCarts().empty(); }));
    SyncState state;
    state.features = {u"ack"_s};
    state.extra[u"held"_s] =
        QJsonArray{heldElsewhere(u"k1"_s, u"Sofia Reyes"_s, 7, u"japchae"_s, 25),
                   heldElsewhere(u"k2"_s, u"Tom Weber"_s, 3, u"wedding-cake"_s, 10),
                   QJsonObject{{u"cartId"_s, u"k3"_s}, {u"by"_s, u"Terrace"_s}, {u"at"_s, toIso(bed.clock.now())}}};
    bed.store->applyMessage(state);
    bed.store->setCurrent(true);
    bed.window->findChild<TillDialogs*>()->showHeld();
}

void heldOrders(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    showHeld(bed);
    shown(bed, viewer);
}

void openTwice(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    HeldCart held{.staffName = u"Sofia Reyes"_s};
    held.cart = bed.store->cart();
    bed.window->findChild<TillDialogs*>()->showOpenTwice(held);
    shown(bed, viewer);
}

void details(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    atWork(bed);
    sell(bed, u"japchae"_s, OrderType::DineIn, {});
    bed.backendHas(bed.store->ordersModel()->row(0)->order, TillBed::Kitchen::Ready);
    bed.click(u"ordersButton"_s);
    bed.clickRow(u"ordersList"_s, 0);
    shown(bed, viewer);
}

void takeBack(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    atWork(bed);
    fillOrder(bed);
    bed.click(u"payButton"_s);
    bed.click(u"cashExact"_s);
    QSignalSpy committed(bed.store.get(), &PosStore::orderCommitted);
    bed.click(u"completeButton"_s);
    committed.wait(5000);
    bed.click(u"ordersButton"_s);
    bed.clickRow(u"ordersList"_s, 0);
    bed.click(u"orderDetailsTakeBack"_s);
    bed.click(u"voidReason1"_s);
    bed.click(u"voidLine2"_s);
    shown(bed, viewer);
}

// A manager reads what was agreed to.
void log(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    logInManager(bed);
    const auto write = [&bed](const AuditEntry& entry) {
        bool written = false;
        bed.store->audit(entry, [&written] { written = true; });
        static_cast<void>(QTest::qWaitFor([&written] { return written; }));
        bed.clock.advance(Milliseconds(400'000));
    };
    const QString manager = u"Joon Lee"_s;
    write({.what = u"no_sale"_s, .manager = manager});
    write({.what = u"discount"_s, .order = u"A-001"_s, .detail = u"25%"_s, .amount = 575, .manager = manager});
    write({.what = u"price"_s, .order = u"A-002"_s, .amount = 300, .manager = manager});
    write({.what = u"void"_s, .order = u"A-002"_s, .detail = u"Wrong item"_s, .amount = 1450, .manager = manager});
    write({.what = u"refund"_s,
           .order = u"A-001"_s,
           .detail = u"The guest waited for more than an hour and left without having eaten anything"_s,
           .amount = 5896,
           .manager = manager});
    bed.click(u"userMenuButton"_s);
    bed.find<QAction>(u"userAudit"_s)->trigger();
    bed.find(u"userMenu"_s)->close();
    static_cast<void>(QTest::qWaitFor([&bed] { return bed.find(u"auditRow"_s) != nullptr; }));
    shown(bed, viewer);
}

// A card has paid, and the power went before the order was saved.
void cardPaid(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    const Minor total = bed.store->pricedCart().total;
    for (const auto state : {OpenCharge::State::Approved, OpenCharge::State::Unknown}) {
        bool written = false;
        bed.store->openCharge({.amount = total, .number = bed.store->nextDisplayNumber()}, [&](const QString& key) {
            bed.store->answerCharge(key, state, u"T-000077"_s, [&written] { written = true; });
        });
        static_cast<void>(QTest::qWaitFor([&written] { return written; }));
    }
    bed.window->findChild<TillDialogs*>()->showCharges();
    shown(bed, viewer);
}

void item(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    bed.window->findChild<TillDialogs*>()->showItem(u"seafood-dolsot"_s);
    shown(bed, viewer);
}

void link(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    auto* graph = bed.find<LatencyGraph>(u"latencyGraph"_s);
    for (int i = 0; i < 150; ++i) {
        if (i == 90) {
            bed.setOffline();
        } else if (i < 90 || i > 100) {
            bed.setOnline(12 + (i * 7) % 40 + (i % 23 == 0 ? 180 : 0));
            bed.status->setLatency(Milliseconds(12 + (i * 7) % 40 + (i % 23 == 0 ? 180 : 0)),
                                   i > 60 && i < 80 ? 0.2 : 0);
        }
        bed.clock.advance(Milliseconds(2000));
        graph->sample();
    }
    bed.click(u"linkIndicator"_s);
    shown(bed, viewer);
}

void keys(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    QTest::keyClick(bed.window.get(), Qt::Key_F1);
    shown(bed, viewer);
}

void showPrinters(TillBed& bed)
{
    bed.show(counter);
    bed.setOnline();
    logInManager(bed);
    bed.printers.setProfiles({{u"generic-80"_s, u"80 mm, 48 columns"_s},
                              {u"generic-80-42"_s, u"80 mm, 42 columns"_s},
                              {u"generic-58"_s, u"58 mm, 32 columns"_s},
                              {u"basic-80"_s, u"80 mm, old: no QR code, no status"_s}});
    std::vector<PrinterChoice> stations;
    for (const Station& station : bed.store->menu().stations) {
        stations.push_back({station.id, station.name.text});
    }
    bed.printers.setStations(stations);
    bed.printers.show({{.id = u"counter"_s,
                        .name = u"Counter"_s,
                        .address = u"/dev/usb/lp0"_s,
                        .profile = u"generic-80"_s,
                        .stations = {u"bar"_s}},
                       {.id = u"hot"_s,
                        .name = u"Hot kitchen"_s,
                        .address = u"192.168.1.40"_s,
                        .profile = u"generic-80-42"_s,
                        .alternative = u"counter"_s,
                        .stations = {u"grill"_s, u"hot-pot"_s}}},
                      {.receiptPrinter = u"counter"_s, .kitchenPrinter = u"hot"_s});
    bed.printers.setOffers({{u"tcp://192.168.1.41"_s, u"192.168.1.41"_s}, {u"queue:Office"_s, u"Office"_s}}, false);
    bed.click(u"userMenuButton"_s);
    bed.find<QAction>(u"userPrinters"_s)->trigger();
    bed.find(u"userMenu"_s)->close();
}

void printer(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    showPrinters(bed);
    bed.click(u"printer_hot"_s);
    bed.printers.refuse(PrinterSettings::Field::Address, PrinterSettings::Problem::NotAnAddress);
    shown(bed, viewer);
}

void paperRules(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    showPrinters(bed);
    bed.click(u"printerRules"_s);
    shown(bed, viewer);
}

} // namespace

std::vector<Screen> tillSheetScreens()
{
    return {{u"till-who"_s, who},
            {u"till-details"_s, details},
            {u"till-keys"_s, keys},
            {u"till-void"_s, takeBack},
            {u"till-item"_s, item},
            {u"till-link"_s, link},
            {u"till-printer"_s, printer},
            {u"till-paper"_s, paperRules},
            {u"till-log"_s, log},
            {u"till-card-paid"_s, cardPaid},
            {u"till-held"_s, heldOrders},
            {u"till-open-twice"_s, openTwice}};
}

} // namespace stonepot::screens
