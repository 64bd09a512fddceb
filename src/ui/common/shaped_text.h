// Text that is painted again and again: shaped, measured and broken into lines once, which costs far more than painting
// it does.
#pragma once

#include <QFont>
#include <QHash>
#include <QStringList>
#include <memory>

class QPainter;
class QRect;
class QTextLayout;

namespace stonepot {

// One for each painter of rows or tiles, whose fonts differ in size, weight and style only. It forgets all of it when
// there is more than screens show.
class ShapedTexts {
public:
    // On one line and unclipped, as QPainter::drawText would, in the painter's pen.
    void draw(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text,
              const QFont& font) const;
    [[nodiscard]] int width(const QString& text, const QFont& font) const;
    // As fillTwoLines.
    [[nodiscard]] QStringList twoLines(const QString& text, const QFont& font, int width, int lastWidth) const;
    // As many lines as it takes.
    [[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, int width) const;
    [[nodiscard]] qsizetype kept() const { return m_shaped.size() + m_widths.size() + m_lines.size(); }

    static constexpr qsizetype mostKept = 1'500; // of each kind

private:
    struct Key {
        QString text;
        quint64 style = 0; // font, and what else it was done for
        qint64 room = 0;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.text, key.style, key.room); }
    };

    mutable QHash<Key, std::shared_ptr<QTextLayout>> m_shaped;
    mutable QHash<Key, int> m_widths;
    mutable QHash<Key, QStringList> m_lines;
};

} // namespace stonepot
