// What a station still has to make, by item and by its variants, over all tickets on its board.
#pragma once

#include "core/decimal.h"
#include "state/ticket_model.h"

#include <QAbstractListModel>
#include <vector>

namespace stonepot {

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

// The totals from one time to the next: only tickets that changed are read anew.
class AllDayTally final {
public:
    // Most first, then by name. Done, void and served items are not counted.
    [[nodiscard]] std::vector<AllDayItem> totals(const TicketModel& tickets);

private:
    struct Portion {
        QString name;
        QString variant;
        Decimal quantity;
    };
    struct Known {
        quint64 revision = 0;
        QList<Portion> portions;
    };

    [[nodiscard]] static QList<Portion> portionsOf(const TicketModel& tickets, const KitchenOrder& ticket);

    QHash<QString, Known> m_known; // by ticket
    BoardScope m_scope;
};

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
