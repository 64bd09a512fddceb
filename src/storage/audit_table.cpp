#include "storage/audit_table.h"

#include "storage/device_rows.h"

using namespace Qt::StringLiterals;

namespace stonepot {

Status AuditTable::add(const AuditEntry& entry)
{
    const auto added = m_database.execute(
        u"INSERT INTO audit (at, what, order_name, detail, amount, cashier, manager) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {toColumn(entry.at), entry.what, entry.order, entry.detail, entry.amount, entry.cashier, entry.manager});
    return added ? Status() : Status(std::unexpected(added.error()));
}

Result<std::vector<AuditEntry>> AuditTable::last(int count)
{
    return m_database.query(
        u"SELECT at, what, order_name, detail, amount, cashier, manager FROM audit ORDER BY id DESC LIMIT ?"_s, {count},
        [](const DatabaseRow& row) {
            return AuditEntry{Instant(Milliseconds(row.integer(0))),
                              row.text(1),
                              row.text(2),
                              row.text(3),
                              row.integer(4),
                              row.text(5),
                              row.text(6)};
        });
}

} // namespace stonepot
