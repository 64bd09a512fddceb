// Orders put aside at this till: what is open leaves the screen once it is on disk, and the hub hears of it for all.
#include "state/pos_store_parts.h"

#include "core/ids.h"
#include "core/when_done.h"
#include "net/order_submitter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const QString heldSetting = u"held_carts"_s;
const QString takenSetting = u"taken_carts"_s;
const QString hubSetting = u"hub_carts"_s;

std::vector<DeviceStore::Setting> settingsOf(const CartShelf& shelf)
{
    return {{heldSetting, heldCartsToJson(shelf.held)}, {takenSetting, takenCartsToJson(shelf.takes)}};
}

} // namespace

const std::vector<HeldCart>& PosStore::heldCarts() const
{
    return d->shelf.held;
}

std::vector<HeldRow> PosStore::heldRows() const
{
    return d->heldRows();
}

void PosStore::holdCart()
{
    d->hold(false);
}

void PosStore::resumeCart(const QString& cartId)
{
    d->resume(cartId);
}

void PosStore::stopResuming()
{
    d->wanted.reset();
}

void PosStore::Private::loadHeld()
{
    const auto again = [this] { QTimer::singleShot(askDiskAgainAfter, q, [this] { loadHeld(); }); };
    whenDone(storage.setting(heldSetting), q, [this, again](const Result<QByteArray>& heldJson) {
        if (!heldJson) { // taken for none, the next one written would cost the others
            again();
            return;
        }
        whenDone(storage.setting(takenSetting), q,
                 [this, again, held = *heldJson](const Result<QByteArray>& takenJson) {
                     if (!takenJson) {
                         again();
                         return;
                     }
                     shelf = {heldCartsFromJson(held), takenCartsFromJson(*takenJson)};
                     for (const QString& key : shelf.resume(std::exchange(cartEntries, {}))) {
                         putWithOwn(key);
                     }
                     loadHubList();
                 });
    });
}

void PosStore::Private::loadHubList()
{
    whenDone(storage.setting(hubSetting), q, [this](const Result<QByteArray>& json) {
        const QJsonObject list = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
        hub = readHubCarts(list[u"seq"_s].toInteger(), list[u"held"_s].toArray());
        emit q->heldChanged();
        loadCharges();
    });
}

HeldCart PosStore::Private::heldNow(bool onLeaving) const
{
    return {.id = newUuidV7(clock.now()),
            .staffId = staffId(),
            .staffName = staff ? staff->name : QString(),
            .heldAt = clock.now(),
            .onLeaving = onLeaving,
            .cart = editor.cart(),
            .orderKey = opened,
            .shared = !onLeaving}; // theirs again when they are back, and so nobody else's meanwhile
}

OutboxEntry PosStore::Private::holdEntryOf(const HeldCart& held) const
{
    return holdEntry(held.id, held, device.letter, clock.now());
}

void PosStore::Private::hold(bool onLeaving)
{
    if (placing || holding || (editor.cart().isEmpty() && opened.isEmpty())) {
        return;
    }
    Cart next;
    next.type = editor.cart().type;
    if (editor.cart().isEmpty()) {
        openCart(next, {});
    } else {
        moveOn({.next = next, .onLeaving = onLeaving});
    }
}

void PosStore::Private::resume(const QString& cartId)
{
    if (placing || holding || (wanted && wanted->cart.id == cartId)) {
        return;
    }
    if (const HeldCart* mine = shelf.find(cartId)) {
        if (mine->shared && mayAsk()) {
            askFor(*mine, true);
        } else {
            openOwn(*mine);
        }
        return;
    }
    if (const TakenCart* take = shelf.takeOf(cartId)) {
        if (take->own && !take->opened && !mayAsk()) {
            openTaken(*take);
        }
        return;
    }
    const auto rows = heldRows();
    const auto row = std::ranges::find(rows, cartId, [](const HeldRow& each) { return each.held.id; });
    if (row != rows.end() && row->state == HeldRow::State::Openable) {
        askFor(row->held, false);
    }
}

// Who is back finds the order as it was left.
void PosStore::Private::resumeTheirs()
{
    if (!staff || !editor.cart().isEmpty() || !opened.isEmpty()) {
        return;
    }
    const auto theirs = std::ranges::find_if(
        shelf.held, [this](const HeldCart& each) { return each.onLeaving && each.staffId == staff->id; });
    if (theirs != shelf.held.end()) {
        resume(theirs->id);
    }
}

void PosStore::Private::moveOn(MoveOn move)
{
    holding = true;
    std::optional<HeldCart> aside;
    if (!editor.cart().isEmpty()) {
        aside = heldNow(move.onLeaving);
    }
    const auto make = [this, aside, also = move.also](CartShelf& next, std::vector<OutboxEntry>& entries) {
        if (also && !also(next, entries)) {
            return false;
        }
        if (aside) {
            next.held.push_back(*aside);
        }
        if (aside && aside->shared) {
            entries.push_back(holdEntryOf(*aside));
        }
        return true;
    };
    const auto done = [this, move] {
        holding = false;
        openCart(move.next, move.order);
        if (move.then) {
            move.then();
        }
        resumeTheirs();
    };
    const auto failed = [this, move](const Error* error) {
        holding = false;
        if (move.failed) {
            move.failed(error);
        }
        if (error != nullptr) {
            emit q->holdFailed(*error);
        }
    };
    shelve({make, done, failed});
}

void PosStore::Private::shelve(ShelfChange change)
{
    shelfChanges.push_back(std::move(change));
    shelveNext();
}

// On disk first: what leaves the screen is safe by then, and nobody hears of what is not.
void PosStore::Private::shelveNext()
{
    while (!shelving && !shelfChanges.empty()) {
        const ShelfChange change = std::move(shelfChanges.front());
        shelfChanges.pop_front();
        CartShelf next = shelf;
        std::vector<OutboxEntry> entries;
        if (!change.make(next, entries)) {
            if (change.failed) {
                change.failed(nullptr);
            }
            continue;
        }
        if (next == shelf && entries.empty()) {
            if (change.done) {
                change.done();
            }
            continue;
        }
        shelving = true;
        whenDone(storage.saveSettings(settingsOf(next), entries), q,
                 [this, change, next, entries](const Result<std::vector<qint64>>& positions) {
                     shelved(change, next, entries, positions);
                 });
    }
}

void PosStore::Private::shelved(const ShelfChange& change, const CartShelf& next, std::vector<OutboxEntry> entries,
                                const Result<std::vector<qint64>>& positions)
{
    shelving = false;
    if (!positions) {
        if (change.failed) {
            change.failed(&positions.error());
        }
    } else {
        shelf = next;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            entries[i].position = (*positions)[i];
        }
        if (change.done) {
            change.done();
        }
        emit q->heldChanged();
        submitter.add(entries);
    }
    shelveNext();
}

QFuture<Status> PosStore::Private::saveHubList()
{
    if (!std::exchange(hubListChanged, false)) {
        return QtFuture::makeReadyFuture(Status());
    }
    const QFuture<Status> saved = storage.saveSetting(hubSetting, hubList);
    whenDone(saved, q, [this](const Status& status) { hubListChanged = hubListChanged || !status; });
    return saved;
}

} // namespace stonepot
