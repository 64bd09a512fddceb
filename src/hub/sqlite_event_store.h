// The event store in one SQLite file beside the hub.
#pragma once

#include "hub/sql_event_store.h"
#include "hub/wal_folder.h"

namespace stonepot {

class SqliteEventStore final : public SqlEventStore {
public:
    // `probe`, when given, sees every statement first (tests that let the disk fail).
    [[nodiscard]] static Result<std::unique_ptr<EventStore>> open(const QString& path, DatabaseProbe* probe = nullptr);

    Status backup(const QString& file) override;
    bool othersMayHaveCommitted() override;

protected:
    // BEGIN IMMEDIATE holds the whole database already.
    QString lockClause() const override { return {}; }

private:
    SqliteEventStore(std::unique_ptr<Database> database, const QString& path);

    qint64 m_dataVersion = 0;
    WalFolder m_walFolder; // ends before the database is closed
};

} // namespace stonepot
