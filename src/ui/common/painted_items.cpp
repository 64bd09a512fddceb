#include "ui/common/painted_items.h"

#include "ui/common/item_access.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <algorithm>

namespace stonepot {

namespace {

// Stands for whatever the widget paints at its place in the list.
class ItemAccess final : public ItemAccessible {
public:
    ItemAccess(QWidget* widget, PaintedItems& items, int index)
        : m_widget(widget)
        , m_items(items)
        , m_index(static_cast<std::size_t>(index))
    {
    }

    bool isValid() const override { return m_widget != nullptr && m_index < m_items.paintedItems().size(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget.data()); }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? item().name : QString();
    }
    QRect rect() const override
    {
        const QRect place = item().rect;
        return m_widget == nullptr ? QRect() : QRect(m_widget->mapToGlobal(place.topLeft()), place.size());
    }
    QAccessible::State state() const override
    {
        const PaintedItem here = item();
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = here.pressable;
        state.focusable = here.pressable;
        state.selected = here.selected;
        state.focused = here.selected && m_widget != nullptr && m_widget->window()->isActiveWindow();
        state.invisible = m_widget == nullptr || !m_widget->isVisible();
        return state;
    }
    QStringList actionNames() const override
    {
        return item().pressable ? QStringList{QAccessibleActionInterface::pressAction()} : QStringList();
    }
    void doAction(const QString& action) override
    {
        if (action == pressAction() && isValid()) {
            m_items.pressItem(static_cast<int>(m_index));
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] PaintedItem item() const
    {
        if (m_widget == nullptr) {
            return {};
        }
        const std::vector<PaintedItem> all = m_items.paintedItems();
        return m_index < all.size() ? all[m_index] : PaintedItem();
    }

    QPointer<QWidget> m_widget;
    PaintedItems& m_items; // the widget's
    std::size_t m_index;
};

class PaintedAccess final : public QAccessibleWidget {
public:
    PaintedAccess(QWidget* widget, PaintedItems& items)
        : QAccessibleWidget(widget, QAccessible::List)
        , m_items(items)
    {
    }
    ~PaintedAccess() override { std::ranges::for_each(m_known, QAccessible::deleteAccessibleInterface); }

    int childCount() const override { return static_cast<int>(m_items.paintedItems().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (static_cast<int>(m_known.size()) <= index) {
            m_known.push_back(QAccessible::registerAccessibleInterface(
                new ItemAccess(widget(), m_items, static_cast<int>(m_known.size()))));
        }
        return QAccessible::accessibleInterface(m_known[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child) {
                return i;
            }
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint point = widget()->mapFromGlobal(QPoint(x, y));
        const std::vector<PaintedItem> all = m_items.paintedItems();
        const auto found =
            std::ranges::find_if(all, [point](const PaintedItem& item) { return item.rect.contains(point); });
        return found == all.end() ? nullptr : child(static_cast<int>(found - all.begin()));
    }

private:
    PaintedItems& m_items;
    mutable std::vector<QAccessible::Id> m_known;
};

QAccessibleInterface* makePaintedAccess(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    auto* items = dynamic_cast<PaintedItems*>(object);
    return widget != nullptr && items != nullptr ? new PaintedAccess(widget, *items) : nullptr;
}

} // namespace

PaintedItems::PaintedItems()
{
    static const bool installed = [] {
        QAccessible::installFactory(makePaintedAccess);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace stonepot
