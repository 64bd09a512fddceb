#include "ui/common/stepper.h"

#include "ui/common/icon_button.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stonepot {

Stepper::Stepper(const Look& look, const QString& name, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_label(makeLabel(look, {}, 18, QFont::Bold, Token::Ink, this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    auto* minus = new IconButton(look, name + "Minus"_L1, u"minus"_s, tr("One less"), this);
    auto* plus = new IconButton(look, name + "Plus"_L1, u"plus"_s, tr("One more"), this);
    m_minus = minus;
    m_plus = plus;
    for (IconButton* button : {minus, plus}) {
        button->setIconSize(22);
        button->setToken(Token::Cobalt700);
        button->setAutoRepeat(true);
        button->setAutoRepeatDelay(500);
    }
    m_label->setAlignment(Qt::AlignCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(minus, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(plus, 0);
    setMinimumHeight(48);
    connect(minus, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(plus, &QAbstractButton::clicked, this, [this] { step(1); });
    refresh();
}

void Stepper::setValue(Decimal value)
{
    m_value = value;
    refresh();
}

void Stepper::setRange(int minimum, int maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    refresh();
}

void Stepper::step(int by)
{
    const Decimal next = m_value.plus(Decimal(by));
    if (next < Decimal(m_minimum) || next > Decimal(m_maximum)) {
        return;
    }
    setValue(next);
    emit stepped(m_value);
}

void Stepper::refresh()
{
    m_label->setText(m_look.format.decimal(m_value));
    m_minus->setEnabled(m_value.plus(Decimal(-1)) >= Decimal(m_minimum));
    m_plus->setEnabled(m_value.plus(Decimal(1)) <= Decimal(m_maximum));
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look.color(Token::Outline));
    painter.setBrush(m_look.color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace stonepot
