// What must hold at every moment of a simulation, whatever the network, the disks and the people do.
#pragma once

#include "core/outbox.h"
#include "world.h"

#include <QMap>
#include <QSet>

namespace stonepot {

class Checks final {
public:
    // A screen that is connected shows what the hub has, so long after the last change.
    static constexpr Milliseconds bound = std::chrono::seconds(10);

    explicit Checks(World& world)
        : m_world(world)
    {
    }

    // ---- what happens ----
    void sold(const Device& till, const Order& order); // from now on the guest relies on it
    void tookMoney(const Device& till, const QString& key, Minor amount);
    void refused(const Device& device, const OutboxEntry& entry, ErrorCode code, const QString& reason);
    void shown(const Device& device, const KitchenOrder& ticket); // the backend's ticket, as the device has it now
    void restarted(const Device& device);                         // what it shows now is what it had stored

    // ---- what must hold ----
    void afterStep();
    void screens();
    void atRest(); // long after the last fault

    [[nodiscard]] const QString& violation() const { return m_violation; } // the first; empty: none
    [[nodiscard]] qsizetype orders() const { return m_sold.size(); }

private:
    void violate(const QString& what);
    void hubCommitted();
    void hubTook(const StoredOrder& order);
    void nothingLost(const Device& till);
    void screen(const Device& device);
    [[nodiscard]] bool hubHas(const QString& key) const { return m_atHub.contains(key); }

    struct HubTicket {
        KitchenOrder ticket;
        QString orderNumber;
    };
    struct Sold {
        const Device* till = nullptr;
        Order order;
    };
    World& m_world;
    QString m_violation;
    QMap<QString, Sold> m_sold; // by clientOrderId
    QSet<QString> m_displayNumbers;
    QMap<QString, Minor> m_money;                            // taken for each order
    QHash<const Device*, QMap<QString, Minor>> m_moneyAt;    // by till
    QHash<const Device*, QHash<QString, qint64>> m_versions; // of tickets on screens
    QHash<const Device*, qint64> m_writes;                   // of each disk, as of the last look
    QHash<QString, QString> m_atHub;                         // clientOrderId → id, durable
    QSet<QString> m_orderNumbers;
    QHash<QString, qint64> m_hubVersions;  // of orders
    QMap<QString, HubTicket> m_hubTickets; // by clientOrderId, durable
    qsizetype m_events = 0;
    qsizetype m_taken = 0;
    qint64 m_commits = 0;
    Milliseconds m_committedAt{0};
    Milliseconds m_tookMoneyAt{0}; // the screen follows the disk a moment later
};

} // namespace stonepot
