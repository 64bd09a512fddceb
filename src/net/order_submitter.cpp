#include "net/order_submitter.h"

#include "core/submission.h"
#include "net/connection_manager.h"
#include "net/http_client.h"
#include "storage/device_store.h"
#include "storage/when_done.h"

#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcSubmit, "stonepot.submit")

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

// All of them or none: an order that may be among those that cannot be read must not be sent again.
Result<std::vector<KitchenOrder>> ticketsFrom(const HttpReply& reply)
{
    auto list = readTickets(reply);
    if (!list) {
        return std::unexpected(list.error());
    }
    if (!list->complete) {
        return fail(ErrorCode::ValidationError, {}, u"a ticket of the backend cannot be read"_s);
    }
    return std::move(list->tickets);
}

} // namespace

struct OrderSubmitter::Private {
    OrderSubmitter* q;
    DeviceStore& storage;
    ConnectionManager& link;
    HttpClient& http;
    const Clock& clock;
    QString tenant;
    Submission submission;
    QTimer timer{};
    bool online = false;
    bool performing = false;
    std::pair<int, int> counts{0, 0};

    // Performs what is due, until nothing is; then sleeps until the machine wants to be woken.
    void advance();
    void perform(const SubmissionAction& action);
    [[nodiscard]] HttpCall ofTenant(HttpCall call) const;
    void record(const RecordSending& action);
    void linkChanged(LinkState state);
};

OrderSubmitter::OrderSubmitter(DeviceStore& storage, ConnectionManager& link, HttpClient& http, const Clock& clock,
                               const QString& tenant, QObject* parent)
    : QObject(parent)
    , d(new Private{this, storage, link, http, clock, tenant, Submission(clock)})
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        d->submission.tick();
        d->advance();
    });
    connect(&link, &ConnectionManager::messageReceived, this, [this](const ServerMessage& message) {
        if (const auto* sync = std::get_if<SyncState>(&message); sync != nullptr && !d->online) {
            d->online = true;
            qCInfo(lcSubmit).noquote() << "Processing queued messages:" << d->submission.queued();
            d->submission.online(*sync);
        } else {
            d->submission.received(message);
        }
        d->advance();
    });
    connect(&link, &ConnectionManager::stateChanged, this, [this](LinkState state) { d->linkChanged(state); });
}

OrderSubmitter::~OrderSubmitter() = default;

void OrderSubmitter::add(const std::vector<OutboxEntry>& entries)
{
    for (const OutboxEntry& entry : entries) {
        d->submission.add(entry);
    }
    d->advance();
}

void OrderSubmitter::retry(const QString& key)
{
    d->submission.retry(key);
    d->advance();
}

int OrderSubmitter::queued() const
{
    return d->submission.queued();
}

int OrderSubmitter::refused() const
{
    return d->submission.refused();
}

void OrderSubmitter::setActive(bool active)
{
    d->submission.setHttpAllowed(active);
    d->advance();
}

void OrderSubmitter::Private::linkChanged(LinkState state)
{
    if (state == LinkState::Online || state == LinkState::Syncing || !online) {
        return;
    }
    online = false;
    submission.offline();
    advance();
}

void OrderSubmitter::Private::advance()
{
    if (performing) {
        return; // an answer that came from within; the loop below takes what follows from it
    }
    performing = true;
    for (auto actions = submission.takeActions(); !actions.empty(); actions = submission.takeActions()) {
        for (const SubmissionAction& action : actions) {
            perform(action);
        }
    }
    performing = false;

    if (const auto wake = submission.wakeAt()) {
        timer.start(std::max(Milliseconds(0), *wake - clock.monotonic()));
    } else {
        timer.stop();
    }
    const std::pair now{submission.queued(), submission.refused()};
    if (std::exchange(counts, now) != now) {
        emit q->countsChanged(now.first, now.second);
    }
}

// A backend that serves several restaurants cannot tell from a ticket's id whose it is.
HttpCall OrderSubmitter::Private::ofTenant(HttpCall call) const
{
    if (!tenant.isEmpty() && !call.body.contains("tenantId"_L1)) {
        call.body.insert("tenantId"_L1, tenant);
    }
    return call;
}

void OrderSubmitter::Private::record(const RecordSending& action)
{
    auto recorded = storage.recordSending(action.position, action.attempts);
    if (!action.awaited) {
        return;
    }
    whenDone(recorded, q, [this, key = action.key](const Status& status) {
        submission.recorded(key, status.has_value());
        advance();
    });
}

// A write of storage that fails here is reported by DeviceStore::failed; the entry is then as it was before, and is
// sent again under the same key after the next start.
void OrderSubmitter::Private::perform(const SubmissionAction& action)
{
    std::visit(Overloaded{
                   [this](const RecordSending& sending) { record(sending); },
                   [this](const SendMessage& send) {
                       if (!link.send(send.message)) {
                           submission.notSent(send.key);
                       } else if (std::holds_alternative<SubmitOrder>(send.message)) {
                           qCInfo(lcSubmit) << "Order submitted via WebSocket";
                       }
                   },
                   [this](const CallHttp& call) {
                       if (!online) {
                           qCInfo(lcSubmit) << "WebSocket not connected, using HTTP API";
                       }
                       http.send(ofTenant(call.call), q, [this, key = call.key](const HttpReply& reply) {
                           submission.httpAnswered(key, reply);
                           advance();
                       });
                   },
                   [this](const LookUpTickets&) {
                       HttpCall call;
                       call.method = "GET";
                       call.path = tenant.isEmpty() ? u"/kds/orders"_s : u"/kds/orders?tenantId="_s + tenant;
                       http.send(call, q, [this](const HttpReply& reply) {
                           submission.lookedUp(ticketsFrom(reply));
                           advance();
                       });
                   },
                   [this](const RecordFailure& failure) {
                       static_cast<void>(storage.recordFailure(failure.position, failure.reason,
                                                               clock.now() + failure.wait, failure.maybeSent));
                   },
                   [this](const RecordAnswer& answer) {
                       static_cast<void>(
                           storage.recordAnswer(answer.entry.position, answer.orderId, answer.orderNumber));
                       emit q->answered(answer.entry, answer.orderId, answer.orderNumber,
                                        answer.route == SendRoute::WebSocket ? u"websocket"_s : u"http"_s);
                   },
                   [this](const RecordRefusal& refusal) {
                       static_cast<void>(storage.recordRefusal(refusal.entry.position, refusal.reason));
                       emit q->refused(refusal.entry, refusal.code, refusal.reason);
                   },
                   [](const UseLocalMode&) { qCInfo(lcSubmit) << "Backend submission failed, using local mode"; },
                   [this](const RenewLink&) { link.renew(); },
               },
               action);
}

} // namespace stonepot
