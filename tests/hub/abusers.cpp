#include "abusers.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace stonepot {

namespace {

constexpr qsizetype kept = 64 * 1024; // of what is to be sent: more waits until the hub has taken it
constexpr int tickMs = 5;

struct Abuser {
    int socket = -1;
    bool isConnected = false;
    bool isAnswered = false;
    bool hasCome = false;
    QDeadlineTimer comes{0};
    QDeadlineTimer goesOn{QDeadlineTimer::Forever};
    QElapsedTimer stays;
    QByteArray unsent;
};

class Campaign final {
public:
    Campaign(const Abuse& abuse, const Crowd& crowd, quint16 port)
        : m_abuse(abuse)
        , m_crowd(crowd)
        , m_port(port)
        , m_poll(::epoll_create1(EPOLL_CLOEXEC))
        , m_abusers(static_cast<std::size_t>(crowd.connections))
        , m_comeFor(crowd.comesFor)
    {
        m_clock.start();
    }
    Q_DISABLE_COPY_MOVE(Campaign)
    ~Campaign()
    {
        for (Abuser& abuser : m_abusers) {
            close(abuser);
        }
        ::close(m_poll);
    }

    Abusers::Figures run()
    {
        std::array<epoll_event, 256> ready{};
        while (!isOver() && !QThread::currentThread()->isInterruptionRequested()) {
            const int count = ::epoll_wait(m_poll, ready.data(), static_cast<int>(ready.size()), tickMs);
            for (int i = 0; i < count; ++i) {
                const epoll_event& event = ready[static_cast<std::size_t>(i)];
                react(m_abusers[event.data.u32], event.events);
            }
            tick();
        }
        return m_figures;
    }

private:
    [[nodiscard]] bool isOver() const
    {
        return std::ranges::all_of(m_abusers, [this](const Abuser& each) {
            return each.socket < 0 && each.hasCome && m_comeFor.hasExpired();
        });
    }

    void tick()
    {
        qint64 may = m_clock.elapsed() * m_crowd.comeEachSecond / 1000 - m_figures.came;
        for (std::size_t i = 0; i < m_abusers.size(); ++i) {
            Abuser& abuser = m_abusers[i];
            if (abuser.socket >= 0) {
                if (abuser.goesOn.hasExpired()) {
                    goOn(abuser);
                    if (abuser.unsent.size() < kept) {
                        abuser.unsent += m_abuse.goesOn;
                    }
                    send(abuser);
                }
            } else if (may > 0 && abuser.comes.hasExpired() && !(abuser.hasCome && m_comeFor.hasExpired())) {
                --may;
                connect(abuser, static_cast<std::uint32_t>(i));
            }
        }
    }

    void connect(Abuser& abuser, std::uint32_t index)
    {
        abuser.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        abuser.hasCome = true;
        ++m_figures.came;
        if (!m_abuse.reads) {
            const int little = 1;
            ::setsockopt(abuser.socket, SOL_SOCKET, SO_RCVBUF, &little, sizeof little);
        }
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        epoll_event event{};
        event.events = EPOLLOUT | EPOLLRDHUP | EPOLLET | (m_abuse.reads ? EPOLLIN : 0U);
        event.data.u32 = index;
        const bool connects =
            ::connect(abuser.socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 ||
            errno == EINPROGRESS;
        if (!connects || ::epoll_ctl(m_poll, EPOLL_CTL_ADD, abuser.socket, &event) != 0) {
            close(abuser);
        }
    }

    void react(Abuser& abuser, std::uint32_t events)
    {
        if (abuser.socket < 0) {
            return;
        }
        if (!abuser.isConnected && (events & EPOLLOUT) != 0 && (events & EPOLLERR) == 0) {
            abuser.isConnected = true;
            abuser.stays.start();
            abuser.unsent = m_abuse.begins;
            if (m_abuse.then.isEmpty()) {
                goOn(abuser);
            }
        }
        if (!send(abuser) || ((events & EPOLLIN) != 0 && !receive(abuser))) {
            return;
        }
        if ((events & (EPOLLHUP | EPOLLERR)) != 0 || ((events & EPOLLRDHUP) != 0 && !m_abuse.reads)) {
            close(abuser);
        }
    }

    void goOn(Abuser& abuser) const
    {
        if (!m_abuse.goesOn.isEmpty()) {
            abuser.goesOn.setRemainingTime(m_abuse.every.count());
        }
    }

    // false: it is closed.
    bool send(Abuser& abuser)
    {
        if (!abuser.isConnected || abuser.unsent.isEmpty()) {
            return true;
        }
        const auto sent = ::send(abuser.socket, abuser.unsent.constData(),
                                 static_cast<std::size_t>(abuser.unsent.size()), MSG_NOSIGNAL);
        if (sent < 0) {
            return errno == EAGAIN || close(abuser);
        }
        abuser.unsent.remove(0, sent);
        return true;
    }

    bool receive(Abuser& abuser)
    {
        while (true) {
            const auto got = ::recv(abuser.socket, m_buffer.data(), m_buffer.size(), 0);
            if (got < 0 && errno == EAGAIN) {
                return true;
            }
            if (got <= 0 || m_abuse.leaves) {
                return close(abuser);
            }
            if (!std::exchange(abuser.isAnswered, true) && !m_abuse.then.isEmpty()) {
                abuser.unsent += m_abuse.then;
                goOn(abuser);
                if (!send(abuser)) {
                    return false;
                }
            }
        }
    }

    bool close(Abuser& abuser)
    {
        if (abuser.socket >= 0) {
            ::close(abuser.socket);
        }
        if (abuser.isConnected) {
            m_figures.stayedLongest = std::max(m_figures.stayedLongest, Milliseconds(abuser.stays.elapsed()));
        }
        abuser = Abuser{.hasCome = abuser.hasCome, .comes = QDeadlineTimer(m_crowd.comesBackAfter)};
        return false;
    }

    const Abuse m_abuse;
    const Crowd m_crowd;
    const quint16 m_port;
    const int m_poll;
    std::vector<Abuser> m_abusers;
    const QDeadlineTimer m_comeFor;
    QElapsedTimer m_clock;
    std::array<char, std::size_t{64} * 1024> m_buffer{};
    Abusers::Figures m_figures;
};

} // namespace

Abusers::Abusers(const Abuse& abuse, const Crowd& crowd, quint16 port)
    : m_thread(QThread::create([this, abuse, crowd, port] {
        const sched_param none{};
        ::sched_setscheduler(0, SCHED_IDLE, &none);
        m_figures = std::make_unique<Campaign>(abuse, crowd, port)->run();
    }))
{
    m_thread->start();
}

Abusers::~Abusers()
{
    m_thread->requestInterruption();
    m_thread->wait();
}

} // namespace stonepot
