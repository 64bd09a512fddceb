// Committed events on their way to a tenant's clients, at a pace that the number of clients sets: what is committed
// while they are being written to goes out together, in one write to each. They are told in the turns of the event loop
// that follow, some in each: whose command it was is answered first, and nobody waits until all the others are told.
#pragma once

#include "hub/command.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <deque>
#include <functional>

namespace stonepot {

class FanOut final : public QObject {
    Q_OBJECT
public:
    // Tells some more of a tenant's clients with each call; false when all are told.
    struct Round {
        qsizetype clients;
        std::function<bool()> tellSome;
    };
    using Begin = std::function<Round(const QString& tenant, const Events& events)>;

    explicit FanOut(Begin begin, QObject* parent = nullptr);

    // The next events of the tenant.
    void add(const QString& tenant, const Events& events);
    // Tells all of what waits, now.
    void flush();

private:
    void goOn();
    void begin();
    void pause();

    const Begin m_begin;
    QHash<QString, Events> m_waiting;
    std::deque<Round> m_rounds; // of which the first is under way
    qsizetype m_clients = 0;    // of these rounds
    QTimer m_next;              // some more clients, or the end of the pause
};

} // namespace stonepot
