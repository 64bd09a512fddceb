#include "net/network_watch.h"

#include <QNetworkInformation>
#include <QTimer>

namespace stonepot {

namespace {

class SystemNetworkWatch final : public NetworkWatch {
public:
    // Once the event loop runs: loading what knows it takes a part of what a start may.
    SystemNetworkWatch() { QTimer::singleShot(0, this, &SystemNetworkWatch::begin); }

private:
    void begin()
    {
        using Feature = QNetworkInformation::Feature;
        if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability)) {
            return;
        }
        const QNetworkInformation* system = QNetworkInformation::instance();
        connect(system, &QNetworkInformation::reachabilityChanged, this, &SystemNetworkWatch::look);
        connect(system, &QNetworkInformation::transportMediumChanged, this,
                [this] { look(QNetworkInformation::instance()->reachability()); });
    }

    // A hub on the local network needs no internet; and a system that does not know is no reason not to try.
    void look(QNetworkInformation::Reachability reachability)
    {
        if (reachability != QNetworkInformation::Reachability::Disconnected) {
            emit networkBack();
        }
    }
};

} // namespace

std::unique_ptr<NetworkWatch> makeNetworkWatch()
{
    return std::make_unique<SystemNetworkWatch>();
}

} // namespace stonepot
