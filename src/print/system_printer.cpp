#include "print/system_printer.h"

#include "print/pdf.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace stonepot {

SystemPrinter::SystemPrinter(Open open)
    : m_open(std::move(open))
{
}

SystemPrinter::~SystemPrinter()
{
    if (m_thread) {
        m_thread->wait();
    }
}

SystemPrinter::Open SystemPrinter::queue(const QString& name)
{
    return [name]() -> std::unique_ptr<QPrinter> {
        const QPrinterInfo info = QPrinterInfo::printerInfo(name);
        return info.isNull() ? nullptr : std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    };
}

void SystemPrinter::inBackground(std::function<void()> work)
{
    if (m_thread) {
        m_thread->wait(); // it has given its answer: it is at its end
    }
    m_thread.reset(QThread::create(std::move(work)));
    m_thread->start();
}

void SystemPrinter::print(const PrintDocument& document)
{
    m_document = document;
    inBackground([this] {
        auto printer = m_open();
        QMetaObject::invokeMethod(
            this,
            [this, opened = printer.release()] {
                m_printer.reset(opened);
                if (m_printer) {
                    emit readyToSend();
                } else {
                    finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::Unreachable);
                }
            },
            Qt::QueuedConnection);
    });
}

void SystemPrinter::proceed()
{
    inBackground([this] {
        m_printer->setDocName(m_document.title);
        const Status painted = paintOnPages(m_document, *m_printer);
        const bool aborted = m_printer->printerState() == QPrinter::Error;
        const bool printed = painted && !aborted;
        QMetaObject::invokeMethod(
            this,
            [this, printed] {
                finish(printed ? PrintOutcome::Kind::Printed : PrintOutcome::Kind::Unknown,
                       printed ? PrinterProblem::None : PrinterProblem::Refused);
            },
            Qt::QueuedConnection);
    });
}

void SystemPrinter::abandon()
{
    finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::None);
}

void SystemPrinter::finish(PrintOutcome::Kind kind, PrinterProblem problem)
{
    m_printer.reset();
    emit finished({kind, problem});
}

} // namespace stonepot
