// The hub's configuration file: long options without their dashes, `name = value` a line, `#` comments.
#pragma once

#include "core/error.h"

#include <QStringList>

namespace stonepot {

// As arguments: `listen = 127.0.0.1:0` is --listen=127.0.0.1:0, and a name alone is a switch. ValidationError names
// file and line of what is none of the settings that a file may hold.
[[nodiscard]] Result<QStringList> readHubConfig(const QString& name);

} // namespace stonepot
