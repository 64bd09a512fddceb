// Orders put aside that the hub gives to one till: what is asked is stored with the question, so that what the answer
// says can be done whenever it comes, also in a later run.
#include "state/pos_store_parts.h"

#include "core/ids.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::chrono::seconds answerWithin{3}; // a person waits for it

} // namespace

void PosStore::Private::askFor(const HeldCart& cart, bool own)
{
    const QString key = newUuidV7(clock.now());
    wanted = WantedCart{key, cart, own, staffId(), editor.cart(), opened, clock.monotonic()};
    shelve({.make =
                [this, key, cart, own](CartShelf& next, std::vector<OutboxEntry>& entries) {
                    if (next.takeOf(cart.id) != nullptr || (own && !next.drop(cart.id))) {
                        return false;
                    }
                    next.takes.push_back({key, cart, own, false});
                    entries.push_back(takeEntry(key, cart.id, clock.now()));
                    return true;
                },
            .failed =
                [this, key, cart](const Error* error) {
                    dropWanted(key);
                    if (error != nullptr) {
                        emit q->holdFailed(*error);
                    } else {
                        sayIfGone(cart);
                    }
                }});
}

// The hub's list was just being followed when it was pressed.
void PosStore::Private::sayIfGone(const HeldCart& own)
{
    if (shelf.find(own.id) == nullptr && shelf.takeOf(own.id) == nullptr) {
        emit q->cartNews(CartNews::TakenElsewhere, own);
    }
}

// Without asking; of one that others see the hub is told as soon as it can be.
void PosStore::Private::openOwn(const HeldCart& cart)
{
    moveOn({.also =
                [this, cart](CartShelf& next, std::vector<OutboxEntry>& entries) {
                    if (!next.drop(cart.id)) {
                        return false;
                    }
                    if (cart.shared) {
                        const QString key = newUuidV7(clock.now());
                        next.takes.push_back({key, cart, true, true});
                        entries.push_back(takeEntry(key, cart.id, clock.now()));
                    }
                    return true;
                },
            .next = cart.cart,
            .order = cart.orderKey,
            .failed =
                [this, cart](const Error* error) {
                    if (error == nullptr) {
                        sayIfGone(cart);
                    }
                }});
}

// Asked for already, and not answered: it was held here, and selling does not wait.
void PosStore::Private::openTaken(const TakenCart& take)
{
    moveOn({.also =
                [key = take.key](CartShelf& next, std::vector<OutboxEntry>&) {
                    const auto own = std::ranges::find(next.takes, key, &TakenCart::key);
                    const bool isThere = own != next.takes.end() && !own->opened;
                    if (isThere) {
                        own->opened = true;
                    }
                    return isThere;
                },
            .next = take.cart.cart,
            .order = take.cart.orderKey});
}

bool PosStore::Private::isStillWanted(const QString& key) const
{
    return wanted && wanted->key == key && !placing && !holding && staffId() == wanted->staffId &&
           editor.cart() == wanted->before && opened == wanted->openedBefore;
}

void PosStore::Private::checkWanted()
{
    if (wanted && clock.monotonic() - wanted->since >= answerWithin) {
        stopWaiting();
    }
}

void PosStore::Private::heldCurrent(bool isCurrent)
{
    if (std::exchange(current, isCurrent) == isCurrent) {
        return;
    }
    if (!isCurrent) {
        stopWaiting();
    }
    emit q->heldChanged(); // what of it can be opened
}

// The hub does not answer, or cannot: there is no link.
void PosStore::Private::stopWaiting()
{
    if (!wanted) {
        return;
    }
    const bool isWanted = isStillWanted(wanted->key);
    const WantedCart cart = *std::exchange(wanted, std::nullopt);
    if (!cart.own) {
        emit q->cartNews(CartNews::NoAnswer, cart.cart);
    } else if (isWanted) {
        openTaken({cart.key, cart.cart, true, false});
    }
}

void PosStore::Private::given(const QString& key)
{
    const TakenCart* take = shelf.take(key);
    if (take == nullptr) {
        return;
    }
    std::erase_if(hub.carts, [take](const HubCart& cart) { return cart.id == take->cart.id; }); // its list comes next
    const bool isWanted = isStillWanted(key);
    dropWanted(key);
    const auto drop = [key](CartShelf& next, std::vector<OutboxEntry>&) { return next.dropTake(key); };
    const auto later = [this, key] { putWithOwn(key); };
    if (take->opened) {
        shelve({.make = drop});
    } else if (isWanted) {
        moveOn({.also = drop, .next = take->cart.cart, .order = take->cart.orderKey, .failed = [later](const Error*) {
                    later();
                }});
    } else {
        later();
    }
}

void PosStore::Private::dropWanted(const QString& key)
{
    if (wanted && wanted->key == key) {
        wanted.reset();
    }
}

// It is this till's, and nobody waits for it: it is put aside here, for all again.
void PosStore::Private::putWithOwn(const QString& key)
{
    const TakenCart* take = shelf.take(key);
    if (take == nullptr) {
        return;
    }
    HeldCart held = take->cart;
    held.id = newUuidV7(clock.now());
    held.shared = true;
    held.seenAt = 0;
    shelve({.make =
                [this, key, held](CartShelf& next, std::vector<OutboxEntry>& entries) {
                    const TakenCart* still = next.take(key);
                    if (still == nullptr || still->opened) {
                        return false;
                    }
                    next.dropTake(key);
                    next.held.push_back(held);
                    entries.push_back(holdEntryOf(held));
                    return true;
                },
            .done = [this, held] { emit q->cartNews(CartNews::HeldHere, held); },
            .failed =
                [this, key](const Error* error) {
                    if (error == nullptr) { // opened meanwhile
                        given(key);
                    } else {
                        QTimer::singleShot(askDiskAgainAfter, q, [this, key] { putWithOwn(key); });
                    }
                }});
}

// What was heard before, such as that its hold was refused, is on the shelf first.
void PosStore::Private::takeRefused(const QString& key, ErrorCode code)
{
    const auto dropped = std::make_shared<TakenCart>();
    const bool isConflict = code == ErrorCode::Conflict;
    shelve({.make =
                [key, isConflict, dropped](CartShelf& next, std::vector<OutboxEntry>&) {
                    const TakenCart* take = next.take(key);
                    // The hub keeps none, or never had it: nobody else can have what was held here.
                    if (take == nullptr || (take->own && !(isConflict && take->cart.shared))) {
                        return false;
                    }
                    *dropped = *take;
                    return next.dropTake(key);
                },
            .done =
                [this, isConflict, dropped] {
                    dropWanted(dropped->key);
                    emit q->cartNews(dropped->opened ? CartNews::OpenTwice
                                     : isConflict    ? CartNews::TakenElsewhere
                                                     : CartNews::NotGiven,
                                     dropped->cart);
                },
            .failed =
                [this, key, code](const Error* error) {
                    if (error == nullptr) {
                        given(key);
                    } else {
                        QTimer::singleShot(askDiskAgainAfter, q, [this, key, code] { takeRefused(key, code); });
                    }
                }});
}

void PosStore::Private::holdRefused(const OutboxEntry& entry)
{
    shelve({.make = [cartId = std::get<HoldCart>(entry.message).cartId](CartShelf& next, std::vector<OutboxEntry>&) {
        next.notShared(cartId);
        return true;
    }});
}

void PosStore::Private::applyToHeld(const ServerMessage& message)
{
    if (const auto* changed = std::get_if<CartsChanged>(&message)) {
        heardCarts(changed->seq, changed->held);
    } else if (const auto* state = std::get_if<SyncState>(&message)) {
        hubShares = state->has("ack"_L1);
        if (!state->delta) {
            heardCarts(state->seq, state->extra.value(u"held"_s).toArray());
        }
    }
}

// A backend that keeps none says nothing of ours.
void PosStore::Private::heardCarts(qint64 seq, const QJsonArray& list)
{
    hub = readHubCarts(seq, list);
    hubList = toFrame({{u"seq"_s, seq}, {u"held"_s, list}});
    hubListChanged = true;
    if (hubShares) {
        shelve({.make = [this, heard = hub](CartShelf& next, std::vector<OutboxEntry>& entries) {
            for (const HeldCart& lost : next.heard(heard)) {
                entries.push_back(holdEntry(newUuidV7(clock.now()), lost, device.letter, clock.now()));
            }
            return true;
        }});
    }
    emit q->heldChanged();
}

std::vector<HeldRow> PosStore::Private::heldRows() const
{
    return stonepot::heldRows(shelf, hub, menuModel.menu(), mayAsk(),
                              [this](const QString& orderKey) { return orders.find(orderKey) != nullptr; });
}

} // namespace stonepot
