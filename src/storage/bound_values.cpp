#include "storage/bound_values.h"

#include <QSqlQuery>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int mostValues = 64; // of a statement

const QStringList& names()
{
    static const QStringList all = [] {
        QStringList names;
        for (int i = 0; i < mostValues; ++i) {
            names += u":v%1"_s.arg(i);
        }
        return names;
    }();
    return all;
}

// QtSql binds a null string as NULL; to us it is the empty text, and only an invalid variant is NULL.
QVariant bindable(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) {
        return u""_s;
    }
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        return QByteArray("");
    }
    return value;
}

} // namespace

QString withNames(const QString& statement)
{
    QString result;
    qsizetype next = 0;
    for (const QChar c : statement) {
        if (c == u'?') {
            result += names().at(next++);
        } else {
            result += c;
        }
    }
    return result;
}

void bindValues(QSqlQuery& query, const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        query.bindValue(names().at(i), bindable(values.at(i)));
    }
}

} // namespace stonepot
