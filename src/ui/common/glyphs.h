// State glyphs: each has its own outline, so that it reads without colour. Drawn on a 24-unit grid.
#pragma once

#include "ui/common/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace stonepot {

enum class StateGlyph {
    LinkConnected,
    LinkConnecting,
    LinkOffline,
    LineNew,
    LineSent, // points to the reading end: mirrored in a right-to-left painter's caller through `mirrored`
    LineSeen,
    LineReady,
    LineVoid,
    OrderWaiting,
    OrderNotSeen,
    OrderSynced,
    OrderRefused,
    TicketOnTime, // the ticket's glyphs are drawn in the ink of its coloured header
    TicketWarning,
    TicketLate,
    TableAttention,
    TableReady,
    SoldOut,
};
inline constexpr int stateGlyphCount = static_cast<int>(StateGlyph::SoldOut) + 1;

// In the largest centred square of `rect`.
void paintGlyph(QPainter& painter, const QRectF& rect, StateGlyph glyph, const Theme& theme, bool mirrored = false);

// The words for tooltips and screen readers: "Ready", "Waiting to send".
[[nodiscard]] QString glyphName(StateGlyph glyph);

} // namespace stonepot
