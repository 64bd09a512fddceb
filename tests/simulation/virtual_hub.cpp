#include "virtual_hub.h"

#include "device.h"

#include "core/overloaded.h"
#include "hub/command_queue.h"
#include "hub/http_status.h"
#include "hub/order_service.h"
#include "support/json.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

namespace {

const QString tenant = u"demo"_s;

HttpReply replyOf(int status, const QJsonObject& body)
{
    return {.status = status, .body = body};
}

HttpReply replyOf(const Refused& refused)
{
    const HttpResponse response = errorResponse(refused.error, refused.order);
    return {.status = response.status, .body = parsed(response.body)};
}

// With what the callback has to be told even when the store fails.
template <typename Reply, typename Work, typename Failed>
std::unique_ptr<StorageJob> jobFor(StorageJob::Kind kind, Work work, Failed failed, std::function<void(Reply)> done)
{
    return std::make_unique<ReplyJob<Reply, Work, Failed>>(kind, nullptr, std::move(work), std::move(failed),
                                                           std::move(done));
}

} // namespace

VirtualHub::VirtualHub(World& world)
    : m_world(world)
    , m_clock(world.timeline)
{
}

void VirtualHub::start()
{
    m_world.hubDisk.next = HubDisk::Trouble::None;
    m_mailbox = std::make_unique<Mailbox>();
    m_worker = std::make_unique<StorageWorker>(*m_mailbox, m_clock);
    // Its own timer runs on real time: planPoll() stands for it.
    if (!m_worker->open(std::make_unique<VirtualStore>(m_world.hubDisk), {tenant}, std::chrono::hours(1), false)) {
        qFatal("the virtual hub does not start");
    }
    m_world.note([] { return u"hub starts"_s; });
}

void VirtualHub::crash()
{
    if (!isUp()) {
        return;
    }
    m_world.note([] { return u"hub crashes"_s; });
    ++m_life;
    m_turnPlanned = m_pollPlanned = false;
    m_worker.reset();
    m_mailbox.reset();
    m_world.hubDisk.inCache.reset();
    m_world.hubDisk.next = HubDisk::Trouble::None;
    for (const WirePtr& wire : std::exchange(m_wires, {})) {
        m_world.network->closeByHub(wire);
    }
}

void VirtualHub::crashAtCommit()
{
    m_crashAtCommit = isUp();
}

void VirtualHub::accept(const WirePtr& wire, qint64 lastSeq)
{
    wire->hubOpen = true;
    m_wires.push_back(wire);
    sync(wire, lastSeq > 0 ? std::optional(lastSeq) : std::nullopt);
}

void VirtualHub::closed(const WirePtr& wire)
{
    wire->hubOpen = wire->synced = false;
    std::erase(m_wires, wire);
}

void VirtualHub::sync(const WirePtr& wire, std::optional<qint64> since)
{
    wire->synced = false;
    push(jobFor<Result<SyncReply>>(
        StorageJob::Kind::Read,
        [this, since](StorageSession& session) -> Result<Result<SyncReply>> {
            const auto state = session.read(tenant);
            if (!state) {
                return std::unexpected(state.error());
            }
            return syncState(session.store(), **state, {tenant, since, true}, 20'000, m_clock.now());
        },
        [](const Error& error) { return Result<SyncReply>(std::unexpected(error)); },
        [this, wire](const Result<SyncReply>& reply) {
            if (!reply) {
                m_world.network->closeByHub(wire);
                std::erase(m_wires, wire);
                return;
            }
            m_world.network->toClient(wire, reply->message);
            wire->seq = reply->seq;
            if (reply->more) {
                sync(wire, reply->seq);
            } else {
                wire->synced = true;
            }
        }));
}

void VirtualHub::receive(const WirePtr& wire, const QByteArray& text)
{
    const auto message = parseClientMessage(text);
    if (!message) {
        qFatal("a device says what the hub cannot read: %s", qPrintable(message.error().text()));
    }
    const auto submitted = [this, wire](const Command& command, const QString& orderId, const QString& actionId) {
        submit(wire->device->id(), command,
               [this, wire, orderId, actionId](const CommandReply& reply) { answer(wire, reply, orderId, actionId); });
    };
    std::visit(Overloaded{
                   [&](const SubmitOrder& said) {
                       const bool exact = parsed(text)["order"_L1]["pos"_L1].isObject();
                       submitted(PlaceOrder{said.order, exact}, said.order.clientOrderId, {});
                   },
                   [&](const Resume& resume) { sync(wire, resume.since); },
                   [&](const TicketSeen& seen) { submitted(seen, {}, {}); },
                   [&](const UnknownMessage&) {},
                   [&](const auto& command) { submitted(command, {}, command.clientActionId); },
               },
               *message);
}

void VirtualHub::answer(const WirePtr& wire, const CommandReply& reply, const QString& clientOrderId,
                        const QString& clientActionId)
{
    if (!wire->hubOpen) {
        return;
    }
    if (!reply) {
        const Error& error = reply.error().error;
        m_world.network->toClient(wire, toFrame(toJson(ServerMessage{ErrorMessage{.code = error.code,
                                                                                  .message = error.text(),
                                                                                  .clientOrderId = clientOrderId,
                                                                                  .clientActionId = clientActionId,
                                                                                  .retryable = !isPermanent(error.code),
                                                                                  .retryAfter = {},
                                                                                  .order = {}}})));
    } else if (!clientOrderId.isEmpty() || !clientActionId.isEmpty()) {
        m_world.network->toClient(wire, toFrame(toJson(ServerMessage{reply->ack})));
    }
}

void VirtualHub::submit(const QString& deviceId, const Command& command,
                        const std::function<void(const CommandReply&)>& done)
{
    const Caller caller{tenant, deviceId, deviceId, Role::Open};
    push(jobFor<CommandReply>(
        StorageJob::Kind::Write,
        [caller, command](StorageSession& session) -> Execution {
            const auto ledger = session.write(caller.tenant);
            return ledger ? execute(**ledger, caller, command) : Execution(std::unexpected(ledger.error()));
        },
        [](const Error& error) {
            return CommandReply(std::unexpected(Refused{error, {}}));
        },
        done));
}

void VirtualHub::push(std::unique_ptr<StorageJob> job)
{
    m_mailbox->waiting.push_back(std::move(job));
    if (!std::exchange(m_turnPlanned, true)) {
        m_world.timeline.after(m_world.dice.pause(0, 6), [this, life = m_life] {
            if (life == m_life) {
                turn();
            }
        });
    }
}

// One transaction for all that waits; the socket thread hears of it a moment later.
void VirtualHub::turn()
{
    m_turnPlanned = false;
    if (std::exchange(m_crashAtCommit, false)) {
        m_world.hubDisk.next =
            m_world.dice.chance(0.5) ? HubDisk::Trouble::CommitIsLost : HubDisk::Trouble::CommitIsKept;
        m_worker->work();
        crash();
        m_world.timeline.after(m_world.dice.pause(100, 15'000), [this] {
            if (!isUp()) {
                start();
            }
        });
        return;
    }
    m_worker->work();
    planPoll();
    if (m_world.hubDisk.inCache) {
        m_world.timeline.after(m_world.dice.pause(20, 200), [this, life = m_life] {
            if (life == m_life) {
                m_world.hubDisk.flush();
            }
        });
    }
    m_world.timeline.after(m_world.dice.pause(0, 2), [this, life = m_life] {
        if (life == m_life) {
            deliver();
        }
    });
}

// Nobody else writes to its disk, so there is something to look for only when a commit failed, and may be there yet.
void VirtualHub::planPoll()
{
    if (m_mailbox->figures.ok || std::exchange(m_pollPlanned, true)) {
        return;
    }
    m_world.timeline.after(CommandQueue::Settings().pollInterval, [this, life = m_life] {
        if (life != m_life) {
            return;
        }
        m_pollPlanned = false;
        m_worker->poll();
        deliver();
        planPoll();
    });
}

void VirtualHub::deliver()
{
    for (const TurnResult& delivery : std::exchange(m_mailbox->ready, {})) {
        for (const auto& [name, events] : delivery.tidings) {
            for (const WirePtr& wire : m_wires) {
                for (const Event& event : events) {
                    if (wire->synced && event.seq > wire->seq) {
                        wire->seq = event.seq;
                        m_world.network->toClient(wire, event.message, event.seq);
                    }
                }
            }
        }
        for (const auto& job : delivery.answered) {
            job->deliver();
        }
    }
    m_mailbox->announced = false;
}

std::optional<Command> VirtualHub::commandOf(const HttpCall& call) const
{
    const QStringList path = QUrl::fromPercentEncoding(call.path.toLatin1()).split(u'/', Qt::SkipEmptyParts);
    if (call.path == "/orders"_L1) {
        const auto order = parseOrder(call.body);
        return order ? std::optional<Command>(PlaceOrder{*order, call.body["pos"_L1].isObject()}) : std::nullopt;
    }
    if (path.size() == 3 && path[0] == "orders"_L1 && path[2] == "amend"_L1) {
        QJsonObject said = call.body;
        said.insert("type"_L1, u"amend_order"_s);
        said.insert("orderId"_L1, path[1]);
        const auto message = parseClientMessage(toFrame(said));
        return message ? std::optional<Command>(std::get<AmendOrder>(*message)) : std::nullopt;
    }
    if (path.size() < 4 || path[0] != "kds"_L1) {
        return std::nullopt;
    }
    UpdateOrderStatus update;
    update.clientActionId = call.idempotencyKey;
    update.orderId = path[2];
    update.status = path.last() == "complete"_L1 ? TicketStatus::Completed : TicketStatus::Ready;
    if (path[3] == "items"_L1) {
        update.itemIds = {path[4]};
    }
    return update;
}

void VirtualHub::http(const HttpCall& call, const QString& deviceId,
                      const std::function<void(const HttpReply&)>& answered)
{
    if (call.method == "GET") {
        using Tickets = Result<QList<QByteArray>>;
        push(jobFor<Tickets>(
            StorageJob::Kind::Read,
            [](StorageSession& session) -> Result<Tickets> { return kitchenOrdersFor(session.store(), tenant, {}); },
            [](const Error& error) { return Tickets(std::unexpected(error)); },
            [answered](const Tickets& tickets) {
                QJsonArray list;
                for (const QByteArray& ticket : tickets.value_or(QList<QByteArray>())) {
                    list.append(parsed(ticket));
                }
                answered(tickets ? replyOf(200, {{u"success"_s, true}, {u"orders"_s, list}})
                                 : replyOf(Refused{tickets.error(), {}}));
            }));
        return;
    }
    const auto command = commandOf(call);
    if (!command) {
        qFatal("a device calls what the hub does not know: %s", qPrintable(call.path));
    }
    submit(deviceId, *command, [answered](const CommandReply& reply) {
        if (!reply) {
            answered(replyOf(reply.error()));
            return;
        }
        QJsonObject body{{u"success"_s, true}};
        if (!reply->ack.clientOrderId.isEmpty()) {
            body.insert("orderId"_L1, reply->ack.orderId);
            body.insert("orderNumber"_L1, reply->ack.orderNumber);
        }
        answered(replyOf(reply->ack.replayed ? 200 : 201, body));
    });
}

} // namespace stonepot
