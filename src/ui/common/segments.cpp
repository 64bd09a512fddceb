#include "ui/common/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace stonepot {

Segments::Segments(const Look& look, const QString& name, QWidget* parent)
    : Surface(look, Token::Bg, parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(name);
    setRounded(8);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

Button* Segments::add(int id, const QString& buttonName, const QString& text, const QString& icon)
{
    auto* button = new Button(m_look, buttonName, text, this);
    button->setKind(Button::Kind::Flat);
    button->setCheckable(true);
    button->setMinimumHeight(36);
    button->setPadding(8);
    if (!icon.isEmpty()) {
        button->setIconName(icon, 18);
    }
    m_group->addButton(button, id);
    button->setChecked(m_group->buttons().size() == 1);
    layout()->addWidget(button);
    return button;
}

void Segments::setCurrent(int id)
{
    if (auto* button = m_group->button(id)) {
        button->setChecked(true);
    }
}

void Segments::setFixed(const QString& why)
{
    for (QAbstractButton* button : m_group->buttons()) {
        static_cast<Button*>(button)->setRefusal(button->isChecked() ? QString() : why);
    }
}

int Segments::current() const
{
    return m_group->checkedId();
}

Button* Segments::button(int id) const
{
    return static_cast<Button*>(m_group->button(id));
}

} // namespace stonepot
