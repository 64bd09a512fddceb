#include "kitchen_rig.h"
#include "kitchen_samples.h"
#include "screens.h"

#include "ui/board/order_board.h"
#include "ui/kds/kitchen_window.h"
#include "ui/kds/ticket_board.h"

#include <QGuiApplication>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot::screens {

namespace {

const QSize fullHd(1920, 1080);
const QSize small(1366, 768);

void waitFor(const std::function<bool()>& condition)
{
    if (!QTest::qWaitFor(condition)) {
        qFatal("What a screen shows did not come about");
    }
}

// The evening at the hot pot station, as the design's pictures show it.
class Evening final {
public:
    explicit Evening(std::vector<KitchenOrder> tickets = samples::eveningTickets(), QSize size = fullHd)
        : m_rig(samples::evening() - 200s)
        , m_size(size)
    {
        // Some were done before; the figures in the bar are theirs.
        KitchenOrder done = samples::ticket(u"A-030"_s, 12min, {u"Galbitang"_s});
        tickets.push_back(done);
        m_rig.sync(tickets);
        m_rig.store.bump(done.id, {});
        waitFor(
            [this, &done] { return !m_rig.store.bumped().empty() && !m_rig.store.tickets()->find(done.id)->bumpKept; });
        m_rig.clock.advance(200s);
        m_rig.link.setLatency(8ms, 0);
        m_rig.link.heard(m_rig.clock.now());
        KitchenSettings settings;
        settings.scope = {{u"hotpot"_s}};
        settings.format = Format(QLocale(QLocale::English, QLocale::UnitedStates), Currency{}, QTimeZone::utc());
        m_window = std::make_unique<KitchenWindow>(m_rig.store, m_rig.link, m_rig.clock, settings);
        m_window->resize(m_size);
        m_window->show();
        m_window->board().flush();
        m_window->board().selectNumber(2);
    }

    KitchenRig& rig() { return m_rig; }
    KitchenWindow& window() { return *m_window; }
    [[nodiscard]] QImage picture()
    {
        m_window->tick();
        m_window->board().flush();
        return screens::picture(*m_window, m_size);
    }

private:
    KitchenRig m_rig;
    QSize m_size;
    std::unique_ptr<KitchenWindow> m_window;
};

QImage board()
{
    return Evening().picture();
}

QImage onSmallScreen()
{
    return Evening(samples::eveningTickets(), small).picture();
}

// Names and notes as long as people write them, and from right to left.
QImage longNames(QSize size)
{
    std::vector<KitchenOrder> tickets = samples::eveningTickets();
    for (KitchenOrder& ticket : tickets) {
        ticket.customerName += u" Wolfeschlegelsteinhausenbergerdorff"_s;
        ticket.staffName += u" Maximiliane-Theodora"_s;
        for (KitchenItem& item : ticket.items) {
            item.name = u"Hausgemachter Steintopf nach Art des Hauses: "_s + item.name;
            item.note += item.note.isEmpty() ? QString() : u" – und bitte unbedingt vor dem ersten Gang servieren"_s;
        }
    }
    return Evening(tickets, size).picture();
}

QImage rightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage picture = Evening().picture();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return picture;
}

QImage forGuests()
{
    KitchenRig rig(samples::evening());
    std::vector<KitchenOrder> tickets;
    const auto add = [&tickets](int number, TicketStatus status, Milliseconds since) {
        tickets.push_back(samples::ticket(u"A-0%1"_s.arg(number), 60s * (50 - number), {u"Mandu"_s}));
        tickets.back().status = status;
        if (status == TicketStatus::Ready) {
            tickets.back().readyAt = samples::evening() - since;
        }
    };
    for (const int number : {31, 35, 40, 43, 44, 45, 46, 47, 48, 49}) {
        add(number, TicketStatus::InProgress, 0s);
    }
    int minutes = 0;
    for (const int number : {37, 32, 30, 29, 27}) {
        add(number, TicketStatus::Ready, 5s + 60s * minutes++);
    }
    rig.sync(tickets);
    OrderBoard board(rig.store, rig.link, {.shopName = u"Stonepot Kitchen"_s});
    return picture(board, fullHd);
}

QImage offline()
{
    Evening evening;
    evening.rig().loseContact();
    evening.rig().store.bump(u"ticket-A-031"_s, {});
    waitFor([&evening] { return evening.rig().store.tickets()->find(u"ticket-A-031"_s)->bumpKept; });
    evening.rig().clock.advance(44s);
    evening.rig().link.setState(LinkState::Waiting, 2);
    evening.rig().link.setRetryIn(4s);
    return evening.picture();
}

} // namespace

std::vector<Screen> kitchenScreens()
{
    return {{u"kds-board"_s, board},
            {u"kds-offline"_s, offline},
            {u"kds-small"_s, onSmallScreen},
            {u"kds-long"_s, [] { return longNames(fullHd); }},
            {u"kds-long-small"_s, [] { return longNames(small); }},
            {u"kds-rtl"_s, rightToLeft},
            {u"order-board"_s, forGuests}};
}

} // namespace stonepot::screens
