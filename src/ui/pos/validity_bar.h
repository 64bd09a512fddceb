// How much of a time is left, as a bar that gets shorter; the words stand beside it.
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace stonepot {

class ValidityBar final : public QWidget {
    Q_OBJECT
public:
    ValidityBar(const Look& look, QWidget* parent = nullptr);

    void setLeft(double share); // from 1, all of it, to 0
    [[nodiscard]] double left() const { return m_left; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    double m_left = 1;
};

} // namespace stonepot
