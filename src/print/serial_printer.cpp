#include "print/serial_printer.h"

#include <QSerialPort>
#include <QTimer>

namespace stonepot {

namespace {

// What the system keeps of what it has taken, and how long the line has of it: ten bits a byte.
Milliseconds timeOnTheLine(int baud)
{
    constexpr int systemBuffer = 4096;
    return Milliseconds(systemBuffer * 10 * 1000LL / baud);
}

PrinterTimes timesOf(PrinterTimes times, int baud)
{
    times.stall += timeOnTheLine(baud);
    times.confirm += timeOnTheLine(baud);
    return times;
}

class SerialPrinter final : public StreamPrinter {
public:
    SerialPrinter(SerialLine line, PrinterProfile profile, PrinterTimes times)
        : StreamPrinter(std::move(profile), timesOf(times, line.baud))
        , m_line(std::move(line))
    {
    }

private:
    QIODevice* openStream() override
    {
        auto* port = new QSerialPort(m_line.device, this);
        port->setBaudRate(m_line.baud);
        switch (m_line.flow) {
        case SerialLine::Flow::None:
            break;
        case SerialLine::Flow::Hardware:
            port->setFlowControl(QSerialPort::HardwareControl);
            break;
        case SerialLine::Flow::Software:
            port->setFlowControl(QSerialPort::SoftwareControl);
            break;
        }
        const bool open = port->open(QIODevice::ReadWrite);
        connect(port, &QSerialPort::errorOccurred, this, [this, port](QSerialPort::SerialPortError error) {
            if (error != QSerialPort::NoError && port == stream()) { // the cable, or the adapter, was pulled out
                ended(false);
            }
        });
        later(port, Milliseconds::zero(), [this, open] {
            if (open) {
                opened();
            } else {
                ended(false);
            }
        });
        return port;
    }

    // Nobody at the other end says that everything has arrived: it has when the line had the time for it. Closing
    // earlier would wait for that, and the program with it.
    void closeStream(qsizetype bytes) override
    {
        later(stream(), std::min(timeOnTheLine(m_line.baud), Milliseconds(bytes * 10 * 1000 / m_line.baud)),
              [this] { ended(true); });
    }

    void dropStream(QIODevice* stream, PrintOutcome::Kind kind) override
    {
        auto* const port = static_cast<QSerialPort*>(stream);
        if (kind != PrintOutcome::Kind::Printed && port->isOpen()) {
            port->clear(); // what nobody takes would hold up its end
        }
        port->close();
        port->deleteLater();
    }

    template <typename Then>
    void later(QIODevice* port, Milliseconds wait, Then then)
    {
        QTimer::singleShot(wait, port, [this, port, then] {
            if (port == stream()) { // not over by now
                then();
            }
        });
    }

    SerialLine m_line;
};

} // namespace

bool hasSerialLines()
{
    return true;
}

std::unique_ptr<PrinterPort> makeSerialPrinter(const SerialLine& line, const PrinterProfile& profile,
                                               PrinterTimes times)
{
    return std::make_unique<SerialPrinter>(line, profile, times);
}

} // namespace stonepot
