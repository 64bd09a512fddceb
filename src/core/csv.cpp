#include "core/csv.h"

#include <QHash>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace stonepot {

namespace {

constexpr QChar csvQuote = u'"';

QString decodedCsv(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (!marked && decoder.hasError()) {
        text = QString::fromLatin1(bytes);
    }
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

QChar separatorOf(const QString& text)
{
    constexpr std::array separators{u',', u';', u'\t'};
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == csvQuote) {
            quoted = !quoted;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            break;
        } else if (const auto at = std::ranges::find(separators, c.unicode()); !quoted && at != separators.end()) {
            ++counts[static_cast<std::size_t>(at - separators.begin())];
        }
    }
    const auto most = std::ranges::max_element(counts);
    return separators[static_cast<std::size_t>(most - counts.begin())];
}

class CsvReader final {
public:
    CsvReader(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    std::vector<CsvRow> read()
    {
        while (m_at < m_text.size()) {
            CsvRow row = readRow();
            if (std::ranges::any_of(row.cells, [](const QString& cell) { return !cell.isEmpty(); })) {
                m_rows.push_back(std::move(row));
            }
        }
        return std::move(m_rows);
    }

private:
    CsvRow readRow()
    {
        CsvRow row{m_line, {}, false};
        QString cell;
        bool quoted = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (quoted) {
                if (c == csvQuote && m_at < m_text.size() && m_text[m_at] == csvQuote) {
                    cell += c;
                    ++m_at;
                } else if (c == csvQuote) {
                    quoted = false;
                } else {
                    m_line += c == u'\n' ? 1 : 0;
                    cell += c;
                }
            } else if (c == csvQuote && cell.trimmed().isEmpty()) {
                quoted = true;
                cell.clear();
            } else if (c == m_separator) {
                row.cells += cell.trimmed();
                cell.clear();
            } else if (c == u'\n' || c == u'\r') {
                if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n') {
                    ++m_at;
                }
                ++m_line;
                break;
            } else {
                cell += c;
            }
        }
        row.cells += cell.trimmed();
        row.endsInQuotes = quoted;
        return row;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<CsvRow> m_rows;
};

} // namespace

CsvTable parseCsv(const QByteArray& bytes)
{
    const QString text = decodedCsv(bytes);
    CsvTable table{separatorOf(text), {}, {}};
    table.rows = CsvReader(text, table.separator).read();
    if (!table.rows.empty()) {
        table.header = table.rows.front().cells;
        table.rows.erase(table.rows.begin());
    }
    return table;
}

} // namespace stonepot
