// The real stonepot-hub, started by the bench from its own folder, and tills that submit to it over HTTP: a till that
// is answered there is told of nobody else's orders, so what is measured is the hub and not the bench.
#pragma once

#include "core/error.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace stonepot::bench {

class HubUnderTest final {
public:
    [[nodiscard]] static Result<std::unique_ptr<HubUnderTest>> start(const QString& database, quint16 port = 0);
    ~HubUnderTest();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] double residentMiB() const;
    // What it has used of the processors since it was started: all of it, and its storage thread alone.
    struct Seconds {
        double all = 0;
        double storage = 0;
    };
    [[nodiscard]] Seconds processorSeconds() const;

private:
    HubUnderTest() = default;

    QProcess m_process;
    quint16 m_port = 0;
};

// One order at a time over one connection.
class Till final : public QObject {
public:
    // `answered` gets how long it took in ms, or a negative number for a refusal.
    Till(quint16 port, std::function<void(Till&, double)> answered);

    void submit(const QByteArray& request);
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void read();

    const quint16 m_port;
    QTcpSocket m_socket;
    std::function<void(Till&, double)> m_answered;
    QByteArray m_buffer;
    QElapsedTimer m_timer;
    bool m_busy = false;
};

} // namespace stonepot::bench
