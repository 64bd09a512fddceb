#include "net/hub_search.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::chrono::seconds askAgainAfter{3};
constexpr qsizetype mostHubs = 20;
// As long as an answer may be: who asks in somebody else's name makes nothing larger.
constexpr qsizetype questionSize = 256;

QString shownHub(const QHostAddress& sender, const QJsonObject& answer)
{
    const int port = answer.value("port"_L1).toInt();
    if (answer.value("stonepotHub"_L1).toInt() != 1 || port < 1 || port > 65535) {
        return {};
    }
    bool isFour = false;
    const QHostAddress four(sender.toIPv4Address(&isFour));
    const QString host = isFour ? four.toString() : u'[' + sender.toString() + u']';
    return (answer.value("tls"_L1).toBool() ? u"https://"_s : QString()) + host + u':' + QString::number(port);
}

} // namespace

std::vector<HubSearch::Target> HubSearch::everybodyAround()
{
    std::vector<Target> targets{{QHostAddress(QHostAddress::LocalHost)}};
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        if (!each.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::CanBroadcast)) {
            continue;
        }
        for (const QNetworkAddressEntry& entry : each.addressEntries()) {
            if (!entry.broadcast().isNull()) {
                targets.push_back({entry.broadcast()});
            }
        }
    }
    return targets;
}

HubSearch::HubSearch(std::vector<Target> targets, QObject* parent)
    : QObject(parent)
    , m_targets(std::move(targets))
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &HubSearch::hear);
    connect(&m_again, &QTimer::timeout, this, &HubSearch::ask);
}

void HubSearch::start()
{
    m_again.start(askAgainAfter);
    ask();
}

void HubSearch::stop()
{
    m_again.stop();
}

void HubSearch::ask()
{
    if (m_socket.state() != QAbstractSocket::BoundState && !m_socket.bind(QHostAddress::AnyIPv4, 0)) {
        return; // perhaps the next time
    }
    const QByteArray question = QByteArray("{\"stonepotSearch\":1}").leftJustified(questionSize);
    for (const Target& target : m_targets) {
        m_socket.writeDatagram(question, target.address, target.port);
    }
}

void HubSearch::hear()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(questionSize);
        const QJsonObject answer = QJsonDocument::fromJson(datagram.data()).object();
        const FoundHub hub{shownHub(datagram.senderAddress(), answer), answer.value("name"_L1).toString().left(64)};
        const bool isNew = std::ranges::find(m_hubs, hub.address, &FoundHub::address) == m_hubs.end();
        if (!hub.address.isEmpty() && isNew && std::ssize(m_hubs) < mostHubs) {
            m_hubs.push_back(hub);
            emit found(hub);
        }
    }
}

} // namespace stonepot
