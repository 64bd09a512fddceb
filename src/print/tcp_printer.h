// A receipt printer on the network (raw TCP, port 9100).
#pragma once

#include "print/stream_printer.h"

namespace stonepot {

class TcpPrinter final : public StreamPrinter {
    Q_OBJECT
public:
    TcpPrinter(QString host, quint16 port, PrinterProfile profile, PrinterTimes times = {});

protected:
    QIODevice* openStream() override;
    void closeStream(qsizetype bytes) override;
    void dropStream(QIODevice* stream, PrintOutcome::Kind kind) override;

private:
    QString m_host;
    quint16 m_port;
};

} // namespace stonepot
