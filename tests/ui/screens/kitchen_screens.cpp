#include "kitchen_rig.h"
#include "kitchen_samples.h"
#include "screens.h"

#include "ui/board/order_board.h"
#include "ui/kds/kitchen_window.h"
#include "ui/kds/ticket_board.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QListView>
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

Format formatOf(const Variant& variant)
{
    return {variant.locale, Currency{}, QTimeZone::utc()};
}

// The evening at the hot pot station, as the design's pictures show it.
class Evening final {
public:
    explicit Evening(const Variant& variant, std::vector<KitchenOrder> tickets = samples::eveningTickets(),
                     QSize size = fullHd)
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
        settings.format = formatOf(variant);
        settings.light = !variant.dark;
        settings.textScale = variant.scale;
        m_window = std::make_unique<KitchenWindow>(m_rig.store, m_rig.link, m_rig.clock, settings);
        m_window->resize(m_size);
        m_window->show();
        m_window->board().flush();
        m_window->board().selectNumber(2);
    }

    KitchenRig& rig() { return m_rig; }
    KitchenWindow& window() { return *m_window; }
    void show(const Viewer& viewer)
    {
        m_window->tick();
        m_window->board().flush();
        present(*m_window, m_size, viewer);
    }

private:
    KitchenRig m_rig;
    QSize m_size;
    std::unique_ptr<KitchenWindow> m_window;
};

void board(const Variant& variant, const Viewer& viewer)
{
    Evening(variant).show(viewer);
}

// Where orders leave the kitchen; some stations have done their part.
void expo(const Variant& variant, const Viewer& viewer)
{
    std::vector<KitchenOrder> tickets = samples::eveningTickets();
    for (std::size_t i = 0; i < tickets.size(); i += 3) {
        for (KitchenItem& item : tickets[i].items) {
            item.status = item.status == ItemStatus::Voided ? item.status : ItemStatus::Ready;
        }
        tickets[i].status = TicketStatus::Ready;
    }
    Evening evening(variant, tickets);
    evening.window().setScope({{}, true});
    evening.show(viewer);
}

void press(QWidget& window, const QString& button)
{
    window.findChild<QAbstractButton*>(button)->click();
}

// An item of the all-day panel chosen, and asked how many are left.
void allDay(const Variant& variant, const Viewer& viewer, bool sheet)
{
    Evening evening(variant);
    auto* list = evening.window().findChild<QListView*>(u"allDayList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    if (sheet) {
        press(evening.window(), u"availabilityButton"_s);
    }
    evening.show(viewer);
}

void menu(const Variant& variant, const Viewer& viewer)
{
    Evening evening(variant);
    press(evening.window(), u"kitchenMenuButton"_s);
    evening.show(viewer);
}

void history(const Variant& variant, const Viewer& viewer, bool prepTimes)
{
    Evening evening(variant);
    press(evening.window(), u"kitchenMenuButton"_s);
    press(evening.window(), u"historyButton"_s);
    if (prepTimes) {
        press(evening.window(), u"historyPrepTimes"_s);
    }
    evening.show(viewer);
}

void recall(const Variant& variant, const Viewer& viewer)
{
    Evening evening(variant);
    press(evening.window(), u"recallListButton"_s);
    evening.show(viewer);
}

void onSmallScreen(const Variant& variant, const Viewer& viewer)
{
    Evening(variant, samples::eveningTickets(), small).show(viewer);
}

// Names and notes as long as people write them, and from right to left.
void longNames(const Variant& variant, const Viewer& viewer, QSize size)
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
    Evening(variant, tickets, size).show(viewer);
}

void forGuests(const Variant& variant, const Viewer& viewer, bool named)
{
    KitchenRig rig(samples::evening());
    std::vector<KitchenOrder> tickets;
    const QStringList guests{u"Mina"_s, u"Jonathan"_s, u"Soo-jin"_s, u"Ana"_s, u"Bartholomew Featherstonehaugh"_s};
    const auto add = [&](int number, TicketStatus status, Milliseconds since) {
        tickets.push_back(samples::ticket(u"A-0%1"_s.arg(number), 60s * (50 - number), {u"Mandu"_s}));
        tickets.back().status = status;
        tickets.back().customerName = guests.at(number % guests.size());
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
    OrderBoard board(
        rig.store, rig.link,
        {.format = formatOf(variant), .shopName = u"Stonepot Kitchen"_s, .light = !variant.dark, .names = named});
    present(board, fullHd, viewer);
}

void offline(const Variant& variant, const Viewer& viewer)
{
    Evening evening(variant);
    evening.rig().loseContact();
    evening.rig().store.bump(u"ticket-A-031"_s, {});
    waitFor([&evening] { return evening.rig().store.tickets()->find(u"ticket-A-031"_s)->bumpKept; });
    evening.rig().clock.advance(44s);
    evening.rig().link.setState(LinkState::Waiting, 2);
    evening.rig().link.setRetryIn(4s);
    evening.show(viewer);
}

} // namespace

std::vector<Screen> kitchenScreens()
{
    const auto with = [](auto show, auto what) {
        return [show, what](const Variant& variant, const Viewer& viewer) { show(variant, viewer, what); };
    };
    return {{u"kds-board"_s, board},
            {u"kds-offline"_s, offline},
            {u"kds-small"_s, onSmallScreen},
            {u"kds-long"_s, with(longNames, fullHd)},
            {u"kds-long-small"_s, with(longNames, small)},
            {u"kds-expo"_s, expo},
            {u"kds-all-day"_s, with(allDay, false)},
            {u"kds-availability"_s, with(allDay, true)},
            {u"kds-menu"_s, menu},
            {u"kds-history"_s, with(history, false)},
            {u"kds-prep-times"_s, with(history, true)},
            {u"kds-recall"_s, recall},
            {u"order-board"_s, with(forGuests, false)},
            {u"order-board-names"_s, with(forGuests, true)}};
}

} // namespace stonepot::screens
