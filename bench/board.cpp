#include "measurements.h"

#include "core/clock.h"
#include "state/link_status.h"
#include "state/ticket_model.h"
#include "ui/common/look.h"
#include "ui/kds/ticket_board.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int liveTickets = 300;
constexpr int framesASecond = 60;
constexpr int updatesASecond = 50;
constexpr int syncedTickets = 2'000;
const QSize fullHd(1920, 1080);

KitchenOrder ticket(int number, Instant now)
{
    static const QStringList names{u"Dolsot Bibimbap"_s, u"Kimchi Jjigae"_s, u"Sundubu Jjigae"_s, u"Galbitang"_s,
                                   u"Japchae"_s};
    KitchenOrder ticket;
    ticket.id = u"ticket-%1"_s.arg(number);
    ticket.orderNumber = u"ORD-%1"_s.arg(number);
    ticket.displayNumber = u"A-%1"_s.arg(number, 3, 10, QChar(u'0'));
    ticket.orderType = u"dine-in"_s;
    ticket.source = u"pos"_s;
    ticket.tableNumber = number % 40 + 1;
    ticket.createdAt = now - std::chrono::seconds(syncedTickets - number);
    for (int i = 0; i < 3 + number % 3; ++i) {
        KitchenItem item;
        item.id = u"%1-%2"_s.arg(ticket.id).arg(i);
        item.name = names[(number + i) % names.size()];
        item.modifiers = {{u"Extra egg"_s, {}, ModifierKind::Add}};
        ticket.items.push_back(item);
    }
    return ticket;
}

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
    report.row(name, {{u"p50 ms"_s, percentile(times, 0.5)},
                      {u"p99 ms"_s, percentile(times, 0.99)},
                      {u"max ms"_s, percentile(times, 1)}});
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
            KitchenOrder changed = ticket(frame % tickets, clock.now());
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
            full.model.put({ticket(i, clock.now()), false, false});
        }
        full.paint();
        reportFrames(report, u"frames, 300 tickets, 50 updates/s"_s, measureFrames(full, clock, liveTickets, frames));
    }
    Screen synced(clock);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < syncedTickets; ++i) {
        synced.model.put({ticket(i, clock.now()), false, false});
    }
    synced.paint();
    report.row(u"full sync of 2,000 tickets, painted"_s, {{u"ms"_s, since(timer)}});
    return {};
}

} // namespace stonepot::bench
