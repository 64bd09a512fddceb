// Answers programs on the network that look for a hub: where it is, and nothing of what it holds.
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

namespace stonepot {

class Announcer final : public QObject {
    Q_OBJECT
public:
    // Hears on the address that the hub listens on, so that one of this machine alone stays unknown beyond it.
    Announcer(const QHostAddress& address, quint16 port, bool tls, QObject* parent = nullptr);

    [[nodiscard]] bool isHearing() const { return m_socket.state() == QAbstractSocket::BoundState; }

private:
    void hear();

    QByteArray m_answer;
    QUdpSocket m_socket;
};

} // namespace stonepot
