#include "state/held_rows.h"

#include <algorithm>
#include <tuple>

namespace stonepot {

namespace {

using State = HeldRow::State;

// What is sold out is on the menu.
bool isOnMenu(const Cart& cart, const Menu& menu)
{
    const auto isKnown = [&menu](const CartLine& line) {
        return std::ranges::all_of(check(line.choice, menu), [](const ChoiceProblem& problem) {
            return problem.kind == ChoiceProblem::Kind::Unavailable ||
                   problem.kind == ChoiceProblem::Kind::NotEnoughLeft;
        });
    };
    return std::ranges::all_of(cart.lines, isKnown) && priceCart(cart, menu);
}

HeldRow rowOf(const HubCart& cart)
{
    HeldRow row;
    row.held = cart.held.value_or(HeldCart{.id = cart.id, .heldAt = cart.at});
    row.here = false;
    row.till = cart.till;
    row.by = cart.by;
    return row;
}

} // namespace

std::vector<HeldRow> heldRows(const CartShelf& shelf, const HubCarts& hub, const Menu& menu, bool mayAsk,
                              const std::function<bool(const QString&)>& isOrderHere)
{
    std::vector<HeldRow> rows;
    for (const HeldCart& held : shelf.held) {
        rows.push_back({.held = held});
    }
    for (const TakenCart& take : shelf.takes) {
        if (!take.opened) { // without a link it can be opened where it was held
            const bool isOpenable = take.own && !mayAsk;
            rows.push_back({.held = take.cart, .state = isOpenable ? State::Openable : State::Asking});
        }
    }
    for (const HubCart& cart : hub.carts) {
        if (shelf.find(cart.id) != nullptr || shelf.takeOf(cart.id) != nullptr) {
            continue;
        }
        HeldRow row = rowOf(cart);
        if (!cart.held) {
            row.state = State::Unreadable;
        } else if (!mayAsk) {
            row.state = State::OutOfReach;
        } else if (!isOnMenu(cart.held->cart, menu)) {
            row.state = State::OffMenu;
        } else if (!cart.held->orderKey.isEmpty() && !isOrderHere(cart.held->orderKey)) {
            row.state = State::OrderMissing;
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, [](const HeldRow& row) { return std::tie(row.held.heldAt, row.held.id); });
    return rows;
}

} // namespace stonepot
