// Tells when the machine's network changes for the better: a cable, a Wi-Fi, another of either. A link that waits for
// its next attempt then tries at once.
#pragma once

#include <QObject>
#include <memory>

namespace stonepot {

class NetworkWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void networkBack();
};

// What the system knows, by QNetworkInformation; says nothing where the system does not.
[[nodiscard]] std::unique_ptr<NetworkWatch> makeNetworkWatch();

} // namespace stonepot
