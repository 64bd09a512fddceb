// The tickets as the backend has them, and laid over them our own changes that it has not confirmed. So a change of
// another display never undoes one of ours on this screen, whichever the backend hears first, and what is stored of a
// ticket is always the backend's own line of versions. Pure rules, no I/O.
#pragma once

#include "core/messages.h"
#include "core/outbox.h"
#include "state/ticket_model.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace stonepot {

class TicketBook final {
public:
    struct Change {
        QString key; // clientActionId
        QString ticketId;
        TicketAction action = TicketAction::Start;
        QStringList itemIds;
        Instant at{};
        // Since when (monotonic) the backend has it: the change goes when the backend's ticket comes.
        std::optional<Milliseconds> answeredAt;
    };

    // What a call did to one ticket.
    struct Effect {
        QString id;
        QString formerId; // the ticket was made here and has got the backend's id
        bool arrived = false;
    };
    using Effects = std::vector<Effect>;

    void load(const std::vector<KitchenOrder>& tickets, const std::vector<OutboxEntry>& outbox);

    // ---- reading ----
    // As it is to be shown; nothing for an unknown id.
    [[nodiscard]] std::optional<TicketRow> shown(const QString& id) const;
    // As the backend last said, or as this device made it; what is to be stored.
    [[nodiscard]] const KitchenOrder* base(const QString& id) const;
    [[nodiscard]] QStringList ids() const { return m_base.keys(); }
    // The change opens a ticket that has never been heard of here, or was forgotten.
    [[nodiscard]] bool misses(const OrderStatusUpdate& message) const
    {
        return message.status != TicketStatus::Completed && message.status != TicketStatus::Cancelled &&
               base(find(message)) == nullptr;
    }

    // ---- our own ----
    // Made here, under its clientOrderId. Nothing when the ticket is here already.
    Effects addLocal(const Order& order);
    // The backend has taken the order of a local ticket.
    Effects confirmed(const QString& clientOrderId, const QString& orderId, const QString& orderNumber);
    // Conflict, NotFound: as of apply(); then nothing is changed. False: it already is so.
    [[nodiscard]] Result<bool> check(const Change& change) const;
    void add(const Change& change);
    Effects answered(const QString& key, Milliseconds monotonic);
    Effects refused(const QString& key);
    // Answered changes that no message has shown until now: what the backend says counts.
    Effects dropAnswered(Milliseconds answeredBefore);

    // ---- what the backend says ----
    Effects apply(const OrderCreated& message);
    Effects apply(const OrderUpdated& message);
    Effects apply(const OrderStatusUpdate& message, Instant now);
    Effects apply(const TicketSeen& message);
    // All open tickets. What is missing is done, but for what the backend does not have yet; unless the list is not
    // complete, because some of it could not be read.
    Effects applyFull(const std::vector<KitchenOrder>& active, bool complete = true);

    // Forgets a ticket that is of no more use to any screen.
    void forget(const QString& id);
    // Tickets that changed since the last call, to be stored; and back again when that failed.
    [[nodiscard]] std::vector<KitchenOrder> takeChanged();
    void putBackChanged(const std::vector<KitchenOrder>& tickets);

private:
    [[nodiscard]] static bool isLocal(const KitchenOrder& ticket);
    [[nodiscard]] QString resolve(const QString& id) const;
    [[nodiscard]] QString find(const OrderStatusUpdate& message) const;
    [[nodiscard]] QString formerIdOf(const KitchenOrder& incoming) const;
    Effects put(const KitchenOrder& incoming);
    Effects store(const KitchenOrder& ticket, const QString& formerId = {});
    void move(const QString& formerId, const QString& id);
    void index(const KitchenOrder& ticket);
    Effects dropChanges(const QString& id, const std::function<bool(const Change&)>& which);

    QHash<QString, KitchenOrder> m_base;
    QHash<QString, QString> m_idOfClientOrder;     // → the order's first ticket
    QHash<QString, QString> m_idOfNumber;          // likewise
    QHash<QString, std::vector<Change>> m_changes; // by ticket, in the order of commit
    QSet<QString> m_changed;
};

} // namespace stonepot
