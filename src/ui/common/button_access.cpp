#include "ui/common/button_access.h"

#include "ui/common/button.h"

#include <QAccessibleWidget>

namespace stonepot {

namespace {

class ButtonAccess final : public QAccessibleWidget {
public:
    explicit ButtonAccess(Button* button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        QString said = QAccessibleWidget::text(which);
        if (which == QAccessible::Name && button().accessibleName().isEmpty()) {
            said = button().text();
            for (qsizetype at = said.indexOf(u'&'); at >= 0; at = said.indexOf(u'&', at + 1)) {
                said.remove(at, 1); // of "&&" one stays
            }
        } else if (which == QAccessible::Description && said.isEmpty()) {
            said = button().caption();
        }
        return said;
    }

    QStringList actionNames() const override
    {
        return button().isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }

    void doAction(const QString& action) override
    {
        if (action == pressAction() || action == toggleAction()) { // what it does may take its time
            QMetaObject::invokeMethod(&button(), &QAbstractButton::click, Qt::QueuedConnection);
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

private:
    [[nodiscard]] Button& button() const { return *static_cast<Button*>(widget()); }
};

QAccessibleInterface* makeButtonAccess(const QString&, QObject* object)
{
    auto* button = qobject_cast<Button*>(object);
    return button != nullptr ? new ButtonAccess(button) : nullptr;
}

} // namespace

void makeButtonsAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeButtonAccess);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace stonepot
