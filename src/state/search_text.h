// How text is compared when people search: without accents and case, and in Korean also by initial consonants.
#pragma once

#include <QStringList>

namespace stonepot {

// Lower case without diacritics and spaces, in decomposed form: "Phở" and "pho" are equal, "비비" begins "비빔밥", and
// it does not matter where a language puts its spaces.
[[nodiscard]] QString foldForSearch(const QString& text);

// The text with every Korean syllable replaced by its first consonant and spaces taken out: "돌솥 비빔밥" is
// "ㄷㅅㅂㅂㅂ".
[[nodiscard]] QString initialConsonants(const QString& text);

[[nodiscard]] bool isInitials(const QString& word); // and nothing else
[[nodiscard]] bool hasInitials(const QString& text);

// One text that can be searched, prepared once.
class SearchText final {
public:
    SearchText() = default;
    explicit SearchText(const QStringList& parts);

    // True when every word occurs in one of the parts, in any order. `words` are folded ones.
    [[nodiscard]] bool containsAll(const QStringList& words) const;
    [[nodiscard]] bool beginsWith(const QString& word) const; // one of the parts

private:
    QStringList m_folded;
    QStringList m_initials; // of the parts with Korean text
};

// The words of a search as containsAll takes them.
[[nodiscard]] QStringList searchWords(const QString& text);

} // namespace stonepot
