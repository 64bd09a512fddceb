// What a station cooks from when it cooks from paper.
#pragma once

#include "core/kitchen_order.h"
#include "print/document.h"
#include "print/paper_language.h"

#include <QTimeZone>

namespace stonepot {

struct KitchenPaper {
    std::vector<Station> stations; // for their names
    PaperLanguage language;
    QTimeZone zone = QTimeZone::utc();
    int copy = 0; // above 0: marked as that copy
};

enum class KitchenPaperKind { New, AddOn, Void, Change };

struct StationTicket {
    QString station; // empty: items that no station claims; they belong to the fall-back printer, once
    KitchenPaperKind kind = KitchenPaperKind::New;
    PrintDocument document;
    std::vector<KitchenItem> items; // that are on it

    bool operator==(const StationTicket&) const = default;
};

// One for each station that has something to cook, in the order of their first items. A running order's ticket is an
// addition.
[[nodiscard]] std::vector<StationTicket> kitchenTickets(const KitchenOrder& ticket, const KitchenPaper& paper);

// Only the difference between two states of a ticket: what is not to be cooked any more first, then what came on top.
// An item whose note, modifiers or station changed is taken back and ordered anew. Stations that go on with what they
// have are told of another table, guest or note, and of a rush.
[[nodiscard]] std::vector<StationTicket> kitchenChanges(const KitchenOrder& before, const KitchenOrder& after,
                                                        const KitchenPaper& paper);

} // namespace stonepot
