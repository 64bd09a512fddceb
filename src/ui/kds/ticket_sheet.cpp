#include "ui/kds/ticket_sheet.h"

#include "state/link_status.h"
#include "ui/common/button.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int outside = 24;
constexpr int ticketSheetFootHeight = 76;
constexpr int scrimAlpha = 133; // 52 %

Button* footButton(const Look& look, const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new Button(look, name, text, parent);
    button->setKind(Button::Kind::Field);
    button->setTextSize(22, QFont::Bold);
    button->setFixedHeight(look.theme.scaled(52));
    button->setMinimumWidth(200);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

TicketSheet::TicketSheet(const LinkStatus& link, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_look(look)
    , m_wrap(ticketFonts(look))
    , m_painter(look)
    , m_foot(new QWidget(this))
    , m_close(footButton(look, u"closeTicketButton"_s, tr("Close"), m_foot))
    , m_turn(footButton(look, u"turnTicketButton"_s, QString(), m_foot))
    , m_bump(footButton(look, u"bumpTicketButton"_s, tr("Bump"), m_foot))
{
    setObjectName(u"ticketSheet"_s);
    m_close->setIconName(u"x"_s, 22);
    m_bump->setKind(Button::Kind::Primary);
    m_bump->setIconName(u"check"_s, 26);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(8);
    row->addWidget(m_close);
    row->addWidget(m_turn);
    row->addStretch();
    row->addWidget(m_bump);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    connect(m_turn, &QAbstractButton::clicked, this, [this] { turn(m_page + 1 < pages() ? 1 : -m_page); });
    connect(m_bump, &QAbstractButton::clicked, this, [this] { emit bumpRequested(m_card.id); });
    hide();
}

void TicketSheet::showTicket(const TicketCard& card)
{
    m_card = card;
    m_page = 0;
    layOut();
    setAccessibleName(tr("Ticket %1").arg(card.number));
    show();
    raise();
}

void TicketSheet::refresh(const TicketCard* card)
{
    if (!isVisible()) {
        return;
    }
    if (card == nullptr) {
        hide();
    } else if (*card != m_card) {
        m_card = *card;
        layOut();
    }
}

void TicketSheet::turn(int pages)
{
    m_page = std::clamp(m_page + pages, 0, this->pages() - 1);
    layOut();
}

void TicketSheet::tick()
{
    if (isVisible()) {
        update(ticketRect());
    }
}

QRect TicketSheet::ticketRect() const
{
    return rect().adjusted(outside, outside, -outside, -outside - m_look.theme.scaled(ticketSheetFootHeight));
}

// Cards are laid out and painted as at 100 %.
QSize TicketSheet::unscaledTicket() const
{
    return (QSizeF(ticketRect().size()) / m_look.theme.textScale()).toSize();
}

void TicketSheet::layOut()
{
    const QSize size = unscaledTicket();
    m_starts = {0};
    WholeTicket whole = layOutWholeTicket(m_card, size, 0, m_wrap);
    while (whole.next < whole.rows) {
        m_starts.push_back(whole.next);
        whole = layOutWholeTicket(m_card, size, whole.next, m_wrap);
    }
    m_page = std::min(m_page, pages() - 1);
    m_layout = layOutWholeTicket(m_card, size, m_starts[static_cast<std::size_t>(m_page)], m_wrap).layout;
    m_turn->setVisible(pages() > 1);
    m_turn->setText(tr("Page %1 / %2").arg(m_look.format.number(m_page + 1), m_look.format.number(pages())));
    update();
}

void TicketSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int foot = m_look.theme.scaled(ticketSheetFootHeight);
    m_foot->setGeometry(outside, height() - outside - foot, width() - 2 * outside, foot);
    if (isVisible()) {
        layOut();
    }
}

void TicketSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QColor scrim = m_look.color(Token::Bg);
    scrim.setAlpha(scrimAlpha);
    painter.fillRect(rect(), scrim);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look.color(Token::LineStrong));
    painter.setBrush(m_look.color(Token::Surface));
    painter.drawRoundedRect(
        QRectF(rect().adjusted(outside, outside, -outside, -outside)).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.translate(ticketRect().topLeft());
    painter.scale(m_look.theme.textScale(), m_look.theme.textScale());
    m_painter.paintAllergies(painter, m_layout);
    m_painter.paintLines(painter, m_card, m_layout, {});
    m_painter.paintAdditions(painter, m_card, m_layout, m_link.hubNow());
    m_painter.paintHeader(painter, m_card, m_layout,
                          {.key = 0, .age = ageOf(m_card.createdAt, m_link.hubNow()), .stale = !m_link.current()});
}

void TicketSheet::mouseReleaseEvent(QMouseEvent* event)
{
    const QRect ticket = ticketRect();
    const QPoint point = event->position().toPoint();
    if (!rect().adjusted(outside, outside, -outside, -outside).contains(point)) {
        hide(); // a touch beside it
        return;
    }
    const QPoint inside = QStyle::visualPos(layoutDirection(), QRect(QPoint(), unscaledTicket()),
                                            (QPointF(point - ticket.topLeft()) / m_look.theme.textScale()).toPoint());
    const int at = m_layout.entryAt(inside);
    if (at < 0) {
        return;
    }
    const CardEntry& entry = m_card.entries[at];
    if (!entry.itemId.isEmpty() && isOpen(entry.status)) {
        emit lineTapped({entry.ticketId, entry.itemId, entry.status});
    }
}

} // namespace stonepot
