// How values get into a statement. QtSql makes up a name for each value that is bound by its place, every time, which
// costs more than the rest of binding it; so the places have names from the start.
#pragma once

#include <QString>
#include <QVariant>

class QSqlQuery;

namespace stonepot {

// The statement with a name for each question mark, which must not stand in a text.
[[nodiscard]] QString withNames(const QString& statement);
void bindValues(QSqlQuery& query, const QVariantList& values);

} // namespace stonepot
