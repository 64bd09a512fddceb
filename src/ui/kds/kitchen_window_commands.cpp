// What the kitchen window does when a cook presses, taps or types.
#include "state/kitchen_store.h"
#include "ui/kds/all_day_panel.h"
#include "ui/kds/kitchen_bottom_bar.h"
#include "ui/kds/kitchen_top_bar.h"
#include "ui/kds/kitchen_window.h"
#include "ui/kds/recall_sheet.h"
#include "ui/kds/ticket_board.h"
#include "ui/kds/ticket_sheet.h"

#include <QKeyEvent>

namespace stonepot {

void KitchenWindow::keyPressEvent(QKeyEvent* event)
{
    const std::optional<KitchenKey> key = m_keys.find(*event);
    if (!key || event->isAutoRepeat()) {
        QWidget::keyPressEvent(event);
        return;
    }
    perform(*key);
}

void KitchenWindow::perform(const KitchenKey& key)
{
    m_board->touched();
    switch (key.action) {
    case KitchenAction::Select:
        if (m_board->selectNumber(key.number) && m_keys.digitsBump()) {
            bumpSelected();
        }
        return;
    case KitchenAction::Previous:
        m_board->moveSelection(-1);
        return;
    case KitchenAction::Next:
        m_board->moveSelection(1);
        return;
    case KitchenAction::LineUp:
        m_board->moveLine(-1);
        return;
    case KitchenAction::LineDown:
        m_board->moveLine(1);
        return;
    case KitchenAction::Bump:
        bumpSelected();
        return;
    case KitchenAction::LineDone:
        finishLine();
        return;
    case KitchenAction::Recall:
        recallLast();
        return;
    case KitchenAction::RecallList:
        offerRecall();
        return;
    case KitchenAction::Undo:
        undoLast();
        return;
    case KitchenAction::Page:
        turnPage(1);
        return;
    case KitchenAction::PreviousPage:
        turnPage(-1);
        return;
    case KitchenAction::Station:
        m_top->chips()->chooseNext();
        return;
    case KitchenAction::Close:
        if (m_sheet->isVisible()) {
            m_sheet->hide();
        } else {
            m_allDay->clearFilter();
            m_board->clearSelection();
        }
        return;
    }
}

void KitchenWindow::bumpCard(const QString& cardId)
{
    const BoardCard* shown = m_board->arrangement().find(cardId);
    if (shown == nullptr || shown->card.kept) {
        return;
    }
    const TicketCard card = shown->card; // the commands may change the board
    if (m_board->selection().cardId() == cardId) {
        m_board->moveSelection(1);
    }
    m_lastBump = card.ticketIds.size();
    for (const QString& ticketId : card.ticketIds) {
        if (m_store.tickets()->scope().expo) {
            m_store.complete(ticketId);
        } else {
            m_store.bump(ticketId, {}); // of a cancelled one it says that somebody has taken note
        }
    }
}

void KitchenWindow::bumpSelected()
{
    if (m_sheet->isVisible()) {
        bumpCard(m_sheet->cardId());
        return;
    }
    const BoardCard* card = m_board->selection().card();
    if (card == nullptr) {
        return;
    }
    if (card->layout.hiddenItems > 0) {
        showWhole(card->card.id); // nothing is bumped that nobody could read
    } else {
        bumpCard(card->card.id);
    }
}

void KitchenWindow::markLine(const LineRef& line)
{
    if (line.status == ItemStatus::Pending) {
        m_store.start(line.ticketId, {line.itemId});
    } else {
        m_lastBump = 1;
        m_store.bump(line.ticketId, {line.itemId});
    }
}

void KitchenWindow::finishLine()
{
    if (const std::optional<LineRef> line = m_board->selection().line()) {
        m_lastBump = 1;
        m_store.bump(line->ticketId, {line->itemId});
    }
}

void KitchenWindow::recallLast()
{
    if (const KitchenOrder* ticket = m_store.lastBumped()) {
        m_store.recall(ticket->id);
    }
}

void KitchenWindow::offerRecall()
{
    if (const std::vector<KitchenOrder> tickets = m_store.recallable(); !tickets.empty()) {
        m_recall->showTickets(tickets);
    }
}

void KitchenWindow::undoLast()
{
    for (qsizetype i = 0; i < m_lastBump && m_store.canUndo(); ++i) {
        m_store.undo();
    }
    m_lastBump = 1;
    m_bottom->setCanUndo(m_store.canUndo());
}

void KitchenWindow::turnPage(int steps)
{
    if (m_sheet->isVisible()) {
        m_sheet->turn(steps > 0 && m_sheet->page() + 1 == m_sheet->pages() ? -m_sheet->page() : steps);
        return;
    }
    const int page = m_board->page() + steps;
    m_board->setPage(page >= m_board->pages() ? 0 : page);
    m_board->touched();
}

void KitchenWindow::showWhole(const QString& cardId)
{
    if (const BoardCard* card = m_board->arrangement().find(cardId)) {
        m_sheet->showTicket(card->card);
    }
}

} // namespace stonepot
