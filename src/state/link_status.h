// What the indicator shows: one object, changed only by the composition's wiring, read by every screen.
#pragma once

#include "core/link_state.h"

#include <QObject>
#include <QString>
#include <optional>

namespace stonepot {

enum class Indicator { Connected, Connecting, Offline };
enum class LinkQuality { Unknown, Good, Fair, Poor };
enum class Route { WebSocket, Http, Local };

class LinkStatus final : public QObject {
    Q_OBJECT
public:
    explicit LinkStatus(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] LinkState state() const { return m_state; }
    [[nodiscard]] Indicator indicator() const;
    // Where an order would go now.
    [[nodiscard]] Route route() const { return m_route; }
    [[nodiscard]] int attempt() const { return m_attempt; } // failed attempts in a row
    // Until the next attempt, counting down; nothing when none is planned.
    [[nodiscard]] std::optional<Milliseconds> untilRetry() const;
    [[nodiscard]] std::optional<Milliseconds> latency() const { return m_latency; } // median of the last 10 round trips
    [[nodiscard]] double loss() const { return m_loss; }                            // 0–1, of the last minute
    [[nodiscard]] LinkQuality quality() const;
    [[nodiscard]] int queued() const { return m_queued; }   // entries that wait for an answer
    [[nodiscard]] int refused() const { return m_refused; } // entries that wait for a person
    [[nodiscard]] bool tooManyQueued() const { return m_queued > queueWarning; }
    [[nodiscard]] QString address() const { return m_address; }
    // When the backend was last heard; nothing before the first time.
    [[nodiscard]] std::optional<Instant> lastContact() const { return m_lastContact; }
    // True from a sync_state until the link is lost or a gap is found: only then may a screen claim to be current.
    [[nodiscard]] bool current() const { return m_current; }
    // The hub's clock as far as it is known: our wall clock corrected by serverTime, or by what HTTP answers say.
    [[nodiscard]] Instant hubNow() const;

    static constexpr int queueWarning = 50;

    void setState(stonepot::LinkState state, int attempt);
    void setRoute(stonepot::Route route);
    void setRetryIn(std::optional<stonepot::Milliseconds> delay);
    void setLatency(std::optional<stonepot::Milliseconds> median, double loss);
    void setQueued(int queued, int refused);
    void setAddress(const QString& address);
    void setCurrent(bool current);
    void heard(std::optional<stonepot::Instant> serverTime);
    void heardRoughly(stonepot::Instant serverTime); // to the second: of a backend that says nothing better

    // A person wants it now; the composition connects it to the connection manager.
    void reconnectNow();

signals:
    void changed();
    void reconnectRequested();

private:
    const Clock& m_clock;
    LinkState m_state = LinkState::LoggedOut;
    Route m_route = Route::Local;
    int m_attempt = 0;
    std::optional<Milliseconds> m_retryAt; // monotonic
    std::optional<Milliseconds> m_latency;
    double m_loss = 0;
    int m_queued = 0;
    int m_refused = 0;
    QString m_address;
    std::optional<Instant> m_lastContact;
    Milliseconds m_hubOffset{0};
    bool m_offsetIsExact = false;
    bool m_current = false;
};

} // namespace stonepot
