// What is put aside at this till, and what it is getting from the hub: the state that outlives the program, and what
// the hub's words make of it. Values in, values out.
#pragma once

#include "state/hub_carts.h"

namespace stonepot {

// The hub was asked to give it to this till, and has not answered yet.
struct TakenCart {
    QString key; // of the question: after a restart the same is asked, and answered, again
    HeldCart cart;
    bool own = false;    // it was held here
    bool opened = false; // without waiting for the answer: the hub was not there to ask

    bool operator==(const TakenCart&) const = default;
};

struct CartShelf {
    std::vector<HeldCart> held; // in the order of holding
    std::vector<TakenCart> takes;

    [[nodiscard]] const HeldCart* find(const QString& cartId) const;
    [[nodiscard]] const TakenCart* take(const QString& key) const;
    [[nodiscard]] const TakenCart* takeOf(const QString& cartId) const;
    // False: there is none.
    bool drop(const QString& cartId);
    bool dropTake(const QString& key);

    // The hub's list: what it had and has no more, another till has taken. What it never had is younger than it, or
    // still on its way. Those that the hub has lost, because it was set back to a time before, are returned: it must be
    // told of them again.
    [[nodiscard]] std::vector<HeldCart> heard(const HubCarts& hub);
    // The hub does not keep it for others: it is this till's alone.
    void notShared(const QString& cartId);
    // What an earlier run has left, with what of it has no answer yet or was refused: an answer that was stored, and
    // not acted on, counts. Returns the keys of what the hub has given.
    [[nodiscard]] QStringList resume(const std::vector<OutboxEntry>& unanswered);

    bool operator==(const CartShelf&) const = default;
};

[[nodiscard]] QByteArray takenCartsToJson(const std::vector<TakenCart>& takes);
[[nodiscard]] std::vector<TakenCart> takenCartsFromJson(const QByteArray& json);

} // namespace stonepot
