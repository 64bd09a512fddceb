// Other devices at the hub of this program: between what a manager asks and the hub's book.
#pragma once

#include "core/error.h"
#include "state/hub_devices.h"

#include <QThreadPool>

namespace stonepot {

class Joining final : public QObject {
    Q_OBJECT
public:
    enum class Reach {
        Alone, // nobody else may join
        Open,
        Taken, // others may and cannot: another program has the port
    };
    // `folder`: the hub's. `ownDevice` is not among the others.
    Joining(QString folder, QString ownDevice, quint16 port, Reach reach, QObject* parent = nullptr);
    ~Joining() override;

    [[nodiscard]] HubDevices& devices() { return m_devices; }

private:
    void list();
    void makeCode(const QString& role);
    void revoke(const QString& deviceId);

    const QString m_folder;
    const QString m_ownDevice;
    HubDevices m_devices;
    QThreadPool m_disk; // one after the other
};

} // namespace stonepot
