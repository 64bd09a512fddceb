// A kitchen display whose WebSocket does not come about, though the backend answers over HTTP, asks for its tickets.
#pragma once

#include "net/http_client.h"

#include <QTimer>

namespace stonepot {

class KitchenPoller final : public QObject {
    Q_OBJECT
public:
    static constexpr Milliseconds askEvery{5000};

    KitchenPoller(HttpClient& http, const QString& tenant, Milliseconds interval = askEvery, QObject* parent = nullptr);

    // Asks at once and then every interval, one call at a time. An answer that comes after the end is thrown away: the
    // WebSocket has told newer things by then.
    void setActive(bool active);
    // Something has changed, so an answer on its way may be old: asks anew, if active.
    void refresh();

signals:
    void ticketsRead(const stonepot::TicketList& tickets);
    void failed(); // no answer, or none that can be read

private:
    void ask();

    HttpClient& m_http;
    QString m_path;
    QTimer m_timer;
    bool m_asking = false;
    int m_turn = 0; // counts activations
};

} // namespace stonepot
