#include "ui/common/tile_access.h"

#include "ui/common/item_access.h"
#include "ui/common/tile_view.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <algorithm>

namespace stonepot {

namespace {

// Stands for whatever tile is at its place.
class TileAccess final : public ItemAccessible {
public:
    TileAccess(TileView* view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return index().isValid(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name) {
            return {};
        }
        const QString said = index().data(Qt::AccessibleTextRole).toString();
        return said.isEmpty() ? index().data(Qt::DisplayRole).toString() : said;
    }
    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect place = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
        state.readOnly = true;
        state.disabled = !m_view->isEnabled();
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
        return state;
    }
    QStringList actionNames() const override
    {
        return isValid() && m_view->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString& action) override
    {
        if (!isValid() || !m_view->isEnabled()) {
            return;
        }
        m_view->setCurrentIndex(index());
        if (action == pressAction()) { // what it does may take its time
            const QPersistentModelIndex tile = index();
            QMetaObject::invokeMethod(
                m_view, [view = m_view, tile] { view->press(tile); }, Qt::QueuedConnection);
        } else if (action == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] QModelIndex index() const
    {
        return m_view == nullptr || m_view->model() == nullptr
                   ? QModelIndex()
                   : m_view->model()->index(m_row, m_view->modelColumn(), m_view->rootIndex());
    }

    QPointer<TileView> m_view;
    int m_row;
};

class TileViewAccess final : public QAccessibleWidget {
public:
    explicit TileViewAccess(TileView* view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~TileViewAccess() override { std::ranges::for_each(m_known, QAccessible::deleteAccessibleInterface); }
    Q_DISABLE_COPY_MOVE(TileViewAccess)

    int childCount() const override { return tiles() + static_cast<int>(above().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        if (index >= tiles()) {
            return QAccessible::queryAccessibleInterface(above().at(index - tiles()));
        }
        while (static_cast<int>(m_known.size()) <= index) {
            m_known.push_back(
                QAccessible::registerAccessibleInterface(new TileAccess(&view(), static_cast<int>(m_known.size()))));
        }
        return QAccessible::accessibleInterface(m_known[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            if (QAccessible::accessibleInterface(m_known[i]) == child) {
                return static_cast<int>(i);
            }
        }
        const auto at = child == nullptr ? -1 : above().indexOf(qobject_cast<QWidget*>(child->object()));
        return at < 0 ? -1 : tiles() + static_cast<int>(at);
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        QWidget* viewport = view().viewport();
        const QPoint point = viewport->mapFromGlobal(QPoint(x, y));
        const QList<QWidget*> widgets = above();
        const auto over = std::ranges::find_if(
            widgets, [point](const QWidget* widget) { return widget->geometry().contains(point); });
        if (over != widgets.end()) {
            return QAccessible::queryAccessibleInterface(*over);
        }
        return child(view().indexAt(point).isValid() ? view().indexAt(point).row() : -1);
    }

private:
    [[nodiscard]] TileView& view() const { return *static_cast<TileView*>(widget()); }
    [[nodiscard]] int tiles() const
    {
        return view().model() == nullptr ? 0 : view().model()->rowCount(view().rootIndex());
    }
    // Tools of a line, or words in place of tiles.
    [[nodiscard]] QList<QWidget*> above() const
    {
        QList<QWidget*> widgets;
        for (QWidget* each : view().viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (each->isVisible()) {
                widgets.append(each);
            }
        }
        return widgets;
    }

    mutable std::vector<QAccessible::Id> m_known;
};

QAccessibleInterface* makeTileAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<TileView*>(object);
    return view != nullptr ? new TileViewAccess(view) : nullptr;
}

} // namespace

void makeTilesAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeTileAccess);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace stonepot
