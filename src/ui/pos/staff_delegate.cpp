#include "ui/pos/staff_delegate.h"

#include "ui/common/avatar.h"

#include <QPainter>

namespace stonepot {

void StaffDelegate::setChosen(const QString& staffId)
{
    m_chosen = staffId;
    m_view->viewport()->update();
}

void StaffDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect tile = m_view->tileRect(option.rect);
    const bool chosen = index.data(StaffIdRole).toString() == m_chosen;
    const Theme& theme = m_look.theme;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal border = chosen ? 2 : 1;
    painter->setPen(QPen(theme.color(chosen ? Token::Cobalt600 : Token::Line), border));
    painter->setBrush(theme.color(chosen                     ? Token::Cobalt50
                                  : m_view->isPressed(index) ? Token::Sunken
                                                             : Token::Surface));
    painter->drawRoundedRect(QRectF(tile).adjusted(border / 2, border / 2, -border / 2, -border / 2), 12, 12);

    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect avatar(tile.center().x() - 27, tile.top() + 22, 56, 56);
    paintAvatar(*painter, avatar, name, index.data(ColorRole).value<QColor>(), m_look);

    const QFont bold = m_look.font(18, QFont::DemiBold);
    const QRect text = tile.adjusted(12, 0, -12, 0);
    painter->setFont(bold);
    painter->setPen(theme.color(Token::Ink));
    painter->drawText(QRect(text.left(), tile.top() + 86, text.width(), theme.scaled(26)), Qt::AlignCenter,
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, text.width()));
    const QFont small = m_look.font(14);
    painter->setFont(small);
    painter->setPen(theme.color(Token::Ink3));
    painter->drawText(
        QRect(text.left(), tile.top() + 86 + theme.scaled(24), text.width(), theme.scaled(20)), Qt::AlignCenter,
        QFontMetrics(small).elidedText(index.data(RoleTextRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace stonepot
