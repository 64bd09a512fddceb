// What a hub on the local network answers to programs that look for one.
#pragma once

#include <QHostAddress>
#include <QString>
#include <optional>

namespace stonepot {

struct FoundHub {
    QString address;    // as a person writes it: "192.168.1.10:3001", "https://192.168.1.10:3001"
    QString name;       // of its machine
    QByteArray proof{}; // as it was sent
    quint16 port = 0;
    bool tls = false;

    bool operator==(const FoundHub&) const = default;
};

// Nothing for what is no hub's answer, whoever sent it.
[[nodiscard]] std::optional<FoundHub> readHubAnswer(const QByteArray& datagram, const QHostAddress& sender);

} // namespace stonepot
