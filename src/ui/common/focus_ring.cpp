#include "ui/common/focus_ring.h"

#include "ui/common/tile_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int ringWidth = 3;
constexpr int ringGap = 2; // in the window's own colour: on a button of the ring's colour it would not be seen
constexpr int ringRadius = 10;

bool moves(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

FocusRing::FocusRing(const Look& look, QWidget* window)
    : QWidget(window)
    , m_look(look)
{
    setObjectName(u"focusRing"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    QApplication::instance()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        m_target = now;
        place();
    });
}

bool FocusRing::marks(const QWidget& target)
{
    if (qobject_cast<const QAbstractItemView*>(&target) != nullptr) {
        return true;
    }
    const auto children = target.findChildren<QWidget*>();
    return !target.isWindow() && std::ranges::none_of(children, [](const QWidget* child) {
        return (child->focusPolicy() & Qt::TabFocus) != 0;
    });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (moves(static_cast<QKeyEvent*>(event)->key())) {
            setByKeys(true);
        }
        break;
    case QEvent::FocusIn:
        if (const auto reason = static_cast<QFocusEvent*>(event)->reason();
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason) {
            setByKeys(true);
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        setByKeys(false);
        break;
    case QEvent::Paint: // another item of a view, for one
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_byKeys && m_target && watched != this && watched->isWidgetType() &&
            (watched->parent() == m_target || watched == m_target ||
             static_cast<QWidget*>(watched)->isAncestorOf(m_target))) {
            placeSoon();
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::setByKeys(bool byKeys)
{
    if (std::exchange(m_byKeys, byKeys) != byKeys) {
        place();
    }
}

// What has moved is where it will be once its event is over.
void FocusRing::placeSoon()
{
    if (!std::exchange(m_placing, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_placing = false;
                place();
            },
            Qt::QueuedConnection);
    }
}

QRect FocusRing::targetRect() const
{
    const QWidget* part = m_target;
    QRect rect = m_target->rect();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(m_target.data());
        view != nullptr && view->currentIndex().isValid()) {
        part = view->viewport();
        rect = view->visualRect(view->currentIndex());
        if (const auto* tiles = qobject_cast<const TileView*>(view)) {
            rect = tiles->tileRect(rect);
        }
        rect &= part->rect();
    }
    for (; part != window(); part = part->parentWidget()) {
        rect = rect.translated(part->pos()) & part->parentWidget()->rect();
    }
    return rect;
}

void FocusRing::place()
{
    const bool shown =
        m_byKeys && m_target && m_target->window() == window() && m_target->isVisible() && marks(*m_target);
    const QRect rect = shown ? targetRect() : QRect();
    if (rect.isEmpty()) {
        hide();
        return;
    }
    constexpr int out = ringWidth + ringGap;
    setGeometry(rect.adjusted(-out, -out, out, out) & window()->rect());
    raise();
    show();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](Token token, qreal inset, qreal width) {
        painter.setPen(QPen(m_look.color(token), width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), ringRadius, ringRadius);
    };
    ring(Token::Bg, ringWidth + ringGap / 2.0, ringGap);
    ring(Token::Focus, ringWidth / 2.0, ringWidth);
}

} // namespace stonepot
