// The event store in a PostgreSQL database that several hubs may share. A hub that has committed events tells the
// others by a NOTIFY without payload, after the transaction and at most every few milliseconds: in every transaction it
// would cost most of the throughput, because PostgreSQL lets one notifying transaction commit at a time.
#pragma once

#include "hub/sql_event_store.h"

#include <QTimer>

namespace stonepot {

class PostgresEventStore final : public SqlEventStore {
public:
    [[nodiscard]] static Result<std::unique_ptr<EventStore>> open(const QString& address);

    Status backup(const QString& file) override;
    bool othersMayHaveCommitted() override { return true; } // comparing heads is as cheap as any question
    void whenOthersCommit(std::function<void()> callback) override;

protected:
    QString lockClause() const override;
    void eventsCommitted() override;

private:
    explicit PostgresEventStore(std::unique_ptr<Database> database);
    void notify();

    QTimer m_notify;
    bool m_tells = false;
};

} // namespace stonepot
