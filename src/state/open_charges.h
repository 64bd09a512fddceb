// What a card terminal was asked for, or a payment service has received, and no order has taken yet: kept in the
// device's settings, so that a guest who has paid is not asked again after a power cut. Values in, values out.
#pragma once

#include "core/cart.h"
#include "core/clock.h"
#include "core/money.h"

#include <QByteArray>

namespace stonepot {

struct OpenCharge {
    enum class State {
        Asked,    // the terminal has it
        Unknown,  // a person has to look at the terminal; all that an earlier run asked and got no answer to
        Approved, // the money has moved
    };
    QString key; // of the attempt, also in the terminal's log
    Minor amount = 0;
    QString number; // what its order was to be called: "A-042"
    State state = State::Asked;
    QString reference; // the terminal's or the service's, of an approved one
    Instant askedAt{};
    Minor tip = 0;    // of the whole bill
    QString orderKey; // of an order that was sent before it was paid; empty: `cart`
    Cart cart;
    QString method = QStringLiteral("card"); // or "qr", as Payment has it

    [[nodiscard]] bool isOnline() const { return method == QLatin1StringView("qr"); }
    // They pay the same bill.
    [[nodiscard]] bool isWith(const OpenCharge& other) const
    {
        return orderKey == other.orderKey && cart == other.cart;
    }

    bool operator==(const OpenCharge&) const = default;
};

[[nodiscard]] QByteArray openChargesToJson(const std::vector<OpenCharge>& charges);
// As the next run finds them: whether what was asked has become something, nobody knows. One whose cart cannot be read
// keeps its amount.
[[nodiscard]] std::vector<OpenCharge> openChargesFromJson(const QByteArray& json);

} // namespace stonepot
