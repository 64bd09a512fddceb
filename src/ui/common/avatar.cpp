#include "ui/common/avatar.h"

#include <QPainter>

namespace stonepot {

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        // A letter may be two code units.
        initials += word.first(word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1).toUpper();
    }
    const QStringList letters = initials.split(QString(), Qt::SkipEmptyParts);
    return letters.size() < 3 ? initials : letters.constFirst() + letters.constLast();
}

void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, const QColor& color, const Look& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(rect);
    painter.setPen(look.color(Token::OnFill));
    QFont font = look.font(20, QFont::Bold);
    font.setPixelSize(qMax(11, rect.height() * 36 / 100));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
}

Avatar::Avatar(const Look& look, int size, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_color(look.color(Token::Slate700))
{
    setFixedSize(size, size);
}

void Avatar::setPerson(const QString& name, const QColor& color)
{
    m_name = name;
    m_color = color.isValid() ? color : m_look.color(Token::Slate700);
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_color, m_look);
}

} // namespace stonepot
