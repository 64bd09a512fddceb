#include "ui/common/shaped_text.h"

#include "ui/common/text.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace stonepot {

namespace {

quint64 styleOf(const QFont& font)
{
    return static_cast<quint64>(font.pixelSize()) << 16U | static_cast<quint64>(font.weight()) << 4U |
           (font.italic() ? 2U : 0U) | (font.strikeOut() ? 1U : 0U);
}

QStringList brokenInto(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

// As wide as it is; it keeps what it found out about its letters.
std::shared_ptr<QTextLayout> shapedLine(const QString& text, const QFont& font, Qt::LayoutDirection direction)
{
    constexpr qreal unbounded = 1U << 24U;
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(unbounded);
    layout->endLayout();
    return layout;
}

// The value under the key, made when it is not there.
template <typename Key, typename Value, typename Make>
Value& shapedOnce(QHash<Key, Value>& known, const Key& key, Make make)
{
    const auto at = known.find(key);
    if (at != known.end()) {
        return *at;
    }
    if (known.size() >= ShapedTexts::mostKept) {
        known.clear();
    }
    return *known.insert(key, make());
}

} // namespace

void ShapedTexts::draw(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text,
                       const QFont& font) const
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const Key key{text, styleOf(font) << 1U | (direction == Qt::RightToLeft ? 1U : 0U), 0};
    const QTextLayout& shaped =
        *shapedOnce(m_shaped, key, [&] { return shapedLine(text, QFont(font, painter.device()), direction); });
    const QTextLine line = shaped.lineAt(0);
    QPointF at = rect.topLeft();
    if (alignment.testFlag(Qt::AlignRight)) {
        at.rx() += rect.width() - line.naturalTextWidth();
    } else if (alignment.testFlag(Qt::AlignHCenter)) {
        at.rx() += (rect.width() - line.naturalTextWidth()) / 2;
    }
    if (alignment.testFlag(Qt::AlignVCenter)) {
        at.ry() += (rect.height() - line.height()) / 2;
    }
    shaped.draw(&painter, at);
}

int ShapedTexts::width(const QString& text, const QFont& font) const
{
    return shapedOnce(m_widths, Key{text, styleOf(font), 0},
                      [&] { return QFontMetrics(font).horizontalAdvance(text); });
}

QStringList ShapedTexts::twoLines(const QString& text, const QFont& font, int width, int lastWidth) const
{
    return shapedOnce(m_lines, Key{text, styleOf(font), qint64{width} << 32 | lastWidth},
                      [&] { return fillTwoLines(text, QFontMetrics(font), width, lastWidth); });
}

QStringList ShapedTexts::wrapped(const QString& text, const QFont& font, int width) const
{
    return shapedOnce(m_lines, Key{text, styleOf(font), qint64{width}}, [&] { return brokenInto(text, font, width); });
}

} // namespace stonepot
