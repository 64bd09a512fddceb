// One TCP connection that speaks HTTP/1.1: reads a request, has it answered, reads the next. A pipelined request stays
// in the socket until the one before it is answered and the answer taken, so a peer costs one request and one answer.
//
//   Header ──▶ Body ──▶ Answering ──▶ Writing ──▶ Header …
//     │  a bad or closing one: Writing ──▶ Lingering ──▶ gone
//     └─ the first request asks for a WebSocket: upgradeRequested(), with every byte still in the socket
//
// Deletes itself, and its socket, when the connection ends.
#pragma once

#include "hub/http_message.h"
#include "hub/limits.h"
#include "hub/turns.h"

#include <QHostAddress>
#include <QLatin1StringView>
#include <QObject>
#include <memory>

class QTcpSocket;

namespace stonepot {

// What all connections share.
struct HttpTraffic {
    qint64 bodyBytes = 0; // that they hold of bodies which are not complete
    Turns turns;          // of those that wait to be read
};

class HttpConnection final : public QObject {
    Q_OBJECT
public:
    // Takes the socket over; reading starts in the next turn of the event loop.
    HttpConnection(QTcpSocket* socket, const HubLimits& limits, QObject* parent = nullptr,
                   std::shared_ptr<HttpTraffic> traffic = {});
    ~HttpConnection() override;

    [[nodiscard]] QHostAddress peer() const;

    // After upgradeRequested(), exactly one of these:
    void refuse(const HttpResponse& response);
    // Lets go of the socket and deletes this.
    [[nodiscard]] QTcpSocket* release();

    // Ends after the answer that is under way, or now when there is none.
    void finish();

signals:
    void requested(const stonepot::HttpRequest& request, const stonepot::HttpAnswer& answer);
    void upgradeRequested(const stonepot::HttpRequest& request);
    // A time or size was exceeded; the connection is about to end. `kind` is the limit's name.
    void limitReached(QLatin1StringView kind);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
