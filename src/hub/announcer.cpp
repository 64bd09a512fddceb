#include "hub/announcer.h"

#include "hub/hub_log.h"

#include "core/hub_proof.h"

#include <QJsonDocument>
#include <QNetworkDatagram>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype longestQuestion = 1024;

} // namespace

Announcer::Announcer(const QHostAddress& address, quint16 port, bool tls, TokenHash tokenHash, QObject* parent)
    : QObject(parent)
    , m_port(port)
    , m_tls(tls)
    , m_tokenHash(std::move(tokenHash))
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &Announcer::hear);
    if (!m_socket.bind(address, port)) { // it serves all the same
        qCInfo(lcHub).noquote() << "Programs will not find this hub by themselves:" << m_socket.errorString();
    }
}

void Announcer::hear()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(longestQuestion);
        const QJsonObject question = QJsonDocument::fromJson(datagram.data()).object();
        if (question.value("stonepotSearch"_L1).toInt() != 1) {
            continue;
        }
        // Never more than was asked: nobody can make it shout at a third.
        const QByteArray said = answer(question);
        if (datagram.data().size() >= said.size()) {
            m_socket.writeDatagram(datagram.makeReply(said));
        }
    }
}

QByteArray Announcer::answer(const QJsonObject& question) const
{
    QJsonObject answer{{u"stonepotHub"_s, 1},
                       {u"port"_s, m_port},
                       {u"tls"_s, m_tls},
                       {u"name"_s, QSysInfo::machineHostName().left(64)}};
    const QByteArray nonce = question.value("nonce"_L1).toString().toLatin1();
    const auto hash =
        m_tokenHash && !nonce.isEmpty() ? m_tokenHash(question.value("key"_L1).toString().toLatin1()) : std::nullopt;
    if (hash) {
        answer.insert(u"proof"_s, QString::fromLatin1(hubProof(*hash, nonce, m_port, m_tls)));
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace stonepot
