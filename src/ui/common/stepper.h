// Minus, a number, plus.
#pragma once

#include "core/decimal.h"
#include "ui/common/look.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace stonepot {

class Stepper final : public QWidget {
    Q_OBJECT
public:
    // The buttons are called NAMEMinus and NAMEPlus.
    Stepper(const Look& look, const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void setValue(Decimal value);
    [[nodiscard]] Decimal value() const { return m_value; }
    void setRange(int minimum, int maximum);

    [[nodiscard]] QSize sizeHint() const override { return {130, 48}; }

signals:
    void stepped(stonepot::Decimal value); // by a person

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void step(int by);
    void refresh();

    const Look& m_look;
    Decimal m_value{1};
    int m_minimum = 1;
    int m_maximum = 9999;
    QAbstractButton* m_minus;
    QAbstractButton* m_plus;
    QLabel* m_label;
};

} // namespace stonepot
