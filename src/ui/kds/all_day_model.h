// What a station still has to make, by item and by its variants, over all tickets on its board.
#pragma once

#include "core/decimal.h"

#include <QAbstractListModel>
#include <vector>

namespace stonepot {

class TicketModel;

struct AllDayVariant {
    QString name; // "Medium spicy, + Extra egg"; empty: as it comes
    Decimal quantity;

    bool operator==(const AllDayVariant&) const = default;
};

struct AllDayItem {
    QString name;
    Decimal quantity;
    std::vector<AllDayVariant> variants; // most first

    bool operator==(const AllDayItem&) const = default;
};

// Most first, then by name. Done, void and served items are not counted.
[[nodiscard]] std::vector<AllDayItem> allDayTotals(const TicketModel& tickets);

class AllDayModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        QuantityRole = Qt::UserRole + 1, // QString
        VariantsRole,                    // QStringList, "2 × Medium spicy"
    };

    using QAbstractListModel::QAbstractListModel;

    // Moves to the new totals row by row.
    void setItems(const std::vector<AllDayItem>& items);
    [[nodiscard]] Decimal total() const;
    [[nodiscard]] int rowOf(const QString& name) const; // −1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<AllDayItem> m_items;
};

} // namespace stonepot
