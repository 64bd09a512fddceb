#include "device.h"

#include "checks.h"

#include "core/overloaded.h"
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

namespace {

constexpr Milliseconds pollEvery = 5s;

} // namespace

Device::Memory::Memory(World& world, Device& device)
    : submission(device.m_clock, {.seed = world.dice.roll()})
    , orders(device.m_id, device.m_clock, model)
    , link(world, device)
{
}

Device::Device(World& world, Kind kind, const QString& id, QChar letter, const QString& station)
    : m_world(world)
    , m_kind(kind)
    , m_id(id)
    , m_letter(letter)
    , m_station(station)
    , m_clock(world.timeline)
{
}

void Device::start()
{
    m_world.note([this] { return m_id + u" starts"_s; });
    m_world.checks->restarted(*this);
    m_memory = std::make_unique<Memory>(m_world, *this);
    std::vector<OutboxEntry> outbox;
    for (const auto& [position, entry] : m_disk.outbox) {
        outbox.push_back(entry);
    }
    std::vector<Order> orders(m_disk.orders.cbegin(), m_disk.orders.cend());
    const std::vector<KitchenOrder> tickets(m_disk.tickets.cbegin(), m_disk.tickets.cend());
    m_memory->orders.load(orders, tickets, outbox);
    m_memory->tickets.load(tickets, outbox);
    for (const OutboxEntry& entry : outbox) {
        if (const auto* seen = std::get_if<TicketSeen>(&entry.message)) {
            m_memory->reported.insert(seen->orderId);
        }
    }
    m_memory->sequence.start(m_disk.seq);
    m_memory->link.setLastSeq(m_disk.seq);
    for (const Order& order : orders) {
        if (!order.id.isEmpty() && order.deviceId == m_id) {
            m_memory->submission.remember(order);
        }
    }
    m_memory->submission.add(outbox);
    m_memory->submission.setHttpAllowed(true);
    m_memory->link.logIn();
    act();
}

void Device::crash()
{
    if (!isOn()) {
        return;
    }
    m_world.note([this] { return m_id + u" crashes"_s; });
    ++m_life;
    m_memory.reset();
}

void Device::cutOff(Milliseconds duration)
{
    m_world.note([&] { return u"%1 is cut off for %2 ms"_s.arg(m_id).arg(duration.count()); });
    m_cutOffUntil = std::max(m_cutOffUntil, m_world.timeline.now() + duration);
    breakLink(true);
}

void Device::breakLink(bool silently)
{
    if (!isOn() || m_memory->link.wire() == nullptr) {
        return;
    }
    m_world.note([&] { return u"%1 loses its connection%2"_s.arg(m_id, silently ? u" silently"_s : QString()); });
    if (silently) {
        m_memory->link.goSilent();
    } else {
        m_memory->link.renew();
    }
    act();
}

// ---- its disk ----

// One after the other; told a moment later, so that a crash can come between the two.
void Device::write(Change change, Then then)
{
    m_writtenAt = std::max(m_writtenAt, m_world.timeline.now()) + m_world.dice.pause(1, 20);
    m_world.timeline.after(m_writtenAt - m_world.timeline.now(),
                           [this, life = m_life, change = std::move(change), then = std::move(then)] {
                               if (life != m_life) {
                                   return; // it was not written in time
                               }
                               change(m_disk);
                               ++m_writes;
                               if (then) {
                                   later(m_world.dice.pause(0, 1), then);
                               }
                           });
}

void Device::later(Milliseconds delay, Then event)
{
    m_world.timeline.after(delay, [this, life = m_life, event = std::move(event)] {
        if (life == m_life) {
            event();
            act();
        }
    });
}

// The entry with `change` in one transaction; `then` once it is durable.
void Device::commit(OutboxEntry entry, Change change, std::function<void(const OutboxEntry&)> then)
{
    const auto stored = std::make_shared<OutboxEntry>(std::move(entry));
    write(
        [stored, change = std::move(change)](DeviceDisk& disk) {
            stored->position = ++disk.position;
            disk.outbox[stored->position] = *stored;
            if (change) {
                change(disk);
            }
        },
        [stored, then = std::move(then)] { then(*stored); });
}

// As state/event_feed does: orders first, then the tickets with the seq up to which all of it is true.
void Device::save()
{
    Memory& m = *m_memory;
    m.unsaved = true;
    if (m.saving) {
        return;
    }
    m.saving = true;
    m.unsaved = false;
    write(
        [orders = m.orders.takeChanged()](DeviceDisk& disk) {
            for (const Order& order : orders) {
                disk.orders.insert(keyOf(order), order);
            }
        },
        [this, seq = m.sequence.resumeFrom()] {
            write(
                [tickets = m_memory->tickets.takeChanged(), seq](DeviceDisk& disk) {
                    for (const KitchenOrder& ticket : tickets) {
                        if (ticket.id != ticket.clientOrderId) {
                            disk.tickets.remove(ticket.clientOrderId);
                        }
                        disk.tickets.insert(ticket.id, ticket);
                    }
                    disk.seq = seq;
                },
                [this] {
                    m_memory->saving = false;
                    if (m_memory->unsaved) {
                        save();
                    }
                });
        });
}

// ---- what it hears ----

void Device::linkChanged(LinkState state)
{
    Memory& m = *m_memory;
    if (state == LinkState::Online || state == LinkState::Syncing) {
        return;
    }
    if (state == LinkState::Waiting && !std::exchange(m.polling, true)) {
        poll();
    }
    if (std::exchange(m.online, false)) {
        m.submission.offline();
    }
    m.sequence.linkLost();
    m.eventAwaitedSince.reset();
    ++m.questions;
    setCurrent(false);
}

void Device::wireOpened(const WirePtr& wire)
{
    if (!isOn()) {
        wire->clientOpen = false;
        return;
    }
    m_memory->link.opened(wire);
    act();
}

void Device::wireClosed(const WirePtr& wire)
{
    if (isOn()) {
        m_memory->link.closed(wire);
        act();
    }
}

void Device::heard(const WirePtr& wire)
{
    if (isOn()) {
        m_memory->link.heard(wire);
    }
}

void Device::wireBrought(const WirePtr& wire, const QByteArray& text)
{
    if (!isOn() || !m_memory->link.isCurrent(wire) || !m_memory->link.isOpen()) {
        return;
    }
    m_memory->link.heard(wire);
    const auto message = parseServerMessage(text);
    if (!message) {
        qFatal("the hub says what a device cannot read: %s", qPrintable(message.error().text()));
    }
    receive(*message);
    act();
}

// The submitter hears it before the screens, as in the program.
void Device::receive(const ServerMessage& message)
{
    Memory& m = *m_memory;
    if (const auto* sync = std::get_if<SyncState>(&message); sync != nullptr && !m.online) {
        m.online = true;
        m.submission.online(*sync);
    } else {
        m.submission.received(message);
    }
    if (std::holds_alternative<SyncState>(message)) {
        ++m.pollTurn;
        m.polling = false;
    }
    const auto counts = [this](const ServerMessage& counting) { apply(counting); };
    EventSequence::Outcome outcome = m.sequence.take(message, counts);
    while (outcome.kind == EventSequence::Kind::Replaying) {
        outcome = m.sequence.advance(1, counts);
    }
    if (!m.sequence.awaitsEvent()) {
        m.eventAwaitedSince.reset();
    } else if (!m.eventAwaitedSince) {
        const Milliseconds since = *(m.eventAwaitedSince = m_world.timeline.now());
        later(EventSequence::eventWithin, [this, since] {
            if (m_memory->eventAwaitedSince == since) {
                ask(m_memory->sequence.overdue());
            }
        });
    }
    if (outcome.kind == EventSequence::Kind::Applied || outcome.kind == EventSequence::Kind::Synced) {
        m.link.setLastSeq(m.sequence.resumeFrom());
        save();
    }
    if (outcome.kind == EventSequence::Kind::Synced) {
        ++m.questions;
        setCurrent(true);
        m.link.synced();
    }
    ask(outcome);
}

void Device::ask(const EventSequence::Outcome& outcome)
{
    if (outcome.kind == EventSequence::Kind::Incomplete) {
        setCurrent(false);
    } else if (!outcome.askSince) {
        return;
    }
    later(EventSequence::answerWithin, [this, question = m_memory->questions] {
        if (question == m_memory->questions && m_memory->link.wire() != nullptr) {
            m_memory->link.renew();
        }
    });
    if (outcome.askSince) {
        m_memory->link.send(Resume{*outcome.askSince});
    }
}

void Device::apply(const ServerMessage& message)
{
    OrderBook& orders = m_memory->orders;
    TicketBook& tickets = m_memory->tickets;
    std::visit(Overloaded{
                   [&](const OrderCreated& created) {
                       orders.apply(created);
                       show(tickets.apply(created));
                   },
                   [&](const OrderUpdated& updated) {
                       orders.apply(updated);
                       show(tickets.apply(updated));
                   },
                   [&](const OrderStatusUpdate& status) {
                       orders.apply(status);
                       if (tickets.misses(status)) {
                           m_memory->sequence.ticketMissing();
                       }
                       show(tickets.apply(status, m_clock.now()));
                   },
                   [&](const TicketSeen& seen) {
                       orders.apply(seen);
                       show(tickets.apply(seen));
                   },
                   [&](const SyncState& state) {
                       orders.apply(state);
                       if (!state.delta) {
                           show(tickets.applyFull(state.activeOrders));
                       }
                   },
                   [](const auto&) {},
               },
               message);
}

void Device::setCurrent(bool current)
{
    if (current && !std::exchange(m_memory->current, current)) {
        m_memory->currentSince = m_world.timeline.now();
    }
    m_memory->current = current;
    m_memory->orders.setCurrent(current);
}

// Without a WebSocket a display asks for its tickets by HTTP. An answer that comes when the connection is back is of
// the past, and is thrown away by the program; here it is believed of tickets that are known, because the versions must
// keep it from doing harm.
void Device::poll()
{
    if (isTill() || !m_memory->polling) {
        return;
    }
    HttpCall call;
    call.method = "GET";
    call.path = u"/kds/orders"_s;
    m_world.network->call(*this, call, [this, life = m_life, turn = m_memory->pollTurn](const HttpReply& reply) {
        const auto list = readTickets(reply);
        if (life != m_life || !list) {
            return;
        }
        if (m_world.bugs.noVersionRule) {
            forgetNewer(list->tickets);
        }
        const bool isLate = turn != m_memory->pollTurn;
        std::vector<KitchenOrder> tickets = list->tickets;
        std::erase_if(tickets, [&](const KitchenOrder& ticket) {
            return isLate && m_memory->tickets.base(ticket.id) == nullptr;
        });
        show(m_memory->tickets.applyFull(tickets, !isLate && list->complete));
        act();
    });
    later(pollEvery, [this, turn = m_memory->pollTurn] {
        if (turn == m_memory->pollTurn) {
            poll();
        }
    });
}

void Device::forgetNewer(const std::vector<KitchenOrder>& tickets)
{
    for (const KitchenOrder& ticket : tickets) {
        if (const KitchenOrder* known = m_memory->tickets.base(ticket.id);
            known != nullptr && known->version > ticket.version) {
            m_memory->tickets.forget(ticket.id);
        }
    }
}

std::optional<Device::Screen> Device::screen() const
{
    if (!isOn()) {
        return std::nullopt;
    }
    const Memory& m = *m_memory;
    const Wire* wire = m.link.wire();
    const bool tooLong = m.sequence.awaitsEvent() &&
                         m_world.timeline.now() - m.eventAwaitedSince.value_or(0ms) > EventSequence::eventWithin + 1s;
    return Screen{.orders = m.model,
                  .tickets = m.tickets,
                  .seq = m.sequence.last(),
                  .isCurrent = m.current && m.link.state() == LinkState::Online && wire != nullptr && !wire->silent,
                  .currentSince = m.currentSince,
                  .missesUnknowably = wire != nullptr && wire->lostUpTo > m.sequence.last() && !tooLong};
}

QString Device::newKey(QChar kind)
{
    return u"%1-%2%3"_s.arg(m_id, kind).arg(++m_world.actions);
}

} // namespace stonepot
