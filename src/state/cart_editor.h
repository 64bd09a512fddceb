// The open order and how it came about: every change can be taken back, up to ten of them.
#pragma once

#include "core/cart.h"

#include <deque>

namespace stonepot {

class CartEditor final {
public:
    static constexpr std::size_t maxUndo = 10;

    [[nodiscard]] const Cart& cart() const { return m_cart; }

    // Calls `edit` with a copy of the cart and keeps it when it changed. True when it did.
    template <typename Edit>
    bool change(Edit edit)
    {
        Cart after = m_cart;
        edit(after);
        return keep(std::move(after));
    }
    bool undo();
    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }

    // A new, empty order; nothing of the one before can come back.
    void startOver();
    // Another order instead; this is no change to take back.
    void open(Cart cart);
    // Who it is for is said by an order that was sent, also after what is taken back.
    void follow(const Order& order);

private:
    bool keep(Cart after);

    Cart m_cart;
    std::deque<Cart> m_before; // latest last
};

} // namespace stonepot
