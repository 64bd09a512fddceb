// How a device comes to know a hub that strangers can reach: the code that `stonepot-hub pair` printed becomes a token,
// which the device keeps in its database and shows from then on.
#pragma once

#include "net/http_client.h"

namespace stonepot {

struct Paired {
    QByteArray token;
    QString tenant; // the restaurant that the code was for
};

[[nodiscard]] HttpCall pairingCall(const QString& code, const QString& deviceId);
// Unauthorized for a code that is wrong, used or too old, RateLimited after too many, Unavailable when no hub answered.
[[nodiscard]] Result<Paired> readPairingReply(const HttpReply& reply);

// Waits for the hub, once, before there is a window; a hub that does not answer ends it within seconds. Unauthorized
// for a code that is wrong, used or too old, RateLimited after too many, TenantMismatch for another restaurant's, and
// Unavailable when no hub answered.
[[nodiscard]] Result<QByteArray> pairDevice(HttpClient& http, const QString& code, const QString& deviceId,
                                            const QString& tenant);

} // namespace stonepot
