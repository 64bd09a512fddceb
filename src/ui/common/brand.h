// The mark of the program: a steaming pot on ember.
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace stonepot {

class BrandMark final : public QWidget {
    Q_OBJECT
public:
    BrandMark(const Look& look, int size, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
};

} // namespace stonepot
