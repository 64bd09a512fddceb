#include "ui/screens/sight_walk.h"

#include "ui/common/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr double ordinary = 4.5;
constexpr double large = 3.0;
constexpr int largeFrom = 24; // pixels; bold, from 19
constexpr int largeBoldFrom = 19;
constexpr int around = 8; // a ring may lie outside of its control

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return label->text();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr ? button->text() : QString();
}

// Nothing lies over its middle: a sheet in front of a screen has the screen's texts behind it. What is rolled half out of
// sight is not judged by the half that shows.
bool isInSight(const QWidget* widget, const QWidget& window)
{
    if (!widget->isVisibleTo(&window)) {
        return false;
    }
    const QPoint middle = widget->mapTo(&window, widget->rect().center());
    const QWidget* there = window.rect().contains(middle) ? window.childAt(middle) : nullptr;
    return there != nullptr && (there == widget || widget->isAncestorOf(there) || there->isAncestorOf(widget)) &&
           widget->visibleRegion().boundingRect().contains(widget->rect());
}

double needed(const QFont& font)
{
    const int size = QFontInfo(font).pixelSize();
    return size >= largeFrom || (font.bold() && size >= largeBoldFrom) ? large : ordinary;
}

// The text's own colour is the one that differs most from the ground, which is the most frequent one.
double contrastIn(const QImage& image, const QRect& rect)
{
    QHash<QRgb, int> count;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            ++count[image.pixel(x, y)];
        }
    }
    QRgb ground = 0;
    int most = 0;
    for (const auto& [color, times] : count.asKeyValueRange()) {
        if (times > most) {
            ground = color;
            most = times;
        }
    }
    double best = 1;
    for (const auto& [color, times] : count.asKeyValueRange()) {
        best = std::max(best, contrastOf(QColor(color), QColor(ground)));
    }
    return best;
}

} // namespace

double contrastOf(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QStringList unreadableTexts(QWidget& window)
{
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QString text = textOf(widget);
        if (text.trimmed().isEmpty() || !widget->isEnabledTo(&window) || !isInSight(widget, window)) {
            continue;
        }
        const QRect rect =
            QRect(widget->mapTo(&window, widget->contentsRect().topLeft()), widget->contentsRect().size()) &
            image.rect();
        const double contrast = rect.isEmpty() ? ordinary : contrastIn(image, rect);
        if (contrast < needed(widget->font())) {
            found += u"%1 '%2' stands out by %3 to 1 only"_s.arg(widget->objectName(), text).arg(contrast, 0, 'f', 1);
        }
    }
    return found;
}

QStringList unseenFocus(QWidget& window)
{
    QApplication::setActiveWindow(&window);
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr || !widget->isEnabled() ||
            !FocusRing::marks(*widget) || !isInSight(widget, window)) {
            continue;
        }
        const QRect rect =
            QRect(widget->mapTo(&window, QPoint()), widget->size()).adjusted(-around, -around, around, around) &
            window.rect();
        const auto look = [&] { return window.grab(rect).toImage(); };
        if (QWidget* before = QApplication::focusWidget()) {
            before->clearFocus();
        }
        const QImage without = look();
        widget->setFocus(Qt::TabFocusReason);
        if (widget->hasFocus() && look() == without) {
            found += u"%1 '%2' does not show that it has the focus"_s.arg(widget->objectName(), textOf(widget));
        }
    }
    return found;
}

} // namespace stonepot
