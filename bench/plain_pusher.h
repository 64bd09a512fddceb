// Sends every listener the same frames at a rate from a plain loop, without a hub: how quick this machine and the
// listeners are by themselves.
#pragma once

#include <QElapsedTimer>
#include <thread>

namespace stonepot::bench {

class PlainPusher final {
public:
    // Starts once so many listeners are there. The stamp in each message is what `clock` says, which must outlive this.
    PlainPusher(int listeners, int messagesPerSecond, const QElapsedTimer& clock);
    ~PlainPusher();

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void run(const std::stop_token& stop, int listeners, int messagesPerSecond, const QElapsedTimer& clock) const;

    int m_listener = -1;
    quint16 m_port = 0;
    std::jthread m_thread;
};

} // namespace stonepot::bench
