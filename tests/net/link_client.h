// A device as far as the link sees it: the real ConnectionManager and the real socket, and in place of the stores a
// list of what the backend has said, kept by the rules of seq.
#pragma once

#include "net/connection_manager.h"
#include "net/tls_settings.h"

#include <QSet>

namespace stonepot {

class LinkClient final : public QObject {
    Q_OBJECT
public:
    // Short waits, so that tests are quick: attempts after 10, 20, 40 … at most 100 ms, a ping every 100 ms, dead after
    // 300 ms.
    [[nodiscard]] static LinkSettings quick(quint16 port, const QString& deviceId = QStringLiteral("till-a"));

    explicit LinkClient(const LinkSettings& settings, const TlsSettings& tls = {});

    [[nodiscard]] ConnectionManager& link() { return m_link; }
    [[nodiscard]] bool inSync() const { return m_link.isConnected() && !m_behind; }
    [[nodiscard]] const QSet<QString>& orderIds() const { return m_orderIds; }
    [[nodiscard]] qint64 seq() const { return m_seq; }

    // How often an event came that was here already; how often one was missing.
    [[nodiscard]] int repeated() const { return m_repeated; }
    [[nodiscard]] int gaps() const { return m_gaps; }
    [[nodiscard]] int fullStates() const { return m_fullStates; }
    [[nodiscard]] int deltas() const { return m_deltas; }

private:
    void receive(const ServerMessage& message);
    void sync(const SyncState& state);
    void apply(const ServerMessage& message);

    SystemClock m_clock;
    ConnectionManager m_link;
    QSet<QString> m_orderIds;
    qint64 m_seq = 0;
    bool m_behind = true;
    int m_repeated = 0;
    int m_gaps = 0;
    int m_fullStates = 0;
    int m_deltas = 0;
};

} // namespace stonepot
