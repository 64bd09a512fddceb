// What stonepot-hub does besides serving: each runs on the database by itself and ends.
#pragma once

#include "core/menu.h"
#include "hub/cli/hub_options.h"

#include <QIODevice>

namespace stonepot {

// One JSON line an order: id, orderNumber, clientOrderId, displayNumber, status, total, createdAt.
[[nodiscard]] Status exportOrders(const HubOptions& options, QIODevice& out);
// One line a tenant. StorageCorrupt names the first event that is not as it was written.
[[nodiscard]] Status verifyStore(const HubOptions& options, QIODevice& out);
[[nodiscard]] Status backUp(const HubOptions& options);
// Checks the copy first; the database that was there is kept beside it.
[[nodiscard]] Status restore(const HubOptions& options, QIODevice& out);
[[nodiscard]] Status importMenu(const HubOptions& options);
[[nodiscard]] Status exportMenu(const HubOptions& options, QIODevice& out);

// The menu in a file; errors name the file and the path inside it.
[[nodiscard]] Result<Menu> readMenuFile(const QString& file);

} // namespace stonepot
