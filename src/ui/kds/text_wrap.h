// Breaks ticket texts into lines and remembers how: item names and modifiers repeat all evening.
#pragma once

#include <QFont>
#include <QHash>
#include <QStringList>
#include <array>

namespace stonepot {

enum class TicketText { Quantity, Item, DoneQuantity, DoneItem, Modifier, Note, Divider, Allergy };

// One font for each TicketText, in that order.
using TicketFonts = std::array<QFont, 8>;

class TextWrap final {
public:
    explicit TextWrap(TicketFonts fonts);

    // Breaks between words where it can and inside one where it must; every line fits, nothing is left out. A text of
    // white space only is one empty line.
    [[nodiscard]] QStringList lines(const QString& text, TicketText role, int width);
    [[nodiscard]] int figures(const QString& number, TicketText role); // with all digits equally wide
    [[nodiscard]] int advance(const QString& text, TicketText role) const;
    [[nodiscard]] const QFont& font(TicketText role) const;

private:
    struct Key {
        QString text;
        TicketText role;
        int width;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.text, int(key.role), key.width);
        }
    };

    TicketFonts m_fonts;
    QHash<Key, QStringList> m_known;
    QHash<Key, int> m_figures; // their widths
};

} // namespace stonepot
