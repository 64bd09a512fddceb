#include "state/search_index.h"

#include "state/search_text.h"

#include <QStringMatcher>
#include <algorithm>

namespace stonepot {

namespace {

constexpr QChar partBreak = u'\n';

} // namespace

SearchIndex::SearchIndex(const std::vector<QStringList>& entries)
{
    for (const QStringList& parts : entries) {
        m_folded.starts.push_back(m_folded.text.size());
        m_initials.starts.push_back(m_initials.text.size());
        for (const QString& part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            m_folded.text += partBreak + foldForSearch(part);
            if (const QString letters = initialConsonants(part); hasInitials(letters)) {
                m_initials.text += partBreak + letters;
            }
        }
    }
    m_folded.starts.push_back(m_folded.text.size());
    m_initials.starts.push_back(m_initials.text.size());
    m_folded.text.squeeze();
    m_initials.text.squeeze();
}

QStringView SearchIndex::Run::of(qsizetype entry) const
{
    const auto at = static_cast<std::size_t>(entry);
    return QStringView(text).sliced(starts[at], starts[at + 1] - starts[at]);
}

std::vector<qsizetype> SearchIndex::Run::containing(const QString& word) const
{
    std::vector<qsizetype> found;
    const QStringMatcher matcher(word);
    // A first letter is in nearly every entry, and a letter is found faster than a word of one.
    const auto next = [&](qsizetype from) {
        return word.size() == 1 ? text.indexOf(word.front(), from) : matcher.indexIn(text, from);
    };
    auto start = starts.begin();
    for (qsizetype at = next(0); at >= 0; at = next(*start)) {
        start = std::find_if(start, starts.end(), [at](qsizetype each) { return each > at; }); // of the entry behind
        found.push_back(start - starts.begin() - 1);
    }
    return found;
}

const SearchIndex::Run& SearchIndex::runFor(const QString& word) const
{
    return isInitials(word) ? m_initials : m_folded;
}

std::vector<qsizetype> SearchIndex::containingAll(const QStringList& words) const
{
    if (words.isEmpty() || words.contains(QString())) { // of marks alone nothing is left
        return {};
    }
    std::vector<qsizetype> found = runFor(words.front()).containing(words.front());
    for (const QString& word : words.sliced(1)) {
        const Run& run = runFor(word);
        std::erase_if(
            found, [&, matcher = QStringMatcher(word)](qsizetype entry) { return matcher.indexIn(run.of(entry)) < 0; });
    }
    return found;
}

bool SearchIndex::beginsWith(qsizetype entry, const QString& word) const
{
    return m_folded.of(entry).contains(QString(partBreak + word));
}

} // namespace stonepot
