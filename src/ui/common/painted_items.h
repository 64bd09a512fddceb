// Items that a widget paints itself, as children for screen readers: each with a name, a place and a state.
#pragma once

#include <QRect>
#include <QString>
#include <vector>

namespace stonepot {

struct PaintedItem {
    QString name;
    QRect rect; // in the widget
    bool selected = false;
    bool pressable = false;
};

// A second base of the widget.
class PaintedItems {
public:
    PaintedItems();
    virtual ~PaintedItems() = default;
    Q_DISABLE_COPY_MOVE(PaintedItems)

    [[nodiscard]] virtual std::vector<PaintedItem> paintedItems() const = 0;
    virtual void pressItem(int) {}
};

} // namespace stonepot
