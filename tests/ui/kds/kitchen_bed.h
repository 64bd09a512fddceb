// The real kitchen window on a rig's store, and hands that touch it where it shows things.
#pragma once

#include "kitchen_rig.h"
#include "kitchen_samples.h"
#include "support/fatal_log_guard.h"
#include "ui/kds/kitchen_window.h"
#include "ui/kds/ticket_board.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QTest>

namespace stonepot {

class KitchenBed final {
public:
    explicit KitchenBed(const std::vector<KitchenOrder>& tickets = {}, const QString& station = {})
        : rig(samples::evening())
    {
        rig.sync(tickets);
        KitchenSettings settings;
        settings.scope = BoardScope::fromText(station);
        settings.play = [this](const QByteArray& wav) { heard += wav; };
        window = std::make_unique<KitchenWindow>(rig.store, rig.link, rig.clock, settings);
        window->resize(1920, 1080);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        board().flush();
    }

    // `count` tickets, …, the first the oldest, each with two items.
    [[nodiscard]] static std::vector<KitchenOrder> tickets(int count)
    {
        std::vector<KitchenOrder> all;
        for (int i = 1; i <= count; ++i) {
            all.push_back(samples::ticket(QStringLiteral("A-%1").arg(i, 3, 10, QChar(u'0')),
                                          std::chrono::minutes(6) - std::chrono::seconds(i),
                                          {QStringLiteral("Bibimbap"), QStringLiteral("Japchae")}));
        }
        return all;
    }
    [[nodiscard]] static QString id(int number)
    {
        return QStringLiteral("ticket-A-%1").arg(number, 3, 10, QChar(u'0'));
    }

    [[nodiscard]] TicketBoard& board() { return window->board(); }
    // What a person sees: the cards of all pages in order.
    [[nodiscard]] QStringList numbers()
    {
        QStringList numbers;
        for (const BoardCard& card : board().arrangement().cards()) {
            numbers += card.card.number;
        }
        return numbers;
    }
    [[nodiscard]] const TicketCard* card(const QString& ticketId)
    {
        const BoardCard* shown = board().geometryOfPage().cardOfTicket(ticketId);
        return shown == nullptr ? nullptr : &shown->card;
    }
    [[nodiscard]] std::optional<ItemStatus> shownStatus(const QString& ticketId, int item)
    {
        const TicketRow* row = rig.store.tickets()->find(ticketId);
        return row == nullptr ? std::nullopt : std::optional(row->ticket.items[static_cast<std::size_t>(item)].status);
    }
    [[nodiscard]] TicketStatus onBackend(const QString& ticketId) const { return rig.onBackend(ticketId)->status; }
    [[nodiscard]] QString selected() { return board().selection().cardId(); }

    void clickBump(const QString& ticketId) { clickBoard(board().bumpRect(ticketId)); }
    void clickLine(const QString& ticketId, int item)
    {
        clickBoard(board().geometryOfPage().lineRect(ticketId, QStringLiteral("%1-%2").arg(ticketId).arg(item)));
    }
    void clickBoard(const QRect& rect)
    {
        QVERIFY2(!rect.isEmpty(), "what is to be touched is not on this page");
        QTest::mouseClick(&board(), Qt::LeftButton, {}, rect.center());
    }
    void click(const QString& name)
    {
        auto* button = window->findChild<QAbstractButton*>(name);
        QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void chooseAllDay(const QString& itemName)
    {
        auto* list = window->findChild<QListView*>(QStringLiteral("allDayList"));
        const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, itemName);
        QVERIFY2(!found.isEmpty(), qPrintable(itemName));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found.front()).center());
    }
    void press(Qt::Key key) { QTest::keyClick(window.get(), key); }
    [[nodiscard]] QString text(const QString& labelName) const { return window->findChild<QLabel*>(labelName)->text(); }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return window->findChild<Widget*>(name);
    }

    KitchenRig rig;
    QList<QByteArray> heard;
    std::unique_ptr<KitchenWindow> window;
};

// What tests of the window begin and end with: a log in which nothing unexpected stands.
class KitchenTest {
protected:
    void open()
    {
        m_log = std::make_unique<FatalLogGuard>();
        m_log->allow(QStringLiteral("propagateSizeHints")); // the offscreen platform's own
    }
    void close() { QCOMPARE(m_log->finish(), QStringList()); }

    std::unique_ptr<FatalLogGuard> m_log;
};

} // namespace stonepot
