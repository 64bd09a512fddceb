#include "kitchen_poller.h"

using namespace Qt::StringLiterals;

namespace stonepot {

KitchenPoller::KitchenPoller(HttpClient& http, const QString& tenant, Milliseconds interval, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_path(u"/kds/orders?tenantId="_s + tenant)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &KitchenPoller::ask);
}

void KitchenPoller::setActive(bool active)
{
    if (active == m_timer.isActive()) {
        return;
    }
    ++m_turn;
    m_asking = false;
    if (active) {
        m_timer.start();
        ask();
    } else {
        m_timer.stop();
    }
}

void KitchenPoller::refresh()
{
    if (m_timer.isActive()) {
        ++m_turn;
        m_asking = false;
        m_timer.start();
        ask();
    }
}

void KitchenPoller::ask()
{
    if (std::exchange(m_asking, true)) {
        return;
    }
    HttpCall call;
    call.method = "GET";
    call.path = m_path;
    m_http.send(call, this, [this, turn = m_turn](const HttpReply& reply) {
        if (turn != m_turn) {
            return;
        }
        m_asking = false;
        if (const auto tickets = readTickets(reply)) {
            emit ticketsRead(*tickets);
        } else {
            emit failed();
        }
    });
}

} // namespace stonepot
