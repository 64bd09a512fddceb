// Looks for hubs on the local network: asks everybody there, and hears from those that let themselves be found. With a
// device's token, only from the hub that gave it.
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
    static constexpr quint16 usualPort = 3001;
    struct Target {
        QHostAddress address;
        quint16 port = usualPort;
    };
    // This machine and the broadcast addresses of its networks, at the port that hubs usually have and at `port`.
    [[nodiscard]] static std::vector<Target> everybodyAround(quint16 port = usualPort);

    explicit HubSearch(std::vector<Target> targets, const QByteArray& token = {}, QObject* parent = nullptr);

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
    [[nodiscard]] bool isWanted(const FoundHub& hub) const;

    std::vector<Target> m_targets;
    QByteArray m_tokenHash; // empty: any hub will do
    QByteArray m_nonce;
    std::vector<FoundHub> m_hubs;
    QUdpSocket m_socket;
    QTimer m_again;
};

} // namespace stonepot
