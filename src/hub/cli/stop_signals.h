// SIGTERM and SIGINT as a Qt signal; on Windows the console's and the service manager's requests to stop.
#pragma once

#include <QObject>
#include <memory>

namespace stonepot {

class StopSignals final : public QObject {
    Q_OBJECT
public:
    StopSignals(); // one at a time in a process
    ~StopSignals() override;

signals:
    void stopRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
