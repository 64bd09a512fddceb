// What a card terminal was asked for, and what payment services have received: written down before it is asked and
// before anything follows its answer.
#include "state/pos_store_parts.h"

#include "core/ids.h"
#include "core/when_done.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const QString chargesSetting = u"open_charges"_s;
const QString heardSetting = u"heard_payments"_s;
constexpr qsizetype mostHeard = 500; // more than a backend repeats

std::vector<OpenCharge> withoutKeys(std::vector<OpenCharge> charges, const QStringList& keys)
{
    std::erase_if(charges, [&keys](const OpenCharge& charge) { return keys.contains(charge.key); });
    return charges;
}

} // namespace

const std::vector<OpenCharge>& PosStore::openCharges() const
{
    return d->charges;
}

void PosStore::openCharge(OpenCharge charge, std::function<void(const QString&)> then)
{
    charge.askedAt = d->clock.now();
    charge.key = newUuidV7(charge.askedAt);
    if (charge.orderKey.isEmpty()) {
        charge.cart = cart();
    }
    std::vector<OpenCharge> next = d->charges;
    next.push_back(charge);
    whenDone(d->storage.saveSetting(chargesSetting, openChargesToJson(next)), this,
             [this, next, key = charge.key, then = std::move(then)](const Status& saved) {
                 if (saved) {
                     d->setCharges(next);
                     then(key);
                 } else {
                     emit placeFailed(saved.error());
                 }
             });
}

void PosStore::answerCharge(const QString& key, OpenCharge::State state, const QString& reference,
                            std::function<void()> then)
{
    std::vector<OpenCharge> next = d->charges;
    const auto charge = std::ranges::find(next, key, &OpenCharge::key);
    if (charge == next.end()) {
        then();
        return;
    }
    charge->state = state;
    charge->reference = reference;
    d->setCharges(next); // true whatever the disk says
    whenDone(d->storage.saveSetting(chargesSetting, openChargesToJson(next)), this,
             [then = std::move(then)](const Status&) { then(); });
}

QString PosStore::expectPayment(OpenCharge charge)
{
    charge.askedAt = d->clock.now();
    charge.method = u"qr"_s;
    if (charge.orderKey.isEmpty()) {
        charge.cart = cart();
    }
    const QString reference = charge.number + u'-' + newUuidV7(charge.askedAt).last(6).toUpper();
    d->expected.insert(reference, charge);
    return reference;
}

void PosStore::Private::received(const OnlinePayment& payment)
{
    if (placing) {
        whileOnePlaces.push_back(payment);
        return;
    }
    const bool isOurs = payment.reference.startsWith(device.letter + u"-"_s);
    const QString reference =
        payment.reference + (payment.transaction.isEmpty() ? QString() : u' ' + payment.transaction);
    if (!isOurs || payment.currency != menuModel.menu().currency || heard.contains(reference)) {
        return;
    }
    heard += reference;
    if (isTaken(payment.reference, reference)) {
        keepHeard();
        return;
    }
    OpenCharge charge = expected.value(payment.reference);
    if (charge.number.isEmpty()) { // of an earlier run: its amount and its name are what is left of it
        charge.number = payment.reference.section(u'-', 0, 1);
        charge.method = u"qr"_s;
        charge.askedAt = clock.now();
    }
    charge.key = newUuidV7(clock.now());
    charge.state = OpenCharge::State::Approved;
    charge.amount = payment.amount;
    charge.reference = reference;
    std::vector<OpenCharge> next = charges;
    next.push_back(charge);
    setCharges(next); // true whatever the disk says
    whenDone(storage.saveSetting(chargesSetting, openChargesToJson(next)), q,
             [this, charge, code = payment.reference](const Status& saved) {
                 if (saved) { // else it is to be said again
                     keepHeard();
                 }
                 emit q->paymentReceived(code, charge);
             });
}

void PosStore::Private::keepHeard()
{
    if (heard.size() > mostHeard) {
        heard = heard.last(mostHeard);
    }
    static_cast<void>(storage.saveSetting(heardSetting, heard.join(u'\n').toUtf8()));
}

// It was said before, or a cashier has seen it on the guest's phone: that is one payment, and another one to the same
// code is not taken.
bool PosStore::Private::isTaken(const QString& code, const QString& reference)
{
    if (std::ranges::find(charges, reference, &OpenCharge::reference) != charges.end()) {
        return true;
    }
    for (int i = 0; i < orders.rowCount(); ++i) {
        for (const Payment& payment : orders.row(i)->order.payments) {
            if (payment.reference == reference) {
                return true;
            }
            if (payment.reference == code) {
                return *seenToo.insert(code, seenToo.value(code, reference)) == reference;
            }
        }
    }
    return false;
}

void PosStore::Private::receiveWaiting()
{
    for (const OnlinePayment& payment : std::exchange(whileOnePlaces, {})) {
        received(payment);
    }
}

void PosStore::dropCharge(const QString& key)
{
    const std::vector<OpenCharge> next = withoutKeys(d->charges, {key});
    whenDone(d->storage.saveSetting(chargesSetting, openChargesToJson(next)), this, [this, key](const Status& saved) {
        if (saved) {
            d->paidFor({key});
        } else {
            emit placeFailed(saved.error());
        }
    });
}

void PosStore::reopenCartOf(const QString& chargeKey, std::function<void()> then)
{
    const auto charge = std::ranges::find(d->charges, chargeKey, &OpenCharge::key);
    if (charge == d->charges.end() || d->placing || d->holding) {
        return;
    }
    if (!charge->orderKey.isEmpty() || (charge->cart == cart() && d->opened.isEmpty())) {
        then();
        return;
    }
    d->moveOn({.next = charge->cart, .then = std::move(then)});
}

void PosStore::Private::loadCharges()
{
    whenDone(storage.setting(chargesSetting), q, [this](const Result<QByteArray>& json) {
        if (!json) { // taken for none, the next one written would cost the others
            QTimer::singleShot(askDiskAgainAfter, q, [this] { loadCharges(); });
            return;
        }
        setCharges(openChargesFromJson(*json));
        loadHeard();
    });
}

void PosStore::Private::loadHeard()
{
    whenDone(storage.setting(heardSetting), q, [this](const Result<QByteArray>& lines) {
        if (!lines) { // taken for none, what was given back would be offered again
            QTimer::singleShot(askDiskAgainAfter, q, [this] { loadHeard(); });
            return;
        }
        heard = QString::fromUtf8(*lines).split(u'\n', Qt::SkipEmptyParts);
        loading = false;
        emit q->ready();
        if (const auto waiting = std::exchange(waitingLogin, std::nullopt)) {
            q->logIn(waiting->first, waiting->second);
        }
    });
}

void PosStore::Private::setCharges(std::vector<OpenCharge> next)
{
    if (charges != next) {
        charges = std::move(next);
        emit q->chargesChanged();
    }
}

std::optional<DeviceStore::Setting> PosStore::Private::without(const QStringList& paidCharges) const
{
    if (paidCharges.isEmpty()) {
        return std::nullopt;
    }
    return DeviceStore::Setting{chargesSetting, openChargesToJson(withoutKeys(charges, paidCharges))};
}

void PosStore::Private::paidFor(const QStringList& paidCharges)
{
    setCharges(withoutKeys(charges, paidCharges));
}

} // namespace stonepot
