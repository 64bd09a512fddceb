// The other devices of a hub that runs in this program, as a manager sees and admits them. Fed by the program.
#pragma once

#include "state/named_choice.h"

#include <QObject>
#include <vector>

namespace stonepot {

class HubDevices final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Whether others can reach the hub now, and where: "192.168.1.10:3001".
    [[nodiscard]] bool isReachable() const { return m_reachable; }
    [[nodiscard]] const QStringList& addresses() const { return m_addresses; }
    // They cannot although they may: another program of this machine has the hub's port, which this is. Otherwise 0.
    [[nodiscard]] quint16 takenPort() const { return m_takenPort; }
    // Made last; empty before.
    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] const std::vector<NamedChoice>& devices() const { return m_devices; } // without this one

    // ---- a manager's word ----
    void look() { emit listRequested(); }
    void makeCode(const QString& role) { emit codeRequested(role); } // "pos", "kds", "board"
    void revoke(const QString& deviceId) { emit revokeRequested(deviceId); }

    // ---- fed by the program ----
    void setReachable(bool reachable, const QStringList& addresses);
    void setTaken(quint16 port);
    void setCode(const QString& code);
    void setDevices(const std::vector<NamedChoice>& devices);
    void fail() { emit failed(); }

signals:
    void changed();
    void failed(); // the hub's book cannot be read or written
    void listRequested();
    void codeRequested(const QString& role);
    void revokeRequested(const QString& deviceId);

private:
    bool m_reachable = false;
    QStringList m_addresses;
    quint16 m_takenPort = 0;
    QString m_code;
    std::vector<NamedChoice> m_devices;
};

} // namespace stonepot
