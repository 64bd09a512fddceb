// The open order of a till.
#include "state/pos_store_parts.h"

#include "core/ids.h"
#include "state/menu_words.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QHash<QString, Decimal> quantities(const Cart& cart)
{
    QHash<QString, Decimal> result;
    for (const CartLine& line : cart.lines) {
        Decimal& quantity = result[line.choice.itemId];
        quantity = quantity.plus(line.choice.quantity);
    }
    return result;
}

// Of a line as it is to be, or of a new one; what is left must do for the other lines of the item, too.
std::vector<ChoiceProblem> problemsOf(const QString& lineId, const LineChoice& choice, const Cart& cart,
                                      const Menu& menu)
{
    std::vector<ChoiceProblem> problems = check(choice, menu);
    if (!problems.empty()) {
        return problems;
    }
    LineChoice together = choice;
    for (const CartLine& line : cart.lines) {
        if (line.lineId != lineId && line.choice.itemId == choice.itemId) {
            together.quantity = together.quantity.plus(line.choice.quantity);
        }
    }
    return check(together, menu);
}

} // namespace

const Cart& PosStore::cart() const
{
    return d->editor.cart();
}

const Order& PosStore::pricedCart() const
{
    return d->priced;
}

CartModel* PosStore::cartModel()
{
    return &d->cartModel;
}

void PosStore::setOrderType(OrderType type)
{
    d->edit([type](Cart& cart) { cart.type = type; });
}

void PosStore::setTable(std::optional<int> table, int guests)
{
    d->changeHead([&](auto& head) {
        head.tableNumber = table;
        head.guests = guests;
    });
}

void PosStore::setCustomer(const Customer& customer)
{
    d->changeHead([&](auto& head) { head.customer = customer; });
}

void PosStore::setOrderNote(const QString& note)
{
    d->changeHead([&](auto& head) { head.notes = note; });
}

std::expected<QString, std::vector<ChoiceProblem>> PosStore::addToCart(const LineChoice& choice)
{
    if (auto problems = problemsOf({}, choice, cart(), menu()); !problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    QString lineId;
    d->edit([&](Cart& cart) { lineId = addLine(cart, choice, newUuidV7(d->clock.now())); });
    if (lineId.isEmpty()) {
        return std::unexpected(std::vector<ChoiceProblem>{});
    }
    return lineId;
}

std::vector<ChoiceProblem> PosStore::replaceLine(const QString& lineId, const LineChoice& choice)
{
    std::vector<ChoiceProblem> problems = problemsOf(lineId, choice, cart(), menu());
    if (problems.empty()) {
        d->edit([&](Cart& cart) { static_cast<void>(stonepot::replaceLine(cart, lineId, choice)); });
    }
    return problems;
}

std::vector<ChoiceProblem> PosStore::setQuantity(const QString& lineId, Decimal quantity)
{
    const CartLine* line = cart().line(lineId);
    std::vector<ChoiceProblem> problems;
    if (line != nullptr && quantity > line->choice.quantity) {
        LineChoice more = line->choice;
        more.quantity = quantity;
        problems = problemsOf(lineId, more, cart(), menu());
    }
    if (problems.empty()) {
        d->edit([&](Cart& cart) { static_cast<void>(stonepot::setQuantity(cart, lineId, quantity)); });
    }
    return problems;
}

void PosStore::removeLine(const QString& lineId)
{
    d->edit([&](Cart& cart) { static_cast<void>(stonepot::removeLine(cart, lineId)); });
}

void PosStore::setLinePrice(const QString& lineId, const std::optional<AgreedPrice>& agreed)
{
    d->edit([&](Cart& cart) {
        const auto line = std::ranges::find(cart.lines, lineId, &CartLine::lineId);
        if (line != cart.lines.end()) {
            line->agreed = agreed;
        }
    });
}

void PosStore::setLineDiscount(const QString& lineId, const std::optional<Discount>& discount)
{
    d->edit([&](Cart& cart) {
        const auto line = std::ranges::find(cart.lines, lineId, &CartLine::lineId);
        if (line != cart.lines.end()) {
            line->discount = discount;
        }
    });
}

void PosStore::setOrderDiscount(const std::optional<Discount>& discount)
{
    d->changeHead([&](auto& head) {
        head.discounts.clear();
        if (discount) {
            head.discounts.push_back(*discount);
        }
    });
}

void PosStore::clearCart()
{
    d->edit([](Cart& cart) {
        const OrderType type = cart.type;
        cart = {};
        cart.type = type;
    });
}

void PosStore::undo()
{
    if (!d->placing && !d->holding && d->editor.undo()) {
        d->dropUnsellable(); // the menu may have changed since
        d->cartChanged();
    }
}

bool PosStore::canUndo() const
{
    return d->editor.canUndo();
}

void PosStore::Private::cartChanged()
{
    if (auto order = pricedWhole()) {
        priced = *std::move(order);
    } else {
        qCWarning(lcPos) << "The open order cannot be priced:" << order.error().text();
    }
    cartModel.setOrder(inLanguage(priced, menuModel.menu(), menuModel.language()), placedLines());
    menuModel.setCartQuantities(quantities(editor.cart()));
    emit q->cartChanged();
}

// What a new menu does not have cannot be sold.
void PosStore::Private::dropUnsellable()
{
    const auto unsellable = [this](const CartLine& line) {
        Cart alone;
        alone.type = editor.cart().type;
        alone.lines.push_back(line);
        return !priceCart(alone, menuModel.menu());
    };
    QStringList dropped;
    for (const CartLine& line : editor.cart().lines) {
        if (unsellable(line)) {
            const QModelIndex shown = cartModel.indexOf(line.lineId);
            dropped += shown.isValid() ? shown.data(CartModel::NameRole).toString() : line.choice.itemId;
        }
    }
    if (!dropped.isEmpty()) {
        editor.change([&unsellable](Cart& cart) { std::erase_if(cart.lines, unsellable); });
        emit q->linesDropped(dropped);
    }
}

} // namespace stonepot
