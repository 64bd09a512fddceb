// A printer that the system drives: a CUPS or Windows queue. What its queue has taken counts as printed.
#pragma once

#include "print/printer_port.h"

#include <functional>
#include <memory>

class QPrinter;
class QThread;

namespace stonepot {

class SystemPrinter final : public PrinterPort {
    Q_OBJECT
public:
    // Asked on a thread of its own for each job, because a print server may take its time; nothing when there is no
    // such queue.
    using Open = std::function<std::unique_ptr<QPrinter>()>;
    explicit SystemPrinter(Open open);
    ~SystemPrinter() override; // waits for a job that is being drawn

    [[nodiscard]] static Open queue(const QString& name);

    void print(const PrintDocument& document) override;
    void proceed() override;
    void abandon() override;

private:
    void inBackground(std::function<void()> work);
    void finish(PrintOutcome::Kind kind, PrinterProblem problem);

    Open m_open;
    PrintDocument m_document;
    std::unique_ptr<QPrinter> m_printer; // handed to the thread while one runs
    std::unique_ptr<QThread> m_thread;
};

} // namespace stonepot
