// Answers programs on the network that look for a hub: where it is, and nothing of what it holds. To a device that it
// knows it proves that it is the device's own (core/hub_proof.h).
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QObject>
#include <QUdpSocket>
#include <functional>
#include <optional>

namespace stonepot {

class Announcer final : public QObject {
    Q_OBJECT
public:
    // Hears on the address that the hub listens on, so that one of this machine alone stays unknown beyond it.
    // `tokenHash`: of the device that is named so (proofKey), or nothing.
    using TokenHash = std::function<std::optional<QByteArray>(const QByteArray& key)>;
    Announcer(const QHostAddress& address, quint16 port, bool tls, TokenHash tokenHash = {}, QObject* parent = nullptr);

    [[nodiscard]] bool isHearing() const { return m_socket.state() == QAbstractSocket::BoundState; }

private:
    void hear();
    [[nodiscard]] QByteArray answer(const QJsonObject& question) const;

    const quint16 m_port;
    const bool m_tls;
    TokenHash m_tokenHash;
    QUdpSocket m_socket;
};

} // namespace stonepot
