// A table of a kitchen's sheet: rows to be read from a step away, scrolled by a finger.
#pragma once

#include "ui/common/look.h"

class QTableView;

namespace stonepot {

// Nothing of it can be edited, and no row chosen, unless the caller changes that.
[[nodiscard]] QTableView* makeKitchenTable(const Look& look, const QString& name, int textSize, int rowHeight,
                                           QWidget* parent);

} // namespace stonepot
