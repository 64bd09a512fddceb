// The screen stays lit while somebody wants it, on a desktop of the test's own.
#include "screen_awake.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QProcess>
#include <QTest>

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

class ScreenAwakeTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), qPrintable(m_bus.errorString()));
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY2(desktop.isConnected(), qPrintable(desktop.lastError().message()));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/ScreenSaver"_s, &m_saver, QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(u"org.freedesktop.ScreenSaver"_s));
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
};

QTEST_GUILESS_MAIN(ScreenAwakeTest)
#include "tst_screen_awake.moc"
