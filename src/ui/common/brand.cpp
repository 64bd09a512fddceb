#include "ui/common/brand.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace stonepot {

BrandMark::BrandMark(const Look& look, int size, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedSize(size, size);
}

void BrandMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::Ember));
    painter.drawRoundedRect(rect(), width() / 4.5, width() / 4.5);
    m_look.icons.paint(painter, rect(), u"brand"_s, width() * 3 / 4, m_look.color(Token::OnFill));
}

} // namespace stonepot
