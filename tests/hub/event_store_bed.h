// A store of the kind that the test program's global data asks for, with the tenants "demo" and "other".
#pragma once

#include "core/ids.h"
#include "hub/event_store.h"

#include "store_bed.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QTest>

namespace stonepot {

class EventStoreBed {
protected:
    void open();
    void close();
    void reopen();
    // Runs `work` in a transaction that holds "demo".
    void transact(const std::function<void()>& work);

    static Event anEvent(qint64 seq, const QByteArray& text = "{}");
    static StoredOrder storedOrder(const QString& id, int counter, qint64 seq);

    std::unique_ptr<StoreBed> m_bed;
    std::unique_ptr<EventStore> m_store;

private:
    std::unique_ptr<FatalLogGuard> m_log;
};

} // namespace stonepot
