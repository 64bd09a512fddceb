// A hub that is not open to everybody, with a paired till of tenant "one".
#pragma once

#include "hub_bed.h"
#include "support/fatal_log_guard.h"

#include <QTest>

namespace stonepot {

class AccessBed {
protected:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    void open();
    void close();

    static Headers bearer(const QString& token);
    void addPerson(const QString& tenant, const QString& id, Role role, const QString& pin);
    // Status line of an upgrade with these headers, and the rest of its head.
    QByteArray upgrade(const QString& tenant, const Headers& headers);
    // Id of a new order of the till's.
    QString order()
    {
        return m_hub->post(QStringLiteral("/api/orders"), baseOrder(), bearer(m_till))
            .json[QLatin1StringView("orderId")]
            .toString();
    }

    HubSettings m_settings;
    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<HubBed> m_hub;
    QString m_till; // its token
};

} // namespace stonepot
