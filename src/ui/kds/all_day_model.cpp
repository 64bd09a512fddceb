#include "ui/kds/all_day_model.h"

#include "ui/kds/ticket_card.h"

#include <QHash>
#include <algorithm>

namespace stonepot {

namespace {

template <typename Counted>
bool comesBefore(const Counted& a, const Counted& b)
{
    return a.quantity != b.quantity ? a.quantity > b.quantity : a.name.localeAwareCompare(b.name) < 0;
}

template <typename Counted>
Counted& named(std::vector<Counted>& all, const QString& name)
{
    const auto found = std::ranges::find(all, name, &Counted::name);
    if (found != all.end()) {
        return *found;
    }
    all.emplace_back();
    all.back().name = name;
    return all.back();
}

} // namespace

QList<AllDayTally::Portion> AllDayTally::portionsOf(const TicketModel& tickets, const KitchenOrder& ticket)
{
    QList<Portion> portions;
    if (ticket.status == TicketStatus::Cancelled) {
        return portions;
    }
    for (const KitchenItem* item : tickets.itemsHere(ticket)) {
        if (isOpen(item->status)) {
            portions.push_back({item->name, variantText(*item), item->quantity});
        }
    }
    return portions;
}

std::vector<AllDayItem> AllDayTally::totals(const TicketModel& tickets)
{
    QHash<QString, Known> before = std::exchange(m_known, {});
    if (m_scope != tickets.scope()) {
        m_scope = tickets.scope();
        before.clear();
    }
    std::vector<AllDayItem> items;
    QHash<QString, std::size_t> at;
    for (int row = 0; row < tickets.rowCount(); ++row) {
        const KitchenOrder& ticket = tickets.row(row)->ticket;
        const quint64 revision = tickets.revision(ticket.id);
        Known known = before.take(ticket.id);
        if (known.revision != revision) {
            known = {revision, portionsOf(tickets, ticket)};
        }
        for (const Portion& portion : known.portions) {
            const auto place = at.constFind(portion.name);
            if (place == at.cend()) {
                at.insert(portion.name, items.size());
                items.push_back({portion.name, {}, {}});
            }
            AllDayItem& total = place == at.cend() ? items.back() : items[*place];
            total.quantity = total.quantity.plus(portion.quantity);
            AllDayVariant& variant = named(total.variants, portion.variant);
            variant.quantity = variant.quantity.plus(portion.quantity);
        }
        m_known.emplace(ticket.id, std::move(known));
    }
    for (AllDayItem& item : items) {
        std::ranges::sort(item.variants, comesBefore<AllDayVariant>);
    }
    std::ranges::sort(items, comesBefore<AllDayItem>);
    return items;
}

void AllDayModel::setItems(const std::vector<AllDayItem>& items)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const QString& name = m_items[static_cast<std::size_t>(row)].name;
        if (std::ranges::find(items, name, &AllDayItem::name) == items.end()) {
            beginRemoveRows({}, row, row);
            m_items.erase(m_items.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(items.size()); ++row) {
        const AllDayItem& wanted = items[static_cast<std::size_t>(row)];
        const int from = rowOf(wanted.name);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(m_items.begin() + row, wanted);
            endInsertRows();
            continue;
        }
        if (from != row) { // everything before `row` is in place, so it can only come from behind
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_items.begin() + row, m_items.begin() + from, m_items.begin() + from + 1);
            endMoveRows();
        }
        AllDayItem& shown = m_items[static_cast<std::size_t>(row)];
        if (shown != wanted) {
            shown = wanted;
            emit dataChanged(index(row), index(row));
        }
    }
}

Decimal AllDayModel::total() const
{
    Decimal sum;
    for (const AllDayItem& item : m_items) {
        sum = sum.plus(item.quantity);
    }
    return sum;
}

int AllDayModel::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(m_items, name, &AllDayItem::name);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int AllDayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant AllDayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AllDayItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "item and how many of it").arg(item.name, item.quantity.toString());
    case QuantityRole:
        return item.quantity.toString();
    case VariantsRole: {
        QStringList variants;
        for (const AllDayVariant& variant : item.variants) {
            variants +=
                tr("%1 × %2", "how many of which variant")
                    .arg(variant.quantity.toString(), variant.name.isEmpty() ? tr("as it comes") : variant.name);
        }
        return variants;
    }
    default:
        return {};
    }
}

} // namespace stonepot
