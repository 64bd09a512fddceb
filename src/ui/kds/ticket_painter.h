// Paints one card in the look of the kitchen. Bodies change seldom and may be kept as pixmaps; headers and the ages of
// additions change with every second.
#pragma once

#include "ui/kds/ticket_layout.h"

#include <QCoreApplication>
#include <QPainter>

namespace stonepot {

struct Look;

// The fonts that layout and painter share. Cards are laid out and painted as at 100 %; whoever shows them scales the
// painter, so that larger text keeps all proportions.
[[nodiscard]] TicketFonts ticketFonts(const Look& look);

class TicketPainter final {
    Q_DECLARE_TR_FUNCTIONS(TicketPainter)

public:
    explicit TicketPainter(const Look& look);

    struct Header {
        int key = 0; // the number to press; 0: none
        Milliseconds age{0};
        bool stale = false;   // no contact: a dashed lower edge
        bool inFlash = false; // a late one shows its colours the other way round
    };
    struct Body {
        bool selected = false;
        bool pressed = false; // a finger is on the bump button
        QString cursorTicket; // the line that Space marks
        QString cursorItem;

        bool operator==(const Body&) const = default;
    };

    // The painter's origin is the card's corner; its layout direction mirrors.
    void paintBody(QPainter& painter, const TicketCard& card, const TicketLayout& layout, const Body& state) const;
    void paintHeader(QPainter& painter, const TicketCard& card, const TicketLayout& layout, const Header& state) const;
    // The dividers of additions with their age, over a painted body.
    void paintAdditions(QPainter& painter, const TicketCard& card, const TicketLayout& layout, Instant hubNow) const;
    void paintSelection(QPainter& painter, const TicketLayout& layout) const;
    void paintAllergies(QPainter& painter, const TicketLayout& layout) const;
    // The lines alone, for the sheet that shows a whole ticket.
    void paintLines(QPainter& painter, const TicketCard& card, const TicketLayout& layout, const Body& state) const;

private:
    [[nodiscard]] const QFont& font(TicketText role) const { return m_fonts[static_cast<std::size_t>(role)]; }
    [[nodiscard]] int paintKey(QPainter& painter, const TicketLayout& layout, int key) const;
    void paintCaption(QPainter& painter, const TicketCard& card, const TicketLayout& layout, const QColor& ink) const;
    void paintLine(QPainter& painter, const TicketCard& card, const TicketLayout& layout,
                   const TicketLayout::Line& line, const Body& state) const;
    void paintItem(QPainter& painter, const CardEntry& entry, const TicketLayout& layout,
                   const TicketLayout::Line& line, bool atCursor) const;
    void paintDone(QPainter& painter, const CardEntry& entry, const TicketLayout& layout,
                   const TicketLayout::Line& line) const;
    void paintVoid(QPainter& painter, const CardEntry& entry, const TicketLayout& layout,
                   const TicketLayout::Line& line) const;
    void paintQuantity(QPainter& painter, const CardEntry& entry, const QRect& rect) const;
    void paintNote(QPainter& painter, const TicketLayout& layout, const TicketLayout::Line& line) const;
    void paintBump(QPainter& painter, const TicketCard& card, const TicketLayout& layout, const Body& state) const;

    const Look& m_look;
    TicketFonts m_fonts;
    QFont m_number, m_caption, m_key, m_badge, m_alsoAt, m_bump, m_pill;
};

} // namespace stonepot
