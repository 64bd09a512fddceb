#include "state/menu_model.h"

#include "core/when_done.h"
#include "state/search_index.h"
#include "state/search_text.h"

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

constexpr int shownAtOnce = 240; // more than the largest screen has room for

// Names, codes and barcodes of every item; the texts themselves are shared with the menu.
std::vector<QStringList> searchedParts(const Menu& menu)
{
    std::vector<QStringList> parts;
    parts.reserve(menu.items.size());
    for (const MenuItem& item : menu.items) {
        parts.push_back(QStringList{item.name.text, item.code, item.barcode} + item.name.translations.values());
    }
    return parts;
}

} // namespace

MenuModel::MenuModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_category(QString::fromLatin1(popularCategory))
{
    m_indexing.setMaxThreadCount(1);
}

void MenuModel::setMenu(const Menu& menu)
{
    beginResetModel();
    m_menu = menu;
    m_index = runOn(m_indexing, [parts = searchedParts(m_menu)] {
        return std::shared_ptr<const SearchIndex>(std::make_shared<SearchIndex>(parts));
    });
    if (m_menu.category(m_category) == nullptr) {
        m_category = QString::fromLatin1(popularCategory);
    }
    findRows();
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
    return parent.isValid() ? 0 : m_shown;
}

bool MenuModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_shown < total();
}

void MenuModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        const int next = qMin(m_shown + shownAtOnce, total());
        beginInsertRows({}, m_shown, next - 1);
        m_shown = next;
        endInsertRows();
    }
}

QVariant MenuModel::data(const QModelIndex& index, int role) const
{
    const MenuItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (item == nullptr) {
        return {};
    }
    return role == Qt::AccessibleTextRole && m_spoken ? m_spoken(index) : dataOf(*item, role);
}

QVariant MenuModel::dataOf(const MenuItem& item, int role) const
{
    switch (role) {
    case ItemIdRole:
        return item.id;
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
    case NameRole:
        return item.name.in(m_language);
    case PriceRole:
        return shownPrice(item);
    case ColorRole: {
        const Category* category = m_menu.category(item.categoryId);
        return category != nullptr ? category->color : QString();
    }
    case AvailableRole:
        return item.available;
    case LeftRole:
        return item.left.value_or(-1);
    case SpiceRole:
        return item.spice;
    case DietaryRole:
        return item.dietary;
    case InCartRole: {
        const Decimal quantity = m_inCart.value(item.id, Decimal{});
        return quantity.isZero() ? QString() : quantity.toString();
    }
    default:
        return {};
    }
}

void MenuModel::refilter()
{
    beginResetModel();
    findRows();
    endResetModel();
}

void MenuModel::findRows()
{
    m_rows = m_search.isEmpty() ? rowsOfCategory(m_category) : rowsOfSearch();
    m_shown = qMin(shownAtOnce, total());
}

std::vector<const MenuItem*> MenuModel::itemsOf(const QString& categoryId) const
{
    std::vector<const MenuItem*> items;
    for (const qsizetype row : rowsOfCategory(categoryId)) {
        items.push_back(&m_menu.items[static_cast<std::size_t>(row)]);
    }
    return items;
}

std::vector<qsizetype> MenuModel::rowsOfCategory(const QString& categoryId) const
{
    const bool popular = categoryId == QLatin1StringView(popularCategory);
    std::vector<qsizetype> rows;
    for (std::size_t i = 0; i < m_menu.items.size(); ++i) {
        const MenuItem& item = m_menu.items[i];
        if (popular ? item.popular : item.categoryId == categoryId) {
            rows.push_back(static_cast<qsizetype>(i));
        }
    }
    return rows;
}

// Waits for the index only where somebody searches in the moment in which a menu has come.
std::vector<qsizetype> MenuModel::rowsOfSearch() const
{
    if (m_menu.items.empty()) {
        return {};
    }
    const auto index = m_index.result();
    const QString whole = foldForSearch(m_search);
    std::vector<qsizetype> exact;
    std::vector<qsizetype> begins;
    std::vector<qsizetype> contains;
    for (const qsizetype found : index->containingAll(searchWords(m_search))) {
        const MenuItem& item = m_menu.items[static_cast<std::size_t>(found)];
        const bool named = item.code == m_search || item.barcode == m_search;
        auto& group = named ? exact : index->beginsWith(found, whole) ? begins : contains;
        group.push_back(found);
    }
    exact.insert(exact.end(), begins.begin(), begins.end());
    exact.insert(exact.end(), contains.begin(), contains.end());
    return exact;
}

void MenuModel::changed(const QString& itemId, int role)
{
    const auto isItem = [this, &itemId](qsizetype i) { return m_menu.items[static_cast<std::size_t>(i)].id == itemId; };
    const auto found = std::ranges::find_if(m_rows, isItem);
    if (const auto row = static_cast<int>(found - m_rows.begin()); row < m_shown) {
        const QModelIndex at = index(row);
        emit dataChanged(at, at, role == AvailableRole ? QList<int>{AvailableRole, LeftRole} : QList<int>{role});
    }
}

} // namespace stonepot

#include "moc_menu_model.cpp" // links without the stores
