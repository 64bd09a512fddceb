#include "state/hub_devices.h"

namespace stonepot {

void HubDevices::setReachable(bool reachable, const QStringList& addresses)
{
    m_reachable = reachable;
    m_addresses = addresses;
    m_takenPort = 0;
    m_code.clear();
    emit changed();
}

void HubDevices::setTaken(quint16 port)
{
    m_takenPort = port;
    emit changed();
}

void HubDevices::setCode(const QString& code)
{
    m_code = code;
    emit changed();
}

void HubDevices::setDevices(const std::vector<NamedChoice>& devices)
{
    if (m_devices != devices) {
        m_devices = devices;
        emit changed();
    }
}

} // namespace stonepot
