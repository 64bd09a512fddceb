// The orders put aside, here and at other tills, as a screen lists them. Values in, values out.
#pragma once

#include "core/menu.h"
#include "state/cart_shelf.h"

#include <functional>

namespace stonepot {

struct HeldRow {
    enum class State {
        Openable,
        Asking,       // the hub is to say whose it is
        OutOfReach,   // held at another till, and there is no link
        Unreadable,   // another program has written it; the cart is empty
        OffMenu,      // something in it is not on this till's menu
        OrderMissing, // an addition to an order that is not here
    };
    HeldCart held;
    bool here = true; // at this till
    QString till;     // the letter of its numbers, of another one; may be empty
    QString by;       // what the hub calls whoever holds it
    State state = State::Openable;

    bool operator==(const HeldRow&) const = default;
};

// What became of an order put aside that was to be opened.
enum class CartNews {
    TakenElsewhere, // another till has it
    OpenTwice,      // opened here without a link, and at another till
    HeldHere,       // it came when nobody waited for it any more, and is put aside here
    NoAnswer,       // the hub does not say; it may still come
    NotGiven,       // the hub refuses
};

// The oldest first.
[[nodiscard]] std::vector<HeldRow> heldRows(const CartShelf& shelf, const HubCarts& hub, const Menu& menu, bool mayAsk,
                                            const std::function<bool(const QString& orderKey)>& isOrderHere);

} // namespace stonepot
