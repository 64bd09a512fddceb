// Where and how a hub listens; what hub's main reads from its command line.
#pragma once

#include "hub/limits.h"

#include <QHostAddress>
#include <QStringList>

namespace stonepot {

struct HubSettings {
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 3001;    // 0: a free one
    QString tlsCertificate; // PEM files; both or none
    QString tlsKey;
    QStringList allowedOrigins; // of browsers: "https://till.example.com"; none by default
    bool requireTokens = false; // on loopback too: behind a proxy every client comes from there
    QByteArray pepper;          // of the key file; PINs are kept under it
    bool announce = true;       // to programs that look for a hub, where it listens
    bool demoStaff = false;     // the sample restaurant's people, with PINs that everybody knows
    Milliseconds accessTokenLife{std::chrono::hours(1)};
    Milliseconds refreshTokenLife{std::chrono::hours(24)};
    Milliseconds deviceTokenLife{std::chrono::hours(24 * 365)};
    Milliseconds accessPoll{1000}; // how often devices and people are read again
    HubLimits limits;

    // Whoever reaches it may use it.
    [[nodiscard]] bool isOpen() const { return address.isLoopback() && !requireTokens; }
};

} // namespace stonepot
