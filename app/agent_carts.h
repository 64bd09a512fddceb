// The part of the agent that is about held orders (docs/agent.md).
#pragma once

#include "state/pos_store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <functional>

namespace stonepot {

class AgentCarts final : public QObject {
    Q_OBJECT
public:
    AgentCarts(PosStore& store, std::function<void(const QJsonObject&)> write, QObject* parent);

    // False: it is not held, or cannot be opened here.
    [[nodiscard]] bool resume(const QString& cartId);

private:
    void writeHeld();
    void writeOpened();

    PosStore& m_store;
    std::function<void(const QJsonObject&)> m_write;
    QJsonArray m_told;
    QString m_resuming; // id of what was asked for, until it is open
};

} // namespace stonepot
