#include "ui/kds/ticket_card.h"

#include "state/ticket_model.h"

#include <QGuiApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct TicketWords {
    Q_DECLARE_TR_FUNCTIONS(TicketCard)
};

Service serviceOf(const QString& orderType)
{
    if (orderType == "dine-in"_L1) {
        return Service::DineIn;
    }
    if (orderType == "pickup"_L1 || orderType == "takeout"_L1) {
        return Service::Pickup;
    }
    return orderType == "delivery"_L1 || orderType == "aggregator"_L1 ? Service::Delivery : Service::Other;
}

// A name among others keeps its own direction. Where everything reads from left to right nothing needs to be said.
QString withItsDirection(const QString& text)
{
    if (text.isEmpty() || (!QGuiApplication::isRightToLeft() && !text.isRightToLeft())) {
        return text;
    }
    return QChar(0x2068) + text + QChar(0x2069); // first strong isolate
}

QString modifierText(const KitchenModifier& modifier)
{
    if (modifier.value.isEmpty() || modifier.value == modifier.name) {
        return modifier.name;
    }
    if (modifier.name.isEmpty()) {
        return modifier.value;
    }
    if (modifier.value.startsWith(u'×')) {
        return TicketWords::tr("%1 %2").arg(modifier.name, modifier.value);
    }
    return modifier.kind == ModifierKind::Choice ? TicketWords::tr("%1: %2").arg(modifier.name, modifier.value)
                                                 : TicketWords::tr("%1 (%2)").arg(modifier.name, modifier.value);
}

struct ModifierLine {
    ModifierKind kind = ModifierKind::Choice;
    QString text;
};

// One line for all choices, then each addition and removal on its own: those are what goes wrong.
std::vector<ModifierLine> modifierLines(const KitchenItem& item)
{
    std::vector<ModifierLine> lines;
    QStringList choices;
    for (const KitchenModifier& modifier : item.modifiers) {
        if (modifier.kind == ModifierKind::Choice) {
            choices += modifierText(modifier);
        }
    }
    choices.removeAll(QString());
    if (!choices.isEmpty()) {
        lines.push_back({ModifierKind::Choice, choices.join(u", "_s)});
    }
    for (const ModifierKind kind : {ModifierKind::Add, ModifierKind::Remove}) {
        for (const KitchenModifier& modifier : item.modifiers) {
            if (modifier.kind == kind) {
                const QString words = kind == ModifierKind::Add ? TicketWords::tr("+ %1") : TicketWords::tr("− %1");
                lines.push_back({kind, words.arg(modifierText(modifier))});
            }
        }
    }
    return lines;
}

// The backend's own word, as it came.
void appendUnknown(QList<CardEntry>& entries, CardEntry entry, const QString& word)
{
    if (!word.isEmpty()) {
        entry.kind = CardEntry::Kind::Note;
        entry.text = TicketWords::tr("Unknown status: %1", "what a hub says that this display does not know").arg(word);
        entry.quantity.clear();
        entries.push_back(entry);
    }
}

void appendItem(QList<CardEntry>& entries, const KitchenOrder& ticket, const KitchenItem& item)
{
    CardEntry entry;
    entry.text = item.name;
    entry.quantity = item.quantity.toString();
    entry.status = ticket.status == TicketStatus::Cancelled ? ItemStatus::Voided : item.status;
    entry.ticketId = ticket.id;
    entry.itemId = item.id;
    entries.push_back(entry);
    appendUnknown(entries, entry, item.unknownStatus);
    if (!isOpen(entry.status)) {
        return; // done and void lines are one line: what is left to read is what is left to do
    }
    for (const ModifierLine& line : modifierLines(item)) {
        CardEntry modifier = entry;
        modifier.kind = CardEntry::Kind::Modifier;
        modifier.modifier = line.kind;
        modifier.text = line.text;
        modifier.quantity.clear();
        entries.push_back(modifier);
    }
    if (!item.note.isEmpty()) {
        entry.kind = CardEntry::Kind::Note;
        entry.text = item.note;
        entry.quantity.clear();
        entries.push_back(entry);
    }
}

// Where an order leaves the kitchen one reads how far each station is.
void appendByStation(QList<CardEntry>& entries, const KitchenOrder& ticket,
                     const std::vector<const KitchenItem*>& items, const StationNames& stations)
{
    QStringList order; // as the ticket names them
    for (const KitchenItem* item : items) {
        if (!order.contains(item->station)) {
            order += item->station;
        }
    }
    for (const QString& station : order) {
        int live = 0;
        int done = 0;
        for (const KitchenItem* item : items) {
            if (item->station == station && item->status != ItemStatus::Voided) {
                ++live;
                done += isOpen(item->status) ? 0 : 1;
            }
        }
        CardEntry divider;
        divider.kind = CardEntry::Kind::Course;
        const QString name = station.isEmpty() ? TicketWords::tr("No station") : stations.value(station, station);
        divider.text = TicketWords::tr("%1 · %2 of %3", "a station, and how much of an order it has done")
                           .arg(withItsDirection(QLocale().toUpper(name)))
                           .arg(done)
                           .arg(live);
        entries.push_back(divider);
        for (const KitchenItem* item : items) {
            if (item->station == station) {
                appendItem(entries, ticket, *item);
            }
        }
    }
}

void appendTicket(QList<CardEntry>& entries, const TicketModel& model, const KitchenOrder& ticket,
                  const StationNames& stations)
{
    appendUnknown(entries, {}, ticket.unknownStatus);
    if (!ticket.notes.isEmpty()) {
        CardEntry note;
        note.kind = CardEntry::Kind::Note;
        note.text = ticket.notes;
        entries.push_back(note);
    }
    std::vector<const KitchenItem*> items = model.itemsHere(ticket);
    if (model.scope().expo) {
        appendByStation(entries, ticket, items, stations);
        return;
    }
    std::ranges::stable_sort(items, {}, &KitchenItem::course);
    const bool severalCourses = !items.empty() && items.front()->course != items.back()->course;
    int course = 0;
    for (const KitchenItem* item : items) {
        if (severalCourses && item->course != course) {
            CardEntry divider;
            divider.kind = CardEntry::Kind::Course;
            divider.text = TicketWords::tr("COURSE %1").arg(item->course);
            entries.push_back(divider);
        }
        course = item->course;
        appendItem(entries, ticket, *item);
    }
}

int slowestPrep(const TicketModel& model, const std::vector<const TicketRow*>& rows)
{
    int minutes = 0;
    for (const TicketRow* row : rows) {
        for (const KitchenItem* item : model.itemsHere(row->ticket)) {
            minutes = std::max(minutes, isOpen(item->status) ? item->prepMinutes : 0);
        }
        const double estimated = row->ticket.estimatedPrepTime;
        minutes = std::max(minutes, estimated > 0 && estimated < 1e6 ? static_cast<int>(std::lround(estimated)) : 0);
    }
    return minutes;
}

bool allBumped(const TicketModel& model, const TicketRow& row)
{
    if (model.scope().expo) {
        return row.bumpKept && row.ticket.status == TicketStatus::Completed; // ready is not gone
    }
    return row.bumpKept && std::ranges::none_of(model.itemsHere(row.ticket),
                                                [](const KitchenItem* item) { return isOpen(item->status); });
}

} // namespace

QString captionOf(const KitchenOrder& ticket)
{
    QStringList parts;
    if (ticket.tableNumber) {
        //: A table's number on a kitchen ticket, as short as can be
        parts += TicketWords::tr("T%1").arg(*ticket.tableNumber);
    }
    parts += ticket.tableNumber ? ticket.staffName : ticket.customerName;
    if (serviceOf(ticket.orderType) == Service::Other) {
        parts += ticket.orderType; // a backend's own word is better than a guess
    }
    if (ticket.guests > 0) {
        parts += ticket.guests == 1 ? TicketWords::tr("1 guest") : TicketWords::tr("%n guests", nullptr, ticket.guests);
    }
    if (ticket.source != "pos"_L1) {
        parts += ticket.source;
    }
    parts.removeAll(QString());
    std::ranges::transform(parts, parts.begin(), withItsDirection);
    return parts.join(u" · "_s);
}

QString variantText(const KitchenItem& item)
{
    QStringList texts;
    for (const ModifierLine& line : modifierLines(item)) {
        texts += line.text;
    }
    return texts.join(u", "_s);
}

TicketCard makeCard(const TicketModel& model, const std::vector<const TicketRow*>& rows, const StationNames& stations,
                    const AgeSettings& ages)
{
    const KitchenOrder& first = rows.front()->ticket;
    TicketCard card;
    card.id = first.id;
    card.number = first.calledNumber();
    card.service = serviceOf(first.orderType);
    card.caption = captionOf(first);
    card.leaves = model.scope().expo;
    card.createdAt = first.createdAt;
    card.limits = ageLimits(first.orderType, slowestPrep(model, rows), ages);
    card.cancelled =
        std::ranges::all_of(rows, [](const TicketRow* row) { return row->ticket.status == TicketStatus::Cancelled; });
    card.kept = std::ranges::all_of(rows, [&model](const TicketRow* row) { return allBumped(model, *row); });
    for (const TicketRow* row : rows) {
        const KitchenOrder& ticket = row->ticket;
        card.ticketIds += ticket.id;
        card.rush = card.rush || ticket.urgent;
        card.local = card.local || row->local;
        if (ticket.runningOrder) {
            CardEntry divider;
            divider.kind = CardEntry::Kind::Addition;
            divider.since = ticket.createdAt;
            card.entries.push_back(divider);
        }
        appendTicket(card.entries, model, ticket, stations);
        for (const KitchenItem& item : ticket.items) {
            card.allergies += item.allergies; // of the whole order: a guest's allergy concerns every dish of it
        }
        for (const QString& station : model.alsoAt(ticket)) {
            card.alsoAt += stations.value(station, station);
        }
    }
    card.allergies.removeDuplicates();
    card.allergies.removeAll(QString());
    card.alsoAt.removeDuplicates();
    return card;
}

std::vector<std::vector<const TicketRow*>> groupTickets(const TicketModel& model)
{
    std::vector<std::vector<const TicketRow*>> groups;
    QHash<QString, std::size_t> groupOf;
    for (int i = 0; i < model.rowCount(); ++i) {
        const TicketRow* row = model.row(i);
        const QString key = row->ticket.orderKey();
        const auto known = groupOf.constFind(key);
        if (!key.isEmpty() && known != groupOf.cend()) {
            std::vector<const TicketRow*>& group = groups[*known];
            // By promised time an addition may be due before its order.
            const bool waits = group.front()->ticket.runningOrder && !group.front()->ticket.urgent;
            if (row->ticket.runningOrder || waits) {
                group.push_back(row);
                std::ranges::stable_sort(group, {}, [](const TicketRow* each) {
                    return std::pair(each->ticket.runningOrder, each->ticket.createdAt);
                });
                continue;
            }
        }
        if (!key.isEmpty() && known == groupOf.cend()) {
            groupOf.insert(key, groups.size());
        }
        groups.push_back({row});
    }
    return groups;
}

std::vector<TicketCard> makeCards(const TicketModel& model, const StationNames& stations, const AgeSettings& ages)
{
    std::vector<TicketCard> cards;
    for (const auto& rows : groupTickets(model)) {
        cards.push_back(makeCard(model, rows, stations, ages));
    }
    return cards;
}

} // namespace stonepot
