#include "state/search_text.h"

#include <algorithm>
#include <array>

namespace stonepot {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr char16_t syllablesPerInitial = 588;

// In the order in which Unicode composes syllables; these are the letters that a Korean keyboard types.
constexpr std::array<char16_t, 19> initials{u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ', u'ㅂ', u'ㅃ', u'ㅅ',
                                            u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ', u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ'};

bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}

bool isInitial(QChar c)
{
    return std::ranges::find(initials, c.unicode()) != initials.end();
}

// Letters that Unicode does not decompose, though people type them without their stroke.
QString plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
        return QStringLiteral("d");
    case u'ß':
        return QStringLiteral("ss");
    case u'ı':
        return QStringLiteral("i");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    default:
        return c;
    }
}

} // namespace

bool isInitials(const QString& word)
{
    return std::ranges::all_of(word, isInitial);
}

bool hasInitials(const QString& text)
{
    return std::ranges::any_of(text, isInitial);
}

QString foldForSearch(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark() && !c.isSpace()) {
            folded += plainLetter(c);
        }
    }
    return folded;
}

QString initialConsonants(const QString& text)
{
    QString result;
    result.reserve(text.size());
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const QChar c : composed) {
        if (isSyllable(c)) {
            result += QChar(initials[static_cast<std::size_t>((c.unicode() - firstSyllable) / syllablesPerInitial)]);
        } else if (!c.isSpace()) {
            result += c;
        }
    }
    return result;
}

SearchText::SearchText(const QStringList& parts)
{
    for (const QString& part : parts) {
        if (part.isEmpty()) {
            continue;
        }
        m_folded += foldForSearch(part);
        const QString letters = initialConsonants(part);
        if (hasInitials(letters)) {
            m_initials += letters;
        }
    }
}

bool SearchText::containsAll(const QStringList& words) const
{
    return std::ranges::all_of(words, [this](const QString& word) {
        const auto contains = [&word](const QString& part) { return part.contains(word); };
        return std::ranges::any_of(isInitials(word) ? m_initials : m_folded, contains);
    });
}

bool SearchText::beginsWith(const QString& word) const
{
    return std::ranges::any_of(m_folded, [&word](const QString& part) { return part.startsWith(word); });
}

QStringList searchWords(const QString& text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (!isInitials(word)) { // folding would turn the keyboard's letters into others
            word = foldForSearch(word);
        }
    }
    return words;
}

} // namespace stonepot
