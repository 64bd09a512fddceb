// Digits for amounts; never mirrored.
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace stonepot {

class Keypad final : public QWidget {
    Q_OBJECT
public:
    // Buttons key0 … key9, key00, keyBackspace; or with another prefix.
    Keypad(const Look& look, QWidget* parent = nullptr, const QString& prefix = QStringLiteral("key"));

signals:
    void digit(int digit);
    void doubleZero();
    void backspace();
};

} // namespace stonepot
