#include "ui/common/button.h"

#include "ui/common/button_access.h"
#include "ui/common/text.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int buttonRadius = 8;
constexpr int buttonGap = 8;
constexpr int aboveGap = 5;
constexpr int badgeSize = 24;

QString shown(const QString& text)
{
    QString plain = text;
    return plain.replace("&&"_L1, "&"_L1);
}

} // namespace

Button::Button(const Look& look, const QString& name, const QString& text, QWidget* parent)
    : QPushButton(parent)
    , m_look(look)
{
    setText(text);
    makeButtonsAccessible();
    setObjectName(name);
    setFont(look.font(m_textSize, m_weight));
    setMinimumHeight(48);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
}

void Button::changed()
{
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        update();
    }
}

void Button::setIconName(const QString& icon, int size)
{
    m_icon = icon;
    m_iconSize = size;
    changed();
}

void Button::setGlyph(StateGlyph glyph, int size)
{
    m_glyph = glyph;
    m_iconSize = size;
    changed();
}

void Button::setIconAbove(bool above)
{
    m_iconAbove = above;
    changed();
}

void Button::setTrailingIcon(const QString& icon, int size)
{
    m_trailingIcon = icon;
    m_trailingSize = size;
    changed();
}

void Button::setCaption(const QString& caption)
{
    if (m_caption != caption) {
        m_caption = caption;
        setAccessibleDescription(caption);
        changed();
    }
}

void Button::setRefusal(const QString& why)
{
    setEnabled(why.isEmpty());
    setAccessibleDescription(why);
}

void Button::setBadge(const QString& badge)
{
    if (m_badge != badge) {
        m_badge = badge;
        setAccessibleDescription(badge);
        changed();
    }
}

void Button::setTextSize(int pixels, QFont::Weight weight)
{
    m_textSize = pixels;
    m_weight = weight;
    setFont(m_look.font(pixels, weight));
    changed();
}

void Button::setCaptionSize(int pixels)
{
    m_captionSize = pixels;
    changed();
}

void Button::setTextToken(Token token)
{
    m_textToken = token;
    update();
}

void Button::setIconToken(Token token)
{
    m_iconToken = token;
    update();
}

void Button::setLeading(bool leading)
{
    m_leading = leading;
    update();
}

void Button::setPadding(int pixels)
{
    m_padding = pixels;
    changed();
}

void Button::setPill(bool pill)
{
    m_pill = pill;
    update();
}

Button::Colors Button::colors() const
{
    const Theme& theme = m_look.theme;
    const auto of = [&theme](Token token) { return theme.color(token); };
    if (!isEnabled()) {
        return {of(theme.isDark() ? Token::Surface : Token::SoldOut), of(Token::Line), of(Token::Ink3),
                of(Token::Ink3)};
    }
    if (m_kind == Kind::Allergy && (isChecked() || !isCheckable())) {
        return {of(Token::Plum50), of(Token::Plum700), of(Token::Plum700), of(Token::Plum700), 2.0};
    }
    const Token pressed = isDown() ? Token::Line : Token::Raised;
    if (isChecked()) {
        if (theme.isDark()) {
            return {of(Token::Ink), of(Token::Ink), of(Token::NoteInk), of(Token::NoteInk)};
        }
        return {of(Token::Cobalt50), of(Token::Cobalt600), of(Token::Cobalt700), of(Token::Cobalt700),
                m_kind == Kind::Flat ? 1.0 : 2.0};
    }
    switch (m_kind) {
    case Kind::Primary: {
        const Token fill = isDown() ? Token::Cobalt700 : Token::Cobalt600;
        const Token text = theme.inkOn(fill);
        return {of(fill), of(fill), of(text), of(text)};
    }
    case Kind::Tinted:
        return {of(isDown() ? Token::Cobalt100 : Token::Cobalt50), of(Token::Cobalt600), of(Token::Cobalt700),
                of(Token::Cobalt700)};
    case Kind::Blocked:
        return {of(Token::Cobalt100), of(Token::Cobalt600), of(Token::Cobalt700), of(Token::Cobalt700)};
    case Kind::Danger:
        return {of(isDown() ? Token::Chili100 : Token::Raised), of(Token::LineStrong), of(Token::Chili700),
                of(Token::Chili700)};
    case Kind::Inverse: {
        const QColor ink = of(theme.inkOn(Token::Slate700));
        return {isDown() ? of(Token::Ink2) : QColor(Qt::transparent), ink, ink, ink};
    }
    case Kind::Flat:
        return {isDown() ? of(Token::Line) : QColor(Qt::transparent), QColor(Qt::transparent), of(Token::Ink2),
                of(Token::Ink2)};
    case Kind::Field:
        return {of(pressed), of(Token::Outline), of(Token::Ink), of(Token::Ink2)};
    case Kind::Allergy:
    case Kind::Quiet:
        break;
    }
    return {of(pressed), of(theme.isDark() ? Token::Outline : Token::LineStrong), of(Token::Ink), of(Token::Ink2)};
}

int Button::fixedWidth() const
{
    int width = 2 * m_padding;
    if (hasIcon() && !m_iconAbove) {
        width += m_iconSize + (text().isEmpty() ? 0 : buttonGap);
    }
    if (!m_badge.isEmpty()) {
        width += badgeSize + buttonGap;
    }
    if (!m_trailingIcon.isEmpty()) {
        width += m_trailingSize + buttonGap;
    }
    return width;
}

QStringList Button::lines(int width) const
{
    return wrapInTwo(shown(text()), QFontMetrics(font()), width);
}

QSize Button::sizeHint() const
{
    return hint(12);
}

QSize Button::hint(int verticalPadding) const
{
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(shown(text()));
    int height = text().isEmpty() ? 0 : metrics.height();
    if (!m_caption.isEmpty()) {
        const QFontMetrics small(captionFont());
        width = qMax(width, small.horizontalAdvance(m_caption));
        height += small.height();
    }
    if (hasIcon()) {
        if (m_iconAbove) {
            width = qMax(width, m_iconSize);
            height += m_iconSize + aboveGap;
        } else {
            height = qMax(height, m_iconSize);
        }
    }
    return {width + fixedWidth(), qMax(minimumHeight(), height + verticalPadding)};
}

QSize Button::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    const QSize hint = this->hint(4);
    int width = 0;
    const int whole = metrics.horizontalAdvance(shown(text()));
    if (const QStringList wrapped = lines(whole - 1); wrapped.size() > 1) {
        for (const QString& line : wrapped) {
            width = qMax(width, metrics.horizontalAdvance(line));
        }
    } else {
        width = whole; // one word
    }
    if (!m_caption.isEmpty()) {
        width = qMax(width, QFontMetrics(captionFont()).horizontalAdvance(m_caption));
    }
    // Narrower than the hint only by wrapping, with a smaller margin.
    return {qMin(hint.width(), qMax(width, m_iconAbove ? m_iconSize : 0) + fixedWidth() - 2 * m_padding + 8),
            hint.height()};
}

void Button::paintBadge(QPainter& painter, QRect rect) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::Cobalt600));
    painter.drawEllipse(rect);
    painter.setPen(m_look.color(m_look.theme.inkOn(Token::Cobalt600)));
    painter.setFont(m_look.font(14, QFont::Bold));
    painter.drawText(rect, Qt::AlignCenter, m_badge);
}

Button::Content Button::content() const
{
    const QFontMetrics metrics(font());
    const QFontMetrics small(captionFont());
    Content at;
    int room = width() - fixedWidth();
    at.lines = lines(room);
    if (at.lines.size() > 1 || at.lines.value(0) != shown(text())) { // what is too long may use most of the padding
        room += 2 * m_padding - 8;
        at.lines = lines(room);
    }
    int textWidth = m_caption.isEmpty() ? 0 : qMin(room, small.horizontalAdvance(m_caption));
    for (const QString& line : std::as_const(at.lines)) {
        textWidth = qMax(textWidth, metrics.horizontalAdvance(line));
    }
    const int textHeight =
        static_cast<int>(at.lines.size()) * metrics.height() + (m_caption.isEmpty() ? 0 : small.height());
    if (m_iconAbove) {
        const int top = (height() - textHeight - m_iconSize - aboveGap) / 2;
        at.icon = {(width() - m_iconSize) / 2, top, m_iconSize, m_iconSize};
        at.text = {(width() - textWidth) / 2, top + m_iconSize + aboveGap, textWidth, textHeight};
        return at;
    }
    const int iconSpace = !hasIcon() ? 0 : m_iconSize + (text().isEmpty() ? 0 : buttonGap);
    const int badgeSpace = m_badge.isEmpty() ? 0 : buttonGap + badgeSize;
    const int trailing = m_trailingIcon.isEmpty() ? 0 : m_trailingSize;
    const int start = m_leading ? m_padding : qMax(4, (width() - iconSpace - textWidth - badgeSpace - trailing) / 2);
    at.icon = {start, (height() - m_iconSize) / 2, m_iconSize, m_iconSize};
    at.text = {start + iconSpace, (height() - textHeight) / 2, textWidth, textHeight};
    at.badge = {at.text.right() + 1 + buttonGap, (height() - badgeSize) / 2, badgeSize, badgeSize};
    return at;
}

bool Button::showsAll() const
{
    return content().lines.join(u' ') == shown(text());
}

QFont Button::captionFont() const
{
    return m_look.font(m_captionSize, m_kind == Kind::Blocked ? QFont::DemiBold : QFont::Normal);
}

void Button::paintText(QPainter& painter, const Content& at, const Colors& with) const
{
    const QFontMetrics metrics(font());
    const bool centred = m_iconAbove || (!hasIcon() && !m_leading);
    const auto align =
        QStyle::visualAlignment(layoutDirection(), centred ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    QRect line = QStyle::visualRect(layoutDirection(), rect(), at.text);
    line.setHeight(metrics.height());
    painter.setPen(m_textToken && isEnabled() && !isChecked() ? m_look.color(*m_textToken) : with.text);
    painter.setFont(font());
    for (const QString& text : at.lines) {
        painter.drawText(line, static_cast<int>(align) | Qt::TextDontClip, text);
        line.translate(0, metrics.height());
    }
    if (!m_caption.isEmpty()) {
        const QFontMetrics small(captionFont());
        line.setHeight(small.height());
        painter.setPen(with.caption);
        painter.setFont(captionFont());
        painter.drawText(line, static_cast<int>(align) | Qt::TextDontClip, fitted(m_caption, small, line.width()));
    }
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors with = colors();
    const qreal inset = with.borderWidth / 2;
    painter.setPen(with.border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(with.border, with.borderWidth));
    painter.setBrush(with.fill);
    const qreal corner = (m_pill ? height() / 2.0 : buttonRadius) - inset;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);

    const Content at = content();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto visual = [this](QRect logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (m_glyph) {
        paintGlyph(painter, visual(at.icon), *m_glyph, m_look.theme, rightToLeft);
    } else if (!m_icon.isEmpty()) {
        const QColor color = m_iconToken && isEnabled() && !isChecked() ? m_look.color(*m_iconToken) : with.text;
        m_look.icons.paint(painter, visual(at.icon), m_icon, m_iconSize, color, m_mirrorsIcon && rightToLeft);
    }
    paintText(painter, at, with);
    if (!m_badge.isEmpty()) {
        paintBadge(painter, visual(at.badge));
    }
    if (!m_trailingIcon.isEmpty()) {
        const QRect end(width() - m_padding - m_trailingSize + 2, (height() - m_trailingSize) / 2, m_trailingSize,
                        m_trailingSize);
        m_look.icons.paint(painter, visual(end), m_trailingIcon, m_trailingSize, m_look.color(Token::Ink2),
                           rightToLeft);
    }
}

} // namespace stonepot
