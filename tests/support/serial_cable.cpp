#include "support/serial_cable.h"

#include "support/test_printer.h"

#include <array>
#include <pty.h>
#include <unistd.h>

namespace stonepot {

SerialCable::SerialCable(const TestPrinter& printer)
{
    std::array<char, 64> name{};
    if (openpty(&m_end, &m_line, name.data(), nullptr, nullptr) != 0) {
        qFatal("There is no pseudo-terminal");
    }
    m_device = QString::fromLocal8Bit(name.data());
    m_notifier = std::make_unique<QSocketNotifier>(m_end, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SerialCable::toPrinter);
    connect(&m_printer, &QTcpSocket::readyRead, this, &SerialCable::toLine);
    m_printer.connectToHost(QHostAddress::LocalHost, printer.port());
}

SerialCable::~SerialCable()
{
    pullOut();
}

void SerialCable::pullOut()
{
    m_notifier.reset();
    for (int* const end : {&m_end, &m_line}) {
        if (*end >= 0) {
            close(std::exchange(*end, -1));
        }
    }
}

void SerialCable::toPrinter()
{
    std::array<char, 4096> bytes{};
    const ssize_t count = read(m_end, bytes.data(), bytes.size());
    if (count > 0) {
        m_printer.write(bytes.data(), count);
    }
}

void SerialCable::toLine()
{
    const QByteArray bytes = m_printer.readAll();
    if (m_end >= 0 && write(m_end, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size()) {
        qFatal("The line does not take the printer's answer");
    }
}

} // namespace stonepot
