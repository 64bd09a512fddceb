// A change of the machine's network reaches the link, through the object that Qt tells of it with.
#include "link_setup.h"
#include "net/network_watch.h"

#include <QNetworkInformation>
#include <QSignalSpy>
#include <QTest>

using namespace stonepot;
using namespace std::chrono_literals;

class NetworkWatchTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aNetworkThatComesIsTold_data();
    void aNetworkThatComesIsTold();
    void anotherMediumIsTold();
    void aLinkThatHasGivenUpTriesAtOnce();

private:
    // As the system's own word arrives.
    static void say(QNetworkInformation::Reachability reachability)
    {
        emit QNetworkInformation::instance()->reachabilityChanged(reachability);
    }

    std::unique_ptr<NetworkWatch> m_watch;
};

void NetworkWatchTest::initTestCase()
{
    m_watch = makeNetworkWatch();
    if (QNetworkInformation::instance() == nullptr) {
        QSKIP("This system tells Qt nothing of its network.");
    }
}

void NetworkWatchTest::aNetworkThatComesIsTold_data()
{
    using Reachability = QNetworkInformation::Reachability;
    QTest::addColumn<Reachability>("reachability");
    QTest::addColumn<int>("told");
    QTest::newRow("none") << Reachability::Disconnected << 0;
    QTest::newRow("nobody knows") << Reachability::Unknown << 1;
    QTest::newRow("local") << Reachability::Local << 1; // a hub needs no more
    QTest::newRow("this site") << Reachability::Site << 1;
    QTest::newRow("online") << Reachability::Online << 1;
}

void NetworkWatchTest::aNetworkThatComesIsTold()
{
    QFETCH(const QNetworkInformation::Reachability, reachability);
    QFETCH(const int, told);
    const QSignalSpy back(m_watch.get(), &NetworkWatch::networkBack);
    say(reachability);
    QCOMPARE(back.count(), told);
}

void NetworkWatchTest::anotherMediumIsTold()
{
    const QSignalSpy back(m_watch.get(), &NetworkWatch::networkBack);
    QNetworkInformation* system = QNetworkInformation::instance();
    emit system->transportMediumChanged(QNetworkInformation::TransportMedium::WiFi);
    const bool connected = system->reachability() != QNetworkInformation::Reachability::Disconnected;
    QCOMPARE(back.count(), connected ? 1 : 0); // this machine's network is what it is
}

void NetworkWatchTest::aLinkThatHasGivenUpTriesAtOnce()
{
    LinkSettings settings = LinkSetup::quick();
    settings.maxAttempts = 1;
    settings.probeEvery = 1h;
    LinkSetup s(settings);
    QObject::connect(m_watch.get(), &NetworkWatch::networkBack, &s.link, &ConnectionManager::networkBack);
    QTest::ignoreMessage(QtWarningMsg, "Max reconnection attempts reached");
    s.link.logIn();
    s.socket->drop();
    QCOMPARE(s.link.state(), LinkState::Exhausted);
    say(QNetworkInformation::Reachability::Disconnected);
    QCOMPARE(s.link.state(), LinkState::Exhausted);
    say(QNetworkInformation::Reachability::Online);
    QCOMPARE(s.link.state(), LinkState::Connecting);
    QCOMPARE(s.socket->addresses.size(), 2);
}

QTEST_GUILESS_MAIN(NetworkWatchTest)
#include "tst_network_watch.moc"
