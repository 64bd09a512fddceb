#include "order_load.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int patienceMs = 10'000;

enum class Answer { NotYet, Accepted, Refused };

// What is taken off the front of `bytes` with the answer; what is told to everybody is passed over.
struct Read {
    qsizetype taken = 0;
    Answer answer = Answer::NotYet;
};

Read readHttp(QByteArrayView bytes)
{
    constexpr QByteArrayView lengthName = "Content-Length: ";
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    const qsizetype length = bytes.indexOf(lengthName);
    if (head < 0 || length < 0) {
        return {};
    }
    const QByteArrayView number = bytes.sliced(length + lengthName.size());
    const qsizetype end = head + 4 + number.first(number.indexOf('\r')).toLongLong();
    if (bytes.size() < end) {
        return {};
    }
    return {end, bytes.startsWith("HTTP/1.1 201") ? Answer::Accepted : Answer::Refused};
}

Read readFrames(QByteArrayView bytes)
{
    Read read;
    while (read.answer == Answer::NotYet) {
        const QByteArrayView rest = bytes.sliced(read.taken);
        if (rest.size() < 2) {
            break;
        }
        qsizetype head = 2;
        qsizetype length = static_cast<unsigned char>(rest[1]);
        if (length >= 126) {
            head = length == 126 ? 4 : 10;
            if (rest.size() < head) {
                break;
            }
            length = head == 4 ? qFromBigEndian<quint16>(rest.data() + 2)
                               : static_cast<qsizetype>(qFromBigEndian<quint64>(rest.data() + 2));
        }
        if (rest.size() < head + length) {
            break;
        }
        const QByteArrayView message = rest.sliced(head, length);
        read.taken += head + length;
        // Members stand in the order of their names. Who looked through each message would be measured, not the hub.
        if (message.endsWith("\"type\":\"ack\"}")) {
            read.answer = Answer::Accepted;
        } else if (message.endsWith("\"type\":\"error\"}")) {
            read.answer = Answer::Refused;
        }
    }
    return read;
}

class Load final {
public:
    Load(quint16 port, int tills, Via via)
        : m_via(via)
        , m_requests(via)
        , m_poll(::epoll_create1(EPOLL_CLOEXEC))
        , m_tills(static_cast<std::size_t>(tills))
    {
        m_clock.start();
        for (std::size_t i = 0; i < m_tills.size() && m_isOpen; ++i) {
            m_isOpen = open(m_tills[i], port, i);
        }
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;
    ~Load()
    {
        for (const Till& till : m_tills) {
            if (till.socket >= 0) {
                ::close(till.socket);
            }
        }
        ::close(m_poll);
    }

    Result<LoadOutcome> run(double seconds)
    {
        const qint64 begin = m_clock.nsecsElapsed();
        for (Till& till : m_tills) {
            submit(till);
        }
        std::array<epoll_event, 64> ready{};
        qint64 now = begin;
        while (m_isOpen && static_cast<double>(now - begin) < seconds * 1e9) {
            const int count = ::epoll_wait(m_poll, ready.data(), static_cast<int>(ready.size()), patienceMs);
            if (count <= 0) {
                break;
            }
            for (int i = 0; i < count; ++i) {
                receive(m_tills[ready[static_cast<std::size_t>(i)].data.u32]);
            }
            now = m_clock.nsecsElapsed();
        }
        if (!m_isOpen || static_cast<double>(now - begin) < seconds * 1e9) {
            return fail(ErrorCode::Unavailable, {}, u"The hub does not answer the tills."_s);
        }
        m_outcome.elapsedNs = now - begin;
        return std::move(m_outcome);
    }

private:
    struct Till {
        int socket = -1;
        qint64 sent = 0;
        QByteArray rest; // of what came, less than an answer
    };

    bool open(Till& till, quint16 port, std::size_t index)
    {
        till.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int noDelay = 1;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u32 = static_cast<std::uint32_t>(index);
        return ::connect(till.socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
               ::setsockopt(till.socket, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof noDelay) == 0 &&
               (m_via == Via::Http || upgrade(till, index)) &&
               ::epoll_ctl(m_poll, EPOLL_CTL_ADD, till.socket, &event) == 0;
    }

    bool upgrade(Till& till, std::size_t index)
    {
        send(till, "GET /ws/restaurant-pos/" + tenant().toLatin1() + "?protocol=1&deviceId=till-" +
                       QByteArray::number(index) +
                       " HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                       "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        while (m_isOpen && !till.rest.contains("\r\n\r\n")) {
            take(till, 0);
        }
        till.rest.remove(0, till.rest.indexOf("\r\n\r\n") + 4);
        return m_isOpen;
    }

    void submit(Till& till)
    {
        till.sent = m_clock.nsecsElapsed();
        send(till, m_requests.next());
    }

    void send(const Till& till, const QByteArray& bytes)
    {
        m_isOpen = m_isOpen && ::send(till.socket, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                                      MSG_NOSIGNAL) == bytes.size();
    }

    void take(Till& till, int flags)
    {
        const auto got = ::recv(till.socket, m_buffer.data(), m_buffer.size(), flags);
        m_isOpen = m_isOpen && got > 0;
        if (got > 0) {
            till.rest.append(m_buffer.data(), got);
        }
    }

    void receive(Till& till)
    {
        take(till, MSG_DONTWAIT);
        while (m_isOpen) {
            const Read read = m_via == Via::Http ? readHttp(till.rest) : readFrames(till.rest);
            till.rest.remove(0, read.taken);
            if (read.answer == Answer::NotYet) {
                return;
            }
            if (read.answer == Answer::Accepted) {
                m_outcome.times += static_cast<double>(m_clock.nsecsElapsed() - till.sent) / 1e6;
            } else {
                ++m_outcome.refused;
            }
            submit(till);
        }
    }

    Via m_via;
    OrderRequests m_requests;
    int m_poll;
    bool m_isOpen = true;
    std::vector<Till> m_tills;
    std::array<char, std::size_t{64} * 1024> m_buffer{};
    QElapsedTimer m_clock;
    LoadOutcome m_outcome;
};

} // namespace

Result<LoadOutcome> submitOrders(quint16 port, int tills, double seconds, Via via)
{
    return std::make_unique<Load>(port, tills, via)->run(seconds);
}

} // namespace stonepot::bench
