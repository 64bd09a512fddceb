// What a device asks the backend for beside orders: the menu, the staff, and whether a PIN is right.
#pragma once

#include "net/http_client.h"
#include "state/pin_login.h"

#include <QTimer>

namespace stonepot {

class BackendReader final : public QObject {
    Q_OBJECT
public:
    BackendReader(HttpClient& http, QString tenant, QString deviceId, QObject* parent = nullptr);

    // Asks now, and again every 5 seconds until it was answered once.
    void start();
    void refresh();

    [[nodiscard]] QFuture<Result<StaffMember>> checkPin(const QString& staffId, const QString& pin);

signals:
    void menuRead(const stonepot::Menu& menu);
    void staffRead(const std::vector<stonepot::StaffMember>& staff);

private:
    void readMenu(const HttpReply& reply);
    void readStaff(const HttpReply& reply);

    HttpClient& m_http;
    QString m_tenant;
    QString m_deviceId;
    QTimer m_again;
};

} // namespace stonepot
