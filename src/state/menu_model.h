// The menu as the selling screen browses it: one category, or everything that matches a search.
#pragma once

#include "core/menu.h"
#include "state/spoken_text.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QThreadPool>
#include <memory>

namespace stonepot {

class SearchIndex;

// Shows a screenful and some more at first, and the rest as it is scrolled to: a view lays out every row that there is.
class MenuModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ItemIdRole = Qt::UserRole + 1, // QString
        NameRole,                      // QString, in the language of setLanguage
        PriceRole,                     // qint64, minor units; the lowest variant's when it has variants
        ColorRole,                     // QString "#C4511B": its category's
        AvailableRole,                 // bool
        LeftRole,                      // int, −1: not counted
        SpiceRole,                     // int
        DietaryRole,                   // QStringList
        InCartRole,                    // QString: quantity in the open cart, empty when none
    };

    // What the rail's first entry shows: every item marked popular.
    static constexpr auto popularCategory = "popular";

    explicit MenuModel(QObject* parent = nullptr);

    void setMenu(const Menu& menu);
    void setLanguage(const QString& localeName);
    void setSpokenText(SpokenText spoken) { m_spoken = std::move(spoken); }
    void setCategory(const QString& categoryId);
    // Over names, translated names, codes and barcodes, words in any order; an empty text goes back to the category.
    // What has the text as its code or barcode stands first, then what begins with it, then the rest in menu order.
    void setSearch(const QString& text);
    void setAvailability(const QString& itemId, bool available, std::optional<int> left);
    void setCartQuantities(const QHash<QString, Decimal>& quantities);

    [[nodiscard]] const Menu& menu() const { return m_menu; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString category() const { return m_category; }
    [[nodiscard]] const MenuItem* itemAt(int row) const;
    // All of a category, whichever is shown, and what `data` says of one of them.
    [[nodiscard]] std::vector<const MenuItem*> itemsOf(const QString& categoryId) const;
    [[nodiscard]] QVariant dataOf(const MenuItem& item, int role) const;
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); } // with those not scrolled to yet

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void refilter();
    void findRows();
    [[nodiscard]] std::vector<qsizetype> rowsOfCategory(const QString& categoryId) const;
    [[nodiscard]] std::vector<qsizetype> rowsOfSearch() const;
    void changed(const QString& itemId, int role);

    Menu m_menu;
    QString m_language;
    SpokenText m_spoken;
    QString m_category;
    QString m_search;
    QThreadPool m_indexing;                              // painting waits for the global pool
    QFuture<std::shared_ptr<const SearchIndex>> m_index; // of m_menu.items; made on another thread
    std::vector<qsizetype> m_rows;                       // indexes into m_menu.items
    int m_shown = 0;                                     // of them
    QHash<QString, Decimal> m_inCart;
};

} // namespace stonepot
