#include "hub/client_writer.h"

#include "hub/client_socket.h"

namespace stonepot {

ClientWriter::ClientWriter(QTcpSocket* transport, std::shared_ptr<SessionTraffic> traffic, const Clock& clock)
    : m_transport(transport)
    , m_traffic(std::move(traffic))
    , m_clock(clock)
{
}

ClientWriter::~ClientWriter()
{
    m_traffic->unsentBytes -= m_counted;
}

void ClientWriter::write(const QByteArray& frames)
{
    if (m_hasGivenUp) {
        return;
    }
    m_transport->write(frames);
    m_transport->flush(); // TLS has it until then
}

void ClientWriter::giveUp()
{
    m_hasGivenUp = true;
    static_cast<void>(unsentBytes());
}

qint64 ClientWriter::unsentBytes()
{
    const qint64 now = m_transport && !m_hasGivenUp ? stonepot::unsentBytes(*m_transport) : 0;
    if (now < m_counted || now == 0) {
        m_lastTook = m_clock.monotonic();
    }
    m_traffic->unsentBytes += now - m_counted;
    return m_counted = now;
}

} // namespace stonepot
