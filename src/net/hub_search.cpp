#include "net/hub_search.h"

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
        const auto hub = readHubAnswer(datagram.data(), datagram.senderAddress());
        if (!hub) {
            continue;
        }
        const bool isNew = std::ranges::find(m_hubs, hub->address, &FoundHub::address) == m_hubs.end();
        if (isNew && std::ssize(m_hubs) < mostHubs) {
            m_hubs.push_back(*hub);
            emit found(*hub);
        }
    }
}

} // namespace stonepot
