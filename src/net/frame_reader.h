// What comes off the wire, made into messages. What cannot be read is counted, and logged once for each type of
// message: whoever sends nonsense a thousand times a second fills no log with it. Nothing of it goes any further.
#pragma once

#include "core/messages.h"

#include <QSet>

namespace stonepot {

class FrameReader final {
public:
    // `messageLimit`: bytes of a message after it was inflated.
    explicit FrameReader(qint64 messageLimit);

    // Of amounts that name none: a base backend's orders. The restaurant's, once its menu is known.
    void setCurrency(Currency currency) { m_rules.currency = currency; }
    void setOrdersRead(OrdersRead orders) { m_rules.orders = orders; }

    enum class Encoding { Text, Compressed };
    struct Outcome {
        Result<ServerMessage> message; // UnknownMessage for a type that we do not know
        QString kind;                  // of one that cannot be read
    };
    // What reading needs; of use to any thread.
    struct Rules {
        qint64 limit = 0;
        Currency currency;
        OrdersRead orders = OrdersRead::Whole;

        [[nodiscard]] Outcome parse(const QByteArray& frame, Encoding encoding) const;
    };

    [[nodiscard]] const Rules& rules() const { return m_rules; }
    // Counts and logs what another thread has parsed.
    void note(const Outcome& outcome);
    // Both at once.
    [[nodiscard]] Result<ServerMessage> read(const QByteArray& frame, Encoding encoding);

    // Messages, and parts of a sync_state, that could not be read.
    [[nodiscard]] qint64 rejected() const { return m_rejected; }
    // Messages of types that we do not know.
    [[nodiscard]] qint64 ignored() const { return m_ignored; }

private:
    [[nodiscard]] bool isFirst(const QString& kind);
    void reject(const QString& kind, const Error& error);

    Rules m_rules;
    qint64 m_rejected = 0;
    qint64 m_ignored = 0;
    QSet<QString> m_logged;
};

// "order_created", as it travels.
[[nodiscard]] QString typeName(const ServerMessage& message);

} // namespace stonepot
