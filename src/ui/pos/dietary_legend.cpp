#include "ui/pos/dietary_legend.h"

#include "ui/pos/tile_delegate.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int markGap = 6;
constexpr int dietaryEntryGap = 14;

} // namespace

DietaryLegend::DietaryLegend(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_entries{{u"V"_s, tr("vegetarian")}, {u"VG"_s, tr("vegan")}, {u"GF"_s, tr("gluten-free")}, {{}, tr("spicy")}}
{
}

int DietaryLegend::markWidth(const QString& mark) const
{
    return mark.isEmpty() ? 18 : qMax(20, m_texts.width(mark, m_look.font(12, QFont::Bold)) + 9);
}

QSize DietaryLegend::sizeHint() const
{
    const QFont font = m_look.font(14);
    int width = 0;
    for (const auto& [mark, word] : m_entries) {
        width += markWidth(mark) + markGap + m_texts.width(word, font) + dietaryEntryGap;
    }
    return {width - dietaryEntryGap + 1, 22};
}

void DietaryLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (width() < sizeHint().width()) {
        return;
    }
    const QFont font = m_look.font(14);
    const auto visual = [this](QRect logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    int x = 0;
    for (const auto& [mark, word] : m_entries) {
        const int markSize = markWidth(mark);
        const QRect at = visual({x, (height() - 20) / 2, markSize, 20});
        if (mark.isEmpty()) {
            m_look.icons.paint(painter, at, u"flame"_s, 16, m_look.color(Token::Chili700));
        } else {
            paintDietaryMark(painter, at.topRight() + QPoint(1, 0), mark, m_look, m_texts);
        }
        x += markSize + markGap;
        painter.setPen(m_look.color(Token::Ink2));
        const int wordWidth = m_texts.width(word, font);
        m_texts.draw(painter, visual({x, 0, wordWidth + 1, height()}), Qt::AlignCenter, word, font);
        x += wordWidth + dietaryEntryGap;
    }
}

} // namespace stonepot
