// Single settings of the environment and `.env`, for those who know what they mean.
#pragma once

#include "settings.h"

#include <optional>

namespace stonepot {

// The environment's word counts over that of `.env`; empty when neither says anything.
[[nodiscard]] QString settingOf(const QString& name, const Variables& environment, const Variables& dotEnv);

// Nothing for an empty text. ValidationError names the setting.
[[nodiscard]] Result<std::optional<int>> wholeNumber(const QString& name, const QString& text, int least, int most);

} // namespace stonepot
