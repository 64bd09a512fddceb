// `stonepot-hub serve`: the queue and the server together, until SIGTERM or SIGINT.
#pragma once

#include "hub/cli/hub_options.h"

namespace stonepot {

// Runs the application's event loop. Prints "Listening on ADDRESS:PORT" to standard output once clients can connect. An
// error says why it could not start; nothing is changed then but what the database needed to be opened.
[[nodiscard]] Status serve(const HubOptions& options);

} // namespace stonepot
