#include "ui/common/in_turns.h"

#include <utility>

namespace stonepot {

InTurns::InTurns(QObject* parent)
    : QObject(parent)
{
    connect(&m_next, &QTimer::timeout, this, &InTurns::doNext);
}

void InTurns::start()
{
    m_next.start(0); // after what waits: input, and what is to be painted
}

void InTurns::finish()
{
    while (!m_parts.empty()) {
        doNext();
    }
}

void InTurns::doNext()
{
    if (!m_parts.empty()) {
        const auto part = std::move(m_parts.front());
        m_parts.pop_front();
        part();
        emit partDone();
    }
    if (m_parts.empty()) {
        m_next.stop();
    }
}

} // namespace stonepot
