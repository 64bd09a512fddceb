// What client_messages.cpp and server_messages.cpp share, and the hub, which looks into a frame itself.
#pragma once

#include "core/messages.h"
#include "core/wire_reader.h"

namespace stonepot::wire {

// ValidationError for anything but one JSON object.
[[nodiscard]] Result<QJsonObject> parseFrame(const QByteArray& json);

// What parseClientMessage() makes of a frame that was parsed already.
[[nodiscard]] Result<ClientMessage> readClientMessage(const QJsonObject& json, Currency fallbackCurrency);

[[nodiscard]] qint64 readSeq(JsonReader& reader, QLatin1StringView key = QLatin1StringView("seq"));

[[nodiscard]] QJsonObject messageJson(const TicketSeen& message);
[[nodiscard]] QJsonObject messageJson(const UnknownMessage& message);
[[nodiscard]] TicketSeen readTicketSeen(JsonReader& reader);

} // namespace stonepot::wire
