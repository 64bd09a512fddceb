#include "support/fault_proxy.h"

#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#include <deque>
#include <optional>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace stonepot {

namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr qint64 held = 64 * 1024; // bytes that one way takes before the sender feels it
constexpr milliseconds tick{10};   // of the bandwidth limit

// RST instead of FIN, whatever is unread.
void resetSocket(QTcpSocket& socket)
{
#ifdef Q_OS_UNIX
    const linger none{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket.abort();
}

} // namespace

class FaultProxy::Connection final : public QObject {
public:
    Connection(QTcpSocket* client, quint16 backendPort, Faults& faults, QObject* parent)
        : QObject(parent)
        , m_faults(faults)
        , m_client(client)
        , m_backend(new QTcpSocket(this))
        , m_toBackend(Direction::ToBackend, *m_client, *m_backend)
        , m_toClient(Direction::ToClient, *m_backend, *m_client)
    {
        m_client->setParent(this);
        for (QTcpSocket* socket : {m_client, m_backend}) {
            socket->setReadBufferSize(held);
            connect(socket, &QTcpSocket::readyRead, this, &Connection::pump);
            connect(socket, &QTcpSocket::bytesWritten, this, &Connection::pump);
            connect(socket, &QTcpSocket::disconnected, this, &Connection::pump);
            // Later: Qt tells of an error before the socket knows that it is closed.
            connect(socket, &QTcpSocket::errorOccurred, this, &Connection::pump, Qt::QueuedConnection);
        }
        connect(m_backend, &QTcpSocket::connected, this, [this] {
            m_backend->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            pump();
        });
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_again.setSingleShot(true);
        m_again.setTimerType(Qt::PreciseTimer);
        connect(&m_again, &QTimer::timeout, this, &Connection::pump);
        m_backend->connectToHost(QHostAddress::LocalHost, backendPort);
    }

    void pump()
    {
        if (m_ended || m_faults.blackHole || m_pumping) { // writing tells of bytes written at once
            return;
        }
        m_pumping = true;
        passOn();
        m_pumping = false;
    }

    void end(bool hard)
    {
        if (std::exchange(m_ended, true)) {
            return;
        }
        for (QTcpSocket* socket : {m_client, m_backend}) {
            socket->disconnect(this);
            if (hard) {
                resetSocket(*socket);
            } else {
                socket->disconnectFromHost(); // after what is written
            }
        }
        if (m_client->state() == QAbstractSocket::UnconnectedState) {
            deleteLater();
        } else {
            connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        }
    }

    [[nodiscard]] bool ended() const { return m_ended; }

private:
    struct Chunk {
        QByteArray bytes;
        Steady::time_point arrived;
    };
    struct Way {
        Way(Direction towards, QTcpSocket& source, QTcpSocket& target)
            : direction(towards)
            , from(source)
            , to(target)
        {
        }
        Direction direction;
        QTcpSocket& from;
        QTcpSocket& to;
        std::deque<Chunk> waiting{};
        qint64 bytesWaiting = 0;
        qint64 allowance = 0; // of the bandwidth limit
        Steady::time_point allowanceAt{};
    };

    void passOn()
    {
        std::optional<milliseconds> again;
        for (Way* way : {&m_toBackend, &m_toClient}) {
            take(*way);
            const auto wait = pass(*way);
            if (m_ended) {
                return;
            }
            if (wait && (!again || *wait < *again)) {
                again = wait;
            }
        }
        if (again) {
            m_again.start(*again);
        }
        const bool backendFailed = !m_backendWasOpen && m_backend->state() == QAbstractSocket::UnconnectedState;
        m_backendWasOpen = m_backendWasOpen || m_backend->state() == QAbstractSocket::ConnectedState;
        if (backendFailed || isOver(m_toBackend) || isOver(m_toClient)) {
            end(false);
        }
    }

    void take(Way& way)
    {
        if (way.from.bytesAvailable() > 0 && way.bytesWaiting < held) {
            Chunk chunk{way.from.readAll(), Steady::now()};
            way.bytesWaiting += chunk.bytes.size();
            way.waiting.push_back(std::move(chunk));
        }
    }

    // Writes what may pass now; when to come again, if time alone is what holds the rest.
    std::optional<milliseconds> pass(Way& way)
    {
        while (!way.waiting.empty()) {
            if (way.to.state() != QAbstractSocket::ConnectedState || way.to.bytesToWrite() > held) {
                return std::nullopt; // comes again when that changes
            }
            Chunk& chunk = way.waiting.front();
            if (const auto due = chunk.arrived + m_faults.delay; due > Steady::now()) {
                return std::chrono::ceil<milliseconds>(due - Steady::now());
            }
            if (way.direction == Direction::ToBackend && asksForUpgrade(chunk.bytes)) {
                end(false);
                return std::nullopt;
            }
            qint64 most = chunk.bytes.size();
            if (m_faults.bandwidth > 0) {
                most = std::min(most, allowed(way));
                if (most == 0) {
                    return tick;
                }
            }
            if (m_faults.pieces > 0) {
                most = std::min<qint64>(most, m_faults.pieces);
            }
            write(way, chunk, most);
            if (m_ended) {
                return std::nullopt;
            }
            if (chunk.bytes.isEmpty()) {
                way.waiting.pop_front();
            }
            if (m_faults.pieces > 0) {
                return milliseconds(0); // the reader's turn, so that it finds this piece alone
            }
        }
        return std::nullopt;
    }

    void write(Way& way, Chunk& chunk, qint64 most)
    {
        const bool counts = m_faults.resetAfter > 0 && m_faults.resetDirection == way.direction;
        const bool resets = counts && most >= m_faults.resetAfter;
        const qint64 size = resets ? m_faults.resetAfter : most;
        way.to.write(chunk.bytes.constData(), size);
        way.to.flush();
        chunk.bytes.remove(0, size);
        way.bytesWaiting -= size;
        way.allowance -= size;
        (way.direction == Direction::ToBackend ? m_faults.passedToBackend : m_faults.passedToClient) += size;
        if (counts) {
            m_faults.resetAfter -= size;
        }
        if (resets) {
            end(true);
        }
    }

    [[nodiscard]] qint64 allowed(Way& way) const
    {
        const auto now = Steady::now();
        const auto passed = std::chrono::duration_cast<milliseconds>(now - way.allowanceAt);
        if (passed >= tick) {
            way.allowance = std::max<qint64>(1, m_faults.bandwidth * std::min(passed, 2 * tick).count() / 1000);
            way.allowanceAt = now;
        }
        return std::max<qint64>(way.allowance, 0);
    }

    [[nodiscard]] bool asksForUpgrade(const QByteArray& bytes) const
    {
        return m_faults.refusesUpgrades && bytes.toLower().contains("upgrade: websocket");
    }

    [[nodiscard]] bool isOver(const Way& way) const
    {
        return way.from.state() == QAbstractSocket::UnconnectedState && way.waiting.empty() &&
               way.from.bytesAvailable() == 0 && (way.direction == Direction::ToBackend || m_backendWasOpen);
    }

    Faults& m_faults;
    QTcpSocket* m_client;
    QTcpSocket* m_backend;
    Way m_toBackend;
    Way m_toClient;
    QTimer m_again;
    bool m_backendWasOpen = false;
    bool m_pumping = false;
    bool m_ended = false;
};

FaultProxy::FaultProxy(quint16 backendPort, QObject* parent)
    : QObject(parent)
    , m_backendPort(backendPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    m_server.setListenBacklogSize(1024);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("%s", qPrintable(m_server.errorString()));
    }
    m_port = m_server.serverPort();
}

FaultProxy::~FaultProxy() = default;

void FaultProxy::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        m_acceptedAt.push_back(Steady::now());
        new Connection(socket, m_backendPort, m_faults, this);
        emit connectionAccepted();
    }
}

void FaultProxy::setBackend(quint16 port)
{
    m_backendPort = port;
}

void FaultProxy::cut()
{
    for (auto* child : children()) {
        if (auto* connection = dynamic_cast<Connection*>(child)) {
            connection->end(false);
        }
    }
}

void FaultProxy::reset()
{
    for (auto* child : children()) {
        if (auto* connection = dynamic_cast<Connection*>(child)) {
            connection->end(true);
        }
    }
}

void FaultProxy::setRefusing(bool on)
{
    if (on) {
        m_server.close();
    } else if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port)) {
        qFatal("%s", qPrintable(m_server.errorString()));
    }
}

void FaultProxy::setBlackHole(bool on)
{
    m_faults.blackHole = on;
    apply();
}

void FaultProxy::setDelay(milliseconds delay)
{
    m_faults.delay = delay;
    apply();
}

void FaultProxy::setPieces(qsizetype bytes)
{
    m_faults.pieces = bytes;
    apply();
}

void FaultProxy::setBandwidth(qint64 bytesPerSecond)
{
    m_faults.bandwidth = bytesPerSecond;
    apply();
}

void FaultProxy::resetAfter(qint64 bytes, Direction direction)
{
    m_faults.resetAfter = bytes;
    m_faults.resetDirection = direction;
}

void FaultProxy::setRefusingUpgrades(bool on)
{
    m_faults.refusesUpgrades = on;
}

void FaultProxy::apply()
{
    for (auto* child : children()) {
        if (auto* connection = dynamic_cast<Connection*>(child)) {
            connection->pump();
        }
    }
}

int FaultProxy::open() const
{
    return static_cast<int>(std::ranges::count_if(children(), [](const QObject* child) {
        const auto* connection = dynamic_cast<const Connection*>(child);
        return connection != nullptr && !connection->ended();
    }));
}

qint64 FaultProxy::bytesPassed(Direction direction) const
{
    return direction == Direction::ToBackend ? m_faults.passedToBackend : m_faults.passedToClient;
}

} // namespace stonepot
