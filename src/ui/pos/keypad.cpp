#include "ui/pos/keypad.h"

#include "ui/common/button.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

Keypad::Keypad(const Look& look, QWidget* parent, const QString& prefix)
    : QWidget(parent)
{
    setObjectName(prefix + "pad"_L1);
    setLayoutDirection(Qt::LeftToRight);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const auto add = [&](const QString& name, const QString& text, int row, int column) {
        auto* button = new Button(look, name, text, this);
        button->setTextSize(24);
        button->setPadding(4);
        button->setMinimumHeight(72);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, row, column);
        return button;
    };
    for (int number = 1; number <= 9; ++number) { // 7 8 9 on top, as on a calculator
        Button* button =
            add(prefix + QString::number(number), look.format.number(number), (9 - number) / 3, (number - 1) % 3);
        connect(button, &QAbstractButton::clicked, this, [this, number] { emit digit(number); });
    }
    const QString zero = look.format.number(0);
    connect(add(prefix + "0"_L1, zero, 3, 0), &QAbstractButton::clicked, this, [this] { emit digit(0); });
    connect(add(prefix + "00"_L1, zero + zero, 3, 1), &QAbstractButton::clicked, this, &Keypad::doubleZero);
    Button* erase = add(prefix + "Backspace"_L1, {}, 3, 2);
    erase->setIconName(u"backspace"_s, 26);
    erase->setIconToken(Token::Ink2);
    erase->setAccessibleName(tr("Delete the last digit"));
    connect(erase, &QAbstractButton::clicked, this, &Keypad::backspace);
}

} // namespace stonepot
