// What the rules need to know of a tenant, kept in memory while nobody else changes the store.
#pragma once

#include "hub/event_store.h"

#include "core/clock.h"

#include <map>

namespace stonepot {

class TenantState final {
public:
    // What the store holds, true for its head at `seq`.
    [[nodiscard]] static Result<TenantState> load(EventStore& store, const QString& tenant, qint64 seq);

    [[nodiscard]] qint64 seq() const { return m_seq; }
    void moveTo(qint64 seq);

    // Null until a menu was imported.
    [[nodiscard]] std::shared_ptr<const Menu> menu() const { return m_menu; }
    // The same with the availability of this moment.
    [[nodiscard]] std::shared_ptr<const Menu> menuNow() const;
    [[nodiscard]] QByteArray menuJson() const; // of menuNow()
    void setMenu(const Menu& menu);

    // Nothing for an item that the menu does not have.
    [[nodiscard]] std::optional<StoredAvailability> availability(const QString& itemId) const;
    void setAvailability(const StoredAvailability& availability);

    // The trading day of `now` by the shop's own clock; UTC from 4 o'clock without a menu.
    [[nodiscard]] QString businessDay(Instant now);

    // Caches for what is asked for often and changes only with the seq; empty when it has changed.
    QByteArray activeOrders, recentOrders, heldCarts, payments;
    // A whole full state as it was last sent to clients that know the base, and to others: many that connect at once
    // share one copy of it.
    struct Sent {
        QByteArray message;
        Instant at{};
    };
    Sent baseState, extendedState;

private:
    qint64 m_seq = 0;
    std::shared_ptr<const Menu> m_menu;
    std::map<QString, StoredAvailability> m_availability; // only what differs from the menu
    std::optional<std::pair<Instant, QString>> m_day;     // by whole minutes: time zones cost
    mutable std::shared_ptr<const Menu> m_menuNow;        // made when asked for
    mutable QByteArray m_menuJson;                        // likewise
};

} // namespace stonepot
