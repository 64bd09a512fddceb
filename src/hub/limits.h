// What a peer may cost the hub. Every number is a setting; docs/operations.md lists them by the names in limits.cpp.
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QStringList>

namespace stonepot {

struct HubLimits {
    // Connections. An IPv6 address counts as its /64, which is what one customer of a provider has.
    int connections = 4096;
    int connectionsPerAddress = 2048;
    int connectsPerSecond = 500; // an address, after a burst
    int connectBurst = 2000;

    // HTTP.
    int headerBytes = 8 * 1024;
    int bodyBytes = 256 * 1024;
    int bodiesInFlightBytes = 8 * 1024 * 1024; // of all connections together
    int requestsPerSecond = 2000;               // an address, after a burst
    int requestBurst = 4000;
    Milliseconds headerTime{10'000}; // from the first byte; of a new connection from its start
    Milliseconds bodyTime{30'000};   // for all of it
    Milliseconds idleTime{30'000};   // between requests, and for a client to take its answer
    Milliseconds lingerTime{2000};   // for a client to close, when it was told that the connection ends

    // WebSocket.
    int messageBytes = 64 * 1024;
    int authenticatedMessageBytes = 256 * 1024;
    int messagesPerSecond = 100; // a device, after a burst
    int messageBurst = 400;
    int framesPerMessage = 256;
    int unsentBytes = 4 * 1024 * 1024; // a slow reader is dropped past it, and resumes from its seq
    int unsentBytesOfAll = 8 * 1024 * 1024; // and past this, whoever has not read what it was sent
    Milliseconds fragmentTime{10'000}; // from a message's first fragment to its last
    Milliseconds pingInterval{20'000};
    Milliseconds silenceTime{60'000}; // nothing came, not even a pong, or nothing was read of what waits

    // Log-in.
    int pinTries = 10;        // wrong ones in a row, of one staff member or on one device
    int addressPinTries = 30; // without a device's token, an address has that many, whatever devices it claims to be
    Milliseconds lockOutTime{30 * 60'000};
    int waitingPinChecks = 32;
};

// Sets the limit of that name ("message-bytes"; times in milliseconds). ValidationError for an unknown name or a number
// that is not positive.
[[nodiscard]] Status setLimit(HubLimits& limits, const QString& name, const QString& value);
[[nodiscard]] QStringList limitNames();

} // namespace stonepot
