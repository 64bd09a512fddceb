#include "print/text_grid.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// UAX #11, the blocks that are wide or full-width throughout.
struct Range {
    char32_t first;
    char32_t last;
};
constexpr std::array wide{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF}, Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97F}, Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60}, Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};

int gridWidth(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    const bool isWide = std::any_of(wide.begin(), wide.end(), [character](const Range& range) {
        return character >= range.first && character <= range.last;
    });
    return isWide ? 2 : 1;
}

// A word that is longer than a line, in pieces that are not; no letter is parted from its marks.
QStringList broken(const QString& word, int width)
{
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString letter = word.mid(from, to - from);
        if (pieces.isEmpty() || stonepot::gridWidth(pieces.last() + letter) > width) {
            pieces.append(letter);
        } else {
            pieces.last() += letter;
        }
        from = to;
    }
    return pieces;
}

} // namespace

int gridWidth(QStringView text)
{
    int width = 0;
    for (const uint character : text.toUcs4()) {
        width += gridWidth(static_cast<char32_t>(character));
    }
    return width;
}

QStringList wrapToGrid(const QString& text, int width)
{
    width = std::max(width, 2);
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QString line;
        bool begun = false;
        for (const QString& word : paragraph.split(u' ')) {
            const QString longer = begun ? line + u' ' + word : word;
            if (gridWidth(longer) <= width) {
                line = longer;
                begun = true;
                continue;
            }
            if (begun && !line.trimmed().isEmpty()) {
                lines.append(line);
            }
            QStringList pieces = broken(word, width);
            line = pieces.isEmpty() ? QString() : pieces.takeLast();
            lines += pieces;
            begun = true;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace stonepot
