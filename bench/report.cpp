#include "report.h"

#include <QJsonDocument>
#include <QTextStream>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

double percentile(QList<double> values, double share)
{
    if (values.isEmpty()) {
        return 0;
    }
    const auto last = static_cast<double>(values.size() - 1);
    const auto nth = values.begin() + static_cast<qsizetype>(std::lround(share * last));
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

void Report::row(const QString& name, const QList<std::pair<QString, double>>& figures)
{
    QTextStream out(stdout);
    if (m_asJson) {
        QJsonObject json{{u"name"_s, name}};
        for (const auto& [figure, value] : figures) {
            json.insert(figure, value);
        }
        out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
        return;
    }
    out << name.leftJustified(44);
    for (const auto& [figure, value] : figures) {
        out << u"  %1 %2"_s.arg(QString::number(value, 'f', std::abs(value) < 100 ? 2 : 0).rightJustified(9), figure);
    }
    out << Qt::endl;
}

void Report::note(const QString& text)
{
    if (!m_asJson) {
        QTextStream(stdout) << text << Qt::endl;
    }
}

} // namespace stonepot::bench
