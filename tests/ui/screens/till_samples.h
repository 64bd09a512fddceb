// A till in the states that its screens are shown in.
#pragma once

#include "screens.h"
#include "ui/pos/till_bed.h"

namespace stonepot::screens {

inline constexpr QSize counter{1366, 768};

void shown(TillBed& bed, const Viewer& viewer);
void fillOrder(TillBed& bed);
[[nodiscard]] TillWindow::Options optionsFor(const Variant& variant);
void atWork(TillBed& bed);
void logInManager(TillBed& bed);
void startOrder(TillBed& bed);
// Sells `itemId` at `type`, and leaves the order where the link puts it.
void sell(TillBed& bed, const QString& itemId, OrderType type, const QString& customer);

} // namespace stonepot::screens
