#include "ui/pos/line_tools.h"

#include "ui/common/button.h"
#include "ui/common/stepper.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

LineTools::LineTools(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_stepper(new Stepper(look, u"lineQuantity"_s, tr("Quantity"), this))
{
    setObjectName(u"lineTools"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 10);
    layout->setSpacing(8);
    m_stepper->setFixedHeight(look.theme.scaled(48));
    layout->addWidget(m_stepper, 130, Qt::AlignTop);
    const auto add = [&](const QString& name, const QString& icon, const QString& text, void (LineTools::*signal)()) {
        auto* button = new Button(look, name, text, this);
        button->setIconName(icon, 18);
        button->setIconAbove(true);
        button->setTextSize(13);
        button->setPadding(4);
        button->setFixedHeight(look.theme.scaled(48));
        layout->addWidget(button, 71, Qt::AlignTop);
        connect(button, &QAbstractButton::clicked, this, signal);
        return button;
    };
    Button* note = add(u"lineNote"_s, u"note"_s, tr("Note"), &LineTools::noteRequested);
    Button* discount = add(u"lineDiscount"_s, u"percent"_s, tr("Discount"), &LineTools::discountRequested);
    Button* remove = add(u"lineRemove"_s, u"remove"_s, tr("Remove"), &LineTools::removeRequested);
    remove->setKind(Button::Kind::Danger);
    m_ofNew = {m_stepper, note, discount, remove};
    m_void = add(u"lineVoid"_s, u"x"_s, tr("Void…"), &LineTools::voidRequested);
    m_void->setKind(Button::Kind::Danger);
    m_void->hide();
    connect(m_stepper, &Stepper::stepped, this, &LineTools::quantityStepped);
}

void LineTools::setSent(bool sent)
{
    for (QWidget* each : m_ofNew) {
        each->setVisible(!sent);
    }
    m_void->setVisible(sent);
}

void LineTools::setQuantity(Decimal quantity)
{
    m_stepper->setValue(quantity);
}

} // namespace stonepot
