#include "hub/event_store.h"

#include "hub/postgres_event_store.h"
#include "hub/sqlite_event_store.h"

using namespace Qt::StringLiterals;

namespace stonepot {

Result<std::unique_ptr<EventStore>> EventStore::open(const QString& location)
{
    return location.startsWith("postgresql://"_L1) ? PostgresEventStore::open(location)
                                                   : SqliteEventStore::open(location);
}

} // namespace stonepot
