// Where printers may be: what this computer knows of, and, only when somebody asks, a look around the local network.
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <vector>

class QTcpSocket;

namespace stonepot {

struct FoundPrinter {
    QString address; // as in printers.json
    QString name;    // for people

    bool operator==(const FoundPrinter&) const = default;
};

// The system's queues, and devices on cables. Asks the print server, which may take its time: for a thread.
[[nodiscard]] std::vector<FoundPrinter> printersOfThisComputer();

// The other hosts of a network, at most the 254 around `own`: a larger network is not gone through.
[[nodiscard]] std::vector<QHostAddress> hostsAround(const QHostAddress& own, int prefixLength);
// Of every network that this computer is in; never its own addresses.
[[nodiscard]] std::vector<QHostAddress> hostsOnLocalNetworks();

// Knocks on the raw port of each host, a few at a time, and sends nothing.
class PrinterSearch final : public QObject {
    Q_OBJECT
public:
    static constexpr quint16 rawPort = 9100;

    explicit PrinterSearch(QObject* parent = nullptr, Milliseconds patience = Milliseconds(700));

    // Instead of a search that runs.
    void start(const std::vector<QHostAddress>& hosts, quint16 port = rawPort);
    void stop();
    [[nodiscard]] bool isRunning() const { return !m_waiting.empty() || !m_knocking.isEmpty(); }

signals:
    void found(const stonepot::FoundPrinter& printer);
    void finished();

private:
    static constexpr int atOnce = 48;

    void knockOnMore();
    void knock(const QHostAddress& host);
    void answered(QTcpSocket* socket, bool open);

    Milliseconds m_patience;
    quint16 m_port = rawPort;
    std::vector<QHostAddress> m_waiting; // the last is the next
    QHash<QTcpSocket*, QHostAddress> m_knocking;
};

} // namespace stonepot
