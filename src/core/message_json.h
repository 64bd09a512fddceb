// What client_messages.cpp and server_messages.cpp share, and the hub, which looks into a frame itself.
#pragma once

#include "core/messages.h"
#include "core/wire_reader.h"

namespace stonepot::wire {

// What parseClientMessage() makes of a frame that was parsed already.
[[nodiscard]] Result<ClientMessage> readClientMessage(JsonNode json, Currency fallbackCurrency);

[[nodiscard]] qint64 readSeq(JsonReader& reader, QLatin1StringView key = QLatin1StringView("seq"));

[[nodiscard]] QJsonObject messageJson(const TicketSeen& message);
[[nodiscard]] QJsonObject messageJson(const UnknownMessage& message);
[[nodiscard]] TicketSeen readTicketSeen(JsonReader& reader);

[[nodiscard]] OnlinePayment readOnlinePayment(JsonReader& reader);
void putOnlinePayment(QJsonObject& json, const OnlinePayment& payment);

} // namespace stonepot::wire
