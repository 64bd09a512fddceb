// A WebSocket client that costs next to nothing: it takes frames apart, looks for one text in each, and parses nothing.
#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <functional>

namespace stonepot::bench {

class ListenerSocket final : public QObject {
public:
    ListenerSocket(quint16 port, int number, std::function<void(QByteArrayView)> message);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    void read();

    QTcpSocket m_socket;
    std::function<void(QByteArrayView)> m_message;
    QByteArray m_buffer;
    bool m_isOpen = false;
};

} // namespace stonepot::bench
