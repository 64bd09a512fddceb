// What can be done with the chosen line: quantity, note, discount, remove; once it was sent, only void.
#pragma once

#include "core/decimal.h"
#include "ui/common/look.h"

#include <QWidget>

namespace stonepot {

class Button;
class Stepper;

class LineTools final : public QWidget {
    Q_OBJECT
public:
    LineTools(const Look& look, QWidget* parent = nullptr);

    void setQuantity(Decimal quantity);
    void setSent(bool sent);

signals:
    void quantityStepped(stonepot::Decimal quantity);
    void noteRequested();
    void discountRequested();
    void removeRequested();
    void voidRequested();

private:
    Stepper* m_stepper;
    std::vector<QWidget*> m_ofNew;
    Button* m_void = nullptr;
};

} // namespace stonepot
