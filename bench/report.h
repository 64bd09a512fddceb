// What a measurement says: rows of named figures, as a table for people and as JSON lines for programs.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace stonepot::bench {

// Of values in any order; `share` 0.99 is the 99th percentile. 0 for none.
[[nodiscard]] double percentile(QList<double> values, double share);

class Report final {
public:
    explicit Report(bool asJson)
        : m_asJson(asJson)
    {
    }

    // Printed at once. Figures keep their order: {"orders/s", 1234.5}.
    void row(const QString& name, const QList<std::pair<QString, double>>& figures);
    void note(const QString& text); // for people only

private:
    bool m_asJson;
};

} // namespace stonepot::bench
