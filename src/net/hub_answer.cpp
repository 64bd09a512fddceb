#include "net/hub_answer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stonepot {

std::optional<FoundHub> readHubAnswer(const QByteArray& datagram, const QHostAddress& sender)
{
    const QJsonObject answer = QJsonDocument::fromJson(datagram).object();
    const int port = answer.value("port"_L1).toInt();
    if (answer.value("stonepotHub"_L1).toInt() != 1 || port < 1 || port > 65535) {
        return std::nullopt;
    }
    bool isFour = false;
    const QHostAddress four(sender.toIPv4Address(&isFour));
    const QString host = isFour ? four.toString() : u'[' + sender.toString() + u']';
    const bool tls = answer.value("tls"_L1).toBool();
    return FoundHub{.address = (tls ? u"https://"_s : QString()) + host + u':' + QString::number(port),
                    .name = answer.value("name"_L1).toString().left(64),
                    .proof = answer.value("proof"_L1).toString().toLatin1(),
                    .port = static_cast<quint16>(port),
                    .tls = tls};
}

} // namespace stonepot
