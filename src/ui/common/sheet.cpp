#include "ui/common/sheet.h"

#include "ui/common/drawn_once.h"
#include "ui/common/icon_button.h"
#include "ui/common/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int sheetMargin = 16;
constexpr int shadow = 24;
constexpr int sheetRadius = 12;
constexpr int shadowOutside = shadow + 6; // of the panel, at each side
constexpr int shadowCorner = shadowOutside + sheetRadius + 6;

// The shadow is painted by hand: rings of one pixel that fade outwards; an effect would redraw all that is under it.
void paintRings(QPainter& painter, const QRect& panel)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (int distance = 0; distance < shadow; ++distance) {
        const double share = 1.0 - static_cast<double>(distance) / shadow;
        painter.setPen(QColor(0, 0, 0, qRound(0.22 * 255 * share * share * 0.5)));
        const qreal grow = distance + 0.5;
        painter.drawRoundedRect(QRectF(panel).adjusted(-grow, -grow + 4, grow, grow + 4), sheetRadius + grow,
                                sheetRadius + grow);
    }
}

// The rings around the smallest panel that has straight sides: its corners and a pixel between them.
QPixmap smallestShadow(qreal scale)
{
    constexpr QRect all(0, 0, 2 * shadowCorner + 1, 2 * shadowCorner + 1);
    return drawnOnce(u"sheet shadow"_s, all.size(), scale, [&](QPainter& painter) {
        paintRings(painter, all.adjusted(shadowOutside, shadowOutside, -shadowOutside, -shadowOutside));
    });
}

// Two dozen outlines as large as the panel would take longer than all that is in it.
void paintShadow(QPainter& painter, const QRect& panel)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QPixmap drawn = smallestShadow(scale);
    const QRect all = panel.adjusted(-shadowOutside, -shadowOutside, shadowOutside, shadowOutside);
    struct Span {
        int to;
        int length;
        int from;
        int drawnLength;
    };
    const auto spans = [](int start, int length) {
        return std::array{Span{start, shadowCorner, 0, shadowCorner},
                          Span{start + shadowCorner, length - 2 * shadowCorner, shadowCorner, 1},
                          Span{start + length - shadowCorner, shadowCorner, shadowCorner + 1, shadowCorner}};
    };
    const auto across = spans(all.left(), all.width());
    const auto down = spans(all.top(), all.height());
    for (std::size_t row = 0; row < down.size(); ++row) {
        for (std::size_t column = 0; column < across.size(); ++column) {
            if (row == 1 && column == 1) {
                continue; // the panel
            }
            const Span& x = across[column];
            const Span& y = down[row];
            painter.drawPixmap(QRectF(x.to, y.to, x.length, y.length), drawn,
                               QRectF(x.from * scale, y.from * scale, x.drawnLength * scale, y.drawnLength * scale));
        }
    }
}

} // namespace

Sheet::Sheet(const Look& look, const QString& name, QSize size, QWidget* window)
    : QWidget(window)
    , m_look(look)
    , m_panel(new Surface(look, Token::Surface, this))
    , m_size(size)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    m_panel->setRounded(sheetRadius, Token::LineStrong);
    m_panel->setObjectName(name + "Panel"_L1);
    window->installEventFilter(this);
    hide();
}

QWidget* Sheet::makeHeader(const QString& title, const QString& subtitle)
{
    auto* header = new Surface(m_look, Token::Surface, m_panel);
    header->setRounded(sheetRadius, Token::Surface);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = makeLabel(m_look, title, 20, QFont::Bold, Token::Ink, header);
    m_subtitle = makeLabel(m_look, subtitle, 14, QFont::Normal, Token::Ink2, header);
    m_subtitle->setVisible(!subtitle.isEmpty());
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    texts->addStretch();
    auto* close = new IconButton(m_look, objectName() + "Close"_L1, u"x"_s, tr("Close"), header);
    connect(close, &QAbstractButton::clicked, this, &Sheet::dismiss);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->addStrut(m_look.theme.scaled(72)); // higher when the words need it
    layout->addLayout(texts, 1);
    layout->addWidget(close);
    return header;
}

void Sheet::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

void Sheet::setPanelSize(QSize size)
{
    m_size = size;
    place();
}

void Sheet::open()
{
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
    }
    place();
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
}

void Sheet::dismiss()
{
    if (!isVisible()) {
        return;
    }
    hide();
    if (m_focusBefore && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    }
    emit dismissed();
}

void Sheet::place()
{
    const QRect all = parentWidget()->rect();
    setGeometry(all);
    // Larger text or another language's may need more than was planned.
    const int width =
        std::min(std::max(m_size.width(), m_panel->minimumSizeHint().width()), all.width() - 2 * sheetMargin);
    const QLayout* inside = m_panel->layout();
    const int needed = inside == nullptr             ? 0
                       : inside->hasHeightForWidth() ? inside->minimumHeightForWidth(width)
                                                     : inside->minimumSize().height();
    const QSize size(width, std::min(std::max(m_size.height(), needed), all.height() - 2 * sheetMargin));
    m_panel->setGeometry({all.center() - QPoint(size.width() / 2 - 1, size.height() / 2 - 1), size});
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor scrim = m_look.color(m_look.theme.isDark() ? Token::Bg : Token::Ink);
    scrim.setAlphaF(0.52F);
    painter.fillRect(rect(), scrim);
    paintShadow(painter, m_panel->geometry());
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // what is under the scrim does not get it
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else {
        QWidget::keyPressEvent(event);
    }
    event->accept();
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    // Round and round inside: the widgets under the scrim are not reached.
    QWidget* from = QApplication::focusWidget() ? QApplication::focusWidget() : this;
    QWidget* to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (isAncestorOf(to) && to->isVisible() && to->isEnabled() && (to->focusPolicy() & Qt::TabFocus)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from);
    return true;
}

} // namespace stonepot
