// The device's audit log: added to, never changed. DeviceStore calls it from its thread.
#pragma once

#include "core/audit.h"
#include "storage/database.h"

namespace stonepot {

class AuditTable final {
public:
    explicit AuditTable(Database& database)
        : m_database(database)
    {
    }

    Status add(const AuditEntry& entry);
    // The last `count`, newest first.
    Result<std::vector<AuditEntry>> last(int count);

private:
    Database& m_database;
};

} // namespace stonepot
