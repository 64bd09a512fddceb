// Print jobs as statements on one connection. Every write is one transaction. DeviceStore calls it from its thread.
#pragma once

#include "core/print_job.h"
#include "storage/database.h"

namespace stonepot {

class PrintTables final {
public:
    PrintTables(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    // All of them or none. The new ones, with their ids; a job whose key is here already is passed over, as is one
    // whose part says so of what was stored before the call. With those of a series its mark is stored.
    Result<std::vector<PrintJob>> add(const std::vector<PrintJob>& jobs);
    // At the start of a program: whatever was being sent when the last one ended may be on paper, so it becomes
    // CheckPaper. Answers with every job that is neither printed nor cancelled, oldest first.
    Result<std::vector<PrintJob>> resume();
    // What the papers of each series say by now.
    Result<std::vector<PaperMark>> marks();
    // Printer, copy, state, attempts, problem and next attempt. NotFound when there is none, or it is printed or
    // cancelled: those are final.
    Status update(const PrintJob& job);

private:
    [[nodiscard]] Result<bool> isWanted(const PrintJob& job);
    [[nodiscard]] Status keep(const PaperMark& mark);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace stonepot
