// One ticket whole, over the board: for those that are too long for their card.
#pragma once

#include "ui/kds/board_selection.h"
#include "ui/kds/ticket_painter.h"

#include <QWidget>

namespace stonepot {

class Button;
class LinkStatus;
struct Look;

class TicketSheet final : public QWidget {
    Q_OBJECT
public:
    TicketSheet(const LinkStatus& link, const Look& look, QWidget* parent);

    void showTicket(const TicketCard& card);
    // The same ticket with another content; closes when it has left the board.
    void refresh(const TicketCard* card);
    [[nodiscard]] QString cardId() const { return m_card.id; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_starts.size()); }
    void turn(int pages);
    void tick();

signals:
    void bumpRequested(const QString& cardId);
    void lineTapped(const stonepot::LineRef& line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QSize unscaledTicket() const;
    [[nodiscard]] QRect ticketRect() const;

    const LinkStatus& m_link;
    const Look& m_look;
    TextWrap m_wrap;
    TicketPainter m_painter;
    TicketCard m_card;
    TicketLayout m_layout;
    std::vector<std::size_t> m_starts; // the first row of each page
    int m_page = 0;
    QWidget* m_foot;
    Button* m_close;
    Button* m_turn;
    Button* m_bump;
};

} // namespace stonepot
