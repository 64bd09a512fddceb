#include "measurements.h"

#include "kitchen_tickets.h"
#include "kitchen_under_test.h"
#include "orders.h"

#include "core/messages.h"
#include "ui/kds/ticket_board.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int resyncTickets = 2'000;
constexpr int resyncEvents = 10'000;
constexpr int eventsAPart = 1'000; // about a mebibyte, as the hub cuts them

// The longest time that the event loop did not come round: what a person feels as a screen that stands still.
class LongestTurn final {
public:
    LongestTurn()
    {
        m_timer.start();
        QObject::connect(&m_beat, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
            m_timer.start();
        });
        m_beat.start(0);
    }
    [[nodiscard]] double take()
    {
        m_timer.start();
        return std::exchange(m_longest, 0);
    }

private:
    QElapsedTimer m_timer;
    QTimer m_beat;
    double m_longest = 0;
};

KitchenOrder changedTicket(int number, int version, Instant now)
{
    KitchenOrder changed = kitchenTicket(number, now);
    changed.version = version;
    changed.items[0].status = version % 2 == 0 ? ItemStatus::InProgress : ItemStatus::Pending;
    return changed;
}

QByteArray fullState(Instant now)
{
    SyncState state;
    state.seq = 1;
    state.serverTime = now;
    state.features = {u"ack"_s, u"resume"_s, u"seen"_s};
    for (int i = 0; i < resyncTickets; ++i) {
        state.activeOrders.push_back(changedTicket(i, 1, now));
    }
    return toFrame(toJson(ServerMessage(state)));
}

// Five changes of each ticket, in parts.
QList<QByteArray> deltaParts(Instant now)
{
    QList<QByteArray> parts;
    const Order order = anOrder({});
    SyncState part;
    part.delta = true;
    part.since = 1;
    for (int i = 0; i < resyncEvents; ++i) {
        OrderUpdated event;
        event.order = order;
        event.kitchenOrders = {changedTicket(i % resyncTickets, i / resyncTickets + 2, now)};
        event.version = event.kitchenOrders[0].version;
        event.order.id = event.kitchenOrders[0].id;
        event.seq = i + 2;
        part.events.push_back({event});
        if (std::ssize(part.events) == eventsAPart) {
            part.seq = event.seq;
            part.serverTime = now;
            part.more = i + 1 < resyncEvents;
            parts += toFrame(toJson(ServerMessage(part)));
            part.since = event.seq;
            part.events = {};
        }
    }
    return parts;
}

} // namespace

Status resync(const Settings& settings, Report& report)
{
    const QTemporaryDir folder(settings.folder + u"/stonepot-bench-XXXXXX"_s);
    const Instant now = SystemClock().now();
    const QByteArray full = fullState(now);
    const QList<QByteArray> parts = deltaParts(now);
    QWebSocketServer server(u"bench"_s, QWebSocketServer::NonSecureMode);
    if (!server.listen(QHostAddress::LocalHost)) {
        return fail(ErrorCode::Unavailable, {}, server.errorString());
    }
    const auto kitchen = KitchenUnderTest::start(folder.path(), server.serverPort());
    if (!kitchen) {
        return std::unexpected(kitchen.error());
    }
    if (!turnUntil([&] { return server.hasPendingConnections(); })) {
        return fail(ErrorCode::Unavailable, {}, u"The display does not connect."_s);
    }
    const std::unique_ptr<QWebSocket> socket(server.nextPendingConnection());
    TicketBoard& board = (*kitchen)->board();
    bool firstPage = false;
    QElapsedTimer timer;
    double firstPageMs = 0;
    QObject context;
    QObject::connect(&board, &TicketBoard::ticketsPainted, &context, [&] {
        if (!std::exchange(firstPage, true)) {
            firstPageMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
    });

    // The ceiling: what reading the same bytes takes.
    timer.start();
    const bool isRead = parseServerMessage(full).has_value();
    const double readFull = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.start();
    bool areRead = true;
    for (const QByteArray& part : parts) {
        areRead = parseServerMessage(part).has_value() && areRead;
    }
    const double readDelta = static_cast<double>(timer.nsecsElapsed()) / 1e6;

    QList<QByteArray> packed;
    std::ranges::transform(parts, std::back_inserter(packed), [](const QByteArray& part) { return qCompress(part); });

    LongestTurn turns;
    timer.start();
    socket->sendBinaryMessage(qCompress(full)); // as a hub sends what is long
    const bool applied = turnUntil([&] { return firstPage && board.arrangement().cards().size() == resyncTickets; });
    const double fullMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    report.row(u"ceiling: reading 2,000 tickets"_s, {{u"ms"_s, readFull}});
    report.row(u"full sync of 2,000 tickets"_s,
               {{u"ms painted"_s, firstPageMs}, {u"ms all pages"_s, fullMs}, {u"longest turn ms"_s, turns.take()}});

    const auto isCurrent = [&board] {
        return std::ranges::all_of(board.arrangement().cards(), [](const BoardCard& shown) {
            return shown.card.entries.front().status == ItemStatus::InProgress; // of an even version
        });
    };
    const TicketModel& model = *(*kitchen)->store().tickets();
    const QString last = kitchenTicket(resyncTickets - 1, now).id;
    static_cast<void>(turns.take());
    timer.start();
    for (const QByteArray& part : packed) {
        socket->sendBinaryMessage(part);
    }
    const bool changed = turnUntil([&] {
        const TicketRow* row = model.find(last);
        return row != nullptr && row->ticket.version == resyncEvents / resyncTickets + 1 && isCurrent();
    });
    const double deltaMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    report.row(u"ceiling: reading 10,000 events"_s, {{u"ms"_s, readDelta}});
    report.row(u"delta of 10,000 events, painted"_s, {{u"ms"_s, deltaMs}, {u"longest turn ms"_s, turns.take()}});
    return isRead && areRead && applied && changed ? Status()
                                                   : fail(ErrorCode::Unavailable, {}, u"Not everything was shown."_s);
}

} // namespace stonepot::bench
