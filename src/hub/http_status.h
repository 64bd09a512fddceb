// Status lines, response heads and error bodies.
#pragma once

#include "core/error.h"
#include "hub/http_message.h"

namespace stonepot {

// The HTTP status that says the same as a protocol error code.
[[nodiscard]] int httpStatus(ErrorCode code);

// {"success":false,"error":…,"code":…}
[[nodiscard]] HttpResponse errorResponse(int status, ErrorCode code, const QString& text);
[[nodiscard]] HttpResponse errorResponse(const Error& error, const QByteArray& order = {});

// Everything before the body.
[[nodiscard]] QByteArray responseHead(const HttpResponse& response, bool close);

} // namespace stonepot
