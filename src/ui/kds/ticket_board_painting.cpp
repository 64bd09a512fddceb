// How the board paints its page, and what it says of what was painted.
#include "state/link_status.h"
#include "ui/common/look.h"
#include "ui/kds/ticket_board.h"

#include <QPaintEvent>

namespace stonepot {

namespace {

constexpr int hatchSize = 17; // 12 across the stripes
constexpr int maskAlpha = 46; // 18 %

QPixmap makeHatch(const Look& look, qreal scale)
{
    QPixmap tile(QSize(hatchSize, hatchSize) * scale);
    tile.setDevicePixelRatio(scale);
    tile.fill(look.color(Token::Bg));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color(Token::Line), 3.5));
    for (const int shift : {-hatchSize, 0, hatchSize}) {
        painter.drawLine(QPointF(shift - 2, hatchSize + 2), QPointF(shift + hatchSize + 2, -2));
    }
    return tile;
}

} // namespace

TicketPainter::Body TicketBoard::bodyState(const BoardCard& card) const
{
    TicketPainter::Body state;
    state.pressed = card.card.id == m_pressedBump;
    if (card.card.id == m_selection.cardId()) {
        state.selected = true;
        if (const std::optional<LineRef> line = m_selection.line()) {
            state.cursorTicket = line->ticketId;
            state.cursorItem = line->itemId;
        }
    }
    return state;
}

const QPixmap& TicketBoard::bodyOf(const BoardCard& card)
{
    const TicketPainter::Body state = bodyState(card);
    Body& body = m_bodies[card.card.id];
    const qreal scale = devicePixelRatioF() * m_look.theme.textScale();
    const QSize pixels = (QSizeF(card.layout.size) * scale).toSize();
    if (body.pixmap.isNull() || body.state != state || body.pixmap.size() != pixels) {
        QPixmap pixmap(pixels);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setLayoutDirection(layoutDirection());
        m_painter.paintBody(painter, card.card, card.layout, state);
        painter.end();
        body = {pixmap, state};
    }
    return body.pixmap;
}

void TicketBoard::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), m_look.color(Token::Bg));
    if (m_stale) {
        if (m_hatch.isNull()) {
            m_hatch = makeHatch(m_look, devicePixelRatioF());
        }
        painter.drawTiledPixmap(rect(), m_hatch);
    }
    const Instant now = m_link.hubNow();
    const BoardGeometry geometry = geometryOfPage();
    bool empty = true;
    for (const BoardCard& card : m_arrangement.cards()) {
        if (card.place.page != m_page) {
            continue;
        }
        empty = false;
        const int margin = card.card.id == m_selection.cardId() ? m_look.theme.scaled(selectionMargin) : 0;
        if (event->region().intersects(geometry.cardRect(card).adjusted(-margin, -margin, margin, margin))) {
            paintCard(painter, card, now);
        }
    }
    if (empty) {
        painter.setPen(m_look.color(Token::Ink3));
        painter.setFont(m_look.font(24, QFont::Medium));
        painter.drawText(rect(), Qt::AlignCenter,
                         m_filter.isEmpty() ? tr("No tickets") : tr("No tickets with this item"));
    }
    if (m_stale) {
        QColor mask = m_look.color(Token::Bg);
        mask.setAlpha(maskAlpha);
        painter.fillRect(event->rect(), mask);
    }
}

void TicketBoard::paintCard(QPainter& painter, const BoardCard& card, Instant hubNow)
{
    const qreal scale = m_look.theme.textScale();
    painter.save();
    painter.scale(scale, scale);
    painter.translate(geometryOfPage().unscaledCardRect(card).topLeft());
    painter.drawPixmap(QPoint(), bodyOf(card));
    m_painter.paintAdditions(painter, card.card, card.layout, hubNow);
    const Milliseconds age = ageOf(card.card.createdAt, hubNow);
    const bool inFlash = m_flashesLate && std::chrono::floor<std::chrono::seconds>(age).count() % 2 != 0;
    m_painter.paintHeader(painter, card.card, card.layout,
                          {.key = card.key, .age = age, .stale = m_stale, .inFlash = inFlash});
    if (card.card.id == m_selection.cardId()) {
        m_painter.paintSelection(painter, card.layout);
    }
    painter.restore();
    if (isVisible() && !window()->isMinimized()) {
        for (const QString& ticketId : card.card.ticketIds) {
            if (m_reported.contains(ticketId)) {
                continue;
            }
            if (m_painted.isEmpty()) { // painting must not run commands
                QMetaObject::invokeMethod(this, &TicketBoard::reportPainted, Qt::QueuedConnection);
            }
            m_reported.insert(ticketId);
            m_painted += ticketId;
        }
    }
}

void TicketBoard::reportPainted()
{
    const QStringList painted = std::exchange(m_painted, {});
    emit ticketsPainted(painted);
}

} // namespace stonepot
