// What a cook does: checked, durable here, and only then shown and sent.
#include "state/kitchen_store_parts.h"

#include "core/ids.h"
#include "core/when_done.h"

namespace stonepot {

namespace {

constexpr Milliseconds undoWithin = std::chrono::seconds(5);

TicketStatus statusAfter(TicketAction action)
{
    switch (action) {
    case TicketAction::Start:
    case TicketAction::Recall:
        return TicketStatus::InProgress;
    case TicketAction::MarkReady:
        return TicketStatus::Ready;
    case TicketAction::Complete:
        return TicketStatus::Completed;
    case TicketAction::Cancel:
        return TicketStatus::Cancelled;
    }
    return TicketStatus::InProgress;
}

} // namespace

bool concerns(TicketAction action, ItemStatus status)
{
    switch (action) {
    case TicketAction::Start:
        return status == ItemStatus::Pending;
    case TicketAction::MarkReady:
        return status == ItemStatus::Pending || status == ItemStatus::InProgress;
    case TicketAction::Recall:
        return status == ItemStatus::Ready || status == ItemStatus::Served;
    case TicketAction::Complete:
    case TicketAction::Cancel:
        return status != ItemStatus::Voided;
    }
    return false;
}

void KitchenStore::start(const QString& ticketId, const QStringList& itemIds)
{
    d->run({ticketId, TicketAction::Start, itemIds});
}

void KitchenStore::bump(const QString& ticketId, const QStringList& itemIds)
{
    d->run({ticketId, TicketAction::MarkReady, itemIds});
}

void KitchenStore::complete(const QString& ticketId)
{
    d->run({ticketId, TicketAction::Complete, {}});
}

void KitchenStore::recall(const QString& ticketId)
{
    d->run({ticketId, TicketAction::Recall, {}});
}

void KitchenStore::undo()
{
    if (canUndo()) {
        const auto last = std::exchange(d->lastBump, std::nullopt);
        d->run({last->ticketId, TicketAction::Recall, last->itemIds, true});
        if (!last->doneBefore.isEmpty()) {
            d->run({last->ticketId, TicketAction::MarkReady, last->doneBefore, true});
        }
    }
}

bool KitchenStore::canUndo() const
{
    return d->lastBump && d->clock.monotonic() - d->lastBump->at <= undoWithin;
}

void KitchenStore::reportSeen(const QStringList& ticketIds)
{
    for (const QString& id : ticketIds) {
        d->reportSeen(id);
    }
}

void KitchenStore::Private::run(const Command& command)
{
    const std::optional<TicketRow> row = book.shown(command.ticketId);
    if (!row) {
        emit q->commandFailed(command.ticketId, Error{ErrorCode::NotFound, {}, QStringLiteral("no such ticket")});
        return;
    }
    const QString& id = row->ticket.id;
    if (const auto busy = storing.find(id); busy != storing.end()) {
        busy->push_back(command); // it builds on what the one before does; a double tap then finds nothing to do
        return;
    }
    const bool isDone = command.action == TicketAction::MarkReady || command.action == TicketAction::Complete;
    if (row->ticket.status == TicketStatus::Cancelled && isDone) {
        acknowledge(id);
        return;
    }
    if (isDone && command.itemIds.isEmpty()) {
        model.acknowledge(id); // whoever bumps a ticket has read what is off
    }
    const std::optional<QStringList> itemIds = itemsFor(command, row->ticket);
    if (!itemIds) {
        return;
    }
    const TicketBook::Change change{newUuidV7(clock.now()), id, command.action, *itemIds, clock.now(), std::nullopt};
    const Result<bool> changes = book.check(change);
    if (!changes) {
        emit q->commandFailed(id, changes.error());
    } else if (*changes) {
        store(change, command.restores ? std::nullopt : undoOf(change, row->ticket));
    }
}

// How the change may be undone for a while; nothing when it may not.
std::optional<KitchenStore::Private::LastBump> KitchenStore::Private::undoOf(const TicketBook::Change& change,
                                                                             const KitchenOrder& ticket)
{
    if (change.action != TicketAction::MarkReady && change.action != TicketAction::Complete) {
        return std::nullopt;
    }
    LastBump bump{change.ticketId, change.itemIds, {}, {}};
    for (const KitchenItem& item : ticket.items) {
        if (change.action == TicketAction::Complete && item.status == ItemStatus::Ready) {
            bump.doneBefore += item.id;
        }
    }
    return bump;
}

void KitchenStore::Private::store(const TicketBook::Change& change, const std::optional<LastBump>& bump)
{
    const KitchenOrder ticket = *book.base(change.ticketId);
    const OutboxEntry entry = entryFor(change, ticket);
    storing.insert(ticket.id, {});
    whenDone(storage.changeTicket(ticket, entry), q,
             [this, entry, change, bump](const Result<qint64>& position) { stored(entry, change, bump, position); });
}

void KitchenStore::Private::stored(OutboxEntry entry, const TicketBook::Change& change,
                                   const std::optional<LastBump>& bump, const Result<qint64>& position)
{
    const std::deque<Command> waiting = storing.take(change.ticketId);
    const KitchenOrder* ticket = book.base(change.ticketId);
    const QString id = ticket != nullptr ? ticket->id : change.ticketId; // it may have got another meanwhile
    if (!position) {
        emit q->commandFailed(id, position.error());
    } else {
        entry.position = *position;
        book.add(change);
        if (bump) {
            lastBump = LastBump{id, bump->itemIds, bump->doneBefore, clock.monotonic()};
        }
        show(TicketBook::Effect{id, {}, false});
        // Without a link "ready" may take the place of "started" in the outbox, and with it the time of that.
        history.saveNow();
        submitter.add({entry});
    }
    for (const Command& command : waiting) {
        run(command);
    }
}

// A cancelled ticket has no life left; taking it off the screen says that the cook has seen it.
void KitchenStore::Private::acknowledge(const QString& ticketId)
{
    model.remove(ticketId);
    emit q->ticketChanged(ticketId);
}

void KitchenStore::Private::reportSeen(const QString& ticketId)
{
    const std::optional<TicketRow> row = book.shown(ticketId);
    if (!row || row->ticket.seenBy.contains(deviceId) || reported.contains(row->ticket.id)) {
        return;
    }
    const QString id = row->ticket.id;
    history.seen(id);
    if (row->local) { // there is nobody to tell yet
        seenLocal.insert(id);
        return;
    }
    reported.insert(id);
    OutboxEntry entry;
    entry.key = newUuidV7(clock.now());
    entry.kind = EntryKind::TicketSeen;
    entry.orderKey = row->ticket.clientOrderId.isEmpty() ? id : row->ticket.clientOrderId;
    entry.message = TicketSeen{id, deviceId, model.scope().text(), clock.now(), 0};
    entry.createdAt = clock.now();
    whenDone(storage.enqueue(entry), q, [this, entry, id](const Result<qint64>& position) {
        if (!position) {
            reported.remove(id); // the next painting tries again
            return;
        }
        OutboxEntry stored = entry;
        stored.position = *position;
        submitter.add({stored});
    });
}

// The items that the command means; none of them: the whole ticket. Nothing: no item of it is this station's to change.
std::optional<QStringList> KitchenStore::Private::itemsFor(const Command& command, const KitchenOrder& ticket) const
{
    if (!command.itemIds.isEmpty() || command.action == TicketAction::Complete || model.scope().stations.isEmpty()) {
        return command.itemIds;
    }
    QStringList here;
    for (const KitchenItem* item : model.itemsHere(ticket)) {
        if (concerns(command.action, item->status)) {
            here += item->id;
        }
    }
    if (here.isEmpty()) {
        return std::nullopt;
    }
    return here.size() == std::ssize(ticket.items) ? QStringList() : here;
}

OutboxEntry KitchenStore::Private::entryFor(const TicketBook::Change& change, const KitchenOrder& ticket) const
{
    OutboxEntry entry;
    entry.key = change.key;
    entry.kind = EntryKind::StatusChange;
    entry.orderKey = ticket.clientOrderId.isEmpty() ? ticket.id : ticket.clientOrderId;
    entry.message = UpdateOrderStatus{change.key,
                                      ticket.id,
                                      statusAfter(change.action),
                                      change.itemIds,
                                      model.scope().text(),
                                      change.action == TicketAction::Recall,
                                      change.at};
    entry.createdAt = change.at;
    return entry;
}

} // namespace stonepot
