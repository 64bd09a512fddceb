// The commands about who may use a hub: pairing codes, devices, people. They write to its database beside a running
// hub, which follows within a second.
#pragma once

#include "hub/access_records.h"
#include "hub/cli/hub_options.h"

#include <QIODevice>

namespace stonepot {

[[nodiscard]] Status pairDevice(const HubOptions& options, QIODevice& out);
[[nodiscard]] Result<std::vector<Device>> pairedDevices(const HubOptions& options);
[[nodiscard]] Status listDevices(const HubOptions& options, QIODevice& out);
[[nodiscard]] Status revokeDevice(const HubOptions& options);

// The PIN is the first line of `in`: on a command line everybody on the machine could read it.
[[nodiscard]] Status addStaff(const HubOptions& options, QIODevice& in, QIODevice& out);
[[nodiscard]] Status listStaff(const HubOptions& options, QIODevice& out);
[[nodiscard]] Status removeStaff(const HubOptions& options);

} // namespace stonepot
