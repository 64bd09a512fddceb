// One WebSocket client of a tenant: what it says becomes commands, and what the tenant commits reaches it in order and
// once. The queue promises that the answer of a sync() holds everything committed before it, so while one is under way
// events are not kept for the client, and after it none is missing.
//
// A client that knows the base only (no `protocol` in the address) is told the base's messages only.
#pragma once

#include "hub/broadcast.h"
#include "hub/client_writer.h"
#include "hub/command_queue.h"
#include "hub/limit_log.h"
#include "hub/limits.h"
#include "hub/rate_limit.h"

#include <QObject>
#include <QUrlQuery>
#include <memory>

class QTcpSocket;
class QWebSocket;

namespace stonepot {

class Session final : public QObject {
    Q_OBJECT
public:
    struct Context {
        CommandQueue& queue;
        LimitLog& log;
        const Clock& clock;
        HubLimits limits;
        std::shared_ptr<TokenBucket> bucket; // of messages; one for all sessions of a device
        std::shared_ptr<SessionTraffic> traffic;
    };

    // Takes the socket over and asks for the state at once. `transport`: what it writes to. `query` is the address's.
    Session(QWebSocket* socket, QTcpSocket* transport, const Caller& caller, const QUrlQuery& query,
            const Context& context, QObject* parent);
    ~Session() override;

    [[nodiscard]] const Caller& caller() const;
    void setCurrency(Currency currency); // the tenant's, for amounts of base clients
    void deliver(Broadcast& broadcast);

    // From now on messages are ignored; finished() is reported once what was accepted before is answered.
    void finish();
    [[nodiscard]] bool isIdle() const;
    void goAway(); // closes with 1001
    void expel();  // closes with 1008: the device's token is not good any more

signals:
    void finished();
    void closed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
