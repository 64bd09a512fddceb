// Programs look for a hub, and one that lets itself be found answers; on the loopback address only.
#include "hub/announcer.h"

#include "core/hub_proof.h"
#include "net/hub_search.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class HubSearchTest final : public QObject {
    Q_OBJECT

private slots:
    void findsAHub();
    void aHubOfThisMachineIsNotHeardBeyondIt();
    void strangersGetNoAnswer();
    void otherAnswersAreNoHubs();
    void aHubProvesThatItIsTheDevicesOwn();
    void proofsOfOthersCountForNothing();

private:
    static quint16 freePort()
    {
        QUdpSocket socket;
        return socket.bind(QHostAddress::LocalHost, 0) ? socket.localPort() : quint16(0);
    }
};

void HubSearchTest::findsAHub()
{
    const quint16 port = freePort();
    const Announcer plain(QHostAddress::LocalHost, port, false);
    QVERIFY(plain.isHearing());
    HubSearch search({{QHostAddress(QHostAddress::LocalHost), port}});
    QSignalSpy found(&search, &HubSearch::found);
    search.start();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(search.hubs().front().address, u"127.0.0.1:%1"_s.arg(port));
    search.start(); // asks again
    const quint16 other = freePort();
    const Announcer secure(QHostAddress::LocalHost, other, true);
    HubSearch both({{QHostAddress(QHostAddress::LocalHost), port}, {QHostAddress(QHostAddress::LocalHost), other}});
    both.start();
    QTRY_COMPARE(both.hubs().size(), std::size_t(2));
    QVERIFY(std::ranges::any_of(
        both.hubs(), [other](const FoundHub& hub) { return hub.address == u"https://127.0.0.1:%1"_s.arg(other); }));
    QCOMPARE(found.size(), 1); // the first once
}

void HubSearchTest::aHubOfThisMachineIsNotHeardBeyondIt()
{
    const quint16 port = freePort();
    const Announcer announcer(QHostAddress::LocalHost, port, false);
    // The same port on another address of this machine is still nobody's.
    QUdpSocket beyond;
    QVERIFY(beyond.bind(QHostAddress(u"127.0.0.2"_s), port));
}

void HubSearchTest::strangersGetNoAnswer()
{
    const quint16 port = freePort();
    const Announcer announcer(QHostAddress::LocalHost, port, false);
    QUdpSocket stranger;
    QVERIFY(stranger.bind(QHostAddress::LocalHost, 0));
    stranger.writeDatagram("{\"stonepotSearch\":1}", QHostAddress(QHostAddress::LocalHost), port); // too short
    stranger.writeDatagram(QByteArray(256, 'x'), QHostAddress(QHostAddress::LocalHost), port);
    // It has read both once it answers the third.
    stranger.writeDatagram(QByteArray("{\"stonepotSearch\":1}").leftJustified(256),
                           QHostAddress(QHostAddress::LocalHost), port);
    QTRY_VERIFY(stranger.hasPendingDatagrams());
    QVERIFY(stranger.receiveDatagram().data().contains("stonepotHub"));
    QVERIFY(!stranger.hasPendingDatagrams());
}

void HubSearchTest::otherAnswersAreNoHubs()
{
    QUdpSocket other;
    QVERIFY(other.bind(QHostAddress::LocalHost, 0));
    HubSearch search({{QHostAddress(QHostAddress::LocalHost), other.localPort()}});
    search.start();
    QTRY_VERIFY(other.hasPendingDatagrams());
    const QNetworkDatagram question = other.receiveDatagram();
    QSignalSpy found(&search, &HubSearch::found);
    other.writeDatagram(question.makeReply("hello"));
    other.writeDatagram(question.makeReply(R"({"stonepotHub":1,"port":0})"));
    other.writeDatagram(question.makeReply(R"({"stonepotHub":2,"port":3001})"));
    other.writeDatagram(question.makeReply(R"({"stonepotHub":1,"port":3001,"name":"box"})"));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(search.hubs().front().address, u"127.0.0.1:3001"_s);
    QCOMPARE(search.hubs().front().name, u"box"_s);
}

void HubSearchTest::aHubProvesThatItIsTheDevicesOwn()
{
    const quint16 port = freePort();
    const QByteArray known = secretHash(u"token"_s);
    const Announcer announcer(QHostAddress::LocalHost, port, true, [&](const QByteArray& key) {
        return key == proofKey(known) ? std::optional(known) : std::nullopt;
    });
    HubSearch search({{QHostAddress(QHostAddress::LocalHost), port}}, "token");
    search.start();
    QTRY_COMPARE(search.hubs().size(), std::size_t(1));
    QCOMPARE(search.hubs().front().address, u"https://127.0.0.1:%1"_s.arg(port));
}

void HubSearchTest::proofsOfOthersCountForNothing()
{
    QUdpSocket hub;
    QVERIFY(hub.bind(QHostAddress::LocalHost, 0));
    HubSearch search({{QHostAddress(QHostAddress::LocalHost), hub.localPort()}}, "token");
    search.start();
    QTRY_VERIFY(hub.hasPendingDatagrams());
    const QNetworkDatagram question = hub.receiveDatagram();
    const QJsonObject asked = QJsonDocument::fromJson(question.data()).object();
    const QByteArray nonce = asked.value(u"nonce"_s).toString().toLatin1();
    const QByteArray ours = secretHash(u"token"_s);
    QVERIFY(!question.data().contains("token") && !question.data().contains(ours.toHex()));
    const auto answer = [&](int port, const QByteArray& proof) {
        const QJsonObject said{{u"stonepotHub"_s, 1}, {u"port"_s, port}, {u"proof"_s, QString::fromLatin1(proof)}};
        hub.writeDatagram(question.makeReply(QJsonDocument(said).toJson(QJsonDocument::Compact)));
    };
    answer(1, {});
    answer(2, hubProof(secretHash(u"another"_s), nonce, 2, false));
    answer(3, hubProof(ours, "0123", 3, false)); // to an earlier question
    answer(4, hubProof(ours, nonce, 5, false));  // of another address
    answer(6, hubProof(ours, nonce, 6, true));   // of an encrypted one
    answer(7, hubProof(ours, nonce, 7, false));
    QTRY_COMPARE(search.hubs().size(), std::size_t(1)); // they come in order
    QCOMPARE(search.hubs().front().address, u"127.0.0.1:7"_s);
}

QTEST_GUILESS_MAIN(HubSearchTest)
#include "tst_hub_search.moc"
