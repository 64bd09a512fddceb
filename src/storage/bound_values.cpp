#include "storage/bound_values.h"

#include <QSqlQuery>
#include <QSqlResult>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// The list that drivers take a statement's values from is theirs to see, which is to say, a subclass's.
class DriversView : public QSqlResult {
public:
    static QVariantList& values(const QSqlResult& result) { return (result.*&DriversView::boundValues)(); }
};

template <typename Text>
bool isNull(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<Text>() && static_cast<const Text*>(value.constData())->isNull();
}

} // namespace

void bindValues(const QSqlQuery& query, QVariantList values)
{
    // QtSql binds a null string as NULL; to us it is the empty text, and only an invalid variant is NULL.
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (isNull<QString>(values.at(i))) {
            values[i] = u""_s;
        } else if (isNull<QByteArray>(values.at(i))) {
            values[i] = QByteArray("");
        }
    }
    DriversView::values(*query.result()) = std::move(values);
}

} // namespace stonepot
