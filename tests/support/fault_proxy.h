// A TCP proxy between a client and a backend that breaks as networks do. It lives on the test's own event loop; every
// fault can be switched while connections are open and acts on open and new ones alike, unless it says otherwise.
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <chrono>
#include <memory>
#include <vector>

namespace stonepot {

class FaultProxy final : public QObject {
    Q_OBJECT
public:
    enum class Direction { ToBackend, ToClient };

    // Listens at once, on a free loopback port that it keeps for its life. `backendPort`: on loopback.
    explicit FaultProxy(quint16 backendPort, QObject* parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    void setBackend(quint16 port); // for connections made from now on

    // ---- faults ----
    void cut();                // closes every open connection on both sides, in order (FIN)
    void reset();              // ends every open connection on both sides at once (RST)
    void setRefusing(bool on); // nobody listens on the port; open connections stay
    // Half-open: connections are taken and stay, and nothing passes, not even their end. What was sent meanwhile
    // passes when it is switched off, as after an outage that TCP outlives.
    void setBlackHole(bool on);
    void setDelay(std::chrono::milliseconds delay); // of every byte, each way
    void setPieces(qsizetype bytes);                // each written by itself; 0: as they come
    void setBandwidth(qint64 bytesPerSecond);       // each way of each connection; 0: no limit
    // Ends the connection (RST) that is the first to pass so many more bytes that way, in the middle of whatever it
    // was, and not before; then the fault is spent. 0: off.
    void resetAfter(qint64 bytes, Direction direction = Direction::ToClient);
    void setRefusingUpgrades(bool on); // what asks for a WebSocket is closed unanswered; HTTP passes

    // ---- what happened ----
    [[nodiscard]] int accepted() const { return static_cast<int>(m_acceptedAt.size()); }
    // When each connection came, by the steady clock.
    [[nodiscard]] const std::vector<std::chrono::steady_clock::time_point>& acceptedAt() const { return m_acceptedAt; }
    [[nodiscard]] int open() const;
    [[nodiscard]] qint64 bytesPassed(Direction direction) const;

signals:
    void connectionAccepted();

private:
    class Connection;
    struct Faults {
        bool blackHole = false;
        bool refusesUpgrades = false;
        std::chrono::milliseconds delay{0};
        qsizetype pieces = 0;
        qint64 bandwidth = 0;
        qint64 resetAfter = 0;
        Direction resetDirection = Direction::ToClient;
        qint64 passedToBackend = 0;
        qint64 passedToClient = 0;
    };

    void accept();
    void apply(); // the faults have changed

    QTcpServer m_server;
    quint16 m_port = 0;
    quint16 m_backendPort = 0;
    Faults m_faults;
    std::vector<std::chrono::steady_clock::time_point> m_acceptedAt;
};

} // namespace stonepot
