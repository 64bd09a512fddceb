#include "hub/broadcast.h"

#include "core/messages.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(toFrame(json));
}

QStringList baseWords(const QJsonObject& updated)
{
    QStringList texts;
    const QJsonArray added = updated["added"_L1].toArray();
    const QJsonArray cancelled = updated["cancelled"_L1].toArray();
    for (const QJsonValue ticket : updated["kitchenOrders"_L1].toArray()) {
        if (added.contains(ticket["id"_L1])) {
            texts += textOf({{"type"_L1, u"order_created"_s},
                             {"seq"_L1, updated["seq"_L1]},
                             {"order"_L1, updated["order"_L1]},
                             {"kitchenOrder"_L1, ticket}});
        }
        if (cancelled.contains(ticket["id"_L1])) {
            texts += textOf({{"type"_L1, u"order_status_update"_s},
                             {"seq"_L1, updated["seq"_L1]},
                             {"orderId"_L1, ticket["id"_L1]},
                             {"kitchenOrderId"_L1, ticket["id"_L1]},
                             {"orderNumber"_L1, ticket["orderNumber"_L1]},
                             {"status"_L1, ticket["status"_L1]},
                             {"updatedBy"_L1, updated["by"_L1]},
                             {"version"_L1, ticket["version"_L1]}});
        }
    }
    return texts;
}

} // namespace

Broadcast::Broadcast(Event event)
    : m_event(std::move(event))
{
}

QString Broadcast::text()
{
    if (m_text.isNull()) {
        m_text = QString::fromUtf8(m_event.message);
    }
    return m_text;
}

const QStringList& Broadcast::baseTexts()
{
    if (!m_baseTexts) {
        const bool isBase = m_event.type == "order_created"_L1 || m_event.type == "order_status_update"_L1;
        m_baseTexts = isBase ? QStringList(text())
                      : m_event.type == "order_updated"_L1
                          ? baseWords(QJsonDocument::fromJson(m_event.message).object())
                          : QStringList();
    }
    return *m_baseTexts;
}

QByteArray Broadcast::deflated()
{
    if (m_deflated.isNull()) {
        m_deflated = qCompress(m_event.message);
    }
    return m_deflated;
}

} // namespace stonepot
