#include "lost_hub.h"

namespace stonepot {

LostHub::LostHub(std::vector<HubSearch::Target> around, QByteArray token, QObject* parent)
    : QObject(parent)
    , m_around(std::move(around))
    , m_token(std::move(token))
{
}

void LostHub::linkChanged(LinkState state, int attempt)
{
    if (state == LinkState::Online || state == LinkState::LoggedOut) {
        m_search.reset();
        return;
    }
    const bool failed = state == LinkState::Waiting || state == LinkState::Exhausted;
    if (!failed || attempt < lostAfter || m_token.isEmpty() || m_around.empty()) {
        return;
    }
    // Anew after each attempt: what was found before did not help.
    m_search = std::make_unique<HubSearch>(m_around, m_token);
    connect(m_search.get(), &HubSearch::found, this, [this](const FoundHub& hub) { emit found(hub.address); });
    m_search->start();
}

} // namespace stonepot
