// What client_messages.cpp and server_messages.cpp share.
#pragma once

#include "core/messages.h"
#include "core/wire_reader.h"

namespace stonepot::wire {

// ValidationError for anything but one JSON object.
[[nodiscard]] Result<QJsonObject> parseFrame(const QByteArray& json);

[[nodiscard]] qint64 readSeq(JsonReader& reader, QLatin1StringView key = QLatin1StringView("seq"));

[[nodiscard]] QJsonObject messageJson(const TicketSeen& message);
[[nodiscard]] QJsonObject messageJson(const UnknownMessage& message);
[[nodiscard]] TicketSeen readTicketSeen(JsonReader& reader);

} // namespace stonepot::wire
