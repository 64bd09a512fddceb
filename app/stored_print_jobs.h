// A till's print jobs are kept in its database.
#pragma once

#include "core/when_done.h"
#include "print/print_queue.h"
#include "storage/device_store.h"

namespace stonepot {

class StoredPrintJobs final : public PrintJobs {
public:
    explicit StoredPrintJobs(DeviceStore& storage)
        : m_storage(storage)
    {
    }

    void add(const std::vector<PrintJob>& jobs, QObject* context, ThenJobs then) override
    {
        whenDone(m_storage.addPrintJobs(jobs), context, std::move(then));
    }
    void resume(QObject* context, ThenJobs then) override
    {
        whenDone(m_storage.resumePrintJobs(), context, std::move(then));
    }
    void update(const PrintJob& job, QObject* context, Then then) override
    {
        whenDone(m_storage.updatePrintJob(job), context, std::move(then));
    }

private:
    DeviceStore& m_storage;
};

} // namespace stonepot
