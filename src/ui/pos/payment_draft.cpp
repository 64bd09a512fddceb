#include "ui/pos/payment_draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr Minor maximumAmount = 99'999'999'999;

// Notes and round sums that guests hand over, in minor units: 5, 10, 20, 50, 100 … of the major unit, or 1,000 … where
// the currency has no minor unit.
std::vector<Minor> roundSums(const Currency& currency)
{
    Minor unit = currency.exponent() == 0 ? 1000 : 1;
    for (int i = 0; i < currency.exponent(); ++i) {
        unit *= 10;
    }
    std::vector<Minor> sums;
    for (const Minor factor : currency.exponent() == 0 ? std::vector<Minor>{1, 5, 10, 50, 100}
                                                       : std::vector<Minor>{5, 10, 20, 50, 100, 200, 500}) {
        sums.push_back(factor * unit);
    }
    return sums;
}

} // namespace

QString toWire(Tender tender)
{
    switch (tender) {
    case Tender::Cash:
        return u"cash"_s;
    case Tender::Online:
        return u"qr"_s;
    case Tender::Card:
        return u"card"_s;
    }
    return {};
}

PaymentDraft::PaymentDraft(const Order& priced)
    : m_order(priced)
{
    m_order.payments.clear();
    splitEvenly(1);
}

Minor PaymentDraft::tipBase() const
{
    return m_order.subtotal - m_order.discountTotal;
}

Minor PaymentDraft::tipOf(Decimal percent) const
{
    const Minor hundredfold = multiply(tipBase(), percent, Rounding::HalfUp).value_or(0);
    return roundToStep(hundredfold, 100, Rounding::HalfUp) / 100;
}

void PaymentDraft::setTip(Minor tip)
{
    if (m_taken.empty()) {
        m_tip = std::clamp<Minor>(tip, 0, maximumAmount);
        splitEvenly(static_cast<int>(m_shares.size()));
    }
}

void PaymentDraft::setTender(Tender tender)
{
    if (m_tender != tender) {
        m_tender = tender;
        m_received = 0;
    }
}

void PaymentDraft::splitEvenly(int shares)
{
    if (!m_taken.empty()) {
        return;
    }
    const auto count = static_cast<std::size_t>(std::max(1, shares));
    const Minor all = m_order.total + m_tip;
    m_shares.assign(count, all / static_cast<Minor>(count));
    m_shares.back() = all - m_shares.front() * static_cast<Minor>(count - 1);
    m_received = 0;
}

bool PaymentDraft::isLastShare() const
{
    return m_shareIndex + 1 >= m_shares.size();
}

Minor PaymentDraft::paidSoFar() const
{
    Minor sum = 0;
    for (const Payment& payment : m_taken) {
        sum += payment.amount + payment.tip;
    }
    return sum;
}

Minor PaymentDraft::remaining() const
{
    return m_order.total + m_tip - paidSoFar();
}

Minor PaymentDraft::exactDue() const
{
    return isLastShare() ? remaining() : m_shares[m_shareIndex] - m_shareTaken;
}

Minor PaymentDraft::due() const
{
    const Minor exact = exactDue();
    // Only what ends the bill is rounded: before that the cents can still be paid by another tender.
    if (m_tender != Tender::Cash || !isLastShare() || m_order.policy.cashStep <= 1) {
        return exact;
    }
    const Minor tip = std::min(m_tip, exact);
    return roundToStep(exact - tip, m_order.policy.cashStep, m_order.policy.cashMode.value_or(m_order.policy.mode)) +
           tip;
}

Minor PaymentDraft::change() const
{
    return m_tender == Tender::Cash ? std::max<Minor>(0, m_received - due()) : 0;
}

Minor PaymentDraft::stillDue() const
{
    return std::max<Minor>(0, due() - m_received);
}

std::vector<Minor> PaymentDraft::quickAmounts() const
{
    std::vector<Minor> amounts;
    for (const Minor sum : roundSums(m_order.currency)) {
        const Minor amount = roundToStep(due() + sum - 1, sum, Rounding::Down);
        if (amount > due() && (amounts.empty() || amount > amounts.back()) && amounts.size() < 4) {
            amounts.push_back(amount);
        }
    }
    return amounts;
}

void PaymentDraft::type(int digit)
{
    setReceived(m_received * 10 + digit);
}

void PaymentDraft::typeDoubleZero()
{
    setReceived(m_received * 100);
}

void PaymentDraft::erase()
{
    m_received /= 10;
}

void PaymentDraft::setReceived(Minor amount)
{
    // More digits than any bill has are not taken, and nothing but cash is overpaid.
    if (amount <= maximumAmount && (m_tender == Tender::Cash || amount <= due())) {
        m_received = amount;
    }
}

bool PaymentDraft::canComplete() const
{
    if (m_tender == Tender::Cash) {
        return m_received >= due();
    }
    return m_received == 0 || m_received == due();
}

bool PaymentDraft::canTakePart() const
{
    return m_received > 0 && m_received < due();
}

Payment PaymentDraft::payment(Minor covers) const
{
    // The order is paid before the tip.
    Minor orderPart = m_order.total;
    for (const Payment& taken : m_taken) {
        orderPart -= taken.amount;
    }
    const bool last = isLastShare() && covers == due();
    Payment payment;
    payment.method = toWire(m_tender);
    payment.amount = last ? covers - (remaining() - orderPart) : std::min(covers, orderPart);
    payment.tip = covers - payment.amount;
    payment.tendered = m_tender == Tender::Cash ? std::max(m_received, covers) : 0;
    payment.change = m_tender == Tender::Cash ? payment.tendered - covers : 0;
    return payment;
}

void PaymentDraft::takePart()
{
    const Minor covers = canTakePart() ? m_received : due();
    const bool whole = covers == due();
    m_taken.push_back(payment(covers));
    m_shareTaken = whole ? 0 : m_shareTaken + covers;
    m_shareIndex += whole && !isLastShare() ? 1 : 0;
    m_received = 0;
}

std::vector<Payment> PaymentDraft::complete() const
{
    std::vector<Payment> payments = m_taken;
    payments.push_back(payment(due()));
    return payments;
}

} // namespace stonepot
