// A committed event on its way to every client of a tenant: made into text and compressed at most once, however many
// take it.
#pragma once

#include "hub/command.h"

#include <QStringList>
#include <memory>
#include <vector>

namespace stonepot {

// Messages from this size on are worth compressing, for clients that accept it.
inline constexpr qsizetype deflateFrom = 1025;

class Broadcast final {
public:
    explicit Broadcast(Event event);

    [[nodiscard]] const Event& event() const { return m_event; }
    [[nodiscard]] QString text();
    // The same for clients that know the base only: as it is, nothing, or in the base's words. Of a changed order these
    // are its new tickets and the ones that were cancelled by it, so that their kitchens cook what was added.
    [[nodiscard]] const QStringList& baseTexts();
    [[nodiscard]] QByteArray deflated(); // qCompress's framing

private:
    Event m_event;
    QString m_text;
    std::optional<QStringList> m_baseTexts;
    QByteArray m_deflated;
};

using Broadcasts = std::vector<std::shared_ptr<Broadcast>>;

} // namespace stonepot
