#include "screen_awake.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
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

} // namespace

// The desktop forgets a wish when the program that had it ends, so a crash leaves no screen lit for ever.
struct ScreenAwake::Private {
    QDBusConnection bus = QDBusConnection::sessionBus();
    std::unique_ptr<QDBusPendingCallWatcher> asked{};
    std::optional<uint> cookie{};
};

ScreenAwake::ScreenAwake(const QString& reason)
    : d(std::make_unique<Private>())
{
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
    if (d->cookie) {
        QDBusMessage call = screenSaverCall(u"UnInhibit"_s);
        call << *d->cookie;
        static_cast<void>(d->bus.send(call));
    }
}

#endif

} // namespace stonepot
