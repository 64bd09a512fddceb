#include "link_client.h"

#include "net/websocket_transport.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

LinkSettings LinkClient::quick(quint16 port, const QString& deviceId)
{
    LinkSettings settings;
    settings.address = QUrl(u"ws://127.0.0.1:%1/ws/restaurant-pos/one"_s.arg(port));
    settings.deviceId = deviceId;
    settings.backoff = {.base = 10ms, .maximum = 100ms};
    settings.maxAttempts = 1000;
    settings.connectTimeout = 500ms;
    settings.syncTimeout = 500ms;
    settings.stableAfter = 50ms;
    settings.probeEvery = 100ms;
    settings.pingEvery = 100ms;
    settings.missedPongs = 3;
    return settings;
}

LinkClient::LinkClient(const LinkSettings& settings, const TlsSettings& tls)
    : m_link(settings, makeWebSocketTransport(settings.messageLimit, tls), m_clock)
{
    connect(&m_link, &ConnectionManager::messageReceived, this, &LinkClient::receive);
    connect(&m_link, &ConnectionManager::stateChanged, this, [this](LinkState state) {
        m_behind = m_behind || (state != LinkState::Online && state != LinkState::Syncing);
    });
}

void LinkClient::receive(const ServerMessage& message)
{
    if (const auto* state = std::get_if<SyncState>(&message)) {
        sync(*state);
        return;
    }
    if (std::holds_alternative<Ack>(message) || seqOf(message) == 0 || m_behind) {
        return;
    }
    if (seqOf(message) <= m_seq) {
        ++m_repeated;
    } else if (seqOf(message) > m_seq + 1) {
        ++m_gaps;
        m_behind = true;
        m_link.send(Resume{m_seq});
    } else {
        apply(message);
    }
}

void LinkClient::sync(const SyncState& state)
{
    if (state.delta) {
        ++m_deltas;
        for (const auto& [message] : state.events) {
            if (seqOf(message) == m_seq + 1) {
                apply(message);
            }
        }
    } else {
        ++m_fullStates;
        m_orderIds.clear();
        for (const KitchenOrder& ticket : state.activeOrders) {
            m_orderIds.insert(ticket.id);
        }
        m_seq = state.seq;
    }
    if (m_seq != state.seq) {
        ++m_gaps;
        m_link.send(Resume{0});
        return;
    }
    m_behind = false;
    m_link.setLastSeq(m_seq);
    m_link.synced();
}

void LinkClient::apply(const ServerMessage& message)
{
    if (const auto* created = std::get_if<OrderCreated>(&message)) {
        m_orderIds.insert(created->kitchenOrder.id);
    }
    m_seq = seqOf(message);
    m_link.setLastSeq(m_seq);
}

} // namespace stonepot
