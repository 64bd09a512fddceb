#include "state/menu_model.h"

#include <algorithm>

namespace stonepot {

namespace {

Minor shownPrice(const MenuItem& item)
{
    if (item.variants.empty()) {
        return item.price;
    }
    return std::ranges::min_element(item.variants, {}, &Variant::price)->price;
}

SearchText searchTextOf(const MenuItem& item)
{
    return SearchText(QStringList{item.name.text, item.code, item.barcode} + item.name.translations.values());
}

} // namespace

MenuModel::MenuModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_category(QString::fromLatin1(popularCategory))
{
}

void MenuModel::setMenu(const Menu& menu)
{
    beginResetModel();
    m_menu = menu;
    m_searchTexts.clear();
    if (m_menu.category(m_category) == nullptr) {
        m_category = QString::fromLatin1(popularCategory);
    }
    m_rows = m_search.isEmpty() ? rowsOfCategory() : rowsOfSearch();
    endResetModel();
}

void MenuModel::setLanguage(const QString& localeName)
{
    if (m_language == localeName) {
        return;
    }
    m_language = localeName;
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {NameRole, Qt::DisplayRole});
    }
}

void MenuModel::setCategory(const QString& categoryId)
{
    if (m_category != categoryId) {
        m_category = categoryId;
        refilter();
    }
}

void MenuModel::setSearch(const QString& text)
{
    const QString search = text.simplified();
    if (m_search != search) {
        m_search = search;
        refilter();
    }
}

void MenuModel::setAvailability(const QString& itemId, bool available, std::optional<int> left)
{
    if (m_menu.setAvailability(itemId, available, left)) {
        changed(itemId, AvailableRole);
    }
}

void MenuModel::setCartQuantities(const QHash<QString, Decimal>& quantities)
{
    const QHash<QString, Decimal> before = std::exchange(m_inCart, quantities);
    for (const qsizetype row : m_rows) {
        const QString& id = m_menu.items[static_cast<std::size_t>(row)].id;
        if (before.value(id, Decimal{}) != m_inCart.value(id, Decimal{})) {
            changed(id, InCartRole);
        }
    }
}

const MenuItem* MenuModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    return &m_menu.items[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

int MenuModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MenuModel::data(const QModelIndex& index, int role) const
{
    const MenuItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (item == nullptr) {
        return {};
    }
    switch (role) {
    case ItemIdRole:
        return item->id;
    case Qt::AccessibleTextRole:
        return m_spoken ? m_spoken(index) : item->name.in(m_language);
    case Qt::DisplayRole:
    case NameRole:
        return item->name.in(m_language);
    case PriceRole:
        return shownPrice(*item);
    case ColorRole: {
        const Category* category = m_menu.category(item->categoryId);
        return category != nullptr ? category->color : QString();
    }
    case AvailableRole:
        return item->available;
    case LeftRole:
        return item->left.value_or(-1);
    case SpiceRole:
        return item->spice;
    case DietaryRole:
        return item->dietary;
    case InCartRole: {
        const Decimal quantity = m_inCart.value(item->id, Decimal{});
        return quantity.isZero() ? QString() : quantity.toString();
    }
    default:
        return {};
    }
}

void MenuModel::refilter()
{
    beginResetModel();
    m_rows = m_search.isEmpty() ? rowsOfCategory() : rowsOfSearch();
    endResetModel();
}

std::vector<qsizetype> MenuModel::rowsOfCategory() const
{
    const bool popular = m_category == QLatin1StringView(popularCategory);
    std::vector<qsizetype> rows;
    for (std::size_t i = 0; i < m_menu.items.size(); ++i) {
        const MenuItem& item = m_menu.items[i];
        if (popular ? item.popular : item.categoryId == m_category) {
            rows.push_back(static_cast<qsizetype>(i));
        }
    }
    return rows;
}

std::vector<qsizetype> MenuModel::rowsOfSearch()
{
    if (m_searchTexts.empty()) {
        m_searchTexts.reserve(m_menu.items.size());
        std::ranges::transform(m_menu.items, std::back_inserter(m_searchTexts), searchTextOf);
    }
    const QStringList words = searchWords(m_search);
    const QString whole = foldForSearch(m_search);
    std::vector<qsizetype> exact;
    std::vector<qsizetype> begins;
    std::vector<qsizetype> contains;
    for (std::size_t i = 0; i < m_menu.items.size(); ++i) {
        if (!m_searchTexts[i].containsAll(words)) {
            continue;
        }
        const MenuItem& item = m_menu.items[i];
        const bool named = item.code == m_search || item.barcode == m_search;
        auto& group = named ? exact : m_searchTexts[i].beginsWith(whole) ? begins : contains;
        group.push_back(static_cast<qsizetype>(i));
    }
    exact.insert(exact.end(), begins.begin(), begins.end());
    exact.insert(exact.end(), contains.begin(), contains.end());
    return exact;
}

void MenuModel::changed(const QString& itemId, int role)
{
    const auto isItem = [this, &itemId](qsizetype i) { return m_menu.items[static_cast<std::size_t>(i)].id == itemId; };
    const auto found = std::ranges::find_if(m_rows, isItem);
    if (found != m_rows.end()) {
        const QModelIndex at = index(static_cast<int>(found - m_rows.begin()));
        emit dataChanged(at, at, role == AvailableRole ? QList<int>{AvailableRole, LeftRole} : QList<int>{role});
    }
}

} // namespace stonepot

#include "moc_menu_model.cpp" // links without the stores
