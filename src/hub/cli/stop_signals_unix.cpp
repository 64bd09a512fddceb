#include "hub/cli/stop_signals.h"

#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace stonepot {

namespace {

// The only thing that a signal handler may touch: where to write its one byte.
volatile std::sig_atomic_t writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    static_cast<void>(!::write(writeEnd, &byte, sizeof byte));
}

} // namespace

struct StopSignals::Private {
    std::array<int, 2> sockets{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignals::StopSignals()
    : d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, d->sockets.data()) != 0) {
        return; // the default action of the signals stays: the program ends, and the store is as safe as ever
    }
    writeEnd = d->sockets[0];
    d->notifier = std::make_unique<QSocketNotifier>(d->sockets[1], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        static_cast<void>(!::read(d->sockets[1], &byte, sizeof byte));
        emit stopRequested();
    });
    for (const int signal : {SIGTERM, SIGINT}) {
        std::signal(signal, &onSignal);
    }
}

StopSignals::~StopSignals()
{
    if (!d->notifier) {
        return;
    }
    for (const int signal : {SIGTERM, SIGINT}) {
        std::signal(signal, SIG_DFL);
    }
    d->notifier.reset();
    for (const int socket : d->sockets) {
        ::close(socket);
    }
}

} // namespace stonepot
