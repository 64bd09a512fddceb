// Device: performs what the submission decides, as net/order_submitter does.
#include "checks.h"
#include "device.h"

#include "core/overloaded.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

namespace {

constexpr Milliseconds shownWithin = 2s; // how long an answered change may wait for the message that shows it

} // namespace

void Device::act()
{
    for (auto actions = m_memory->submission.takeActions(); !actions.empty();
         actions = m_memory->submission.takeActions()) {
        for (const SubmissionAction& action : actions) {
            perform(action);
        }
    }
    const auto time = m_memory->submission.wakeAt();
    std::optional<Milliseconds>& planned = m_memory->wakePlanned;
    if (!time || (planned && *planned <= *time && *planned > m_world.timeline.now())) {
        return;
    }
    planned = time;
    later(*time - m_world.timeline.now(), [this, time] {
        if (m_memory->wakePlanned == time) {
            m_memory->wakePlanned.reset();
            m_memory->submission.tick();
        }
    });
}

void Device::perform(const SubmissionAction& action)
{
    const auto setState = [](qint64 position, EntryState state) {
        return [position, state](DeviceDisk& disk) {
            if (const auto entry = disk.outbox.find(position);
                entry != disk.outbox.end() &&
                (entry->second.state != EntryState::Refused || state == EntryState::Queued)) {
                entry->second.state = state;
            }
        };
    };
    std::visit(
        Overloaded{
            [&](const RecordSending& sending) {
                write(
                    [mark = setState(sending.position, EntryState::Sending), sending](DeviceDisk& disk) {
                        mark(disk);
                        if (const auto entry = disk.outbox.find(sending.position); entry != disk.outbox.end()) {
                            entry->second.attempts = sending.attempts;
                        }
                    },
                    [this, sending] {
                        if (sending.awaited) {
                            m_memory->submission.recorded(sending.key, true);
                        }
                    });
            },
            [&](const SendMessage& send) {
                m_world.note([&] { return u"%1 sends %2 by WebSocket"_s.arg(m_id, send.key); });
                if (!m_memory->link.send(send.message)) {
                    m_memory->submission.notSent(send.key);
                }
            },
            [&](const CallHttp& call) {
                m_world.note([&] { return u"%1 sends %2 by HTTP"_s.arg(m_id, call.key); });
                m_world.network->call(*this, call.call, [this, life = m_life, key = call.key](const HttpReply& reply) {
                    if (life == m_life) {
                        m_memory->submission.httpAnswered(key, reply);
                        if (reply.status / 100 == 2) {
                            m_memory->link.httpSucceeded();
                        }
                        act();
                    }
                });
            },
            [&](const LookUpTickets&) {
                later(10ms, [this] {
                    m_memory->submission.lookedUp(fail(ErrorCode::Unavailable, {}, {})); // this hub is never in doubt
                });
            },
            [&](const RecordFailure& failure) {
                write(setState(failure.position, failure.maybeSent ? EntryState::Sending : EntryState::Queued));
            },
            [&](const RecordAnswer& answer) { record(answer); },
            [&](const RecordRefusal& refusal) {
                m_world.note([&] { return u"%1: %2 is refused: %3"_s.arg(m_id, refusal.entry.key, refusal.reason); });
                write(setState(refusal.entry.position, EntryState::Refused), [this, refusal] {
                    m_world.checks->refused(*this, refusal.entry, refusal.code, refusal.reason);
                    if (refusal.entry.kind == EntryKind::PlaceOrder) {
                        m_memory->orders.refused(refusal.entry.key, refusal.reason);
                    } else if (refusal.entry.kind == EntryKind::Amend) {
                        m_memory->orders.amendmentRefused(refusal.entry);
                        save();
                    }
                    show(m_memory->tickets.refused(refusal.entry.key));
                });
            },
            [&](const RecordRequeue& requeue) { write(setState(requeue.position, EntryState::Queued)); },
            [](const UseLocalMode&) {},
            [&](const RenewLink&) { m_memory->link.renew(); },
        },
        action);
}

// One transaction: the entry is done, the order has its names, and what waits calls it by them.
void Device::record(const RecordAnswer& action)
{
    m_world.note([&] { return u"%1: %2 is answered"_s.arg(m_id, action.entry.key); });
    write(
        [action](DeviceDisk& disk) {
            disk.outbox.erase(action.entry.position);
            const auto order = disk.orders.find(action.entry.key);
            if (action.entry.kind != EntryKind::PlaceOrder || action.orderId.isEmpty() || order == disk.orders.end()) {
                return;
            }
            order->id = action.orderId;
            order->orderNumber = action.orderNumber;
            for (auto& [position, entry] : disk.outbox) {
                std::visit(
                    [&](auto& message) {
                        if constexpr (requires { message.orderId; }) {
                            if (message.orderId == action.entry.key) {
                                message.orderId = action.orderId;
                            }
                        }
                    },
                    entry.message);
            }
        },
        [this, action] { answered(action); });
}

void Device::answered(const RecordAnswer& action)
{
    if (action.entry.kind == EntryKind::PlaceOrder) {
        m_memory->orders.answered(action.entry.key, action.orderId, action.orderNumber);
        show(m_memory->tickets.confirmed(action.entry.key, action.orderId, action.orderNumber));
    } else if (action.entry.kind == EntryKind::Amend) {
        m_memory->orders.amendmentAnswered(action.entry);
        save();
    } else if (action.entry.kind == EntryKind::StatusChange) {
        show(m_memory->tickets.answered(action.entry.key, m_world.timeline.now()));
        later(shownWithin, [this] {
            if (m_memory->current) {
                show(m_memory->tickets.dropAnswered(m_world.timeline.now() - shownWithin + 1ms));
            }
        });
    }
}

} // namespace stonepot
