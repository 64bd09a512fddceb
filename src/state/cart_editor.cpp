#include "state/cart_editor.h"

#include <algorithm>

namespace stonepot {

bool CartEditor::undo()
{
    if (m_before.empty()) {
        return false;
    }
    m_cart = std::move(m_before.back());
    m_before.pop_back();
    return true;
}

void CartEditor::startOver()
{
    const OrderType type = m_cart.type; // a counter that sold a takeout sells a takeout next
    m_cart = {};
    m_cart.type = type;
    m_before.clear();
}

void CartEditor::open(Cart cart)
{
    m_cart = std::move(cart);
    m_before.clear();
}

void CartEditor::follow(const Order& order)
{
    const auto takeHead = [&order](Cart& cart) {
        cart.type = order.type;
        cart.tableNumber = order.tableNumber;
        cart.guests = order.guests;
        cart.customer = order.customer;
        cart.notes = order.notes;
    };
    takeHead(m_cart);
    std::ranges::for_each(m_before, takeHead);
}

bool CartEditor::keep(Cart after)
{
    if (after == m_cart) {
        return false;
    }
    m_before.push_back(std::exchange(m_cart, std::move(after)));
    if (m_before.size() > maxUndo) {
        m_before.pop_front();
    }
    return true;
}

} // namespace stonepot
