// Committed events on their way to a tenant's clients, at a pace that the number of clients sets: what is committed
// while they are being written to goes out together, in one write to each. A few clients are told in the next turn of
// the event loop: whose command it was is answered first.
#pragma once

#include "hub/command.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>

namespace stonepot {

class FanOut final : public QObject {
    Q_OBJECT
public:
    // Writes the events to the tenant's clients and says how many these were.
    using Deliver = std::function<qsizetype(const QString& tenant, const Events& events)>;

    explicit FanOut(Deliver deliver, QObject* parent = nullptr);

    // The next events of the tenant.
    void add(const QString& tenant, const Events& events);
    // Delivers what waits, now.
    void flush();

private:
    const Deliver m_deliver;
    QHash<QString, Events> m_waiting;
    QTimer m_pause;
};

} // namespace stonepot
