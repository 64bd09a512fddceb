// How a device keeps its link: whom it trusts, and how patient it is.
#pragma once

#include "settings.h"

#include "net/connection_manager.h"
#include "net/tls_settings.h"

namespace stonepot {

// What the command line said; empty: nothing.
struct TlsOptions {
    QString caFile;    // --ca-file
    QString pinSha256; // --pin-sha256
};

struct DeviceLink {
    TlsSettings tls;
    LinkSettings link; // times, attempts and back-off; address and names are the composition's
};

// STONEPOT_CA_FILE, STONEPOT_PIN_SHA256 and the numbers that docs/link.md lists. ValidationError names the setting.
[[nodiscard]] Result<DeviceLink> resolveLink(const TlsOptions& options, const Variables& environment,
                                             const Variables& dotEnv);

} // namespace stonepot
