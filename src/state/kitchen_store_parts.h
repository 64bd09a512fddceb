// What KitchenStore is made of; of interest to its own sources only.
#pragma once

#include "state/kitchen_store.h"

#include "net/order_submitter.h"
#include "state/bumped_tickets.h"
#include "state/stored_history.h"
#include "state/ticket_book.h"
#include "storage/device_store.h"

#include <QThreadPool>
#include <QTimer>

namespace stonepot {

// True when the action has something to do for the item.
[[nodiscard]] bool concerns(TicketAction action, ItemStatus status);

struct KitchenStore::Private {
    struct Command {
        QString ticketId;
        TicketAction action = TicketAction::Start;
        QStringList itemIds;   // empty: all of the stations
        bool restores = false; // a part of an undo, which nobody undoes
    };
    struct LastBump {
        QString ticketId;
        QStringList itemIds;
        QStringList doneBefore; // of a completion: it goes back to what the stations had made of it
        Milliseconds at{};      // monotonic
    };

    KitchenStore* q;
    QString deviceId;
    DeviceStore& storage;
    OrderSubmitter& submitter;
    const Clock& clock;
    TicketBook book;
    TicketModel model;
    KitchenAvailability availability;
    BumpedTickets bumped;
    StoredHistory history;
    BoardPreferences preferences;
    std::vector<Station> stations;
    BusinessDayRule day; // the menu's
    QByteArray timeZone;
    // While it gathers: what each ticket is shown with, the last change last. An entry counts when the map has it.
    bool gathering = false;
    std::vector<std::pair<QString, quint64>> gathered;
    std::size_t nextGathered = 0;
    struct Gathered {
        quint64 number = 0;
        bool arrived = false;
    };
    QHash<QString, Gathered> gatheredTickets;
    QTimer settle; // drops what was answered and never shown
    bool current = false;
    QHash<QString, std::deque<Command>>
        storing; // tickets with a command on its way to disk, and those that wait for it
    std::optional<LastBump> lastBump;
    QSet<QString> reported;  // tickets that this device has said to be on its screen
    QSet<QString> seenLocal; // seen before the backend knew them
    QThreadPool writers;     // of files; painting waits for Qt's global one

    Private(KitchenStore* store, QString device, DeviceStore& deviceStore, OrderSubmitter& orderSubmitter,
            const Clock& theClock)
        : q(store)
        , deviceId(std::move(device))
        , storage(deviceStore)
        , submitter(orderSubmitter)
        , clock(theClock)
        , availability(deviceStore, orderSubmitter, theClock)
        , history(deviceStore, theClock)
    {
    }

    void load();
    void loadDay();
    void loaded(const DeviceStore::Snapshot& snapshot);
    [[nodiscard]] bool mayRecall(const KitchenOrder& ticket) const;
    void show(const TicketBook::Effect& effect);
    void show(const TicketBook::Effects& effects);
    void told(const TicketBook::Effects& effects);
    void gather(const TicketBook::Effect& effect);
    void run(const Command& command);
    void store(const TicketBook::Change& change, const std::optional<LastBump>& bump);
    void stored(OutboxEntry entry, const TicketBook::Change& change, const std::optional<LastBump>& bump,
                const Result<qint64>& position);
    [[nodiscard]] static std::optional<LastBump> undoOf(const TicketBook::Change& change, const KitchenOrder& ticket);
    void acknowledge(const QString& ticketId);
    void reportSeen(const QString& ticketId);
    [[nodiscard]] std::optional<QStringList> itemsFor(const Command& command, const KitchenOrder& ticket) const;
    [[nodiscard]] OutboxEntry entryFor(const TicketBook::Change& change, const KitchenOrder& ticket) const;
};

} // namespace stonepot
