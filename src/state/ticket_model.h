// The tickets of a kitchen display: oldest first, or by another time, and rush before all. Rows change one by one,
// never by a reset.
#pragma once

#include "core/kitchen_order.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <functional>

namespace stonepot {

struct TicketRow {
    KitchenOrder ticket;
    bool bumpKept = false; // a change of ours is stored here and not yet confirmed by the backend
    bool local = false;    // this device made it; the backend does not have it yet

    bool operator==(const TicketRow&) const = default;
};

// What a display shows: the tickets of its stations, none meaning all, or those that leave the kitchen.
struct BoardScope {
    static inline const QString expoName = QStringLiteral("expo");

    // Ids of stations with commas between them, "expo", or nothing for all stations; as people and settings write it.
    [[nodiscard]] static BoardScope fromText(const QString& text);
    [[nodiscard]] QString text() const { return expo ? expoName : stations.join(u','); }
    [[nodiscard]] bool cooks(const KitchenItem& item) const;

    QStringList stations; // empty: all
    bool expo = false;    // a ticket stays until its order is complete

    bool operator==(const BoardScope&) const = default;
};

class TicketModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TicketIdRole = Qt::UserRole + 1 };

    explicit TicketModel(QObject* parent = nullptr);

    // Only tickets with something for the scope are rows.
    void setScope(const BoardScope& scope);
    [[nodiscard]] const BoardScope& scope() const { return m_scope; }

    // By which time tickets stand; nothing: by their age.
    using DueTime = std::function<Instant(const KitchenOrder& ticket)>;
    void setOrder(const DueTime& due);

    // Inserts in order, changes in place, or removes the row when the ticket is done here: completed, or every item of
    // its stations bumped. A bump that is only kept here leaves the row until the backend has it. A cancelled ticket
    // stays until remove(), and one whose last open items here were voided until acknowledge(): a cook must have seen
    // that it is off.
    void put(const TicketRow& row);
    void acknowledge(const QString& ticketId);
    // The ticket goes on under the id in `row`: what a till alone had made got the backend's id. The row stays where it
    // is.
    void replace(const QString& ticketId, const TicketRow& row);
    void remove(const QString& ticketId);
    [[nodiscard]] const TicketRow* row(int index) const;
    // Another number whenever the row of that ticket changed; what it shows depends on the scope besides. 0: unknown.
    [[nodiscard]] quint64 revision(const QString& ticketId) const;
    [[nodiscard]] const TicketRow* find(const QString& ticketId) const;
    [[nodiscard]] bool isShown(const QString& ticketId) const;
    // How many orders a scope has work with, an addition being a part of its order.
    [[nodiscard]] int count(const BoardScope& scope) const;
    // Items of the ticket that are cooked here, in ticket order.
    [[nodiscard]] std::vector<const KitchenItem*> itemsHere(const KitchenOrder& ticket) const;
    // Other stations with open items of this ticket.
    [[nodiscard]] QStringList alsoAt(const KitchenOrder& ticket) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void countsChanged();

private:
    // What a row stands by, and by what it is found.
    struct Place {
        bool later = false; // not rush
        Instant due{};      // what it stands by
        Instant createdAt{};
        QString number; // orders of one instant: the numbers decide, which stay when an id is replaced
        QString firstId;

        [[nodiscard]] bool operator<(const Place& other) const;
    };
    struct Known {
        TicketRow row;
        Place place; // of a row: where it stands
        bool isShown = false;
        quint64 revision = 0;
    };
    struct Shown {
        Place place;
        QString id;
    };

    [[nodiscard]] bool belongsHere(const TicketRow& row) const;
    [[nodiscard]] bool voidsSomethingShown(const Known& known, const TicketRow& row) const;
    [[nodiscard]] std::vector<Shown>::const_iterator firstFrom(const Place& place) const;
    [[nodiscard]] int rowOf(const Known& known) const;
    void show(const QString& ticketId, Known& known);
    void hide(Known& known);

    BoardScope m_scope;
    DueTime m_due;
    QHash<QString, Known> m_all;
    std::vector<Shown> m_rows; // by place
    quint64 m_lastRevision = 0;
    QSet<QString> m_voided; // rows with voids that nobody has acknowledged
};

} // namespace stonepot
