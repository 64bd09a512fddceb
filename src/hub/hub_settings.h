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
    bool demoStaff = false;     // the sample restaurant's people, with PINs that everybody knows
    Milliseconds accessTokenLife{std::chrono::hours(1)};
    Milliseconds refreshTokenLife{std::chrono::hours(24)};
    HubLimits limits;
};

} // namespace stonepot
