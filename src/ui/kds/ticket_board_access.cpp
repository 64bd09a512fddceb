// The board for those who do not see it: each ticket of the page with all that its card says.
#include "ui/kds/ticket_board.h"

#include "state/link_status.h"
#include "ui/common/glyphs.h"

#include <QAccessible>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

StateGlyph ageGlyph(AgeState state)
{
    switch (state) {
    case AgeState::OnTime:
        return StateGlyph::TicketOnTime;
    case AgeState::Warning:
        return StateGlyph::TicketWarning;
    case AgeState::Late:
        break;
    }
    return StateGlyph::TicketLate;
}

QString spokenEntry(const CardEntry& entry)
{
    if (entry.kind != CardEntry::Kind::Item) {
        return entry.text;
    }
    QString item = entry.quantity.isEmpty() ? entry.text : entry.quantity + u' ' + entry.text;
    if (isOpen(entry.status)) {
        return item;
    }
    const bool gone = entry.status == ItemStatus::Voided;
    return item + u": "_s + glyphName(gone ? StateGlyph::LineVoid : StateGlyph::LineReady);
}

QString spokenTicket(const TicketCard& card, Milliseconds age)
{
    QStringList parts{card.number, card.caption};
    if (card.rush) {
        parts += TicketPainter::tr("RUSH");
    }
    if (!card.allergies.isEmpty()) {
        parts += QCoreApplication::translate("TicketCard", "ALLERGY: %1").arg(card.allergies.join(u", "_s));
    }
    parts += card.cancelled ? TicketPainter::tr("CANCELLED") : glyphName(ageGlyph(ageState(age, card.limits)));
    parts += ageText(age);
    for (const CardEntry& entry : card.entries) {
        parts += spokenEntry(entry);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

std::vector<PaintedItem> TicketBoard::paintedItems() const
{
    std::vector<PaintedItem> items;
    const BoardGeometry geometry = geometryOfPage();
    const Instant now = m_link.hubNow();
    for (const BoardCard& shown : m_arrangement.cards()) {
        if (shown.place.page == m_page) {
            items.push_back({.name = spokenTicket(shown.card, ageOf(shown.card.createdAt, now)),
                             .rect = geometry.cardRect(shown),
                             .selected = shown.card.id == m_selection.cardId(),
                             .pressable = !shown.card.kept});
        }
    }
    return items;
}

void TicketBoard::pressItem(int index)
{
    for (const BoardCard& shown : m_arrangement.cards()) {
        if (shown.place.page == m_page && index-- == 0) {
            emit bumpRequested(shown.card.id);
            return;
        }
    }
}

// Whoever listens is told which ticket the keys are at.
void TicketBoard::tellSelection()
{
    if (m_selection.cardId().isEmpty()) {
        return;
    }
    const std::vector<PaintedItem> items = paintedItems();
    const auto at = std::ranges::find(items, true, &PaintedItem::selected);
    if (at != items.end()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(static_cast<int>(at - items.begin()));
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace stonepot
