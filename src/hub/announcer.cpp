#include "hub/announcer.h"

#include "hub/hub_log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype longestQuestion = 1024;

} // namespace

Announcer::Announcer(const QHostAddress& address, quint16 port, bool tls, QObject* parent)
    : QObject(parent)
    , m_answer(QJsonDocument(QJsonObject{{u"stonepotHub"_s, 1},
                                         {u"port"_s, port},
                                         {u"tls"_s, tls},
                                         {u"name"_s, QSysInfo::machineHostName().left(64)}})
                   .toJson(QJsonDocument::Compact))
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &Announcer::hear);
    if (!m_socket.bind(address, port)) { // it serves all the same
        qCInfo(lcHub).noquote() << "Programs will not find this hub by themselves:" << m_socket.errorString();
    }
}

void Announcer::hear()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram question = m_socket.receiveDatagram(longestQuestion);
        // Never more than was asked: nobody can make it shout at a third.
        const bool isOne = question.data().startsWith("{\"stonepotSearch\":1}");
        if (isOne && question.data().size() >= m_answer.size()) {
            m_socket.writeDatagram(question.makeReply(m_answer));
        }
    }
}

} // namespace stonepot
