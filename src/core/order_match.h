// Finds our submission among what a base backend shows, which echoes no id of ours (docs/protocol.md, "Identity").
#pragma once

#include "core/backend_clock.h"
#include "core/messages.h"

#include <QHash>
#include <deque>
#include <span>

namespace stonepot {

class OrderMatch final {
public:
    struct Found {
        QString orderId;
        QString orderNumber;
    };
    enum class Answer { No, CannotTell };
    enum class Likeness { Other, ButForItsTime, Same };

    // An order of ours that the backend may have taken between these moments. It was sent after all of ours that the
    // backend has named.
    struct Doubt {
        const Order& order;
        Moment from;
        Moment until;
    };

    // So many orders are in sync_state.recentOrders; a shorter list is all there is.
    static constexpr std::size_t recentCount = 10;
    // After that a kitchen may have finished the order, and a list of open tickets proves nothing.
    static constexpr Milliseconds ticketsProveFor = std::chrono::minutes(3);

    explicit OrderMatch(const BackendClock& theirClock)
        : m_theirClock(theirClock)
    {
    }

    // Ours, which the backend named so: not the echo of another of ours.
    void rememberOurs(const Order& order, const QString& id, const QString& orderNumber);
    // The backend's, which are none of ours in doubt. An id and a number each are enough to know one again.
    void rememberTheirs(const Order& order);
    void rememberTheirs(const KitchenOrder& ticket);

    // Whether it keeps the times of ours.
    void learn(std::span<const Order> theirs);
    void learn(std::span<const KitchenOrder> theirs);

    // An order that the backend announces just now, and ours, first sent then.
    [[nodiscard]] Likeness likeness(const Order& ours, const Moment& sent, const Order& theirs) const;

    // What the backend shows after a reconnect.
    [[nodiscard]] std::expected<Found, Answer> find(const Doubt& ours, std::span<const Order> recent,
                                                    std::span<const KitchenOrder> active, const Moment& now);
    // Its open tickets alone.
    [[nodiscard]] std::expected<Found, Answer> find(const Doubt& ours, std::span<const KitchenOrder> active,
                                                    const Moment& now);

private:
    template <typename Each>
    [[nodiscard]] const Each* choose(const std::vector<const Each*>& equal, const Doubt& doubt, bool keepsTimes) const;
    [[nodiscard]] bool within(const Doubt& doubt, Instant theirTime) const;
    using Names = std::initializer_list<QString>;
    void remember(Names names, std::optional<Instant> ours);
    [[nodiscard]] bool knows(Names names) const;
    [[nodiscard]] bool isOurs(const Order& theirs) const;
    [[nodiscard]] bool reachesBack(const Doubt& ours, std::span<const Order> recent) const;
    void learn(bool& keepsTimes, Names names, Instant theirTime) const;
    [[nodiscard]] const Order* findOrder(const Doubt& ours, std::span<const Order> recent) const;
    [[nodiscard]] const KitchenOrder* findTicket(const Doubt& ours, std::span<const KitchenOrder> active) const;

    const BackendClock& m_theirClock;
    QHash<QString, std::optional<Instant>> m_known; // ids and numbers; with our createdAt where the order is ours
    std::deque<QString> m_oldestFirst;              // of m_known, so that it does not grow for ever
    // A backend that kept the createdAt of one of our orders keeps it of all: that tells equal orders apart.
    bool m_ordersKeepTimes = false;
    bool m_ticketsKeepTimes = false;
};

} // namespace stonepot
