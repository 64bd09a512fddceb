#include "net/order_submitter.h"

#include "core/overloaded.h"
#include "core/submission.h"
#include "core/when_done.h"
#include "net/connection_manager.h"
#include "net/http_client.h"
#include "storage/device_store.h"

#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcSubmit, "stonepot.submit")

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
    void lookedUp(const Result<TicketList>& list);
    void record(const RecordSending& action);
    void record(const RecordAnswer& action);
    void record(const RecordRefusal& action);
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
    connect(&http, &HttpClient::heardTime, this, [this](Instant theirs) {
        d->submission.heardTime(theirs);
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
    d->submission.add(entries);
    d->advance();
}

void OrderSubmitter::remember(const std::vector<Order>& answered)
{
    for (const Order& order : answered) {
        d->submission.remember(order);
    }
}

void OrderSubmitter::retry(const QString& key)
{
    d->submission.retry(key);
    d->advance();
}

int OrderSubmitter::queuedCount() const
{
    return d->submission.queued();
}

int OrderSubmitter::refusedCount() const
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

void OrderSubmitter::Private::lookedUp(const Result<TicketList>& list)
{
    if (!list) {
        submission.lookedUp(std::unexpected(list.error()));
    } else {
        if (!list->complete) {
            qCWarning(lcSubmit) << "A ticket of the backend cannot be read";
        }
        submission.lookedUp(list->tickets, list->unreadableUntil);
    }
    advance();
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

// Nobody hears of an answer that is not on disk: after a crash it would never have been. A disk that fails gets it
// again and again; should the program end before, the entry is sent once more under the same key.
void OrderSubmitter::Private::record(const RecordAnswer& action)
{
    whenDone(storage.recordAnswer(action.entry.position, action.orderId, action.orderNumber), q,
             [this, action](const Status& stored) {
                 if (stored) {
                     emit q->answered(action.entry, action.orderId, action.orderNumber,
                                      action.route == SendRoute::WebSocket ? u"websocket"_s : u"http"_s);
                 } else {
                     QTimer::singleShot(askDiskAgainAfter, q, [this, action] { record(action); });
                 }
             });
}

void OrderSubmitter::Private::record(const RecordRefusal& action)
{
    whenDone(storage.recordRefusal(action.entry.position, action.reason), q, [this, action](const Status& stored) {
        if (stored) {
            emit q->refused(action.entry, action.code, action.reason);
        } else {
            QTimer::singleShot(askDiskAgainAfter, q, [this, action] { record(action); });
        }
    });
}

// Other writes that fail are reported by DeviceStore::failed; the entry is then as it was before, and is sent again
// under the same key after the next start.
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
                       http.send(call, q, [this](const HttpReply& reply) { lookedUp(readTickets(reply)); });
                   },
                   [this](const RecordFailure& failure) {
                       static_cast<void>(storage.recordFailure(failure.position, failure.reason,
                                                               clock.now() + failure.wait, failure.maybeSent));
                   },
                   [this](const RecordAnswer& answer) { record(answer); },
                   [this](const RecordRefusal& refusal) { record(refusal); },
                   [this](const RecordRequeue& requeue) { static_cast<void>(storage.requeue(requeue.position)); },
                   [](const UseLocalMode&) { qCInfo(lcSubmit) << "Backend submission failed, using local mode"; },
                   [this](const RenewLink&) { link.renew(); },
               },
               action);
}

} // namespace stonepot
