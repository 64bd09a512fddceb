// A device that has lost its hub looks for it on the local network, where a router may have given it another address.
#pragma once

#include "core/link_state.h"
#include "net/hub_search.h"

#include <memory>

namespace stonepot {

class LostHub final : public QObject {
    Q_OBJECT
public:
    static constexpr int lostAfter = 3; // attempts in a row that came to nothing

    // Only the hub that gave the device its token is looked for; without a token, or anybody to ask, none.
    LostHub(std::vector<HubSearch::Target> around, QByteArray token, QObject* parent = nullptr);

    void linkChanged(LinkState state, int attempt);

signals:
    void found(const QString& hub); // its address as a person writes it

private:
    std::vector<HubSearch::Target> m_around;
    QByteArray m_token;
    std::unique_ptr<HubSearch> m_search; // while it is lost
};

} // namespace stonepot
