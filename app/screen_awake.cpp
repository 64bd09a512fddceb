#include "screen_awake.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QLoggingCategory>
#endif

using namespace Qt::StringLiterals;

namespace stonepot {

#ifdef Q_OS_WIN

struct ScreenAwake::Private {};

ScreenAwake::ScreenAwake(const QString&)
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
}

ScreenAwake::~ScreenAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

#else

namespace {

Q_LOGGING_CATEGORY(lcScreen, "stonepot.screen")

QDBusMessage screenSaverCall(const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

// The desktop answers for the screen; that the computer itself does not sleep, with or without a desktop, is the
// system's.
QDBusMessage sleepCall(const QString& reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"idle:sleep"_s << u"Stonepot"_s << reason << u"block"_s;
    return call;
}

} // namespace

// The desktop forgets a wish when the program that had it ends, so a crash leaves no screen lit for ever.
struct ScreenAwake::Private {
    QDBusConnection bus = QDBusConnection::sessionBus();
    std::unique_ptr<QDBusPendingCallWatcher> asked{};
    std::optional<uint> cookie{};
    std::unique_ptr<QDBusPendingCallWatcher> askedSystem{};
    QDBusUnixFileDescriptor sleepless{}; // as long as it is open
};

ScreenAwake::ScreenAwake(const QString& reason)
    : d(std::make_unique<Private>())
{
    if (const QDBusConnection system = QDBusConnection::systemBus(); system.isConnected()) {
        d->askedSystem = std::make_unique<QDBusPendingCallWatcher>(system.asyncCall(sleepCall(reason)));
        QObject::connect(d->askedSystem.get(), &QDBusPendingCallWatcher::finished, d->askedSystem.get(), [this] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *d->askedSystem;
            if (reply.isError()) {
                qCInfo(lcScreen) << "The system may sleep:" << reply.error().message();
            } else {
                d->sleepless = reply.value();
            }
        });
    }
    if (!d->bus.isConnected()) {
        qCInfo(lcScreen) << "There is no desktop to ask to keep the screen lit.";
        return;
    }
    QDBusMessage call = screenSaverCall(u"Inhibit"_s);
    call << u"Stonepot"_s << reason;
    d->asked = std::make_unique<QDBusPendingCallWatcher>(d->bus.asyncCall(call));
    QObject::connect(d->asked.get(), &QDBusPendingCallWatcher::finished, d->asked.get(), [this] {
        const QDBusPendingReply<uint> reply = *d->asked;
        if (reply.isError()) {
            qCInfo(lcScreen) << "The desktop does not keep the screen lit:" << reply.error().message();
        } else {
            d->cookie = reply.value();
        }
    });
}

ScreenAwake::~ScreenAwake()
{
    if (const std::optional<uint> cookie = d->cookie) {
        QDBusMessage call = screenSaverCall(u"UnInhibit"_s);
        call << *cookie;
        static_cast<void>(d->bus.send(call));
    }
}

#endif

} // namespace stonepot
