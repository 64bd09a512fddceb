// KitchenStore: what a change shows, at once or gathered with the others of a long state.
#include "state/kitchen_store.h"
#include "state/kitchen_store_parts.h"

#include <algorithm>

namespace stonepot {

namespace {

bool isVoided(const KitchenItem& item)
{
    return item.status == ItemStatus::Voided;
}

// What a cook must be told of: something that was to be cooked is off.
bool wasVoided(const KitchenOrder& before, const KitchenOrder& after)
{
    return (before.status != TicketStatus::Cancelled && after.status == TicketStatus::Cancelled) ||
           std::ranges::count_if(after.items, isVoided) > std::ranges::count_if(before.items, isVoided);
}

// The same item with something else to do for it, or one that was not there.
bool wasAmended(const KitchenOrder& before, const KitchenOrder& after)
{
    return std::ranges::any_of(after.items, [&before](const KitchenItem& item) {
        const auto found = std::ranges::find(before.items, item.id, &KitchenItem::id);
        return found == before.items.end() || found->quantity != item.quantity || found->note != item.note ||
               found->modifiers != item.modifiers;
    });
}

} // namespace

void KitchenStore::gather()
{
    d->gathering = true;
}

bool KitchenStore::showGathered(qsizetype most)
{
    for (; d->nextGathered < d->gathered.size(); ++d->nextGathered) {
        const auto [id, number] = d->gathered[d->nextGathered];
        const auto found = d->gatheredTickets.constFind(id);
        if (found == d->gatheredTickets.cend() || found->number != number) {
            continue; // it changed again, or goes under another id
        }
        if (most-- <= 0) {
            return false;
        }
        const bool arrived = found->arrived;
        d->gatheredTickets.erase(found);
        d->show(TicketBook::Effect{id, {}, arrived});
    }
    d->gathering = false;
    d->gathered.clear();
    d->nextGathered = 0;
    return true;
}

void KitchenStore::Private::show(const TicketBook::Effects& effects)
{
    for (const TicketBook::Effect& effect : effects) {
        show(effect);
    }
}

void KitchenStore::Private::told(const TicketBook::Effects& effects)
{
    for (const TicketBook::Effect& effect : effects) {
        if (gathering) {
            gather(effect);
        } else {
            show(effect);
        }
    }
}

void KitchenStore::Private::gather(const TicketBook::Effect& effect)
{
    const auto former = gatheredTickets.find(effect.formerId);
    const bool isNew = former != gatheredTickets.end() && former->arrived; // nobody has seen it under another id
    if (former != gatheredTickets.end()) {
        gatheredTickets.erase(former);
    }
    if (!effect.formerId.isEmpty() && !isNew) {
        show(effect);
        return;
    }
    if (const std::optional<TicketRow> row = book.shown(effect.id)) { // each change has its time
        history.replace(effect.formerId.isEmpty() ? effect.id : effect.formerId, effect.id);
        history.put(row->ticket);
    }
    Gathered& ticket = gatheredTickets[effect.id];
    ticket.number = gathered.size();
    ticket.arrived = ticket.arrived || effect.arrived || isNew;
    gathered.emplace_back(effect.id, ticket.number);
}

void KitchenStore::Private::show(const TicketBook::Effect& effect)
{
    const std::optional<TicketRow> row = book.shown(effect.id);
    if (!row) {
        return;
    }
    const TicketRow* known = model.find(effect.formerId.isEmpty() ? effect.id : effect.formerId);
    if (known == nullptr && row->ticket.status == TicketStatus::Cancelled) {
        return; // nobody has begun to cook it, or a cook has taken it off already
    }
    const bool voided = known != nullptr && wasVoided(known->ticket, row->ticket);
    const bool amended = known != nullptr && wasAmended(known->ticket, row->ticket);
    history.replace(effect.formerId.isEmpty() ? effect.id : effect.formerId, effect.id);
    history.put(row->ticket);
    if (effect.formerId.isEmpty()) {
        model.put(*row);
    } else {
        model.replace(effect.formerId, *row);
        bumped.replace(effect.formerId, row->ticket);
        if (seenLocal.remove(effect.formerId)) {
            reportSeen(effect.id);
        }
    }
    const bool open = std::ranges::any_of(model.itemsHere(row->ticket), [](const KitchenItem* item) {
        return concerns(TicketAction::MarkReady, item->status);
    });
    const bool done = row->ticket.status == TicketStatus::Ready || row->ticket.status == TicketStatus::Completed ||
                      (!open && row->ticket.status == TicketStatus::InProgress);
    if (bumped.put(row->ticket, done)) {
        emit q->bumpedChanged();
    }
    for (const QString& id : bumped.takeDropped()) {
        if (const KitchenOrder* old = book.base(id); old != nullptr && old->status == TicketStatus::Completed) {
            book.forget(id);
        }
    }
    if (effect.arrived && !done) {
        emit q->ticketArrived(effect.id);
    } else {
        emit q->ticketChanged(effect.id);
    }
    if (voided) {
        emit q->ticketVoided(effect.id);
    } else if (amended && effect.formerId.isEmpty()) { // another id is no other food
        emit q->ticketAmended(effect.id);
    }
}

} // namespace stonepot
