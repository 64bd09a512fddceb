// The hub's rules over a store of the kind that the test program's global data asks for: commands in, what it answers
// and tells out.
#pragma once

#include "hub/order_service.h"
#include "hub/storage_session.h"

#include "store_bed.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"

#include <QJsonObject>

namespace stonepot {

class ServiceBed {
protected:
    void open(const QString& kind);
    void close();

    // Runs in a transaction of its own.
    CommandReply run(const Command& command, const Caller& caller = till());
    Accepted accept(const Command& command, const Caller& caller = till());
    Refused refused(const Command& command, const Caller& caller = till());
    void setMenu(const Menu& menu);
    // Events since the last call.
    QList<QJsonObject> told();
    EventStore& store() { return m_session->store(); }

    static Caller till()
    {
        return {QStringLiteral("demo"), QStringLiteral("till-1"), QStringLiteral("Ann"), Role::Cashier};
    }
    static Caller kitchen(const QString& device = QStringLiteral("kds-1"))
    {
        return {QStringLiteral("demo"), device, {}, Role::Kitchen};
    }

    static UpdateOrderStatus bump(const QString& orderId, TicketStatus status, const QString& actionId = {});

    FakeClock m_clock; // 2026-01-06T19:42:07.123Z
    std::unique_ptr<StoreBed> m_bed;
    std::unique_ptr<StorageSession> m_session;

private:
    std::unique_ptr<FatalLogGuard> m_log;
};

} // namespace stonepot
