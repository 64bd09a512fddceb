#include "ui/pos/option_button.h"

#include "ui/common/text.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int optionMarkSize = 22;
constexpr int optionPadding = 13;
constexpr int optionGap = 10;
constexpr int flameStep = 18;

} // namespace

OptionButton::OptionButton(const Look& look, const QString& name, const QString& text, Mark mark, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_label(text)
    , m_mark(mark)
{
    setObjectName(name);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(look.font(16, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OptionButton::setExtra(const QString& price, int flames)
{
    m_price = price;
    m_flames = flames;
    setAccessibleDescription(price);
    update();
}

int OptionButton::extraWidth() const
{
    int width = m_flames * flameStep;
    if (!m_price.isEmpty()) {
        width += QFontMetrics(m_look.font(16, QFont::Medium)).horizontalAdvance(m_price) + 2;
    }
    return width > 0 ? width + optionGap : 0;
}

QSize OptionButton::sizeHint() const
{
    return {2 * optionPadding + optionMarkSize + optionGap + QFontMetrics(font()).horizontalAdvance(m_label) +
                extraWidth(),
            m_look.theme.scaled(56)};
}

QSize OptionButton::minimumSizeHint() const
{
    int text = 0;
    for (const QString& line :
         wrapInTwo(m_label, QFontMetrics(font()), QFontMetrics(font()).horizontalAdvance(m_label) - 1)) {
        text = qMax(text, QFontMetrics(font()).horizontalAdvance(line));
    }
    return {2 * optionPadding + optionMarkSize + optionGap + qMin(text, 160) + extraWidth(), m_look.theme.scaled(56)};
}

void OptionButton::paintMark(QPainter& painter, const QRect& rect) const
{
    const bool on = isChecked();
    const QColor line = m_look.color(on ? Token::Cobalt600 : isEnabled() ? Token::Outline : Token::LineStrong);
    painter.setPen(QPen(line, 2));
    painter.setBrush(m_look.color(Token::Surface));
    const QRectF box = QRectF(rect).adjusted(1, 1, -1, -1);
    if (m_mark == Mark::Radio) {
        painter.drawEllipse(box);
        if (on) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(line);
            painter.drawEllipse(box.adjusted(4, 4, -4, -4));
        }
        return;
    }
    painter.setBrush(on ? line : m_look.color(Token::Surface));
    painter.drawRoundedRect(box, 4, 4);
    if (on) {
        m_look.icons.paint(painter, rect, u"check"_s, 18, m_look.color(m_look.theme.inkOn(Token::Cobalt600)));
    }
}

void OptionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const Token border = on ? Token::Cobalt600 : m_missing ? Token::Outline : Token::LineStrong;
    const qreal width = on ? 2 : 1;
    painter.setPen(QPen(m_look.color(border), width));
    painter.setBrush(m_look.color(on            ? Token::Cobalt50
                                  : isDown()    ? Token::Sunken
                                  : isEnabled() ? Token::Surface
                                                : Token::SoldOut));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);

    const auto visual = [this](QRect logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintMark(painter, visual({optionPadding, (height() - optionMarkSize) / 2, optionMarkSize, optionMarkSize}));
    const Token ink = on ? Token::Cobalt700 : isEnabled() ? Token::Ink : Token::Ink3;
    const QFontMetrics metrics(font());
    const int start = optionPadding + optionMarkSize + optionGap;
    const int room = this->width() - start - optionPadding - extraWidth();
    const QStringList lines = wrapInTwo(m_label, metrics, room);
    int y = (height() - static_cast<int>(lines.size()) * metrics.height()) / 2;
    painter.setFont(font());
    painter.setPen(m_look.color(ink));
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    for (const QString& line : lines) {
        painter.drawText(visual({start, y, room, metrics.height()}), leading | Qt::TextDontClip, line);
        y += metrics.height();
    }
    int end = this->width() - optionPadding;
    for (int i = 0; i < m_flames; ++i) {
        m_look.icons.paint(painter, visual({end - 16, (height() - 16) / 2, 16, 16}), u"flame"_s, 16,
                           m_look.color(Token::Chili700));
        end -= flameStep;
    }
    if (!m_price.isEmpty()) {
        painter.setFont(m_look.font(16, QFont::Medium));
        painter.setPen(m_look.color(on ? Token::Cobalt700 : Token::Ink2));
        painter.drawText(visual({0, 0, end, height()}),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter),
                         Format::isolate(m_price));
    }
}

} // namespace stonepot
