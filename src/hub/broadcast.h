// A committed event on its way to every client of a tenant: made into text and compressed at most once, however many
// take it.
#pragma once

#include "hub/command.h"

#include <QString>
#include <memory>
#include <vector>

namespace stonepot {

// Messages from this size on are worth compressing, for clients that accept it.
inline constexpr qsizetype deflateFrom = 1025;

class Broadcast final {
public:
    explicit Broadcast(Event event);

    [[nodiscard]] const Event& event() const { return m_event; }
    [[nodiscard]] bool isForBaseClients() const { return m_isBase; }
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray deflated(); // qCompress's framing

private:
    Event m_event;
    bool m_isBase;
    QString m_text;
    QByteArray m_deflated;
};

using Broadcasts = std::vector<std::shared_ptr<Broadcast>>;

} // namespace stonepot
