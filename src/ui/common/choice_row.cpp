#include "ui/common/choice_row.h"

#include "state/named_choice.h"
#include "ui/common/button.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text.h"

#include <QScopedValueRollback>

namespace stonepot {

ChoiceRow::ChoiceRow(const Look& look, const QString& name, const QString& accessibleName, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_kind(kind)
    , m_layout(new FlowLayout(this, 8))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceRow::show(const std::vector<NamedChoice>& choices, const QStringList& chosen)
{
    while (m_buttons.size() > choices.size()) {
        QAbstractButton* last = m_buttons.back();
        m_layout->removeWidget(last);
        last->hide();
        last->setObjectName({});
        last->deleteLater(); // it may be what was pressed
        m_buttons.pop_back();
    }
    while (m_buttons.size() < choices.size()) {
        auto* button = new Button(m_look, {}, {}, this);
        button->setCheckable(true);
        button->setPadding(14);
        button->setMinimumHeight(m_look.theme.scaled(44));
        // A screen reader toggles it and does not click.
        connect(button, &QAbstractButton::toggled, this, [this, button] {
            if (!m_showing) {
                press(button);
            }
        });
        m_layout->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    m_ids.clear();
    const QScopedValueRollback showing(m_showing, true);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        m_ids += choices[i].id;
        m_buttons[i]->setObjectName(objectName() + u'_' + choices[i].id);
        m_buttons[i]->setText(escapedForButton(choices[i].name));
        m_buttons[i]->setAccessibleName(choices[i].spoken.isEmpty() ? choices[i].name : choices[i].spoken);
        m_buttons[i]->setChecked(chosen.contains(choices[i].id));
    }
    updateGeometry();
}

QStringList ChoiceRow::chosen() const
{
    QStringList ids;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked()) {
            ids += m_ids[static_cast<qsizetype>(i)];
        }
    }
    return ids;
}

void ChoiceRow::press(QAbstractButton* button)
{
    if (m_kind == Kind::One) {
        const QScopedValueRollback showing(m_showing, true);
        for (QAbstractButton* each : m_buttons) {
            each->setChecked(each == button);
        }
    }
    emit changed();
}

} // namespace stonepot
