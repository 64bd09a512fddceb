#include "ui/kds/text_wrap.h"

#include "ui/common/figures.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace stonepot {

namespace {

constexpr qsizetype rememberedTexts = 8192; // an evening's names and notes; then it starts afresh

} // namespace

TextWrap::TextWrap(TicketFonts fonts)
    : m_fonts(std::move(fonts))
{
}

QStringList TextWrap::lines(const QString& text, TicketText role, int width)
{
    const Key key{text, role, width};
    const auto known = m_known.constFind(key);
    if (known != m_known.cend()) {
        return *known;
    }
    const QString flat = text.simplified();
    QTextLayout layout(flat, font(role));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList broken;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        broken += flat.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    if (broken.isEmpty()) {
        broken += QString();
    }
    if (m_known.size() >= rememberedTexts) {
        m_known.clear();
    }
    m_known.insert(key, broken);
    return broken;
}

int TextWrap::advance(const QString& text, TicketText role) const
{
    return QFontMetrics(font(role)).horizontalAdvance(text);
}

int TextWrap::figures(const QString& number, TicketText role)
{
    const Key key{number, role, 0};
    const auto known = m_figures.constFind(key);
    if (known != m_figures.cend()) {
        return *known;
    }
    if (m_figures.size() >= rememberedTexts) {
        m_figures.clear();
    }
    return *m_figures.insert(key, figuresWidth(number, font(role)));
}

const QFont& TextWrap::font(TicketText role) const
{
    return m_fonts[static_cast<std::size_t>(role)];
}

} // namespace stonepot
