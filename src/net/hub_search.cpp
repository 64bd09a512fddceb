#include "net/hub_search.h"

#include "core/hub_proof.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::chrono::seconds askAgainAfter{3};
constexpr qsizetype mostHubs = 20;
// As long as an answer may be: who asks in somebody else's name makes nothing larger.
constexpr qsizetype questionSize = 256;

} // namespace

std::vector<HubSearch::Target> HubSearch::everybodyAround(quint16 port)
{
    QList<QHostAddress> addresses{QHostAddress(QHostAddress::LocalHost)};
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        if (!each.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::CanBroadcast)) {
            continue;
        }
        for (const QNetworkAddressEntry& entry : each.addressEntries()) {
            if (!entry.broadcast().isNull()) {
                addresses += entry.broadcast();
            }
        }
    }
    std::vector<Target> targets;
    for (const QHostAddress& address : addresses) {
        targets.push_back({address});
        if (port != targets.back().port) {
            targets.push_back({address, port});
        }
    }
    return targets;
}

HubSearch::HubSearch(std::vector<Target> targets, const QByteArray& token, QObject* parent)
    : QObject(parent)
    , m_targets(std::move(targets))
{
    if (!token.isEmpty()) {
        m_tokenHash = secretHash(QString::fromUtf8(token));
        std::array<quint32, 4> random{};
        QRandomGenerator::system()->fillRange(random.data(), std::ssize(random));
        m_nonce = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof(random)).toHex();
    }
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
    QJsonObject question{{u"stonepotSearch"_s, 1}};
    if (!m_tokenHash.isEmpty()) {
        question.insert(u"key"_s, QString::fromLatin1(proofKey(m_tokenHash)));
        question.insert(u"nonce"_s, QString::fromLatin1(m_nonce));
    }
    const QByteArray text = QJsonDocument(question).toJson(QJsonDocument::Compact).leftJustified(questionSize);
    for (const Target& target : m_targets) {
        m_socket.writeDatagram(text, target.address, target.port);
    }
}

void HubSearch::hear()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(questionSize);
        const auto hub = readHubAnswer(datagram.data(), datagram.senderAddress());
        if (!hub || !isWanted(*hub)) {
            continue;
        }
        const bool isNew = std::ranges::find(m_hubs, hub->address, &FoundHub::address) == m_hubs.end();
        if (isNew && std::ssize(m_hubs) < mostHubs) {
            m_hubs.push_back(*hub);
            emit found(*hub);
        }
    }
}

bool HubSearch::isWanted(const FoundHub& hub) const
{
    return m_tokenHash.isEmpty() || hub.proof == hubProof(m_tokenHash, m_nonce, hub.port, hub.tls);
}

} // namespace stonepot
