// Crowds of connections that do what no honest client does.
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QThread>
#include <memory>

namespace stonepot {

// What each of them does with a connection.
struct Abuse {
    QByteArray begins{}; // what it sends when connected
    QByteArray then{};   // and when the hub has answered
    QByteArray goesOn{}; // and then again and again, as far as the hub takes it
    Milliseconds every{20};
    bool reads = true;
    bool leaves = false; // once it is answered; the others stay until the hub closes
};

struct Crowd {
    int connections = 0;      // at a time
    int comeEachSecond = 0;   // at most
    Milliseconds comesFor{0}; // who has been closed comes again until then, but nobody less than once
    Milliseconds comesBackAfter{0};
};

// Begins at once, on a thread of its own, which is over when nobody comes any more and the hub has closed the last one.
// They are not on the hub's machine: what they do must cost as little as it can, and gives way to whoever else wants a
// processor.
class Abusers final {
public:
    Abusers(const Abuse& abuse, const Crowd& crowd, quint16 port);
    ~Abusers(); // they go, closed or not
    Q_DISABLE_COPY_MOVE(Abusers)

    [[nodiscard]] bool areClosed() const { return m_thread->isFinished(); }

    // When they are closed.
    struct Figures {
        qint64 came = 0;
        Milliseconds stayedLongest{0}; // from being connected to being closed
    };
    [[nodiscard]] const Figures& figures() const { return m_figures; }

private:
    Figures m_figures;
    std::unique_ptr<QThread> m_thread;
};

} // namespace stonepot
