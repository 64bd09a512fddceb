// The one connection of a program to its backend: connects when a person logs in, comes back by itself, says what it is
// doing. Runs the table of core/link_state and owns its only timer.
#pragma once

#include "core/link_state.h"
#include "core/messages.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace stonepot {

class WebSocketTransport;

struct LinkSettings {
    QUrl address;                         // with the path to the tenant, without our query
    QString role = QStringLiteral("pos"); // pos, kds, board
    QString deviceId;
    QByteArray token; // of the device; empty on loopback
    BackoffSettings backoff;
    int maxAttempts = 10;
    Milliseconds connectTimeout{5000};
    Milliseconds syncTimeout{5000}; // while a message is on its way, however slowly, up to 12 times as long
    Milliseconds stableAfter{5000};
    Milliseconds probeEvery{30000};
    Milliseconds pingEvery{5000};
    int missedPongs = 2; // so many pingEvery without a sign of life, and the link is dead
    qint64 messageLimit = 8 * 1024 * 1024;
};

class ConnectionManager final : public QObject {
    Q_OBJECT
public:
    ConnectionManager(const LinkSettings& settings, std::unique_ptr<WebSocketTransport> transport, const Clock& clock,
                      QObject* parent = nullptr);
    ~ConnectionManager() override;

    // ---- what people do ----
    void logIn();        // connects, and from now on comes back by itself
    void logOut();       // closes with a good-bye; nothing is tried any more
    void reconnectNow(); // ends a wait; does nothing while connected or logged out

    // ---- what others have found out ----
    // The socket lives but the backend does not answer: closed without a handshake and made anew.
    void renew();
    // The machine's network has changed for the better: tried at once, if waiting.
    void networkBack();
    // The backend answers over HTTP, so it is there: tried at once when the attempts are used up. Once: further answers
    // say nothing new until a call has failed.
    void httpSucceeded();
    void httpFailed();
    // sync_state was applied by whoever shows it: only now is the link online.
    void synced();
    // The backend is at another address now; for the next attempt.
    void moveTo(const QUrl& address);
    void setLastSeq(qint64 seq);         // for the next resume
    void setCurrency(Currency currency); // of a base backend's amounts, which name none
    void setOrdersRead(OrdersRead orders);

    // ---- how it stands ----
    [[nodiscard]] bool isConnected() const; // online: open and in sync
    [[nodiscard]] LinkState state() const;
    [[nodiscard]] int attempt() const;          // failed ones in a row
    [[nodiscard]] QStringList features() const; // of the backend, from its last sync_state
    // Messages that wait for the backend, as the submitter last said.
    [[nodiscard]] int queuedMessageCount() const;
    void setQueuedMessageCount(int count);
    // Messages of the backend that could not be read, since the start.
    [[nodiscard]] qint64 rejectedMessageCount() const;

    // False when there is no open socket; nothing is kept, the outbox does that.
    bool send(const ClientMessage& message);

signals:
    // After each change of either. Whoever hears it may act on the link at once: what follows comes after this signal.
    void stateChanged(stonepot::LinkState state, int attempt);
    // Each message that can be read and whose type is known, in the order it came; not after log-out.
    void messageReceived(const stonepot::ServerMessage& message);
    void messageRejected(const stonepot::Error& error); // unreadable; counted and logged
    // A wait begins, before stateChanged says so: the next attempt comes after `delay`. Also for each probe.
    void retryScheduled(int attempt, stonepot::Milliseconds delay);
    void exhausted();             // "Max reconnection attempts reached": once, until it was online again
    void queueChanged(int count); // queuedMessageCount() is another
    // After each ping and pong; nothing when the link is gone.
    void latencyChanged(std::optional<stonepot::Milliseconds> median, double loss);

private:
    void handle(LinkEvent event);
    void perform(LinkAction action);
    void deliver(const Result<ServerMessage>& message);
    void waited();
    void ping();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
