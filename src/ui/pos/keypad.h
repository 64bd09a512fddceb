// Digits for amounts; never mirrored.
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace stonepot {

class Keypad final : public QWidget {
    Q_OBJECT
public:
    Keypad(const Look& look, QWidget* parent = nullptr); // buttons key0 … key9, key00, keyBackspace

signals:
    void digit(int digit);
    void doubleZero();
    void backspace();
};

} // namespace stonepot
