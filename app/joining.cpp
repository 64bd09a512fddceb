#include "joining.h"

#include "local_hub.h"

#include "core/when_done.h"

#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Where others find this machine: most have one address or two.
QStringList addressesOfThisMachine(quint16 port)
{
    constexpr qsizetype shown = 3;
    QStringList found;
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() && !address.isLinkLocal() &&
            found.size() < shown) {
            found.append(u"%1:%2"_s.arg(address.toString()).arg(port));
        }
    }
    return found;
}

} // namespace

Joining::Joining(QString folder, QString ownDevice, quint16 port, Reach reach, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_ownDevice(std::move(ownDevice))
{
    m_disk.setMaxThreadCount(1);
    const bool isOpen = reach == Reach::Open;
    m_devices.setReachable(isOpen, isOpen ? addressesOfThisMachine(port) : QStringList());
    if (reach == Reach::Taken) {
        m_devices.setTaken(port);
    }
    connect(&m_devices, &HubDevices::listRequested, this, &Joining::list);
    connect(&m_devices, &HubDevices::codeRequested, this, &Joining::makeCode);
    connect(&m_devices, &HubDevices::revokeRequested, this, &Joining::revoke);
}

Joining::~Joining()
{
    m_disk.waitForDone();
}

void Joining::list()
{
    const auto found = runOn(m_disk, [folder = m_folder] { return LocalHub::devices(folder); });
    whenDone(found, this, [this](const Result<std::vector<NamedChoice>>& devices) {
        if (!devices) {
            m_devices.fail();
            return;
        }
        std::vector<NamedChoice> others = *devices;
        std::erase_if(others, [this](const NamedChoice& each) { return each.id == m_ownDevice; });
        m_devices.setDevices(others);
    });
}

void Joining::makeCode(const QString& role)
{
    const auto made = runOn(m_disk, [folder = m_folder, role] { return LocalHub::pairingCode(folder, role); });
    whenDone(made, this, [this](const Result<QString>& code) {
        if (code) {
            m_devices.setCode(*code);
        } else {
            m_devices.fail();
        }
    });
}

void Joining::revoke(const QString& deviceId)
{
    const auto done = runOn(m_disk, [folder = m_folder, deviceId] { return LocalHub::revoke(folder, deviceId); });
    whenDone(done, this, [this](const Status& revoked) {
        if (!revoked) {
            m_devices.fail();
        }
        list();
    });
}

} // namespace stonepot
