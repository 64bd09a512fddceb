// A receipt printer on a cable (/dev/usb/lp0, /dev/ttyUSB0), or a file that collects what it would be sent.
#pragma once

#include "core/clock.h"
#include "print/escpos.h"
#include "print/printer_port.h"

#include <memory>

class QSocketNotifier;
class QTimer;

namespace stonepot {

class DevicePrinter final : public PrinterPort {
    Q_OBJECT
public:
    // `stall`: without a byte being taken.
    DevicePrinter(QString path, PrinterProfile profile, Milliseconds stall = Milliseconds(15000));
    ~DevicePrinter() override;

    void print(const PrintDocument& document) override;
    void proceed() override;
    void abandon() override;

private:
    void writeSome();
    void finish(PrintOutcome::Kind kind, PrinterProblem problem);

    QString m_path;
    EscPosEncoder m_encoder;
    Milliseconds m_stall;
    int m_file = -1;
    QByteArray m_job;
    qsizetype m_written = 0;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer* m_deadline;
};

} // namespace stonepot
