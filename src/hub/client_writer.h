// What a WebSocket client is sent, and how much of it the client has not taken yet.
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QPointer>
#include <QTcpSocket>
#include <memory>

namespace stonepot {

// What all clients share.
struct SessionTraffic {
    qint64 unsentBytes = 0; // that wait for clients to read
};

class ClientWriter final {
public:
    // `clock` must outlive it; the transport need not.
    ClientWriter(QTcpSocket* transport, std::shared_ptr<SessionTraffic> traffic, const Clock& clock);
    ~ClientWriter();
    Q_DISABLE_COPY_MOVE(ClientWriter)

    [[nodiscard]] bool isOpen() const { return m_transport != nullptr; }
    // As much as the system takes at once.
    void write(const QByteArray& frames);
    // From now on nothing is written, and what waits counts no more.
    void giveUp();
    [[nodiscard]] bool hasGivenUp() const { return m_hasGivenUp; }

    // Of this client, as of now.
    [[nodiscard]] qint64 unsentBytes();
    // Of all clients together, as of when each was looked at last.
    [[nodiscard]] qint64 unsentBytesOfAll() const { return m_traffic->unsentBytes; }
    // When it took some of what waited, or nothing waited, as far as somebody has looked.
    [[nodiscard]] Milliseconds lastTook() const { return m_lastTook; }

private:
    QPointer<QTcpSocket> m_transport;
    std::shared_ptr<SessionTraffic> m_traffic;
    const Clock& m_clock;
    bool m_hasGivenUp = false;
    qint64 m_counted = 0; // of the traffic's bytes, ours
    Milliseconds m_lastTook{};
};

} // namespace stonepot
