// How often somebody may do something: a token bucket, and buckets and connection counts by address.
#pragma once

#include "core/clock.h"
#include "hub/limits.h"

#include <QHash>
#include <QHostAddress>
#include <optional>

namespace stonepot {

// Holds `burst` tokens, refilled at `perSecond`.
class TokenBucket final {
public:
    TokenBucket(int perSecond, int burst);

    // Nothing: go on. Otherwise how long until there is a token again.
    [[nodiscard]] std::optional<Milliseconds> take(Milliseconds now);
    [[nodiscard]] bool isFull(Milliseconds now) const;

private:
    [[nodiscard]] double tokensAt(Milliseconds now) const;

    double m_perSecond;
    double m_burst;
    double m_tokens;
    std::optional<Milliseconds> m_last;
};

// Connections and HTTP requests by address. Forgets an address that has no connection and full buckets.
class AddressLimits final {
public:
    AddressLimits(const HubLimits& limits, const Clock& clock);

    enum class Refusal { TooMany, TooManyOfThisAddress, TooFast };
    // Nothing: the connection is counted, and closed() must be called for it.
    [[nodiscard]] std::optional<Refusal> open(const QHostAddress& address);
    void closed(const QHostAddress& address);
    [[nodiscard]] int connections() const { return m_connections; }

    // As TokenBucket::take().
    [[nodiscard]] std::optional<Milliseconds> request(const QHostAddress& address);

    // 10.0.0.1 for ::ffff:10.0.0.1, the /64 of other IPv6 addresses.
    [[nodiscard]] static QHostAddress group(const QHostAddress& address);

private:
    struct Entry {
        int connections = 0;
        TokenBucket connects;
        TokenBucket requests;
    };
    Entry& entry(const QHostAddress& address);
    void forgetIdle();

    HubLimits m_limits;
    const Clock& m_clock;
    QHash<QHostAddress, Entry> m_entries;
    qsizetype m_forgetAt = 1024;
    int m_connections = 0;
};

} // namespace stonepot
