#include "ui/pos/validity_bar.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int barHeight = 8;

} // namespace

ValidityBar::ValidityBar(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(u"validityBar"_s);
    setFixedHeight(look.theme.scaled(barHeight));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValidityBar::setLeft(double share)
{
    m_left = std::clamp(share, 0.0, 1.0);
    update();
}

void ValidityBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRect all = rect();
    const int filled = qRound(all.width() * m_left);
    const qreal radius = all.height() / 2.0;
    painter.setBrush(m_look.color(Token::Line));
    painter.drawRoundedRect(all, radius, radius);
    if (filled > 0) {
        painter.setBrush(m_look.color(Token::Cobalt600));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), all, {0, 0, filled, all.height()}), radius,
                                radius);
    }
}

} // namespace stonepot
