// Many texts that are searched at every key: prepared once, on any thread, as one run of folded text.
#pragma once

#include <QStringList>
#include <vector>

namespace stonepot {

class SearchIndex final {
public:
    // One entry of parts for each thing that can be found, as SearchText takes them.
    explicit SearchIndex(const std::vector<QStringList>& entries);

    // The entries that have every word in one of their parts, in their order; as SearchText::containsAll.
    [[nodiscard]] std::vector<qsizetype> containingAll(const QStringList& words) const;
    [[nodiscard]] bool beginsWith(qsizetype entry, const QString& word) const; // one of its parts

private:
    // Every part stands behind a line break, which no folded word has.
    struct Run {
        QString text;
        std::vector<qsizetype> starts; // of each entry, and the end

        [[nodiscard]] QStringView of(qsizetype entry) const;
        [[nodiscard]] std::vector<qsizetype> containing(const QString& word) const;
    };
    [[nodiscard]] const Run& runFor(const QString& word) const;

    Run m_folded;
    Run m_initials;
};

} // namespace stonepot
