// The open order's lines, for the order panel. Changed only by PosStore.
#pragma once

#include "core/cart.h"
#include "state/spoken_text.h"

#include <QAbstractListModel>
#include <QHash>

namespace stonepot {

class CartModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        LineIdRole = Qt::UserRole + 1, // QString
        NameRole,                      // QString, in the language of MenuModel::setLanguage
        QuantityRole,                  // QString, "2", "0.335"
        ModifiersRole,                 // QStringList, as shown: "Beef, medium spicy", "+ Extra egg"
        ModifierPricesRole,            // QVariantList of qint64, beside ModifiersRole; 0: none shown
        NoteRole,                      // QString
        AllergiesRole,                 // QStringList
        TotalRole,                     // qint64, minor units
        AgreedPriceRole,               // qint64, minor units, of one; invalid where the menu's price holds
        DiscountRole,                  // qint64, minor units, what the line's own discount came to
        StateRole,                     // int(LineState)
        CourseRole,                    // int; 0 where all lines are of one course
    };
    enum class LineState { New, Waiting, Sent, Seen, Ready, Voided };

    explicit CartModel(QObject* parent = nullptr);

    void setSpokenText(SpokenText spoken) { m_spoken = std::move(spoken); }
    // Moves to the new lines by line id: rows that did not change are not touched. `placed`: how far those have got
    // that were sent before.
    void setOrder(const Order& priced, const QHash<QString, LineState>& placed = {});
    [[nodiscard]] QModelIndex indexOf(const QString& lineId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<OrderLine> m_lines;
    QHash<QString, LineState> m_placed; // by line id
    bool m_hasCourses = false;          // several
    SpokenText m_spoken;
};

} // namespace stonepot
