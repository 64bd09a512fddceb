// Looks for hubs on the local network: asks everybody there, and hears from those that let themselves be found.
#pragma once

#include "net/hub_answer.h"

#include <QObject>
#include <QTimer>
#include <QUdpSocket>
#include <vector>

namespace stonepot {

class HubSearch final : public QObject {
    Q_OBJECT
public:
    struct Target {
        QHostAddress address;
        quint16 port = 3001;
    };
    // This machine and the broadcast addresses of its networks, at the port that hubs usually have.
    [[nodiscard]] static std::vector<Target> everybodyAround();

    explicit HubSearch(std::vector<Target> targets, QObject* parent = nullptr);

    // Asks now and every few seconds.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_again.isActive(); }
    [[nodiscard]] const std::vector<FoundHub>& hubs() const { return m_hubs; }

signals:
    void found(const stonepot::FoundHub& hub); // each once

private:
    void ask();
    void hear();

    std::vector<Target> m_targets;
    std::vector<FoundHub> m_hubs;
    QUdpSocket m_socket;
    QTimer m_again;
};

} // namespace stonepot
