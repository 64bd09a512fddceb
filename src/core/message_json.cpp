#include "core/message_json.h"

#include <QJsonDocument>

namespace stonepot {

using namespace Qt::StringLiterals;

qint64 wire::readSeq(JsonReader& reader, QLatin1StringView key)
{
    return reader.integerOr(key, 0, 0, maxExact);
}

QJsonObject wire::messageJson(const TicketSeen& message)
{
    QJsonObject json{{"type"_L1, u"ticket_seen"_s}, {"orderId"_L1, message.orderId}, {"deviceId"_L1, message.deviceId}};
    putText(json, "station"_L1, message.station);
    putInstant(json, "at"_L1, message.at);
    putInteger(json, "seq"_L1, message.seq, 0);
    return json;
}

QJsonObject wire::messageJson(const UnknownMessage& message)
{
    return {{"type"_L1, message.type}};
}

TicketSeen wire::readTicketSeen(JsonReader& reader)
{
    TicketSeen message;
    message.orderId = requiredId(reader, "orderId"_L1);
    message.deviceId = requiredId(reader, "deviceId"_L1);
    message.station = text(reader, "station"_L1);
    message.at = instant(reader, "at"_L1);
    message.seq = readSeq(reader);
    return message;
}

OnlinePayment wire::readOnlinePayment(JsonReader& reader)
{
    OnlinePayment payment;
    payment.reference = requiredId(reader, "reference"_L1);
    payment.amount = reader.integer("amount"_L1, 1, maxExact);
    payment.currency = reader.oneOf("currency"_L1, [](QStringView code) {
        const Result<Currency> known = Currency::fromCode(code);
        return known ? std::optional(*known) : std::nullopt;
    });
    payment.transaction = id(reader, "transaction"_L1);
    return payment;
}

void wire::putOnlinePayment(QJsonObject& json, const OnlinePayment& payment)
{
    json.insert("reference"_L1, payment.reference);
    json.insert("amount"_L1, payment.amount);
    json.insert("currency"_L1, payment.currency.code());
    putText(json, "transaction"_L1, payment.transaction);
}

QByteArray toFrame(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace stonepot
