// What a kitchen display remembers of the tickets of the last days: when each was seen, begun and ready. DeviceStore
// calls it from its thread.
#pragma once

#include "storage/database.h"
#include "storage/device_store.h"

namespace stonepot {

class TicketTimesTable final {
public:
    explicit TicketTimesTable(Database& database)
        : m_database(database)
    {
    }

    // `gone`: ids under which nothing is remembered any more, because the tickets have got others.
    Status save(const std::vector<TicketTimes>& times, const QStringList& gone);
    // Of the tickets that came since then, in no order. Those before are forgotten.
    Result<std::vector<TicketTimes>> since(Instant first);

private:
    Database& m_database;
};

} // namespace stonepot
