// A person who works with a window by one means alone: a mouse, a keyboard, or what a screen reader is told.
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QTest>
#include <vector>

namespace stonepot {

class Hands {
public:
    enum class Kind { Mouse, Keyboard, Names };

    Hands(Kind kind, QWidget& window)
        : m_kind(kind)
        , m_window(window)
    {
    }

    [[nodiscard]] bool press(const QString& name) const
    {
        auto* button = m_window.findChild<QAbstractButton*>(name);
        if (button == nullptr || !button->isVisible() || !button->isEnabled()) {
            return false;
        }
        switch (m_kind) {
        case Kind::Mouse:
            bringIntoView(button);
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        case Kind::Keyboard:
            if (!tabTo(button)) {
                return false;
            }
            QTest::keyClick(button, Qt::Key_Space);
            return true;
        case Kind::Names: {
            QAccessibleInterface* found = interfaceNamed(nameOf(button), QAccessible::Button);
            if (found == nullptr || found->actionInterface() == nullptr) {
                return false;
            }
            found->actionInterface()->doAction(found->actionInterface()->actionNames().value(0));
            return true;
        }
        }
        return false;
    }

    [[nodiscard]] bool write(const QString& name, const QString& text) const
    {
        auto* edit = m_window.findChild<QLineEdit*>(name);
        if (edit == nullptr || !edit->isVisible()) {
            return false;
        }
        if (m_kind == Kind::Names) {
            QAccessibleInterface* found = interfaceNamed(nameOf(edit), QAccessible::EditableText);
            if (found == nullptr || found->editableTextInterface() == nullptr) {
                return false;
            }
            found->setText(QAccessible::Value, text);
            return true;
        }
        if (m_kind == Kind::Mouse) {
            bringIntoView(edit);
            QTest::mouseClick(edit, Qt::LeftButton);
        } else if (!tabTo(edit)) {
            return false;
        }
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
        return edit->text() == text;
    }

    // The first thing of a view.
    [[nodiscard]] bool choose(const QString& viewName) const
    {
        auto* view = m_window.findChild<QListView*>(viewName);
        if (view == nullptr || !view->isVisible() || view->model()->rowCount() == 0) {
            return false;
        }
        const QModelIndex index = view->model()->index(0, view->modelColumn(), view->rootIndex());
        switch (m_kind) {
        case Kind::Mouse:
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
            return true;
        case Kind::Keyboard:
            if (!tabTo(view)) {
                return false;
            }
            if (!view->currentIndex().isValid()) {
                QTest::keyClick(view, Qt::Key_Home);
            }
            QTest::keyClick(view, Qt::Key_Return);
            return true;
        case Kind::Names: {
            QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view);
            QAccessibleInterface* tile = list != nullptr ? list->child(0) : nullptr;
            if (tile == nullptr || tile->actionInterface() == nullptr) {
                return false;
            }
            tile->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            return true;
        }
        }
        return false;
    }

private:
    static QString nameOf(QWidget* widget)
    {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        return interface != nullptr ? interface->text(QAccessible::Name) : QString();
    }

    static void bringIntoView(QWidget* widget)
    {
        for (QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(up)) {
                scroll->ensureWidgetVisible(widget);
            }
        }
    }

    [[nodiscard]] bool tabTo(const QWidget* widget) const
    {
        for (int keys = 0; keys < 300; ++keys) {
            QWidget* focus = m_window.focusWidget();
            if (focus == widget) {
                return true;
            }
            QTest::keyClick(focus != nullptr ? focus : &m_window, Qt::Key_Tab);
        }
        return false;
    }

    // The only one that can be seen with this name: a screen reader's user cannot tell two apart.
    [[nodiscard]] QAccessibleInterface* interfaceNamed(const QString& name, QAccessible::Role role) const
    {
        QAccessibleInterface* found = nullptr;
        std::vector<QAccessibleInterface*> open{QAccessible::queryAccessibleInterface(&m_window)};
        while (!open.empty()) {
            QAccessibleInterface* each = open.back();
            open.pop_back();
            if (each == nullptr || each->state().invisible) {
                continue;
            }
            const bool fits = each->role() == role ||
                              (role == QAccessible::Button &&
                               (each->role() == QAccessible::CheckBox || each->role() == QAccessible::RadioButton));
            if (fits && !name.isEmpty() && each->text(QAccessible::Name) == name) {
                if (found != nullptr) {
                    qWarning("Two controls are called %s", qPrintable(name));
                }
                found = each;
            }
            for (int i = 0; i < each->childCount(); ++i) {
                open.push_back(each->child(i));
            }
        }
        return found;
    }

    Kind m_kind;
    QWidget& m_window;
};

} // namespace stonepot
