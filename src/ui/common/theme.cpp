#include "ui/common/theme.h"

#include "ui/common/fonts.h"

#include <QFile>
#include <QRegularExpression>
#include <QWidget>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct Row {
    Token token;
    const char* name;
    QRgb light;
    QRgb dark;
};

// clang-format off
constexpr Row themeTable[] = {
    {Token::Bg,         "bg",         0xFFF4F2EE, 0xFF0E1013},
    {Token::Surface,    "surface",    0xFFFFFFFF, 0xFF191C20},
    {Token::Raised,     "raised",     0xFFFFFFFF, 0xFF23272D},
    {Token::Sunken,     "sunken",     0xFFFAF8F5, 0xFF0E1013},
    {Token::Line,       "line",       0xFFE3DFD8, 0xFF343A42},
    {Token::LineStrong, "lineStrong", 0xFFC9C3B9, 0xFF525A65},
    {Token::Outline,    "outline",    0xFF857E73, 0xFF7B8490},
    {Token::Ink,        "ink",        0xFF1D1B18, 0xFFF4F5F6},
    {Token::Ink2,       "ink2",       0xFF55504A, 0xFFB9BFC8},
    {Token::Ink3,       "ink3",       0xFF69635B, 0xFF98A0AB},
    {Token::OnFill,     "onFill",     0xFFFFFFFF, 0xFFFFFFFF},
    {Token::Cobalt600,  "cobalt600",  0xFF2447C6, 0xFFF4F5F6},
    {Token::Cobalt700,  "cobalt700",  0xFF1B379E, 0xFFF4F5F6},
    {Token::Cobalt100,  "cobalt100",  0xFFDCE4FB, 0xFF343A42},
    {Token::Cobalt50,   "cobalt50",   0xFFEFF3FE, 0xFF343A42},
    {Token::Jade700,    "jade700",    0xFF0A6847, 0xFF45C98B},
    {Token::Jade600,    "jade600",    0xFF0F7F58, 0xFF45C98B},
    {Token::Jade100,    "jade100",    0xFFCDEBDC, 0xFF23272D},
    {Token::Jade50,     "jade50",     0xFFE7F6EE, 0xFF23272D},
    {Token::Amber800,   "amber800",   0xFF7A4600, 0xFFF2B03D},
    {Token::Amber500,   "amber500",   0xFFF0A531, 0xFFF2B03D},
    {Token::AmberLine,  "amberLine",  0xFFB26A00, 0xFFF2B03D},
    {Token::Amber100,   "amber100",   0xFFFCE3B4, 0xFF23272D},
    {Token::Amber50,    "amber50",    0xFFFEF4E0, 0xFF23272D},
    {Token::Chili700,   "chili700",   0xFFB0231B, 0xFFFFA08F},
    {Token::Chili100,   "chili100",   0xFFFAD6D2, 0xFF23272D},
    {Token::Chili50,    "chili50",    0xFFFDEEEC, 0xFF23272D},
    {Token::Slate700,   "slate700",   0xFF4A515B, 0xFF98A0AB},
    {Token::Slate100,   "slate100",   0xFFE4E6E9, 0xFF3A4049},
    {Token::Plum700,    "plum700",    0xFF9A1461, 0xFFB8176F},
    {Token::Plum50,     "plum50",     0xFFFCEBF5, 0xFF23272D},
    {Token::SoldOut,    "soldOut",    0xFFEDEAE5, 0xFF23272D},
    {Token::Ember,      "ember",      0xFFC4511B, 0xFFC4511B},
    {Token::Ontime,     "ontime",     0xFF1C566B, 0xFF1C566B},
    {Token::Warn,       "warn",       0xFFF2B03D, 0xFFF2B03D},
    {Token::WarnInk,    "warnInk",    0xFF1D1400, 0xFF1D1400},
    {Token::Late,       "late",       0xFFCF2F27, 0xFFCF2F27},
    {Token::Add,        "add",        0xFF1B379E, 0xFF7FD0FF},
    {Token::Remove,     "remove",     0xFFB0231B, 0xFFFFA08F},
    {Token::Addon,      "addon",      0xFF1B379E, 0xFFC4B1FF},
    {Token::Ok,         "ok",         0xFF0F7F58, 0xFF45C98B},
    {Token::Allergy,    "allergy",    0xFF9A1461, 0xFFB8176F},
    {Token::Note,       "note",       0xFF1D1B18, 0xFFF4F5F6},
    {Token::NoteInk,    "noteInk",    0xFFFFFFFF, 0xFF0E1013},
    {Token::Stale,      "stale",      0xFF4A515B, 0xFF3A4049},
    {Token::Focus,      "focus",      0xFF2447C6, 0xFFFFFFFF},
};
// clang-format on

constexpr bool inOrder()
{
    int at = 0;
    for (const Row& row : themeTable) {
        if (static_cast<int>(row.token) != at++) {
            return false;
        }
    }
    return at == tokenCount;
}
static_assert(inOrder(), "every token has its row, in the order of the enum");

} // namespace

Theme Theme::light()
{
    Theme theme;
    for (const Row& row : themeTable) {
        theme.m_colors[static_cast<std::size_t>(row.token)] = row.light;
    }
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    for (const Row& row : themeTable) {
        theme.m_colors[static_cast<std::size_t>(row.token)] = row.dark;
    }
    theme.m_dark = true;
    return theme;
}

Token Theme::inkOn(Token fill) const
{
    const auto luminance = [this](Token token) {
        const auto linear = [](float channel) {
            return channel <= 0.04045F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
        };
        const QColor each = color(token);
        return 0.2126F * linear(each.redF()) + 0.7152F * linear(each.greenF()) + 0.0722F * linear(each.blueF()) + 0.05F;
    };
    const float ground = luminance(fill);
    const bool darkIsBetter = m_dark && ground / luminance(Token::NoteInk) > luminance(Token::OnFill) / ground;
    return darkIsBetter ? Token::NoteInk : Token::OnFill;
}

std::optional<Token> Theme::tokenNamed(QStringView name)
{
    for (const Row& row : themeTable) {
        if (name == QLatin1StringView(row.name)) {
            return row.token;
        }
    }
    return std::nullopt;
}

QString Theme::name(Token token)
{
    return QString::fromLatin1(themeTable[static_cast<std::size_t>(token)].name);
}

QFont Theme::font(int pixels, QFont::Weight weight) const
{
    QFont& font = m_fonts[pixels * 1'000 + weight];
    if (font.resolveMask() != 0) {
        return font;
    }
    font = QFont(fontFamilies());
    font.setPixelSize(scaled(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Bg));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Sunken));
    palette.setColor(QPalette::Button, color(Token::Raised));
    palette.setColor(QPalette::WindowText, color(Token::Ink));
    palette.setColor(QPalette::Text, color(Token::Ink));
    palette.setColor(QPalette::ButtonText, color(Token::Ink));
    palette.setColor(QPalette::PlaceholderText, color(Token::Ink3));
    palette.setColor(QPalette::Highlight, color(Token::Cobalt600));
    palette.setColor(QPalette::HighlightedText, m_dark ? color(Token::NoteInk) : color(Token::OnFill));
    palette.setColor(QPalette::ToolTipBase, color(Token::Ink));
    palette.setColor(QPalette::ToolTipText, color(Token::Surface));
    return palette;
}

QString Theme::fill(QString styleTemplate) const
{
    static const QRegularExpression place(u"@([A-Za-z]+)([0-9]*)@"_s);
    qsizetype from = 0;
    for (auto match = place.match(styleTemplate); match.hasMatch(); match = place.match(styleTemplate, from)) {
        QString value;
        if (match.capturedView(1) == "font"_L1) {
            value = QString::number(scaled(match.capturedView(2).toInt())) + "px"_L1;
        } else if (const auto token = tokenNamed(QString(match.captured(1) + match.captured(2)))) {
            value = color(*token).name();
        }
        from = match.capturedStart() + (value.isEmpty() ? match.capturedLength() : value.size());
        if (!value.isEmpty()) {
            styleTemplate.replace(match.capturedStart(), match.capturedLength(), value);
        }
    }
    return styleTemplate;
}

void Theme::applyTo(QWidget* window) const
{
    window->setPalette(palette());
    window->setFont(font(16));
    QFile file(u":/stonepot/style/common.qss"_s);
    if (file.open(QIODevice::ReadOnly)) {
        window->setStyleSheet(fill(QString::fromUtf8(file.readAll())));
    }
}

} // namespace stonepot
