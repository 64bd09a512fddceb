#include "state/cart_model.h"

#include <algorithm>

namespace stonepot {

namespace {

// A line's modifiers as the order panel shows them: one text a row, with what it costs.
struct ModifierTexts {
    QStringList texts;
    QVariantList prices;
};

// Choices share the first row ("Beef, medium spicy"), as a cook would say them; what is added has a row and a price of
// its own; what is left out is named as the menu names it ("No scallion").
ModifierTexts modifierTexts(const OrderLine& line)
{
    QStringList choices;
    Minor choicesPrice = 0;
    ModifierTexts result;
    for (const OrderModifier& modifier : line.modifiers) {
        const QString name = modifier.quantity == 1
                                 ? modifier.name
                                 : QStringLiteral("%1 × %2").arg(modifier.quantity).arg(modifier.name);
        const Minor price = modifier.price * modifier.quantity;
        switch (modifier.kind) {
        case ModifierKind::Choice:
            choices += name;
            choicesPrice += price;
            break;
        case ModifierKind::Add:
            result.texts += QStringLiteral("+ %1").arg(name);
            result.prices += price;
            break;
        case ModifierKind::Remove:
            result.texts += name;
            result.prices += price;
            break;
        }
    }
    if (!choices.isEmpty()) {
        result.texts.prepend(choices.join(QStringLiteral(", ")));
        result.prices.prepend(choicesPrice);
    }
    return result;
}

// What the line's own discount came to is the gap between what it would cost and what it does.
Minor discountOf(const OrderLine& line)
{
    if (!line.discount) {
        return 0;
    }
    return multiply(line.price(), line.quantity, Rounding::HalfUp).value_or(line.total) - line.total;
}

bool severalCourses(const std::vector<OrderLine>& lines)
{
    return std::ranges::any_of(lines, [&](const OrderLine& line) { return line.course != lines.front().course; });
}

} // namespace

CartModel::CartModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void CartModel::setOrder(const Order& priced, const QHash<QString, LineState>& placed)
{
    const QHash<QString, LineState> before = std::exchange(m_placed, placed);
    const bool wereCourses = std::exchange(m_hasCourses, severalCourses(priced.lines));
    const auto indexIn = [](const std::vector<OrderLine>& lines, const QString& lineId) {
        return std::ranges::find(lines, lineId, &OrderLine::lineId) - lines.begin();
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const QString& lineId = m_lines[static_cast<std::size_t>(row)].lineId;
        if (indexIn(priced.lines, lineId) == std::ssize(priced.lines)) {
            beginRemoveRows({}, row, row);
            m_lines.erase(m_lines.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < std::ssize(priced.lines); ++row) {
        const OrderLine& line = priced.lines[static_cast<std::size_t>(row)];
        const auto at = indexIn(m_lines, line.lineId);
        if (at == std::ssize(m_lines)) {
            beginInsertRows({}, row, row);
            m_lines.insert(m_lines.begin() + row, line);
            endInsertRows();
            continue;
        }
        if (at != row) { // further down: everything above is in place already
            beginMoveRows({}, static_cast<int>(at), static_cast<int>(at), {}, row);
            std::rotate(m_lines.begin() + row, m_lines.begin() + at, m_lines.begin() + at + 1);
            endMoveRows();
        }
        OrderLine& shown = m_lines[static_cast<std::size_t>(row)];
        if (shown != line || before.value(line.lineId) != m_placed.value(line.lineId) || wereCourses != m_hasCourses) {
            shown = line;
            emit dataChanged(index(row), index(row));
        }
    }
}

QModelIndex CartModel::indexOf(const QString& lineId) const
{
    const auto found = std::ranges::find(m_lines, lineId, &OrderLine::lineId);
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

int CartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CartModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const OrderLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LineIdRole:
        return line.lineId;
    case Qt::AccessibleTextRole:
        return m_spoken ? m_spoken(index) : line.name;
    case Qt::DisplayRole:
    case NameRole:
        return line.name;
    case QuantityRole:
        return line.quantity.toString();
    case ModifiersRole:
        return modifierTexts(line).texts;
    case ModifierPricesRole:
        return modifierTexts(line).prices;
    case NoteRole:
        return line.note;
    case AllergiesRole:
        return line.allergies;
    case TotalRole:
        return line.total;
    case AgreedPriceRole:
        return line.agreed ? QVariant(qint64{line.agreed->amount}) : QVariant();
    case DiscountRole:
        return discountOf(line);
    case StateRole:
        return static_cast<int>(line.voided ? LineState::Voided : m_placed.value(line.lineId, LineState::New));
    case CourseRole:
        return m_hasCourses ? line.course : 0;
    default:
        return {};
    }
}

} // namespace stonepot

#include "moc_cart_model.cpp" // links without the stores
