#include "ui/common/icon_button.h"

#include <QPainter>

namespace stonepot {

IconButton::IconButton(const Look& look, const QString& name, const QString& icon, const QString& accessibleName,
                       QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_icon(icon)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::TabFocus);
}

void IconButton::setIconSize(int pixels)
{
    m_size = pixels;
    update();
}

void IconButton::setToken(Token token)
{
    m_token = token;
    update();
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(Token::Line));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    m_look.icons.paint(painter, rect(), m_icon, m_size, m_look.color(isEnabled() ? m_token : Token::LineStrong));
}

} // namespace stonepot
