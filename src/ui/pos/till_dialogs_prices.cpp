// What is taken off a line or the order, and what a line is sold for instead; a manager agrees where it is much.
#include "ui/pos/till_dialogs.h"

#include "state/pos_store.h"
#include "ui/pos/number_sheet.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

using Kind = NumberSheet::Kind;

// What it takes off in hundredths of a per cent of `of`.
qint64 shareOf(const Discount& discount, qint64 of)
{
    if (discount.percent) {
        return qRound64(discount.percent->toDouble() * 100);
    }
    return of > 0 ? discount.amount.value_or(0) * 10'000 / of : 0;
}

} // namespace

void TillDialogs::askLineDiscount(const QString& lineId)
{
    const CartLine* line = m_store.cart().line(lineId);
    const auto& lines = m_store.pricedCart().lines;
    const auto priced = std::ranges::find(lines, lineId, &OrderLine::lineId);
    if (line == nullptr || priced == lines.end()) {
        return;
    }
    OrderLine full = *priced;
    full.discount.reset();
    Order alone = m_store.pricedCart();
    alone.lines = {full};
    alone.discounts.clear();
    const qint64 of = recomputeTotals(alone) ? alone.subtotal : priced->total;
    const QString name = m_store.cartModel()->indexOf(lineId).data(CartModel::NameRole).toString();
    askDiscount(
        tr("Discount on %1").arg(name), of, line->discount || line->agreed,
        [this, lineId](const std::optional<Discount>& discount) {
            m_store.setLineDiscount(lineId, discount);
            if (!discount) {
                m_store.setLinePrice(lineId, std::nullopt);
            }
        },
        [this, lineId](qint64 price) { askPrice(lineId, price); });
}

void TillDialogs::askOrderDiscount()
{
    const OrderRow* opened = m_store.openedOrder(); // what is added to it is not sent yet
    const Order& order = opened != nullptr ? opened->order : m_store.pricedCart();
    askDiscount(
        tr("Discount on the order"), order.subtotal, !order.discounts.empty(),
        ofOpenOrder([this](const std::optional<Discount>& discount) { m_store.setOrderDiscount(discount); }));
}

// `price` gets what one is sold for instead; nothing: that is not offered.
void TillDialogs::askDiscount(const QString& title, qint64 of, bool isRemovable,
                              const std::function<void(std::optional<Discount>)>& apply,
                              const std::function<void(qint64)>& price)
{
    NumberSheet::Question question{title, tr("of %1").arg(m_look.format.money(of)), {Kind::Percent, Kind::Money}};
    if (price) {
        question.kinds.push_back(Kind::Price);
    }
    question.removable = isRemovable;
    m_number->ask(question, [this, of, apply, price](Kind kind, qint64 value) {
        if (kind == Kind::Price) {
            price(value);
            return;
        }
        if (value <= 0) {
            apply(std::nullopt);
            return;
        }
        Discount discount;
        if (kind == Kind::Percent) {
            discount.percent = Decimal(value);
        } else {
            discount.amount = qMin(value, of);
        }
        if (shareOf(discount, of) <= discountAlone * 100) {
            apply(discount);
            return;
        }
        const QString amount =
            discount.percent ? m_look.format.percent(*discount.percent) : m_look.format.money(*discount.amount);
        const AuditEntry entry{.what = u"discount"_s,
                               .order = m_store.nextDisplayNumber(),
                               .detail = amount,
                               .amount = shareOf(discount, of) * of / 10'000};
        m_trust.ask(tr("%1 off needs a manager").arg(amount), entry, [apply, discount](const StaffMember& manager) {
            Discount approved = discount;
            approved.id = u"approved-by:"_s + manager.id;
            apply(approved);
        });
    });
}

// Up or down, a manager's.
void TillDialogs::askPrice(const QString& lineId, qint64 price)
{
    const auto& lines = m_store.pricedCart().lines;
    const auto line = std::ranges::find(lines, lineId, &OrderLine::lineId);
    if (line == lines.end()) {
        return;
    }
    const AuditEntry entry{.what = u"price"_s,
                           .order = m_store.nextDisplayNumber(),
                           .detail =
                               tr("%1: %2 instead of %3", "a dish, the new price, the price before")
                                   .arg(line->name, m_look.format.money(price), m_look.format.money(line->price())),
                           .amount = price};
    m_trust.ask(tr("Selling for %1 needs a manager").arg(m_look.format.money(price)), entry,
                [this, lineId, price](const StaffMember& manager) {
                    m_store.setLinePrice(lineId, AgreedPrice{price, manager.id});
                });
}

} // namespace stonepot
