// A serial line that a test printer hangs on: a pseudo-terminal whose other end is joined to the printer's socket.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <memory>

namespace stonepot {

class TestPrinter;

class SerialCable final : public QObject {
public:
    explicit SerialCable(const TestPrinter& printer);
    ~SerialCable() override;

    [[nodiscard]] QString device() const { return m_device; }
    void pullOut();

private:
    void toPrinter();
    void toLine();

    int m_end = -1;  // the printer's
    int m_line = -1; // kept open: a line is there also while nobody talks
    QString m_device;
    QTcpSocket m_printer;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace stonepot
