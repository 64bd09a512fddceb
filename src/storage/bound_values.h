// How values get into a statement: all at once. QSqlQuery::bindValue() looks each up by a name that it is given or
// makes up, which cost the hub's storage thread a sixth of its time.
#pragma once

#include <QVariant>

class QSqlQuery;

namespace stonepot {

// One value for each question mark of the prepared statement, in their order.
void bindValues(const QSqlQuery& query, QVariantList values);

} // namespace stonepot
