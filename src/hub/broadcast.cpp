#include "hub/broadcast.h"

using namespace Qt::StringLiterals;

namespace stonepot {

Broadcast::Broadcast(Event event)
    : m_event(std::move(event))
    , m_isBase(m_event.type == "order_created"_L1 || m_event.type == "order_status_update"_L1)
{
}

QString Broadcast::text()
{
    if (m_text.isNull()) {
        m_text = QString::fromUtf8(m_event.message);
    }
    return m_text;
}

QByteArray Broadcast::deflated()
{
    if (m_deflated.isNull()) {
        m_deflated = qCompress(m_event.message);
    }
    return m_deflated;
}

} // namespace stonepot
