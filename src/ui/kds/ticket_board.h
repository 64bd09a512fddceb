// The board of a kitchen display: one widget for all tickets, page by page. Binds to a TicketModel; says what a person
// wants and which tickets were really painted; changes nothing itself.
//
// Nothing moves under a finger: for 1.5 s after the last touch or key, cards change in place and new ones wait.
#pragma once

#include "ui/common/painted_items.h"
#include "ui/kds/board_geometry.h"
#include "ui/kds/board_selection.h"
#include "ui/kds/card_cache.h"
#include "ui/kds/ticket_painter.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QSet>
#include <QTimer>
#include <QWidget>
#include <functional>

namespace stonepot {

class LinkStatus;
struct Look;

class TicketBoard final : public QWidget, public PaintedItems {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds restAfterTouch{1500};

    TicketBoard(TicketModel& model, const LinkStatus& link, const Look& look, QWidget* parent = nullptr);

    void setStationNames(const StationNames& names);
    void setAges(const AgeSettings& ages);
    void setColumns(int columns); // 0: as many as fit
    // The heads of late tickets change their colours with every second.
    void setFlashesLate(bool flashes);
    [[nodiscard]] bool flashesLate() const { return m_flashesLate; }
    // Only cards with this item still to make; empty: all.
    void setItemFilter(const QString& itemName);
    [[nodiscard]] QString itemFilter() const { return m_filter; }
    // No contact, or not in sync: hatched and masked, and kept bumps stay visible.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }

    [[nodiscard]] int page() const { return m_page; } // from 0
    [[nodiscard]] int pages() const { return m_arrangement.pages(); }
    void setPage(int page);

    // ---- what keys do; each counts as a touch ----
    bool selectNumber(int number); // false when the page has no such ticket
    void moveSelection(int steps); // over all pages
    void moveLine(int steps);
    void clearSelection();
    void selectFirstLate();
    void touched();
    [[nodiscard]] const BoardSelection& selection() const { return m_selection; }

    // Where everything is now; for hit tests, tests, tours and accessibility. In this widget's coordinates.
    [[nodiscard]] BoardGeometry geometryOfPage() const;
    [[nodiscard]] QRect bumpRect(const QString& ticketId) const { return geometryOfPage().bumpRect(ticketId); }
    [[nodiscard]] const BoardArrangement& arrangement() const { return m_arrangement; }

    struct Counts {
        int cards = 0;
        int late = 0;
    };
    // Of the station, on all pages, without those that are done.
    [[nodiscard]] Counts counts() const;

    // Brings the cards up to date with the model now; otherwise it happens with the next frame.
    void flush();
    // A second has passed: repaints what shows an age.
    void tick();

    [[nodiscard]] std::vector<PaintedItem> paintedItems() const override; // the tickets of the page
    void pressItem(int index) override;                                   // bumps it

signals:
    void bumpRequested(const QString& cardId);
    void lineTapped(const stonepot::LineRef& line);
    void wholeTicketRequested(const QString& cardId);  // "+3 more lines"
    void ticketsPainted(const QStringList& ticketIds); // each one once, when its page was visible
    void pagesChanged();
    void cardsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    static constexpr int selectionMargin = 6;

    struct Body {
        QPixmap pixmap;
        TicketPainter::Body state;
    };

    class Turn;

    void invalidate();
    void showNext();
    void showCards(Turn& turn);
    void regrid();
    [[nodiscard]] QSize unscaledSize() const;
    void apply(const BoardArrangement::Change& change);
    [[nodiscard]] std::vector<TicketCard> wantedCards(const CardCache::Made& made);
    [[nodiscard]] TicketPainter::Body bodyState(const BoardCard& card) const;
    [[nodiscard]] const QPixmap& bodyOf(const BoardCard& card);
    void paintCard(QPainter& painter, const BoardCard& card, Instant hubNow);
    void reportPainted();
    void tapInCard(const BoardCard& card, QPoint inCard, QPoint pressedInCard);
    void changeSelection(const std::function<void()>& change);
    void updateCard(const QString& cardId);
    void tellSelection();

    TicketModel& m_model;
    const LinkStatus& m_link;
    const Look& m_look;
    TextWrap m_wrap;
    TicketPainter m_painter;
    CardCache m_cards;
    BoardArrangement m_arrangement;
    BoardSelection m_selection;
    BoardGrid m_grid; // of this size; the arrangement's soon
    QElapsedTimer m_sincePlaced;
    StationNames m_stations;
    AgeSettings m_ages;
    QPixmap m_hatch;
    QHash<QString, Body> m_bodies; // of the page
    QTimer m_frame;                // collects the changes of one frame
    QTimer m_rest;                 // runs while the board was touched lately
    QString m_filter;
    QString m_pressedBump; // card id
    QPoint m_pressedAt;
    QStringList m_painted; // not reported yet
    QSet<QString> m_reported;
    int m_columns = 0;
    int m_page = 0;
    bool m_pressed = false;
    bool m_stale = false;
    bool m_flashesLate = false;
};

} // namespace stonepot
