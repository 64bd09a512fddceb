#include "measurements.h"

#include "kitchen_tickets.h"

#include "core/clock.h"
#include "state/link_status.h"
#include "state/ticket_book.h"
#include "state/ticket_model.h"
#include "ui/common/look.h"
#include "ui/kds/ticket_board.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int liveTickets = 300;
constexpr int framesASecond = 60;
constexpr int updatesASecond = 50;
constexpr int syncedTickets = 2'000;
constexpr int deltaEvents = 10'000;
constexpr double longestFrame = 33; // ms
const QSize fullHd(1920, 1080);

// A board on a screen, painted by the processor.
struct Screen {
    explicit Screen(const Clock& clock)
        : link(clock)
    {
        board.resize(fullHd);
        board.show();
        paint();
    }
    // Everything that a frame of the event loop would do.
    void paint()
    {
        board.flush();
        QCoreApplication::processEvents();
    }

    LinkStatus link;
    TicketModel model;
    Look look{Theme::dark(), Format(), Icons()};
    TicketBoard board{model, link, look};
};

double since(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void reportFrames(Report& report, const QString& name, const QList<double>& times)
{
    report.row(name,
               {{u"p50 ms"_s, percentile(times, 0.5)},
                {u"p99 ms"_s, percentile(times, 0.99)},
                {u"max ms"_s, percentile(times, 1)},
                {u"frames"_s, static_cast<double>(times.size())},
                {u"over 33 ms"_s,
                 static_cast<double>(std::ranges::count_if(times, [](double time) { return time > longestFrame; }))}});
}

QList<double> measureFrames(Screen& screen, const Clock& clock, int tickets, int frames)
{
    QList<double> times;
    QElapsedTimer timer;
    int due = 0;
    for (int frame = 0; frame < frames; ++frame) {
        due += updatesASecond;
        timer.start();
        if (due >= framesASecond && tickets > 0) {
            due -= framesASecond;
            KitchenOrder changed = kitchenTicket(frame % tickets, clock.now());
            changed.createdAt = screen.model.find(changed.id)->ticket.createdAt;
            changed.version = frame + 2;
            const bool started = frame / tickets % 2 == 0;
            changed.items[0].status = started ? ItemStatus::InProgress : ItemStatus::Pending;
            screen.model.put({changed, false, false});
        }
        if (frame % framesASecond == 0) {
            screen.board.tick();
        }
        screen.paint();
        times += since(timer);
    }
    return times;
}

// Nothing happens but the seconds; the share of one core that the whole program takes.
void measureIdle(Screen& screen, double seconds, Report& report)
{
    QTimer second;
    QObject::connect(&second, &QTimer::timeout, &screen.board, &TicketBoard::tick);
    second.start(1000);
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    const std::clock_t before = std::clock();
    loop.exec();
    const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    report.row(u"processor while only timers run, 300 tickets"_s, {{u"% of a core"_s, 100 * used / seconds}});
}

// What a display missed, in one piece as it comes: five changes of each of its tickets.
void measureDelta(Screen& screen, Instant now, Report& report)
{
    TicketBook book;
    std::vector<OrderUpdated> events;
    for (int i = 0; i < deltaEvents; ++i) {
        OrderUpdated event;
        event.kitchenOrders = {kitchenTicket(i % syncedTickets, now)};
        event.kitchenOrders[0].createdAt = now - std::chrono::seconds(syncedTickets - i % syncedTickets);
        event.kitchenOrders[0].version = i / syncedTickets + 2;
        event.kitchenOrders[0].items[0].status =
            i / syncedTickets % 2 == 0 ? ItemStatus::InProgress : ItemStatus::Pending;
        event.version = event.kitchenOrders[0].version;
        events.push_back(event);
    }
    QElapsedTimer timer;
    timer.start();
    for (const OrderUpdated& event : events) {
        for (const TicketBook::Effect& effect : book.apply(event)) {
            screen.model.put(*book.shown(effect.id));
        }
    }
    const double applied = since(timer);
    screen.paint();
    report.row(u"delta of 10,000 events, painted"_s, {{u"ms"_s, since(timer)}, {u"of it applying"_s, applied}});
}

} // namespace

Status board(const Settings& settings, Report& report)
{
    const SystemClock clock;
    const int frames = static_cast<int>(settings.seconds * framesASecond);
    {
        Screen empty(clock);
        reportFrames(report, u"frames of an empty board"_s, measureFrames(empty, clock, 0, frames));
    }
    {
        Screen full(clock);
        for (int i = 0; i < liveTickets; ++i) {
            full.model.put({kitchenTicket(i, clock.now()), false, false});
        }
        full.paint();
        reportFrames(report, u"frames, 300 tickets, 50 updates/s"_s, measureFrames(full, clock, liveTickets, frames));
        measureIdle(full, settings.seconds, report);
    }
    Screen synced(clock);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < syncedTickets; ++i) {
        synced.model.put({kitchenTicket(i, clock.now()), false, false});
    }
    synced.paint();
    report.row(u"full sync of 2,000 tickets, painted"_s, {{u"ms"_s, since(timer)}});
    measureDelta(synced, clock.now(), report);
    return {};
}

} // namespace stonepot::bench
