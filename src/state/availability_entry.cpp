#include "state/availability_entry.h"

#include "core/ids.h"

using namespace Qt::StringLiterals;

namespace stonepot {

OutboxEntry availabilityEntry(const QString& itemId, bool available, std::optional<int> left, Instant now)
{
    OutboxEntry entry;
    entry.key = newUuidV7(now);
    entry.kind = EntryKind::Availability;
    entry.orderKey = u"availability:"_s + itemId;
    entry.message = SetAvailability{entry.key, itemId, available, left};
    entry.createdAt = now;
    return entry;
}

} // namespace stonepot
