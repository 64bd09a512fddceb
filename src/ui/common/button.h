// The push button of every screen: icon, text that may wrap to two lines, caption, badge; drawn from the theme.
#pragma once

#include "ui/common/glyphs.h"
#include "ui/common/look.h"

#include <QPushButton>

namespace stonepot {

class Button final : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Quiet,   // surface with a border
        Primary, // the one thing to do
        Tinted,  // selected, or ready to be done
        Blocked, // a primary whose reason for not being ready is in its caption; still pressable
        Danger,  // remove, refund
        Field,   // quiet with a control's stronger outline
        Allergy, // plum: checked, or not checkable
        Inverse, // outlined, on a dark bar
        Flat,    // no border until it is checked or pressed
    };

    // `name` is the objectName, an interface for tests and tools; the text is the accessible name until another is set.
    Button(const Look& look, const QString& name, const QString& text, QWidget* parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    // One of resources/icons/icons.txt.
    void setIconName(const QString& icon, int size = 20);
    void setGlyph(StateGlyph glyph, int size = 20);                // a state instead of an icon
    void setIconAbove(bool above);                                 // over the text instead of before it
    void setTrailingIcon(const QString& icon, int size = 18);      // chevrons
    void setMirrorsIcon(bool mirrors) { m_mirrorsIcon = mirrors; } // arrows and the like, in right-to-left layouts
    void setCaption(const QString& caption);                       // a smaller second line
    void setRefusal(const QString& why);                            // disabled, and says why; empty: it can be pressed
    void setBadge(const QString& badge);                           // "2" in a disc after the text
    void setTextSize(int pixels, QFont::Weight weight = QFont::DemiBold);
    void setCaptionSize(int pixels);
    void setTextToken(Token token); // instead of the kind's own colour
    void setIconToken(Token token);
    void setLeading(bool leading); // contents at the reading start instead of centred
    void setPadding(int pixels);
    void setPill(bool pill); // round ends

    [[nodiscard]] QString caption() const { return m_caption; }
    // All of the text is painted, in one line or two.
    [[nodiscard]] bool showsAll() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Colors {
        QColor fill, border, text, caption;
        qreal borderWidth = 1;
    };
    struct Content { // logical, left to right
        QRect icon, text, badge;
        QStringList lines;
    };
    [[nodiscard]] Colors colors() const;
    [[nodiscard]] Content content() const;
    [[nodiscard]] QFont captionFont() const;
    [[nodiscard]] QStringList lines(int width) const;
    [[nodiscard]] QSize hint(int verticalPadding) const;
    [[nodiscard]] int fixedWidth() const; // everything but the text
    void paintText(QPainter& painter, const Content& at, const Colors& with) const;
    void paintBadge(QPainter& painter, QRect rect) const;
    [[nodiscard]] bool hasIcon() const { return !m_icon.isEmpty() || m_glyph; }
    void changed();

    const Look& m_look;
    Kind m_kind = Kind::Quiet;
    QString m_icon;
    std::optional<StateGlyph> m_glyph;
    QString m_trailingIcon;
    QString m_caption;
    QString m_badge;
    int m_iconSize = 20;
    int m_trailingSize = 18;
    int m_textSize = 15;
    int m_captionSize = 13;
    int m_padding = 16;
    QFont::Weight m_weight = QFont::DemiBold;
    std::optional<Token> m_textToken;
    std::optional<Token> m_iconToken;
    bool m_iconAbove = false;
    bool m_leading = false;
    bool m_mirrorsIcon = false;
    bool m_pill = false;
};

} // namespace stonepot
