#include "ui/kds/ticket_painter.h"

#include "ui/common/figures.h"
#include "ui/common/look.h"
#include "ui/common/text.h"
#include "ui/kds/ticket_painting.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

using namespace ticket_metrics;
using ticket_painting::asWritten;
using ticket_painting::cardPath;
using ticket_painting::placed;

QString moreLines(int count)
{
    return count == 1 ? TicketPainter::tr("+1 more line") : TicketPainter::tr("+%n more lines", nullptr, count);
}

QColor modifierColor(const Look& look, ModifierKind kind)
{
    return kind == ModifierKind::Remove ? look.color(Token::Remove) : look.color(Token::Add);
}

QFont unscaled(const Look& look, int pixels, QFont::Weight weight)
{
    QFont font = look.font(pixels, weight);
    font.setPixelSize(pixels);
    return font;
}

QFont fontOf(TicketText role, const Look& look)
{
    switch (role) {
    case TicketText::Quantity:
        return unscaled(look, 28, QFont::Bold);
    case TicketText::Item:
    case TicketText::DoneQuantity:
        return unscaled(look, 24, QFont::DemiBold);
    case TicketText::DoneItem:
        return unscaled(look, 24, QFont::Medium);
    case TicketText::Modifier:
        return unscaled(look, 20, QFont::Medium);
    case TicketText::Note:
        return unscaled(look, 18, QFont::DemiBold);
    case TicketText::Divider:
        return unscaled(look, 17, QFont::Bold);
    case TicketText::Allergy:
        return unscaled(look, 20, QFont::Bold);
    }
    return {};
}

} // namespace

TicketFonts ticketFonts(const Look& look)
{
    TicketFonts fonts;
    for (std::size_t role = 0; role < fonts.size(); ++role) {
        fonts[role] = fontOf(static_cast<TicketText>(role), look);
    }
    return fonts;
}

TicketPainter::TicketPainter(const Look& look)
    : m_look(look)
    , m_fonts(ticketFonts(look))
    , m_number(unscaled(look, 28, QFont::Bold))
    , m_caption(unscaled(look, 18, QFont::DemiBold))
    , m_key(unscaled(look, 20, QFont::Bold))
    , m_badge(unscaled(look, 18, QFont::Bold))
    , m_alsoAt(unscaled(look, 17, QFont::DemiBold))
    , m_bump(unscaled(look, 22, QFont::Bold))
    , m_pill(unscaled(look, 15, QFont::Bold))
{
}

void TicketPainter::paintBody(QPainter& painter, const TicketCard& card, const TicketLayout& layout,
                              const Body& state) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look.color(Token::LineStrong));
    painter.setBrush(m_look.color(Token::Surface));
    painter.drawPath(cardPath(layout));

    paintAllergies(painter, layout);
    paintLines(painter, card, layout, state);
    if (!layout.alsoAt.isNull()) {
        const QColor ink = m_look.color(Token::Ink2);
        m_look.icons.paint(painter,
                           placed(painter, layout, QRect(layout.alsoAt.topLeft(), QSize(20, layout.alsoAt.height()))),
                           u"kitchen"_s, 20, ink);
        painter.setPen(ink);
        painter.setFont(m_alsoAt);
        const QRect text = layout.alsoAt.adjusted(28, 0, 0, 0);
        const QString words = tr("ALSO AT: %1").arg(QLocale().toUpper(card.alsoAt.join(u", "_s)));
        painter.drawText(placed(painter, layout, text), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    }
    paintBump(painter, card, layout, state);
}

void TicketPainter::paintAllergies(QPainter& painter, const TicketLayout& layout) const
{
    if (layout.allergy.isNull()) {
        return;
    }
    painter.fillRect(layout.allergy.adjusted(1, 0, -1, 0), m_look.color(Token::Allergy));
    const QRect icon(margin, layout.allergy.top() + 8, 24, 24);
    m_look.icons.paint(painter, placed(painter, layout, icon), u"triangle"_s, 22, m_look.color(Token::OnFill));
    painter.setPen(m_look.color(Token::OnFill));
    painter.setFont(font(TicketText::Allergy));
    QRect text = layout.allergy.adjusted(margin + 34, 6, -margin, -6);
    text.setHeight(28);
    for (const QString& line : layout.allergyLines) {
        painter.drawText(placed(painter, layout, text), Qt::AlignLeft | Qt::AlignVCenter, line);
        text.translate(0, 28);
    }
}

void TicketPainter::paintAdditions(QPainter& painter, const TicketCard& card, const TicketLayout& layout,
                                   Instant hubNow) const
{
    const QColor ink = m_look.color(Token::Addon);
    painter.setFont(font(TicketText::Divider));
    for (const TicketLayout::Line& line : layout.lines) {
        const CardEntry& entry = card.entries[line.entry];
        if (entry.kind != CardEntry::Kind::Addition) {
            continue;
        }
        const QRect rect = placed(painter, layout, line.rect);
        painter.fillRect(rect, m_look.color(Token::Surface));
        const QString age = ageText(ageOf(entry.since, hubNow));
        QString words = tr("ADD-ON · %1").arg(age);
        painter.setPen(ink);
        // Letters that join must not be set one by one, as figures are that keep their places.
        const bool joins = words.isRightToLeft();
        words = joins ? tr("ADD-ON · %1").arg(Format::isolate(age)) : words;
        const int textWidth =
            20 + (joins ? painter.fontMetrics().horizontalAdvance(words) : figuresWidth(words, painter.font()));
        if (joins) {
            painter.drawText(rect, Qt::AlignCenter, words);
        } else {
            drawFigures(painter, rect, Qt::AlignCenter, words);
        }
        const int side = std::max((rect.width() - textWidth) / 2, 0);
        painter.fillRect(QRect(rect.left(), rect.center().y(), side, 2), ink);
        painter.fillRect(QRect(rect.right() + 1 - side, rect.center().y(), side, 2), ink);
    }
}

void TicketPainter::paintLines(QPainter& painter, const TicketCard& card, const TicketLayout& layout,
                               const Body& state) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int x : layout.columnRules) {
        const QRect rule(x, layout.body.top() + 8, 1, layout.body.height() - 12);
        painter.fillRect(placed(painter, layout, rule), m_look.color(Token::Line));
    }
    for (const TicketLayout::Line& line : layout.lines) {
        paintLine(painter, card, layout, line, state);
    }
    if (!layout.more.isNull()) {
        painter.setPen(m_look.color(Token::Ink2));
        painter.setFont(m_caption);
        painter.drawText(placed(painter, layout, layout.more), Qt::AlignLeft | Qt::AlignVCenter,
                         moreLines(layout.hiddenItems));
    }
}

void TicketPainter::paintLine(QPainter& painter, const TicketCard& card, const TicketLayout& layout,
                              const TicketLayout::Line& line, const Body& state) const
{
    const CardEntry& entry = card.entries[line.entry];
    const QRect text = line.rect.adjusted(layout.textIndent, 0, 0, 0);
    switch (entry.kind) {
    case CardEntry::Kind::Item: {
        const bool atCursor =
            state.selected && entry.itemId == state.cursorItem && entry.ticketId == state.cursorTicket;
        paintItem(painter, entry, layout, line, atCursor);
        return;
    }
    case CardEntry::Kind::Modifier:
        painter.setPen(modifierColor(m_look, entry.modifier));
        painter.setFont(font(TicketText::Modifier));
        painter.drawText(placed(painter, layout, text), Qt::AlignLeft | Qt::AlignVCenter, line.text);
        return;
    case CardEntry::Kind::Note:
        paintNote(painter, layout, line);
        return;
    case CardEntry::Kind::Course: {
        const QRect rect = placed(painter, layout, line.rect);
        painter.setPen(m_look.color(Token::Ink2));
        painter.setFont(font(TicketText::Divider));
        painter.drawText(rect, Qt::AlignCenter, line.text);
        const int side = (rect.width() - painter.fontMetrics().horizontalAdvance(line.text) - 20) / 2;
        painter.fillRect(QRect(rect.left(), rect.center().y(), side, 1), m_look.color(Token::LineStrong));
        painter.fillRect(QRect(rect.right() + 1 - side, rect.center().y(), side, 1), m_look.color(Token::LineStrong));
        return;
    }
    case CardEntry::Kind::Addition:
        return; // has an age: paintAdditions
    }
}

void TicketPainter::paintNote(QPainter& painter, const TicketLayout& layout, const TicketLayout::Line& line) const
{
    painter.setFont(font(TicketText::Note));
    const QRect text = line.rect.adjusted(layout.textIndent + notePadding, line.first ? noteTop : 0, -notePadding,
                                          line.last ? -noteBottom : 0);
    // A note of one line is as wide as its words; of several lines as wide as its column.
    const bool single = line.first && line.last;
    QRect chip = text.adjusted(-notePadding, line.first ? -2 : 0, notePadding, line.last ? 2 : 0);
    if (single) {
        chip.setWidth(painter.fontMetrics().horizontalAdvance(line.text) + 2 * notePadding);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::Note));
    painter.save();
    painter.setClipRect(placed(painter, layout, chip));
    const QRect rounded = chip.adjusted(0, line.first ? 0 : -8, 0, line.last ? 0 : 8);
    painter.drawRoundedRect(placed(painter, layout, rounded), 4, 4);
    painter.restore();
    painter.setPen(m_look.color(Token::NoteInk));
    painter.drawText(placed(painter, layout, text), Qt::AlignLeft | Qt::AlignVCenter, asWritten(line.text));
}

void TicketPainter::paintBump(QPainter& painter, const TicketCard& card, const TicketLayout& layout,
                              const Body& state) const
{
    const QRectF box = QRectF(placed(painter, layout, layout.bump)).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ink = m_look.color(Token::Ink);
    if (card.kept) {
        painter.setPen(QPen(ink, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    } else if (state.selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(state.pressed ? Token::Ink2 : Token::Focus));
        ink = m_look.color(Token::NoteInk);
    } else {
        painter.setPen(m_look.color(Token::Outline));
        painter.setBrush(m_look.color(state.pressed ? Token::LineStrong : Token::Raised));
    }
    painter.drawRoundedRect(box, 8, 8);
    const QString words = card.kept        ? tr("Bump kept · will send")
                          : card.cancelled ? tr("Clear")
                          : card.leaves    ? tr("Complete", "what happens to an order that leaves the kitchen")
                                           : tr("Bump");
    painter.setFont(card.kept ? font(TicketText::Modifier) : m_bump);
    painter.setPen(ink);
    const int iconSize = card.kept ? 22 : 26;
    const int room = layout.bump.width() - iconSize - 8 - 2 * notePadding;
    if (painter.fontMetrics().horizontalAdvance(words) > room) {
        painter.setFont(font(TicketText::Divider));
    }
    const QStringList lines = wrapInTwo(words, painter.fontMetrics(), room);
    int textWidth = 0;
    for (const QString& line : lines) {
        textWidth = std::max(textWidth, painter.fontMetrics().horizontalAdvance(line));
    }
    const int left = layout.bump.left() + (layout.bump.width() - textWidth - iconSize - 8) / 2;
    const QRect icon(left, layout.bump.top(), iconSize, layout.bump.height());
    m_look.icons.paint(painter, placed(painter, layout, icon), card.kept ? u"hourglass"_s : u"check"_s, iconSize, ink);
    const QRect text(left + iconSize + 8, layout.bump.top(), textWidth + 2, layout.bump.height());
    painter.drawText(placed(painter, layout, text), Qt::AlignLeft | Qt::AlignVCenter, lines.join(u'\n'));
}

} // namespace stonepot
