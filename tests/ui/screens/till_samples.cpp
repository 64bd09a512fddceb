#include "till_samples.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace stonepot::screens {

void shown(TillBed& bed, const Viewer& viewer)
{
    present(*bed.window, counter, viewer);
}

void fillOrder(TillBed& bed)
{
    bed.store->setTable(12, 3);
    bed.store->setCustomer({u"Jisoo Park"_s, u"555 0117"_s, {}, {}});
    bed.add(u"dolsot-bibimbap"_s, 1,
            {{u"protein"_s, u"beef"_s, 1}, {u"spice"_s, u"medium"_s, 1}, {u"extras"_s, u"extra-egg"_s, 1}},
            u"Rice extra crispy"_s);
    bed.add(u"kimchi-jjigae"_s);
    bed.add(u"barley-tea"_s, 2);
    bed.add(u"makgeolli-glass"_s);
    bed.add(u"japchae"_s);
}

TillWindow::Options optionsFor(const Variant& variant)
{
    TillWindow::Options options = TillBed::defaultOptions();
    options.locale = variant.locale;
    options.dark = variant.dark;
    options.textScale = variant.scale;
    options.paymentCode =
        PaymentCode::parse(u"https://pay.example/stonepot?amount={amount}&order={reference}"_s).value();
    return options;
}

void atWork(TillBed& bed)
{
    bed.show(counter);
    bed.setOnline();
    bed.logIn();
}

void logInManager(TillBed& bed)
{
    QSignalSpy in(bed.store.get(), &PosStore::loggedIn);
    bed.store->logIn({}, u"5678"_s);
    in.count() > 0 || in.wait(5000);
}

void startOrder(TillBed& bed)
{
    atWork(bed);
    bed.store->menuModel()->setAvailability(u"seafood-dolsot"_s, true, 5);
    bed.store->menuModel()->setAvailability(u"galbitang"_s, false, std::nullopt);
    fillOrder(bed);
    bed.clickRow(u"orderLines"_s, static_cast<int>(bed.store->cart().lines.size()) - 1);
}

void sell(TillBed& bed, const QString& itemId, OrderType type, const QString& customer)
{
    bed.clock.advance(Milliseconds(60'000));
    bed.store->setOrderType(type);
    if (type == OrderType::DineIn) {
        bed.store->setTable(9, 3);
    }
    bed.store->setCustomer({customer, {}, {}, {}});
    bed.add(itemId);
    QSignalSpy committed(bed.store.get(), &PosStore::orderCommitted);
    bed.store->placeOrder({});
    committed.wait(5000);
}

} // namespace stonepot::screens
