#include "till_samples.h"

#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot::screens {

namespace {

void login(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    bed.show(counter);
    bed.setOnline();
    bed.clickRow(u"loginStaff"_s, 0);
    bed.click(u"pin1"_s);
    bed.click(u"pin2"_s);
    shown(bed, viewer);
}

// The order, and what is pressed then.
auto pressed(const QStringList& buttons)
{
    return [buttons](const Variant& variant, const Viewer& viewer) {
        TillBed bed(optionsFor(variant));
        startOrder(bed);
        std::ranges::for_each(buttons, [&bed](const QString& button) { bed.click(button); });
        shown(bed, viewer);
    };
}

// Sent and seen, one line void, the drinks ready; and one more is being added.
void opened(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    atWork(bed);
    fillOrder(bed);
    QSignalSpy committed(bed.store.get(), &PosStore::orderCommitted);
    bed.click(u"sendButton"_s);
    committed.count() > 0 || committed.wait(5000);
    const Order sent = bed.store->ordersModel()->row(0)->order;
    bed.backendHas(sent, TillBed::Kitchen::Seen);
    OrderStatusUpdate update;
    update.orderId = sent.clientOrderId;
    update.status = TicketStatus::InProgress;
    update.items = {{sent.lines[2].lineId, ItemStatus::Ready}};
    update.version = 2;
    bed.store->applyMessage(update);
    QSignalSpy changed(bed.store.get(), &PosStore::orderChanged);
    bed.store->amendOrder(sent.clientOrderId, {VoidLines{{sent.lines[3].lineId}, u"Wrong item"_s}});
    changed.count() > 0 || changed.wait(5000);
    bed.store->openOrder(sent.clientOrderId);
    bed.add(u"soju"_s);
    bed.clickRow(u"orderLines"_s, 1);
    shown(bed, viewer);
}

void modifiers(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    bed.clickRow(u"menuGrid"_s, bed.rowOf(u"menuGrid"_s, u"bulgogi-dolsot"_s));
    shown(bed, viewer);
}

void payment(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    bed.paper.setHasReceiptPrinter(true);
    bed.paper.setPrinters({{u"front"_s, u"Front"_s}}, false);
    bed.click(u"payButton"_s);
    bed.click(u"cash3"_s);
    shown(bed, viewer);
}

void offline(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    atWork(bed);
    const auto orders = [&bed] { return bed.store->ordersModel()->row(0)->order; };
    sell(bed, u"japchae"_s, OrderType::DineIn, {});
    bed.backendHas(orders(), TillBed::Kitchen::Ready);
    sell(bed, u"bulgogi"_s, OrderType::Takeout, u"Omar"_s);
    bed.backendHas(orders(), TillBed::Kitchen::Seen);
    sell(bed, u"kimbap"_s, OrderType::Delivery, u"Nora P."_s);
    sell(bed, u"mandu"_s, OrderType::Takeout, u"Ben A."_s);
    sell(bed, u"soju"_s, OrderType::DineIn, {});
    bed.store->setOrderType(OrderType::DineIn);
    fillOrder(bed);
    bed.setOffline();
    bed.click(u"bannerOrders"_s);
    bed.click(u"ordersAll"_s);
    shown(bed, viewer);
}

// A long evening without a link.
void tooMany(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    bed.setOffline();
    bed.status->setQueued(57, 0);
    shown(bed, viewer);
}

void split(const Variant& variant, const Viewer& viewer)
{
    TillBed bed(optionsFor(variant));
    startOrder(bed);
    bed.click(u"payButton"_s);
    bed.click(u"splitButton"_s);
    bed.click(u"splitByItem"_s);
    for (const QString& line : {u"splitLine1"_s, u"splitLine3"_s}) {
        bed.click(line);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bed.click(u"tenderOnline"_s);
    shown(bed, viewer);
}

} // namespace

std::vector<Screen> tillScreens()
{
    return {{u"till-login"_s, login},
            {u"till-order"_s, pressed({})},
            {u"till-opened"_s, opened},
            {u"till-modifiers"_s, modifiers},
            {u"till-payment"_s, payment},
            {u"till-code"_s, pressed({u"payButton"_s, u"tenderOnline"_s})},
            {u"till-offline"_s, offline},
            {u"till-discount"_s, pressed({u"lineDiscount"_s, u"number1"_s, u"number0"_s})},
            {u"till-too-many"_s, tooMany},
            {u"till-customer"_s, pressed({u"customerButton"_s})},
            {u"till-split"_s, split}};
}

} // namespace stonepot::screens
