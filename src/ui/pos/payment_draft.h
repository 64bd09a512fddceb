// What is being paid and how: tip, tender, digits, change, shares. Pure; the payment screen shows it.
#pragma once

#include "core/order.h"

namespace stonepot {

enum class Tender { Cash, Online, Card };

class PaymentDraft {
public:
    PaymentDraft() = default;
    explicit PaymentDraft(const Order& priced); // what was paid of it before is not due again

    [[nodiscard]] const Order& order() const { return m_order; }

    // ---- tip ----
    [[nodiscard]] Minor tipBase() const; // the order less its discounts, without exclusive taxes
    [[nodiscard]] Minor tipOf(Decimal percent) const;
    void setTip(Minor tip); // nothing once a part has been paid
    [[nodiscard]] Minor tip() const { return m_tip; }

    // ---- tender ----
    void setTender(Tender tender);
    [[nodiscard]] Tender tender() const { return m_tender; }

    // ---- shares: they add up to the total with the tip; the last one takes what is left over ----
    void splitEvenly(int shares); // 1: one payment; nothing once a part has been paid
    // Each line of the order in the share that `shareOf` names, from 0, with its part of taxes, charges and tip. A
    // share without lines is passed over.
    void splitByLine(const std::vector<int>& shareOf, int shares);
    [[nodiscard]] const std::vector<int>& shareOfLine() const { return m_shareOf; } // empty: evenly
    [[nodiscard]] const std::vector<Minor>& shares() const { return m_shares; }
    [[nodiscard]] int currentShare() const { return static_cast<int>(m_shareIndex); } // from 0
    [[nodiscard]] bool isLastShare() const;

    // ---- amounts, with the tip; cash in the shop's cash steps ----
    [[nodiscard]] Minor due() const;       // of this share, by the chosen tender
    [[nodiscard]] Minor paidSoFar() const; // here
    [[nodiscard]] Minor paidBefore() const { return m_paidBefore; }
    [[nodiscard]] Minor received() const { return m_received; } // typed; for other tenders than cash: what is charged
    [[nodiscard]] Minor change() const;                         // cash only
    [[nodiscard]] Minor stillDue() const;                       // of this share, once what is typed is taken
    [[nodiscard]] std::vector<Minor> quickAmounts() const;      // up to four above the due

    // ---- keypad ----
    void type(int digit);
    void typeDoubleZero();
    void erase();
    void clearReceived() { m_received = 0; }
    void setReceived(Minor amount);

    // Covered: what is typed (or nothing, for other tenders than cash) pays this share.
    [[nodiscard]] bool canComplete() const;
    // Less than the share and more than nothing was typed.
    [[nodiscard]] bool canTakePart() const;
    // Takes what is typed; the next share, or the rest of this one, is due then.
    void takePart();
    // What a terminal calls the payment that is taken next.
    void setReference(const QString& reference) { m_reference = reference; }
    [[nodiscard]] const std::vector<Payment>& taken() const { return m_taken; } // the parts so far
    // All payments with the last one, for PosStore::placeOrder.
    [[nodiscard]] std::vector<Payment> complete() const;

private:
    void split();
    void passEmptyShares();
    [[nodiscard]] Minor worthOf(const OrderLine& line) const;
    [[nodiscard]] Minor remaining() const; // of total and tip, exact
    [[nodiscard]] Minor exactDue() const;  // of this share
    [[nodiscard]] Payment payment(Minor covers) const;

    Order m_order;
    Minor m_paidBefore = 0;
    Tender m_tender = Tender::Cash;
    Minor m_tip = 0;
    Minor m_received = 0;
    QString m_reference;
    std::vector<Minor> m_shares{0}; // never none: a bill that is not split is one
    std::vector<int> m_shareOf;
    Minor m_shareTaken = 0;       // parts of the current share
    std::vector<Payment> m_taken; // whole shares and parts
    std::size_t m_shareIndex = 0;
};

// The names on the wire: "cash", "qr", "card".
[[nodiscard]] QString toWire(Tender tender);

} // namespace stonepot
