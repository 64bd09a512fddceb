// What every widget of a window draws with; the window owns it, widgets hold a reference.
#pragma once

#include "core/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace stonepot {

struct Look {
    Theme theme;
    Format format;
    Icons icons;

    [[nodiscard]] QColor color(Token token) const { return theme.color(token); }
    [[nodiscard]] QFont font(int pixels, QFont::Weight weight = QFont::Normal) const
    {
        return theme.font(pixels, weight);
    }
};

} // namespace stonepot
