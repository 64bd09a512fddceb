// Agent: what a line of input says of an order becomes a cart and its payment.
#include "agent.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// The group of the item that offers the option, also one that another option opens.
QString groupOf(const QString& optionId, const MenuItem& item, const Menu& menu)
{
    QStringList groups = item.modifierGroupIds;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const ModifierGroup* group = menu.group(groups[i]);
        if (group == nullptr) {
            continue;
        }
        for (const ModifierOption& option : group->options) {
            if (option.id == optionId) {
                return group->id;
            }
            if (!option.nestedGroupId.isEmpty() && !groups.contains(option.nestedGroupId)) {
                groups.append(option.nestedGroupId);
            }
        }
    }
    return {};
}

Result<LineChoice> lineFrom(const QJsonObject& json, const Menu& menu, const QString& path)
{
    LineChoice choice;
    choice.itemId = json["itemId"_L1].toString();
    const MenuItem* item = menu.item(choice.itemId);
    if (item == nullptr) {
        return fail(ErrorCode::NotFound, path + u".itemId"_s, u"not on the menu"_s);
    }
    if (json.contains("quantity"_L1)) {
        const auto quantity = Decimal::fromJson(json["quantity"_L1]);
        if (!quantity) {
            return fail(ErrorCode::ValidationError, path + u".quantity"_s, quantity.error().what);
        }
        choice.quantity = *quantity;
    }
    choice.variantId = json["variant"_L1].toString();
    choice.note = json["note"_L1].toString();
    const QJsonArray modifiers = json["modifiers"_L1].toArray();
    for (const auto& option : modifiers) {
        const QString id = option.toString();
        const QString group = groupOf(id, *item, menu);
        if (group.isEmpty()) {
            return fail(ErrorCode::NotFound, path + u".modifiers"_s, u"'%1' is no choice of this item"_s.arg(id));
        }
        choice.options.push_back({group, id, 1});
    }
    return choice;
}

} // namespace

Status Agent::fillCart(const QJsonObject& order)
{
    PosStore& pos = m_device.pos();
    pos.clearCart();
    const auto type = orderTypeFromWire(order["orderType"_L1].toString());
    if (!type) {
        return fail(ErrorCode::ValidationError, u"orderType"_s, u"expected dine-in, takeout or delivery"_s);
    }
    pos.setOrderType(*type);
    if (order["table"_L1].isDouble()) {
        pos.setTable(order["table"_L1].toInt(), order["guests"_L1].toInt());
    }
    pos.setOrderNote(order["note"_L1].toString());
    const QJsonArray lines = order["lines"_L1].toArray();
    if (lines.isEmpty()) {
        return fail(ErrorCode::ValidationError, u"lines"_s, u"an order has at least one line"_s);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString path = u"lines[%1]"_s.arg(i);
        const auto choice = lineFrom(lines[i].toObject(), pos.menu(), path);
        if (!choice) {
            return std::unexpected(choice.error());
        }
        if (const auto added = pos.addToCart(*choice); !added) {
            return fail(ErrorCode::ValidationError, path, u"this choice cannot be sold as it is"_s);
        }
    }
    return {};
}

Result<std::vector<Payment>> Agent::payments(const QJsonObject& payment) const
{
    if (payment.isEmpty()) {
        return {}; // to be paid later
    }
    const Order& order = m_device.pos().pricedCart();
    Payment paid;
    paid.method = payment["method"_L1].toString();
    paid.amount = order.total;
    paid.reference = payment["reference"_L1].toString();
    if (paid.method.isEmpty()) {
        return fail(ErrorCode::ValidationError, u"payment.method"_s, u"expected cash, card, qr, …"_s);
    }
    if (paid.method == u"cash") {
        const PricingPolicy& policy = order.policy;
        const Minor due = policy.cashStep > 1
                              ? roundToStep(order.total, policy.cashStep, policy.cashMode.value_or(policy.mode))
                              : order.total;
        paid.tendered = payment["tendered"_L1].toInteger(due);
        if (paid.tendered < due) {
            return fail(ErrorCode::ValidationError, u"payment.tendered"_s,
                        u"%1 is less than the %2 due"_s.arg(paid.tendered).arg(due));
        }
        paid.change = paid.tendered - due;
    }
    return std::vector{paid};
}

} // namespace stonepot
