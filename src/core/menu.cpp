#include "core/menu.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

bool appliesTo(const std::vector<OrderType>& orderTypes, OrderType type)
{
    return orderTypes.empty() || std::ranges::find(orderTypes, type) != orderTypes.end();
}

template <typename Entry>
const Entry* byIndex(const std::vector<Entry>& entries, const QHash<QString, qsizetype>& index, const QString& key)
{
    const auto found = index.find(key);
    return found == index.end() ? nullptr : &entries[static_cast<size_t>(*found)];
}

template <typename Entry>
const Entry* byId(const std::vector<Entry>& entries, const QString& id)
{
    const auto found = std::ranges::find(entries, id, &Entry::id);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

QString LocalizedText::in(const QString& localeName) const
{
    if (translations.isEmpty()) {
        return text;
    }
    QString tag = localeName; // Qt writes "ko_KR", the menu "ko-KR"
    tag.replace(u'_', u'-');
    const auto exact = translations.find(tag);
    if (exact != translations.end()) {
        return *exact;
    }
    return translations.value(tag.section(u'-', 0, 0), text);
}

const MenuItem* Menu::item(const QString& id) const
{
    return byIndex(items, m_items, id);
}

const MenuItem* Menu::itemByBarcode(const QString& barcode) const
{
    return byIndex(items, m_barcodes, barcode);
}

const ModifierGroup* Menu::group(const QString& id) const
{
    return byIndex(groups, m_groups, id);
}

const Category* Menu::category(const QString& id) const
{
    return byId(categories, id);
}

const Station* Menu::station(const QString& id) const
{
    return byId(stations, id);
}

std::vector<TaxRate> Menu::taxesFor(const QStringList& taxIds, OrderType type) const
{
    std::vector<TaxRate> rates;
    for (const QString& id : taxIds) {
        const auto tax = std::ranges::find(taxes, id, [](const Tax& candidate) { return candidate.rate.id; });
        if (tax != taxes.end() && appliesTo(tax->orderTypes, type)) {
            rates.push_back(tax->rate);
        }
    }
    return rates;
}

std::vector<Charge> Menu::chargesFor(OrderType type) const
{
    std::vector<Charge> applying;
    for (const ChargeRule& rule : charges) {
        if (appliesTo(rule.orderTypes, type)) {
            applying.push_back({rule.id, rule.name.text, rule.percent, rule.amount, taxesFor(rule.taxIds, type)});
        }
    }
    return applying;
}

bool Menu::setAvailability(const QString& itemId, bool available, std::optional<int> left)
{
    const auto found = m_items.constFind(itemId);
    if (found == m_items.constEnd()) {
        return false;
    }
    MenuItem& item = items[static_cast<size_t>(*found)];
    item.available = available;
    item.left = left;
    return true;
}

Status Menu::put(const MenuItem& item)
{
    if (!category(item.categoryId)) {
        return fail(ErrorCode::NotFound, u"category"_s, u"there is no category \"%1\""_s.arg(item.categoryId));
    }
    for (const MenuItem& other : items) {
        if (other.id == item.id) {
            continue;
        }
        if (!item.code.isEmpty() && other.code == item.code) {
            return fail(ErrorCode::Conflict, u"code"_s, u"\"%1\" has it too"_s.arg(other.id));
        }
        if (!item.barcode.isEmpty() && other.barcode == item.barcode) {
            return fail(ErrorCode::Conflict, u"barcode"_s, u"\"%1\" has it too"_s.arg(other.id));
        }
    }
    const auto known = std::ranges::find(items, item.id, &MenuItem::id);
    if (known != items.end() && known->categoryId == item.categoryId) {
        *known = item;
    } else {
        if (known != items.end()) {
            items.erase(known);
        }
        const auto rank = [this](const MenuItem& entry) { return category(entry.categoryId); };
        const auto before = std::find_if(items.rbegin(), items.rend(),
                                         [&](const MenuItem& other) { return rank(other) <= rank(item); });
        items.insert(before.base(), item);
    }
    index();
    return {};
}

void Menu::index()
{
    m_items.clear();
    m_barcodes.clear();
    m_groups.clear();
    for (size_t i = 0; i < items.size(); ++i) {
        m_items.insert(items[i].id, static_cast<qsizetype>(i));
        if (!items[i].barcode.isEmpty()) {
            m_barcodes.insert(items[i].barcode, static_cast<qsizetype>(i));
        }
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        m_groups.insert(groups[i].id, static_cast<qsizetype>(i));
    }
}

} // namespace stonepot
