#include "net/frame_reader.h"

#include "core/overloaded.h"
#include "net/inflate.h"
#include "net/link_log.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype longestKind = 64;
constexpr qsizetype mostKinds = 100; // a peer may invent a new type every time

QString typeOf(const QByteArray& json)
{
    const QString type = QJsonDocument::fromJson(json).object().value("type"_L1).toString().left(longestKind);
    return type.isEmpty() ? u"unreadable"_s : type;
}

} // namespace

QString typeName(const ServerMessage& message)
{
    return std::visit(Overloaded{[](const OrderCreated&) { return u"order_created"_s; },
                                 [](const OrderStatusUpdate&) { return u"order_status_update"_s; },
                                 [](const SyncState&) { return u"sync_state"_s; },
                                 [](const ErrorMessage&) { return u"error"_s; }, [](const Ack&) { return u"ack"_s; },
                                 [](const TicketSeen&) { return u"ticket_seen"_s; },
                                 [](const MenuUpdate&) { return u"menu_update"_s; },
                                 [](const OrderUpdated&) { return u"order_updated"_s; },
                                 [](const CartsChanged&) { return u"carts_changed"_s; },
                                 [](const PaymentReceived&) { return u"payment_received"_s; },
                                 [](const UnknownMessage& unknown) { return unknown.type; }},
                      message);
}

FrameReader::FrameReader(qint64 messageLimit)
    : m_rules{messageLimit, {}, OrdersRead::Whole}
{
}

FrameReader::Outcome FrameReader::Rules::parse(const QByteArray& frame, Encoding encoding) const
{
    if (encoding == Encoding::Compressed) {
        const auto json = inflated(frame, limit);
        return json ? parse(*json, Encoding::Text) : Outcome{std::unexpected(json.error()), u"compressed"_s};
    }
    auto message = parseServerMessage(frame, currency, orders);
    const QString kind = message ? QString() : typeOf(frame);
    return {std::move(message), kind};
}

void FrameReader::note(const Outcome& outcome)
{
    if (!outcome.message) {
        reject(outcome.kind, outcome.message.error());
    } else if (const auto* unknown = std::get_if<UnknownMessage>(&*outcome.message)) {
        ++m_ignored;
        const QString type = unknown->type.left(longestKind);
        if (isFirst(u"unknown "_s + type)) {
            qCInfo(lcLink).noquote() << "Ignoring messages of unknown type" << type;
        }
    } else if (const auto* sync = std::get_if<SyncState>(&*outcome.message)) {
        for (const Error& error : sync->unreadable) {
            reject(u"part of sync_state"_s, error);
        }
    }
}

Result<ServerMessage> FrameReader::read(const QByteArray& frame, Encoding encoding)
{
    Outcome outcome = m_rules.parse(frame, encoding);
    note(outcome);
    return std::move(outcome.message);
}

bool FrameReader::isFirst(const QString& kind)
{
    if (m_logged.contains(kind) || m_logged.size() >= mostKinds) {
        return false;
    }
    m_logged.insert(kind);
    return true;
}

void FrameReader::reject(const QString& kind, const Error& error)
{
    ++m_rejected;
    if (isFirst(kind)) {
        qCWarning(lcLink).noquote().nospace() << "Message ignored (" << kind << "): " << error.text();
    }
}

} // namespace stonepot
