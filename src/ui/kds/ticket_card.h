// One card of the board as plain values: what the cooks of a station read of an order. An addition to an order that is
// still on the board stands on the order's card, under a divider.
#pragma once

#include "ui/kds/ticket_age.h"

#include <QHash>
#include <QList>
#include <vector>

namespace stonepot {

class TicketModel;
struct TicketRow;

// How the order leaves the kitchen; Other keeps its own word in the caption.
enum class Service { DineIn, Pickup, Delivery, Other };

struct CardEntry {
    enum class Kind { Course, Addition, Note, Item, Modifier };

    Kind kind = Kind::Item;
    QString text;
    QString quantity;                        // of an item
    ItemStatus status = ItemStatus::Pending; // of the item that this entry belongs to
    ModifierKind modifier = ModifierKind::Choice;
    QString ticketId; // what a tap marks; empty: nothing
    QString itemId;
    Instant since{}; // of an addition

    bool operator==(const CardEntry&) const = default;
};

struct TicketCard {
    QString id; // of its first ticket
    QStringList ticketIds;
    QString number;
    Service service = Service::Other;
    QString caption; // "T7 · Mina · 8 guests"
    Instant createdAt{};
    AgeLimits limits;
    bool rush = false;
    bool cancelled = false; // stays until somebody has taken note
    bool kept = false;      // all of it is bumped here, and the backend does not know yet
    bool local = false;     // sold by this device, unknown to the backend
    bool leaves = false;    // stands where orders leave the kitchen: what is done with it completes it
    QStringList allergies;
    QStringList alsoAt;       // names of other stations
    QList<CardEntry> entries; // a list, because a copy of it costs nothing

    bool operator==(const TicketCard&) const = default;
};

using StationNames = QHash<QString, QString>; // by station id

// The card of a ticket and the additions to it, oldest first; `rows` is not empty.
[[nodiscard]] TicketCard makeCard(const TicketModel& model, const std::vector<const TicketRow*>& rows,
                                  const StationNames& stations, const AgeSettings& ages);

// The tickets of each card, in the model's order. An addition joins the oldest ticket of its order that is on the
// board.
[[nodiscard]] std::vector<std::vector<const TicketRow*>> groupTickets(const TicketModel& model);

// All cards.
[[nodiscard]] std::vector<TicketCard> makeCards(const TicketModel& model, const StationNames& stations,
                                                const AgeSettings& ages);

// Whose it is: "T7 · Mina · 8 guests".
[[nodiscard]] QString captionOf(const KitchenOrder& ticket);

// An item's modifiers in one line, as the all-day panel tells variants apart: "Medium spicy, + Extra egg".
[[nodiscard]] QString variantText(const KitchenItem& item);

// Items that nobody has finished; what is still to make of them.
[[nodiscard]] constexpr bool isOpen(ItemStatus status)
{
    return status == ItemStatus::Pending || status == ItemStatus::InProgress;
}

} // namespace stonepot
