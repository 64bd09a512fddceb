// One choice of a few, side by side in one box.
#pragma once

#include "ui/common/button.h"
#include "ui/common/surface.h"

class QButtonGroup;

namespace stonepot {

class Segments final : public Surface {
    Q_OBJECT
public:
    Segments(const Look& look, const QString& name, QWidget* parent = nullptr);

    // Ids are the caller's; the first one added is chosen.
    Button* add(int id, const QString& buttonName, const QString& text, const QString& icon = {});
    void setCurrent(int id); // emits nothing
    // The current one stays as it is, and says so; no other can be chosen, and each says why. Empty: any can.
    void setFixed(const QString& why);
    [[nodiscard]] int current() const;
    [[nodiscard]] Button* button(int id) const;

signals:
    void chosen(int id); // by a person

private:
    QButtonGroup* m_group;
};

} // namespace stonepot
