#include "storage/ticket_times_table.h"

#include "storage/device_rows.h"

using namespace Qt::StringLiterals;

namespace stonepot {

Status TicketTimesTable::save(const std::vector<TicketTimes>& times, const QStringList& gone)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    for (const QString& id : gone) {
        if (const auto removed = m_database.execute(u"DELETE FROM ticket_times WHERE ticket = ?"_s, {id}); !removed) {
            return std::unexpected(removed.error());
        }
    }
    for (const TicketTimes& each : times) {
        const auto saved = m_database.execute(
            u"INSERT INTO ticket_times (ticket, received, json) VALUES (?, ?, ?) ON CONFLICT (ticket) DO UPDATE SET "
            "received = excluded.received, json = excluded.json"_s,
            {each.ticketId, toColumn(each.received), each.json});
        if (!saved) {
            return std::unexpected(saved.error());
        }
    }
    return transaction->commit();
}

Result<std::vector<TicketTimes>> TicketTimesTable::since(Instant first)
{
    if (const auto removed = m_database.execute(u"DELETE FROM ticket_times WHERE received < ?"_s, {toColumn(first)});
        !removed) {
        return std::unexpected(removed.error());
    }
    return m_database.query(u"SELECT ticket, received, json FROM ticket_times"_s, {}, [](const DatabaseRow& row) {
        return TicketTimes{row.text(0), Instant(Milliseconds(row.integer(1))), row.bytes(2)};
    });
}

} // namespace stonepot
