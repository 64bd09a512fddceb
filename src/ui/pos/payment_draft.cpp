#include "ui/pos/payment_draft.h"

#include "core/exact.h"

#include <algorithm>
#include <numeric>

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
    , m_paidBefore(priced.paid())
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
        split();
    }
}

void PaymentDraft::setTender(Tender tender)
{
    if (m_tender != tender) {
        m_tender = tender;
        m_received = 0;
        m_reference.clear();
    }
}

void PaymentDraft::splitEvenly(int shares)
{
    if (m_taken.empty()) {
        m_shareOf.clear();
        m_shares.assign(static_cast<std::size_t>(std::max(1, shares)), 0);
        split();
    }
}

void PaymentDraft::splitByLine(const std::vector<int>& shareOf, int shares)
{
    if (m_taken.empty() && shareOf.size() == m_order.lines.size()) {
        m_shareOf = shareOf;
        m_shares.assign(static_cast<std::size_t>(std::max(1, shares)), 0);
        split();
    }
}

// What it adds to a bill of its own: dear lines carry their tax.
Minor PaymentDraft::worthOf(const OrderLine& line) const
{
    if (line.voided) {
        return 0;
    }
    Order alone = m_order;
    alone.lines = {line};
    alone.discounts.clear();
    alone.charges.clear();
    return !m_order.totalsGiven && recomputeTotals(alone) ? alone.total : line.total;
}

void PaymentDraft::split()
{
    const Minor all = m_order.total - m_paidBefore + m_tip;
    m_received = 0;
    m_shareIndex = 0;
    std::vector<Minor> worth(m_shares.size(), 1);
    if (!m_shareOf.empty()) {
        std::ranges::fill(worth, 0);
        for (std::size_t i = 0; i < m_shareOf.size(); ++i) {
            const auto share = std::min(static_cast<std::size_t>(std::max(0, m_shareOf[i])), worth.size() - 1);
            worth[share] += worthOf(m_order.lines[i]);
        }
    }
    const Minor sum = std::accumulate(worth.begin(), worth.end(), Minor(0));
    if (sum <= 0) {
        m_shares.assign(m_shares.size(), 0);
        m_shares.back() = all;
        passEmptyShares();
        return;
    }
    const auto last = std::ranges::find_if(worth.rbegin(), worth.rend(), [](Minor each) { return each > 0; });
    Minor given = 0;
    for (std::size_t i = 0; i < worth.size(); ++i) {
        const bool isLast = &*last == &worth[i];
        m_shares[i] = worth[i] <= 0 ? 0 : isLast ? all - given : clampMinor(Int128{all} * worth[i] / sum);
        given += m_shares[i];
    }
    passEmptyShares();
}

void PaymentDraft::passEmptyShares()
{
    while (m_shares[m_shareIndex] == 0 && m_shareIndex + 1 < m_shares.size()) {
        ++m_shareIndex;
    }
}

bool PaymentDraft::isLastShare() const
{
    return std::all_of(m_shares.begin() + static_cast<std::ptrdiff_t>(m_shareIndex) + 1, m_shares.end(),
                       [](Minor share) { return share == 0; });
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
    return m_order.total - m_paidBefore + m_tip - paidSoFar();
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
    Minor orderPart = m_order.total - m_paidBefore;
    for (const Payment& taken : m_taken) {
        orderPart -= taken.amount;
    }
    const bool last = isLastShare() && covers == due();
    Payment payment;
    payment.method = toWire(m_tender);
    payment.amount = last ? covers - (remaining() - orderPart) : std::min(covers, orderPart);
    payment.tip = covers - payment.amount;
    payment.reference = m_reference;
    payment.tendered = m_tender == Tender::Cash ? std::max(m_received, covers) : 0;
    payment.change = m_tender == Tender::Cash ? payment.tendered - covers : 0;
    return payment;
}

void PaymentDraft::takePart()
{
    const Minor covers = canTakePart() ? m_received : due();
    const bool whole = covers == due();
    m_taken.push_back(payment(covers));
    m_reference.clear();
    m_shareTaken = whole ? 0 : m_shareTaken + covers;
    if (whole && !isLastShare()) {
        ++m_shareIndex;
        passEmptyShares();
    }
    m_received = 0;
}

std::vector<Payment> PaymentDraft::complete() const
{
    std::vector<Payment> payments = m_taken;
    payments.push_back(payment(due()));
    return payments;
}

} // namespace stonepot
