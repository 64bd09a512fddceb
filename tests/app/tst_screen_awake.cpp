// The screen stays lit while somebody wants it, on a desktop of the test's own.
#include "screen_awake.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// What a desktop offers to programs.
class ScreenSaver final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList wishes;
    QList<uint> ended;

public slots:
    uint Inhibit(const QString& program, const QString& reason)
    {
        wishes += program + u": "_s + reason;
        return 41 + static_cast<uint>(wishes.size());
    }
    void UnInhibit(uint cookie) { ended += cookie; }
};

// What the system offers: it does not sleep until the other end of the pipe is closed.
class LoginManager final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList wishes;
    int ourEnd = -1;

    ~LoginManager() override { closeOurs(); }
    [[nodiscard]] bool isOver() const // nobody holds the other end any more
    {
        char byte = 0;
        return ::read(ourEnd, &byte, 1) == 0;
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode)
    {
        wishes += QStringList{what, who, why, mode}.join(u'|');
        closeOurs();
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
            return {};
        }
        ourEnd = ends[0];
        QDBusUnixFileDescriptor theirs(ends[1]); // a copy of it
        ::close(ends[1]);
        return theirs;
    }

private:
    void closeOurs()
    {
        if (ourEnd >= 0) {
            ::close(ourEnd);
        }
    }
};

class ScreenAwakeTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), qPrintable(m_bus.errorString()));
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address); // one bus for both
        QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY2(desktop.isConnected(), qPrintable(desktop.lastError().message()));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/ScreenSaver"_s, &m_saver, QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(u"org.freedesktop.ScreenSaver"_s));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/login1"_s, &m_login, QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(u"org.freedesktop.login1"_s));
    }

    void theComputerDoesNotSleepMeanwhile()
    {
        {
            const stonepot::ScreenAwake awake(u"The kitchen reads its tickets"_s);
            QTRY_COMPARE(m_login.wishes, QStringList(u"idle:sleep|Stonepot|The kitchen reads its tickets|block"_s));
            QTRY_VERIFY(!m_saver.wishes.isEmpty());
            QCoreApplication::processEvents();
            QVERIFY(!m_login.isOver());
        }
        QTRY_VERIFY(m_login.isOver());
        QTRY_VERIFY(!m_saver.ended.isEmpty());
        m_saver.wishes.clear();
        m_saver.ended.clear();
    }

    void aWishLastsAsLongAsItsOwner()
    {
        {
            const stonepot::ScreenAwake awake(u"The kitchen reads its tickets"_s);
            QTRY_COMPARE(m_saver.wishes, QStringList(u"Stonepot: The kitchen reads its tickets"_s));
            // The answer has come when another one has.
            QTRY_VERIFY(
                QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.ScreenSaver"_s));
            QCoreApplication::processEvents();
            QVERIFY(m_saver.ended.isEmpty());
        }
        QTRY_COMPARE(m_saver.ended, QList<uint>{42});
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }

private:
    QProcess m_bus;
    ScreenSaver m_saver;
    LoginManager m_login;
};

QTEST_GUILESS_MAIN(ScreenAwakeTest)
#include "tst_screen_awake.moc"
