#include "print/device_printer.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <fcntl.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace stonepot {

DevicePrinter::DevicePrinter(QString path, PrinterProfile profile, Milliseconds stall)
    : m_path(std::move(path))
    , m_encoder(std::move(profile))
    , m_stall(stall)
    , m_deadline(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, [this] {
        finish(m_written > 0 ? PrintOutcome::Kind::Unknown : PrintOutcome::Kind::NotPrinted, PrinterProblem::NoAnswer);
    });
}

#ifdef Q_OS_UNIX

DevicePrinter::~DevicePrinter()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

void DevicePrinter::print(const PrintDocument& document)
{
    m_job = m_encoder.encode(document);
    m_written = 0;
    // Without waiting: a printer that is off or out of paper would hold the program.
    m_file = ::open(QFile::encodeName(m_path).constData(),
                    O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0600);
    // Answers come later, as they do from every other port.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_file < 0) {
                finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::Unreachable);
            } else {
                emit readyToSend();
            }
        },
        Qt::QueuedConnection);
}

void DevicePrinter::proceed()
{
    m_deadline->start(m_stall);
    m_writable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Write);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &DevicePrinter::writeSome);
}

void DevicePrinter::writeSome()
{
    const auto taken =
        ::write(m_file, m_job.constData() + m_written, static_cast<std::size_t>(m_job.size() - m_written));
    if (taken < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    if (taken <= 0) {
        finish(m_written > 0 ? PrintOutcome::Kind::Unknown : PrintOutcome::Kind::NotPrinted,
               PrinterProblem::Disconnected);
        return;
    }
    m_written += taken;
    m_deadline->start(m_stall);
    if (m_written == m_job.size()) {
        finish(PrintOutcome::Kind::Printed, PrinterProblem::None);
    }
}

void DevicePrinter::finish(PrintOutcome::Kind kind, PrinterProblem problem)
{
    m_deadline->stop();
    if (m_writable) { // it may be what calls
        m_writable->setEnabled(false);
        m_writable.release()->deleteLater();
    }
    if (m_file >= 0) {
        ::close(std::exchange(m_file, -1));
    }
    emit finished({kind, problem});
}

#else // a printer on a cable has a queue there; what is left is a file

DevicePrinter::~DevicePrinter() = default;

void DevicePrinter::print(const PrintDocument& document)
{
    m_job = m_encoder.encode(document);
    QMetaObject::invokeMethod(this, &DevicePrinter::readyToSend, Qt::QueuedConnection);
}

void DevicePrinter::proceed()
{
    writeSome();
}

void DevicePrinter::writeSome()
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::Unreachable);
        return;
    }
    m_written = file.write(m_job);
    const bool whole = file.flush() && m_written == m_job.size();
    finish(whole ? PrintOutcome::Kind::Printed : PrintOutcome::Kind::Unknown,
           whole ? PrinterProblem::None : PrinterProblem::Refused);
}

void DevicePrinter::finish(PrintOutcome::Kind kind, PrinterProblem problem)
{
    emit finished({kind, problem});
}

#endif

void DevicePrinter::abandon()
{
    finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::None);
}

} // namespace stonepot
