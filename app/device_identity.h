// Who a device is at its hub, and where that is: its name, its token, and where the hub was found; kept in its database.
#pragma once

#include "composition.h"

namespace stonepot {

// Each waits for the database, once, before there is a window.
//
// The name that is wanted, that of the last time, or a new one.
[[nodiscard]] QString deviceName(const QString& wanted, DeviceStore& storage, const Clock& clock);
// The device's token at the hub: that of an earlier pairing, or a new one.
[[nodiscard]] Result<QByteArray> deviceToken(const Composition::Config& config, const QString& deviceId,
                                             DeviceStore& storage, const Clock& clock);
// Where the hub was found when it had left the address that people gave.
[[nodiscard]] Addresses knownAddresses(const Addresses& given, DeviceStore& storage);

// What pairing gave a device, kept where its next start finds it. Errors: those of the device's database.
[[nodiscard]] Status keepPairing(const QString& dataDir, const QString& deviceId, const QByteArray& token,
                                 const Clock& clock);

[[nodiscard]] QFuture<Status> saveToken(DeviceStore& storage, const QByteArray& token);
// For knownAddresses; an empty hub is where people say it is.
void saveMove(DeviceStore& storage, const Addresses& given, const QString& hub);

} // namespace stonepot
