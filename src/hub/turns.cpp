#include "hub/turns.h"

#include <QDeadlineTimer>

namespace stonepot {

Turns::Turns(QObject* parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Turns::run);
}

void Turns::add(const QObject* context, std::function<void()> work)
{
    m_waiting.push_back({context, std::move(work)});
    if (!m_next.isActive()) {
        m_next.start();
    }
}

void Turns::run()
{
    const QDeadlineTimer over(time);
    while (!m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (next.context) {
            next.work();
        }
        if (over.hasExpired()) {
            break;
        }
    }
    if (!m_waiting.empty()) {
        m_next.start();
    }
}

} // namespace stonepot
