#include "core/cart.h"

#include "core/choice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

bool isQuantity(Decimal quantity)
{
    return quantity > Decimal(0) && quantity <= Decimal(maxQuantity);
}

// In the order in which two taps on the same options differ not.
LineChoice normalised(LineChoice choice)
{
    choice.quantity = Decimal(1);
    std::ranges::sort(choice.options, {}, [](const ChosenOption& option) {
        return std::tie(option.groupId, option.optionId, option.quantity);
    });
    choice.allergies.sort();
    return choice;
}

auto find(Cart& cart, const QString& lineId)
{
    return std::ranges::find(cart.lines, lineId, &CartLine::lineId);
}

Result<OrderLine> orderLine(const CartLine& line, const Menu& menu, OrderType type)
{
    const MenuItem* item = menu.item(line.choice.itemId);
    if (!item) {
        return fail(ErrorCode::ValidationError, {}, u"\"%1\" is no longer on the menu"_s.arg(line.choice.itemId));
    }
    OrderLine result;
    result.lineId = line.lineId;
    result.itemId = item->id;
    result.name = item->name.text;
    result.quantity = line.choice.quantity;
    result.unitPrice = item->price;
    if (!item->variants.empty()) {
        const auto variant = std::ranges::find(item->variants, line.choice.variantId, &Variant::id);
        if (variant == item->variants.end()) {
            return fail(ErrorCode::ValidationError, {},
                        u"\"%1\" has no variant \"%2\""_s.arg(item->id, line.choice.variantId));
        }
        result.variantId = variant->id;
        result.name = u"%1, %2"_s.arg(item->name.text, variant->name.text);
        result.unitPrice = variant->price;
    }
    Result<std::vector<OrderModifier>> modifiers = orderModifiers(line.choice, *item, menu);
    if (!modifiers) {
        return std::unexpected(modifiers.error());
    }
    result.modifiers = std::move(*modifiers);
    result.note = line.choice.note;
    result.allergies = line.choice.allergies;
    result.seat = line.choice.seat;
    result.course = item->course;
    result.stationId = item->stationId;
    result.prepMinutes = item->prepMinutes;
    result.agreed = line.agreed;
    result.discount = line.discount;
    result.taxes = menu.taxesFor(item->taxIds, type);
    return result;
}

} // namespace

const CartLine* Cart::line(const QString& lineId) const
{
    const auto found = std::ranges::find(lines, lineId, &CartLine::lineId);
    return found == lines.end() ? nullptr : &*found;
}

QString addLine(Cart& cart, const LineChoice& choice, const QString& newLineId)
{
    const LineChoice wanted = normalised(choice);
    for (auto line = cart.lines.rbegin(); line != cart.lines.rend(); ++line) {
        if (line->agreed || line->discount || normalised(line->choice) != wanted) {
            continue;
        }
        const Decimal sum = line->choice.quantity.plus(choice.quantity);
        if (isQuantity(sum)) {
            line->choice.quantity = sum;
            return line->lineId;
        }
        break;
    }
    if (!isQuantity(choice.quantity) || cart.lines.size() >= maxLinesPerOrder) {
        return {};
    }
    cart.lines.push_back({newLineId, choice, {}, {}});
    return newLineId;
}

bool setQuantity(Cart& cart, const QString& lineId, Decimal quantity)
{
    if (quantity.isZero()) {
        return removeLine(cart, lineId);
    }
    const auto line = find(cart, lineId);
    if (line == cart.lines.end() || !isQuantity(quantity)) {
        return false;
    }
    line->choice.quantity = quantity;
    return true;
}

bool replaceLine(Cart& cart, const QString& lineId, const LineChoice& choice)
{
    const auto line = find(cart, lineId);
    if (line == cart.lines.end() || !isQuantity(choice.quantity)) {
        return false;
    }
    const auto what = [](const LineChoice& each) {
        const LineChoice sorted = normalised(each);
        return std::tuple(sorted.itemId, sorted.variantId, sorted.options);
    };
    if (what(line->choice) != what(choice)) {
        line->agreed.reset();
    }
    line->choice = choice;
    return true;
}

bool removeLine(Cart& cart, const QString& lineId)
{
    return std::erase_if(cart.lines, [&lineId](const CartLine& line) { return line.lineId == lineId; }) > 0;
}

Result<Order> priceCart(const Cart& cart, const Menu& menu)
{
    Order order;
    order.type = cart.type;
    order.customer = cart.customer;
    order.tableNumber = cart.tableNumber;
    order.guests = cart.guests;
    order.notes = cart.notes;
    order.currency = menu.currency;
    order.policy = menu.policy;
    order.menuVersion = menu.version;
    order.discounts = cart.discounts;
    order.charges = menu.chargesFor(cart.type);
    order.lines.reserve(cart.lines.size());
    for (size_t i = 0; i < cart.lines.size(); ++i) {
        Result<OrderLine> line = orderLine(cart.lines[i], menu, cart.type);
        if (!line) {
            return fail(line.error().code, u"lines[%1]"_s.arg(i), line.error().what);
        }
        order.lines.push_back(std::move(*line));
    }
    if (const Status totals = recomputeTotals(order); !totals) {
        return std::unexpected(totals.error());
    }
    return order;
}

} // namespace stonepot
