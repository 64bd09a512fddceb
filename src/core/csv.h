// Tables as spreadsheets write them: comma, semicolon or tab between cells, quotes round those that hold one.
#pragma once

#include <QByteArray>
#include <QChar>
#include <QStringList>
#include <vector>

namespace stonepot {

struct CsvRow {
    int line = 0; // of the file, where it begins
    QStringList cells;
    bool endsInQuotes = false; // the file is over, the quotes are not closed

    bool operator==(const CsvRow&) const = default;
};

struct CsvTable {
    QChar separator;
    QStringList header; // the first row
    std::vector<CsvRow> rows;

    bool operator==(const CsvTable&) const = default;
};

// Never fails, whatever the bytes: UTF-8 or UTF-16 with or without a mark, else Latin-1. The separator is the one that
// the first row has most of. Rows without any text are left out.
[[nodiscard]] CsvTable parseCsv(const QByteArray& bytes);

} // namespace stonepot
