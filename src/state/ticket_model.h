// The tickets of a kitchen display: oldest first, rush before all. Rows change one by one, never by a reset.
#pragma once

#include "core/kitchen_order.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace stonepot {

struct TicketRow {
    KitchenOrder ticket;
    bool bumpKept = false; // a change of ours is stored here and not yet confirmed by the backend
    bool local = false;    // this device made it; the backend does not have it yet

    bool operator==(const TicketRow&) const = default;
};

class TicketModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TicketIdRole = Qt::UserRole + 1 };

    explicit TicketModel(QObject* parent = nullptr);

    // Only tickets with something for the station are rows; an empty station means all.
    void setStation(const QString& stationId);
    [[nodiscard]] QString station() const { return m_station; }

    // Inserts in order, changes in place, or removes the row when the ticket is done here: completed, or every item of this
    // station bumped. A bump that is only kept here leaves the row until the backend has it. A cancelled ticket stays until
    // remove(), and one whose last open items here were voided until acknowledge(): a cook must have seen that it is off.
    void put(const TicketRow& row);
    void acknowledge(const QString& ticketId);
    // The ticket goes on under the id in `row`: what a till alone had made got the backend's id. The row stays where it is.
    void replace(const QString& ticketId, const TicketRow& row);
    void remove(const QString& ticketId);
    [[nodiscard]] const TicketRow* row(int index) const;
    [[nodiscard]] const TicketRow* find(const QString& ticketId) const;
    // How many orders a station has work with, an addition being a part of its order; "" counts all.
    [[nodiscard]] int count(const QString& stationId) const;
    // Items of the ticket that this station cooks, in ticket order.
    [[nodiscard]] std::vector<const KitchenItem*> itemsHere(const KitchenOrder& ticket) const;
    // Other stations with open items of this ticket.
    [[nodiscard]] QStringList alsoAt(const KitchenOrder& ticket) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void countsChanged();

private:
    [[nodiscard]] bool belongsHere(const TicketRow& row) const;
    [[nodiscard]] bool voidsSomethingShown(const TicketRow& row) const;
    [[nodiscard]] bool before(const QString& a, const QString& b) const;
    [[nodiscard]] int rowOf(const QString& ticketId) const;
    void show(const QString& ticketId);
    void hide(const QString& ticketId);

    QString m_station;
    QHash<QString, TicketRow> m_all;
    std::vector<QString> m_rows; // ids in order
    QSet<QString> m_voided;      // rows with voids that nobody has acknowledged
};

} // namespace stonepot
