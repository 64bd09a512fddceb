// A till or kitchen display without a screen: a JSON object a line in, a JSON object a line out (docs/agent.md).
#pragma once

#include "agent_carts.h"
#include "composition.h"

#include <QJsonObject>
#include <QSet>
#include <deque>
#include <functional>

namespace stonepot {

class Agent final : public QObject {
    Q_OBJECT
public:
    using Writer = std::function<void(const QJsonObject&)>;

    Agent(Composition& device, Writer write, QObject* parent = nullptr);

    // One line of input. What cannot be done is answered with an `error` line; the agent goes on.
    void receive(const QByteArray& line);

signals:
    void quitRequested();

private:
    void perform(const QJsonObject& command);
    void placeNext();
    [[nodiscard]] Status fillCart(const QJsonObject& order);
    [[nodiscard]] Result<std::vector<Payment>> payments(const QJsonObject& payment) const;
    void retry(const QString& clientOrderId);
    void bump(const QJsonObject& command);
    void writeLink();
    void writeState();
    void writeTicket(const QString& ticketId);
    void writeError(const QString& message, const QString& ref = {});

    struct Placement {
        enum class Kind { Place, Hold, PlaceOpen };
        QString ref;
        QJsonObject order;
        Kind kind = Kind::Place;
    };
    [[nodiscard]] Status place(const Placement& next);
    void placed(); // or held, or not

    Composition& m_device;
    Writer m_write;
    AgentCarts m_carts;
    std::deque<Placement> m_waiting; // orders are stored one after the other
    QString m_placingRef;
    bool m_placing = false;
    bool m_holding = false; // what is being placed is only put aside
    QSet<QString> m_told;   // tickets, by their ids and their orders'
    QJsonObject m_lastLink;
};

} // namespace stonepot
