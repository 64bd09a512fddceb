#include "hub/broadcast.h"

#include "core/messages.h"

#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QByteArray textFrame(const QJsonObject& json)
{
    return webSocketFrame(FrameKind::Text, toFrame(json));
}

// An order_updated in the base's words.
QByteArray baseFrames(const QJsonObject& updated)
{
    QByteArray frames;
    const QJsonArray added = updated["added"_L1].toArray();
    const QJsonArray cancelled = updated["cancelled"_L1].toArray();
    for (const QJsonValue ticket : updated["kitchenOrders"_L1].toArray()) {
        if (added.contains(ticket["id"_L1])) {
            frames += textFrame({{"type"_L1, u"order_created"_s},
                                 {"seq"_L1, updated["seq"_L1]},
                                 {"order"_L1, updated["order"_L1]},
                                 {"kitchenOrder"_L1, ticket}});
        }
        if (cancelled.contains(ticket["id"_L1])) {
            frames += textFrame({{"type"_L1, u"order_status_update"_s},
                                 {"seq"_L1, updated["seq"_L1]},
                                 {"orderId"_L1, ticket["id"_L1]},
                                 {"kitchenOrderId"_L1, ticket["id"_L1]},
                                 {"orderNumber"_L1, ticket["orderNumber"_L1]},
                                 {"status"_L1, ticket["status"_L1]},
                                 {"updatedBy"_L1, updated["by"_L1]},
                                 {"version"_L1, ticket["version"_L1]}});
        }
    }
    return frames;
}

QByteArray framesOf(const Event& event, Dialect dialect)
{
    if (dialect == Dialect::Base && event.type == "order_updated"_L1) {
        return baseFrames(QJsonDocument::fromJson(event.message).object());
    }
    if (dialect == Dialect::Base && event.type != "order_created"_L1 && event.type != "order_status_update"_L1) {
        return {};
    }
    if (dialect == Dialect::Deflated && event.message.size() >= deflateFrom) {
        return webSocketFrame(FrameKind::Binary, qCompress(event.message));
    }
    return webSocketFrame(FrameKind::Text, event.message);
}

} // namespace

QByteArray webSocketFrame(FrameKind kind, const QByteArray& payload)
{
    QByteArray frame = frameHead(kind, payload.size());
    frame.reserve(frame.size() + payload.size());
    return frame += payload;
}

QByteArray frameHead(FrameKind kind, qsizetype size)
{
    constexpr qsizetype shortest = 126;
    constexpr qsizetype shorter = 65536;
    constexpr char last = char(0x80);
    QByteArray frame;
    frame += char(last | char(kind));
    if (size < shortest) {
        frame += char(size);
    } else if (size < shorter) {
        char length[2];
        qToBigEndian(static_cast<quint16>(size), length);
        frame += char(126);
        frame.append(length, sizeof length);
    } else {
        char length[8];
        qToBigEndian(static_cast<quint64>(size), length);
        frame += char(127);
        frame.append(length, sizeof length);
    }
    return frame;
}

Broadcast::Broadcast(Events events)
    : m_events(std::move(events))
    , m_frames(static_cast<std::size_t>(m_events.size()))
{
}

qint64 Broadcast::lastSeq() const
{
    return m_events.isEmpty() ? 0 : m_events.last().seq;
}

const QByteArray& Broadcast::frames(qsizetype event, Dialect dialect)
{
    auto& frames = m_frames[static_cast<std::size_t>(event)][static_cast<std::size_t>(dialect)];
    if (!frames) {
        frames = framesOf(m_events.at(event), dialect);
    }
    return *frames;
}

QByteArray Broadcast::framesAfter(qint64 seq, Dialect dialect)
{
    const bool wantsAll = !m_events.isEmpty() && m_events.first().seq > seq;
    auto& all = m_all[static_cast<std::size_t>(dialect)];
    if (wantsAll && all) {
        return *all;
    }
    QByteArray wanted;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (m_events.at(i).seq > seq) {
            wanted += frames(i, dialect);
        }
    }
    if (wantsAll) {
        all = wanted;
    }
    return wanted;
}

} // namespace stonepot
