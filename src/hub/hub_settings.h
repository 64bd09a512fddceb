// Where and how a hub listens; what hub's main reads from its command line.
#pragma once

#include "hub/limits.h"

#include <QHostAddress>
#include <QStringList>

namespace stonepot {

struct HubSettings {
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 3001; // 0: a free one
    QString tlsCertificate; // PEM files; both or none
    QString tlsKey;
    QStringList allowedOrigins; // of browsers: "https://till.example.com"; none by default
    // Secret of this hub for PINs and tokens; made with mode 0600 when it is not there. Without one the secret lives as
    // long as the process, which is enough for a demonstration only.
    QString keyFile;
    bool demoStaff = false; // the sample restaurant's people, with PINs that everybody knows
    int pinIterations = 600'000;
    Milliseconds deviceTokenLife{std::chrono::hours(24 * 365)};
    Milliseconds accessTokenLife{std::chrono::hours(1)};
    Milliseconds refreshTokenLife{std::chrono::hours(24)};
    HubLimits limits;
};

} // namespace stonepot
