#include "access_bed.h"

#include "hub/access_records.h"
#include "hub/secrets.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace stonepot {

void AccessBed::open()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_settings = {};
    m_settings.requireTokens = true;
    m_settings.accessPoll = Milliseconds(20);
    m_settings.pepper = "pepper";
    m_hub = HubBed::start(m_settings);
    QVERIFY(m_hub);
    m_till = m_hub->pair(u"one"_s, u"till-1"_s, Role::Cashier);
    QVERIFY(!m_till.isEmpty());
}

void AccessBed::close()
{
    m_hub.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

AccessBed::Headers AccessBed::bearer(const QString& token)
{
    return {{"Authorization", "Bearer " + token.toLatin1()}};
}

void AccessBed::addPerson(const QString& tenant, const QString& id, Role role, const QString& pin)
{
    const PinSettings pins{"salt", 1000};
    m_hub->putRecord(tenant, records::pins, u"salt"_s, toRecord(pins));
    m_hub->putRecord(tenant, records::person, id,
                     toRecord(Person{{id, u"Ann"_s, {}, role}, pinHash(pin, m_settings.pepper, pins.salt, 1000)}));
    QTRY_VERIFY(m_hub->get(u"/api/staff?tenantId="_s + tenant, bearer(m_till)).body.contains(id.toLatin1()));
}

QByteArray AccessBed::upgrade(const QString& tenant, const Headers& headers)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_hub->port());
    QByteArray request = "GET /ws/restaurant-pos/" + tenant.toLatin1() +
                         " HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                         "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    for (const auto& [name, value] : headers) {
        request += name + ": " + value + "\r\n";
    }
    socket.write(request + "\r\n");
    QByteArray answer;
    const bool answered = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n");
    });
    return answered ? answer.sliced(9) : QByteArray();
}

} // namespace stonepot
