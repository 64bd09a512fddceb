// A receipt printer at the other end of a stream of bytes that may answer: a socket, a serial line.
//
// Before the first byte it asks for the printer's state (DLE EOT), where the profile says that it answers; after the
// last one it waits until the printer has come to the end of the job (GS r). A printer that cannot say so is believed
// when it has taken everything and the stream ended well.
#pragma once

#include "core/clock.h"
#include "print/escpos.h"
#include "print/printer_port.h"

class QIODevice;
class QTimer;

namespace stonepot {

struct PrinterTimes {
    Milliseconds connect{5000};
    Milliseconds status{2000};   // for an answer to DLE EOT
    Milliseconds stall{15000};   // without a byte being taken
    Milliseconds confirm{30000}; // from the last byte to the end of the paper
    Milliseconds poll{2000};     // looks for an end of paper meanwhile
};

class StreamPrinter : public PrinterPort {
    Q_OBJECT
public:
    ~StreamPrinter() override;

    void print(const PrintDocument& document) override;
    void proceed() override;
    void abandon() override;

protected:
    StreamPrinter(PrinterProfile profile, PrinterTimes times);

    // A stream that begins to open, one a job, a child of this: opened() or ended() follow from the event loop.
    virtual QIODevice* openStream() = 0;
    // A job of so many bytes was handed over: ended() follows.
    virtual void closeStream(qsizetype bytes) = 0;
    // Lets go of it, and deletes it. Of a job that counts as not printed nothing may come out later.
    virtual void dropStream(QIODevice* stream, PrintOutcome::Kind kind) = 0;

    [[nodiscard]] QIODevice* stream() const { return m_stream; }
    void opened();
    void ended(bool well);

private:
    enum class State { Idle, Connecting, Asking, Ready, Sending, Confirming, Closing };

    void read();
    void readStatus(const QByteArray& bytes);
    void readConfirmation(const QByteArray& bytes);
    void written();
    void timedOut();
    void enter(State state, Milliseconds deadline);
    void finish(PrintOutcome::Kind kind, PrinterProblem problem);

    EscPosEncoder m_encoder;
    PrinterTimes m_times;
    State m_state = State::Idle;
    QIODevice* m_stream = nullptr;
    QTimer* m_deadline;
    QTimer* m_poll;
    QByteArray m_job;
    QByteArray m_answers;
    bool m_anythingLeft = false; // the system has taken at least one byte of the job
};

} // namespace stonepot
