// A hub with the sample menu, and the devices of a test, as real processes in folders of their own.
#pragma once

#include "test_program.h"

#include "core/menu.h"

#include <QTemporaryDir>
#include <memory>

namespace stonepot {

class Restaurant final {
public:
    Restaurant();

    // False, with the hub's log, when it does not listen in time. Again after a kill: the same port and database.
    [[nodiscard]] bool startHub();
    // The next start listens there, as when a router gives addresses anew.
    void moveHub(int port) { m_port = port; }
    // For a device that the hub is to know.
    [[nodiscard]] QString pairingCode() const;
    [[nodiscard]] TestProgram& hub() { return *m_hub; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] std::unique_ptr<TestProgram>
    agent(const QString& role, const QString& device,
          const QProcessEnvironment& environment = TestProgram::cleanEnvironment()) const;

    // What the hub's database holds, by `stonepot-hub export`.
    [[nodiscard]] QList<QJsonObject> exported() const;
    // A dish that needs no choices.
    [[nodiscard]] QString simpleItem() const { return m_item; }
    [[nodiscard]] QString folder(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] static QString menuFile();

private:
    QTemporaryDir m_dir;
    QString m_item;
    std::unique_ptr<TestProgram> m_hub;
    int m_port = 0; // 0: any
};

// A port of this machine that nobody listens on.
inline constexpr int nobody = 1;

[[nodiscard]] Menu sampleMenu();

// place_order for so many of the item, paid in cash with a large note.
[[nodiscard]] QJsonObject placeOrder(const QString& ref, const QString& itemId, int quantity);

} // namespace stonepot
