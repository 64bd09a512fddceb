// What can be done with the chosen line: quantity, note, discount, remove.
#pragma once

#include "core/decimal.h"
#include "ui/common/look.h"

#include <QWidget>

namespace stonepot {

class Stepper;

class LineTools final : public QWidget {
    Q_OBJECT
public:
    LineTools(const Look& look, QWidget* parent = nullptr);

    void setQuantity(Decimal quantity);

signals:
    void quantityStepped(stonepot::Decimal quantity);
    void noteRequested();
    void discountRequested();
    void removeRequested();

private:
    Stepper* m_stepper;
};

} // namespace stonepot
