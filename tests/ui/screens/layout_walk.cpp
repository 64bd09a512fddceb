#include "ui/screens/layout_walk.h"

#include "ui/common/button.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString nameOf(const QWidget* widget)
{
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        text = label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        text = button->text();
    }
    return u"%1 '%2' %3×%4"_s.arg(widget->objectName(), text).arg(widget->width()).arg(widget->height());
}

bool carriesText(const QWidget* widget)
{
    const auto* label = qobject_cast<const QLabel*>(widget);
    return (label != nullptr && !label->text().isEmpty()) || qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr;
}

bool scrolls(const QWidget* widget)
{
    for (const QWidget* parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(parent) != nullptr) {
            return true;
        }
    }
    return false;
}

// A sheet lies over what is behind it because it should.
const QWidget* sheetOf(const QWidget* widget)
{
    const QWidget* up = widget;
    while (up != nullptr && !up->inherits("stonepot::Sheet") && !up->inherits("stonepot::OrdersSheet") &&
           !up->inherits("stonepot::TicketSheet")) {
        up = up->parentWidget();
    }
    return up;
}

QString clipped(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        const QSize room = label->contentsRect().size();
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (!label->wordWrap() && label->fontMetrics().horizontalAdvance(label->text()) > room.width() + 1) {
            return nameOf(widget) + u" is too narrow"_s;
        }
        return label->height() < needed - 1 ? nameOf(widget) + u" is too low"_s : QString();
    }
    if (const auto* button = qobject_cast<const Button*>(widget); button != nullptr && !button->showsAll()) {
        return nameOf(widget) + u" does not show all of its text"_s;
    }
    QSize least = widget->minimumSizeHint();
    if (qobject_cast<const QLineEdit*>(widget) != nullptr) {
        least.setWidth(0); // what is typed scrolls
    }
    if (widget->width() < least.width() || widget->height() < least.height()) {
        return nameOf(widget) + u" needs %1×%2"_s.arg(least.width()).arg(least.height());
    }
    return {};
}

} // namespace

QStringList layoutProblems(const QWidget& layer, const QWidget& window)
{
    QStringList found;
    std::vector<std::pair<const QWidget*, QRect>> placed;
    const auto widgets = layer.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&layer) || !carriesText(widget)) {
            continue;
        }
        if (const QString problem = clipped(widget); !problem.isEmpty()) {
            found += problem;
        }
        const QRect rect(widget->mapTo(&window, QPoint()), widget->size());
        if (!scrolls(widget) && !window.rect().contains(rect)) {
            found += nameOf(widget) + u" is outside of the window"_s;
        }
        for (const auto& [other, place] : placed) {
            const bool related = other->isAncestorOf(widget) || widget->isAncestorOf(other);
            const bool scrolled = scrolls(widget) || scrolls(other);
            if (!related && !scrolled && sheetOf(widget) == sheetOf(other) && place.intersects(rect)) {
                found += nameOf(widget) + u" lies over "_s + nameOf(other);
            }
        }
        placed.emplace_back(widget, rect);
    }
    return found;
}

} // namespace stonepot
