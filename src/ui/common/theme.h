// Colours, type and scale of a window: one table of tokens for the till (light) and one for the kitchen (dark).
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QString>
#include <array>
#include <optional>

class QWidget;

namespace stonepot {

// Every colour that a screen may use. A theme gives each one a value; those that it has no use for share the value of
// the nearest one that it has, so that no widget is tied to a theme.
enum class Token {
    Bg,
    Surface,
    Raised,
    Sunken,
    Line,
    LineStrong,
    Outline,
    Ink,
    Ink2,
    Ink3,
    OnFill,
    Cobalt600,
    Cobalt700,
    Cobalt100,
    Cobalt50,
    Jade700,
    Jade600,
    Jade100,
    Jade50,
    Amber800,
    Amber500,
    AmberLine,
    Amber100,
    Amber50,
    Chili700,
    Chili100,
    Chili50,
    Slate700,
    Slate100,
    Plum700,
    Plum50,
    SoldOut,
    Ember,
    Ontime,
    Warn,
    WarnInk,
    Late,
    Add,
    Remove,
    Addon,
    Ok,
    Allergy,
    Note,
    NoteInk,
    Stale,
    Focus,
};
inline constexpr int tokenCount = static_cast<int>(Token::Focus) + 1;

// One for each window, owned by it and given to its widgets by reference.
class Theme {
public:
    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();

    [[nodiscard]] QColor color(Token token) const { return QColor::fromRgb(m_colors[static_cast<std::size_t>(token)]); }
    // White or nearly black, whichever is read better on this fill.
    [[nodiscard]] Token inkOn(Token fill) const;
    // By the name that the style template uses, "cobalt600".
    [[nodiscard]] static std::optional<Token> tokenNamed(QStringView name);
    [[nodiscard]] static QString name(Token token);
    [[nodiscard]] bool isDark() const { return m_dark; }

    // 1.0 to 1.5: people who need larger text. Sizes in pixels at scale 1 go through here.
    void setTextScale(qreal scale)
    {
        m_textScale = scale;
        m_fonts.clear();
    }
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * m_textScale); }
    [[nodiscard]] QFont font(int pixels, QFont::Weight weight = QFont::Normal) const;

    // Gives a window its palette, font and style sheet; its children inherit them.
    void applyTo(QWidget* window) const;
    [[nodiscard]] QPalette palette() const;
    // The template with @token@ and @font15@ (a scaled size) filled in; an unknown name stays as it is.
    [[nodiscard]] QString fill(QString styleTemplate) const;

private:
    Theme() = default;
    std::array<QRgb, tokenCount> m_colors{};
    qreal m_textScale = 1.0;
    mutable QHash<int, QFont> m_fonts; // copies share what a font has found out about its typefaces
    bool m_dark = false;
};

} // namespace stonepot
