#include "service_bed.h"

#include "support/json.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace stonepot {

void ServiceBed::open(const QString& kind)
{
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<StoreBed>(kind);
    if (m_bed->location().isEmpty()) {
        QSKIP(qPrintable(m_bed->whyNot()));
    }
    m_clock.setWall(*parseIso(u"2026-01-06T19:42:07.123Z"));
    auto store = EventStore::open(m_bed->location());
    QVERIFY2(store, errorText(store).constData());
    auto session = StorageSession::open(*std::move(store), {u"demo"_s, u"other"_s}, m_clock);
    QVERIFY2(session, errorText(session).constData());
    m_session = *std::move(session);
}

void ServiceBed::close()
{
    m_session.reset();
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

CommandReply ServiceBed::run(const Command& command, const Caller& caller)
{
    const Status begun = m_session->begin();
    const auto ledger = m_session->write(caller.tenant);
    Execution execution = !begun    ? Execution(std::unexpected(begun.error()))
                          : !ledger ? refuse(ledger.error())
                                    : execute(**ledger, caller, command);
    const Status committed = m_session->commit();
    if (!execution || !committed) {
        qFatal("%s", errorText(execution).constData());
    }
    return *std::move(execution);
}

Accepted ServiceBed::accept(const Command& command, const Caller& caller)
{
    const CommandReply reply = run(command, caller);
    if (!reply) {
        qWarning("refused: %s", qPrintable(reply.error().error.text()));
    }
    return reply.value_or(Accepted{});
}

Refused ServiceBed::refused(const Command& command, const Caller& caller)
{
    const CommandReply reply = run(command, caller);
    if (reply) {
        qWarning("accepted");
        return {};
    }
    return reply.error();
}

void ServiceBed::setMenu(const Menu& menu)
{
    QVERIFY(m_session->begin());
    const auto ledger = m_session->write(u"demo"_s);
    QVERIFY(ledger);
    QVERIFY(replaceMenu(**ledger, menu));
    QVERIFY(m_session->commit());
}

QList<QJsonObject> ServiceBed::told()
{
    QList<QJsonObject> messages;
    for (const auto& [tenant, events] : m_session->takeTidings()) {
        for (const Event& event : events) {
            const QJsonObject message = parsed(event.message);
            if (message.value("seq"_L1).toInteger() != event.seq || message.value("type"_L1) != event.type) {
                qWarning("the message of event %lld says another seq or type", event.seq);
            }
            messages.append(message);
        }
    }
    return messages;
}

UpdateOrderStatus ServiceBed::bump(const QString& orderId, TicketStatus status, const QString& actionId)
{
    UpdateOrderStatus update;
    update.clientActionId = actionId;
    update.orderId = orderId;
    update.status = status;
    return update;
}

} // namespace stonepot
