// A menu from a spreadsheet: one item a line, columns matched by a person, everything that is wrong named at once.
#pragma once

#include "core/csv.h"
#include "core/menu.h"

#include <array>

namespace stonepot {

enum class MenuColumn { Name, Price, Category, Station, Tax, Code, Barcode, Description };
inline constexpr int menuColumnCount = static_cast<int>(MenuColumn::Description) + 1;

// The table's column for each, counted from 0; −1: none.
using MenuColumns = std::array<int, menuColumnCount>;

// By the headings that spreadsheets in our languages use; name, price and category by their place where no heading
// fits.
[[nodiscard]] MenuColumns matchMenuColumns(const QStringList& header);

struct CsvProblem {
    enum class Kind { Missing, NotAPrice, UnknownTax, Taken, QuotesNotClosed, TooLong };

    int line = 0;
    MenuColumn column = MenuColumn::Name;
    Kind kind = Kind::Missing;
    QString value; // as it stands there

    [[nodiscard]] QString text() const; // one plain English sentence, for command lines

    bool operator==(const CsvProblem&) const = default;
};

struct CsvMenu {
    std::vector<CsvProblem> problems; // by line; of a line, each
    std::optional<Menu> menu;         // when there are none
    int items = 0;                    // lines that are as they should be
};

// The shop, its currency, taxes, groups and charges are those of `shop`; categories and items are the table's. An item
// with the name of one that `shop` has keeps its id. An empty tax cell means the first of the shop's taxes. Error: no
// lines, or no column for a name or a price.
[[nodiscard]] Result<CsvMenu> readMenuCsv(const CsvTable& table, const MenuColumns& columns, const Menu& shop);

// "16.90", "16,90 €", "1.234,50", "12,000" of a currency without minor units. Nothing for what is no price, or could be
// two.
[[nodiscard]] std::optional<Minor> readCsvPrice(QString text, const Currency& currency);

} // namespace stonepot
