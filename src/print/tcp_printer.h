// A receipt printer on the network (raw TCP, port 9100).
//
// Before the first byte it asks for the printer's state (DLE EOT), where the profile says that it answers; after the
// last one it waits until the printer has come to the end of the job (GS r). A printer that cannot say so is believed
// when it has taken everything and the connection ended well.
#pragma once

#include "core/clock.h"
#include "print/escpos.h"
#include "print/printer_port.h"

class QTcpSocket;
class QTimer;

namespace stonepot {

struct TcpPrinterTimes {
    Milliseconds connect{5000};
    Milliseconds status{2000};   // for an answer to DLE EOT
    Milliseconds stall{15000};   // without a byte being taken
    Milliseconds confirm{30000}; // from the last byte to the end of the paper
    Milliseconds poll{2000};     // looks for an end of paper meanwhile
};

class TcpPrinter final : public PrinterPort {
    Q_OBJECT
public:
    TcpPrinter(QString host, quint16 port, PrinterProfile profile, TcpPrinterTimes times = {});
    ~TcpPrinter() override;

    void print(const PrintDocument& document) override;
    void proceed() override;
    void abandon() override;

private:
    enum class State { Idle, Connecting, Asking, Ready, Sending, Confirming, Closing };

    void connected();
    void read();
    void readStatus(const QByteArray& bytes);
    void readConfirmation(const QByteArray& bytes);
    void written();
    void lost();
    void timedOut();
    void enter(State state, Milliseconds deadline);
    void finish(PrintOutcome::Kind kind, PrinterProblem problem);

    QString m_host;
    quint16 m_port;
    EscPosEncoder m_encoder;
    TcpPrinterTimes m_times;
    State m_state = State::Idle;
    QTcpSocket* m_socket = nullptr; // one a job
    QTimer* m_deadline;
    QTimer* m_poll;
    QByteArray m_job;
    QByteArray m_answers;
    bool m_anythingLeft = false; // the system has taken at least one byte of the job
};

} // namespace stonepot
