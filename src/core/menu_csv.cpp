#include "core/menu_csv.h"

#include "core/menu_fields.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestDescription = 2000;

const std::array<QStringList, menuColumnCount>& columnHeadings()
{
    static const std::array<QStringList, menuColumnCount> headings{
        QStringList{u"name"_s,  u"item"_s,     u"dish"_s, u"artikel"_s, u"gericht"_s, u"bezeichnung"_s, u"nombre"_s,
                    u"plato"_s, u"artículo"_s, u"nom"_s,  u"plat"_s,    u"article"_s, u"नाम"_s,         u"الاسم"_s,
                    u"الصنف"_s, u"이름"_s,     u"메뉴"_s, u"品名"_s,    u"名称"_s,    u"菜名"_s},
        QStringList{u"price"_s, u"preis"_s, u"precio"_s, u"prix"_s, u"क़ीमत"_s, u"कीमत"_s, u"दाम"_s, u"السعر"_s,
                    u"가격"_s, u"价格"_s, u"单价"_s},
        QStringList{u"category"_s, u"group"_s, u"kategorie"_s, u"warengruppe"_s, u"categoría"_s, u"categoria"_s,
                    u"catégorie"_s, u"categorie"_s, u"श्रेणी"_s, u"الفئة"_s, u"القسم"_s, u"분류"_s, u"카테고리"_s,
                    u"分类"_s, u"类别"_s},
        QStringList{u"station"_s, u"kitchen"_s, u"küche"_s, u"partida"_s, u"cocina"_s, u"poste"_s, u"cuisine"_s,
                    u"स्टेशन"_s, u"المحطة"_s, u"스테이션"_s, u"档口"_s},
        QStringList{u"tax"_s, u"vat"_s, u"steuer"_s, u"mwst"_s, u"impuesto"_s, u"iva"_s, u"taxe"_s, u"tva"_s, u"कर"_s,
                    u"gst"_s, u"الضريبة"_s, u"세금"_s, u"税"_s, u"税率"_s},
        QStringList{u"code"_s, u"number"_s, u"no"_s, u"nummer"_s, u"nr"_s, u"código"_s, u"codigo"_s, u"numéro"_s,
                    u"कोड"_s, u"الرمز"_s, u"코드"_s, u"번호"_s, u"编号"_s, u"编码"_s},
        QStringList{u"barcode"_s, u"ean"_s, u"upc"_s, u"gtin"_s, u"strichcode"_s, u"código de barras"_s,
                    u"code-barres"_s, u"बारकोड"_s, u"الباركود"_s, u"바코드"_s, u"条码"_s, u"条形码"_s},
        QStringList{u"description"_s, u"beschreibung"_s, u"descripción"_s, u"descripcion"_s, u"विवरण"_s, u"الوصف"_s,
                    u"설명"_s, u"说明"_s, u"描述"_s}};
    return headings;
}

// Words that an id may hold: "Dolsot Bibimbap" is dolsot-bibimbap; nothing of letters that are not Latin.
QString idFromName(const QString& name)
{
    QString id;
    const QString letters = name.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : letters) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            id += c;
        } else if (c.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'-')) {
            id += u'-';
        }
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    return id.left(60);
}

QString freeIdFor(const QString& name, const QString& fallback, QSet<QString>& taken)
{
    const QString words = idFromName(name);
    const QString base = words.isEmpty() ? fallback : words;
    QString id = base;
    for (int n = 2; taken.contains(id); ++n) {
        id = u"%1-%2"_s.arg(base).arg(n);
    }
    taken.insert(id);
    return id;
}

// As the other categories of a menu look: the nine colours, one after the other.
const std::array categoryColors{"#C4511B"_L1, "#8E3B7A"_L1, "#7A4B2A"_L1, "#A9790B"_L1, "#0E7C86"_L1,
                                "#5F7A1F"_L1, "#2F7FC1"_L1, "#6650B8"_L1, "#C24C7B"_L1};

class MenuCsvReader final {
public:
    MenuCsvReader(const MenuColumns& columns, const Menu& shop)
        : m_columns(columns)
        , m_shop(shop)
        , m_menu(shop)
    {
        m_menu.version.clear(); // its content is another
        m_menu.items.clear();
        m_menu.categories.clear();
        for (const MenuItem& item : shop.items) {
            m_known.insert(item.name.text.toCaseFolded(), &item);
            m_itemIds.insert(item.id);
        }
        for (const Station& station : shop.stations) {
            m_stations.insert(station.name.text.toCaseFolded(), station.id);
            m_stationIds.insert(station.id);
        }
    }

    Result<CsvMenu> read(const CsvTable& table)
    {
        for (const CsvRow& row : table.rows) {
            const std::size_t before = m_result.problems.size();
            readRow(row);
            m_result.items += m_result.problems.size() == before ? 1 : 0;
        }
        if (m_result.problems.empty()) {
            auto checked = parseMenu(toJson(m_menu)); // as a file is, and with a version of its own
            if (!checked) {
                return std::unexpected(checked.error());
            }
            m_result.menu = *std::move(checked);
        }
        return std::move(m_result);
    }

private:
    using Kind = CsvProblem::Kind;

    [[nodiscard]] QString cell(const CsvRow& row, MenuColumn column) const
    {
        const int at = m_columns[static_cast<std::size_t>(column)];
        return at < 0 ? QString() : row.cells.value(at);
    }

    void complain(const CsvRow& row, MenuColumn column, Kind kind)
    {
        m_result.problems.push_back({row.line, column, kind, cell(row, column).left(longestName)});
    }

    void readRow(const CsvRow& row)
    {
        if (row.endsInQuotes) {
            complain(row, MenuColumn::Name, Kind::QuotesNotClosed);
            return;
        }
        MenuItem item;
        item.name.text = cell(row, MenuColumn::Name);
        if (item.name.text.isEmpty()) {
            complain(row, MenuColumn::Name, Kind::Missing);
        } else if (item.name.text.size() > longestName) {
            complain(row, MenuColumn::Name, Kind::TooLong);
        }
        item.description.text = cell(row, MenuColumn::Description);
        if (item.description.text.size() > longestDescription) {
            complain(row, MenuColumn::Description, Kind::TooLong);
        }
        readPrice(row, item);
        readTax(row, item);
        takeUnique(row, MenuColumn::Code, item.code, m_codes);
        takeUnique(row, MenuColumn::Barcode, item.barcode, m_barcodes);
        item.categoryId = categoryNamed(cell(row, MenuColumn::Category));
        item.stationId = stationNamed(cell(row, MenuColumn::Station));
        keepWhatIsKnown(item, row.line);
        m_menu.items.push_back(std::move(item));
    }

    void readPrice(const CsvRow& row, MenuItem& item)
    {
        const QString text = cell(row, MenuColumn::Price);
        const auto price = readCsvPrice(text, m_menu.currency);
        if (price) {
            item.price = *price;
        } else {
            complain(row, MenuColumn::Price, text.isEmpty() ? Kind::Missing : Kind::NotAPrice);
        }
    }

    void readTax(const CsvRow& row, MenuItem& item)
    {
        const QString text = cell(row, MenuColumn::Tax);
        if (text.isEmpty()) {
            if (!m_shop.taxes.empty()) {
                item.taxIds = {m_shop.taxes.front().rate.id};
            }
            return;
        }
        QString rate = text;
        rate.remove(u'%').replace(u',', u'.');
        const auto wanted = Decimal::parse(rate.trimmed());
        const auto tax = std::ranges::find_if(m_shop.taxes, [&](const Tax& each) {
            return each.rate.id == text || each.rate.name.compare(text, Qt::CaseInsensitive) == 0 ||
                   (wanted && each.rate.rate == *wanted);
        });
        if (tax != m_shop.taxes.end()) {
            item.taxIds = {tax->rate.id};
        } else if (!(wanted && wanted->isZero())) {
            complain(row, MenuColumn::Tax, Kind::UnknownTax);
        }
    }

    void takeUnique(const CsvRow& row, MenuColumn column, QString& value, QSet<QString>& taken)
    {
        value = cell(row, column);
        if (value.isEmpty()) {
            return;
        }
        if (value.size() > menu_file::maxWordLength) {
            complain(row, column, Kind::TooLong);
        } else if (taken.contains(value)) {
            complain(row, column, Kind::Taken);
        }
        taken.insert(value);
    }

    QString categoryNamed(const QString& cellText)
    {
        const QString name = cellText.isEmpty() ? m_menu.shopName : cellText;
        QString& id = m_categories[name.toCaseFolded()];
        if (id.isEmpty()) {
            const auto known = std::ranges::find_if(m_shop.categories,
                                                    [&name](const Category& each) { return each.name.text == name; });
            if (known != m_shop.categories.end()) {
                m_menu.categories.push_back(*known);
                m_categoryIds.insert(known->id);
            } else {
                const std::size_t color = m_menu.categories.size() % categoryColors.size();
                const QString fresh =
                    freeIdFor(name, u"category-%1"_s.arg(m_menu.categories.size() + 1), m_categoryIds);
                m_menu.categories.push_back({fresh, {name, {}}, categoryColors[color], u"star"_s});
            }
            id = m_menu.categories.back().id;
        }
        return id;
    }

    QString stationNamed(const QString& name)
    {
        if (name.isEmpty()) {
            return {};
        }
        QString& id = m_stations[name.toCaseFolded()];
        if (id.isEmpty()) {
            id = freeIdFor(name, u"station-%1"_s.arg(m_menu.stations.size() + 1), m_stationIds);
            m_menu.stations.push_back({id, {name, {}}});
        }
        return id;
    }

    // Choices, allergens and translations are not in the table.
    void keepWhatIsKnown(MenuItem& item, int line)
    {
        const MenuItem* known = m_known.take(item.name.text.toCaseFolded());
        if (known == nullptr) {
            item.id = freeIdFor(item.name.text, u"item-%1"_s.arg(line), m_itemIds);
            return;
        }
        MenuItem kept = *known;
        kept.name.text = item.name.text;
        kept.price = item.price;
        kept.categoryId = item.categoryId;
        const auto has = [this](MenuColumn column) { return m_columns[static_cast<std::size_t>(column)] >= 0; };
        if (has(MenuColumn::Tax)) {
            kept.taxIds = item.taxIds;
        }
        if (has(MenuColumn::Station)) {
            kept.stationId = item.stationId;
        }
        if (has(MenuColumn::Description)) {
            kept.description.text = item.description.text;
        }
        kept.code = has(MenuColumn::Code) ? item.code : QString();
        kept.barcode = has(MenuColumn::Barcode) ? item.barcode : QString();
        item = std::move(kept);
    }

    MenuColumns m_columns;
    const Menu& m_shop;
    Menu m_menu;
    CsvMenu m_result;
    QHash<QString, const MenuItem*> m_known; // by name
    QHash<QString, QString> m_categories;    // ids by name
    QHash<QString, QString> m_stations;
    QSet<QString> m_itemIds;
    QSet<QString> m_categoryIds;
    QSet<QString> m_stationIds;
    QSet<QString> m_codes;
    QSet<QString> m_barcodes;
};

} // namespace

MenuColumns matchMenuColumns(const QStringList& header)
{
    MenuColumns columns;
    columns.fill(-1);
    QSet<int> used;
    const auto& headings = columnHeadings();
    for (std::size_t column = 0; column < columns.size(); ++column) {
        for (int at = 0; at < header.size(); ++at) {
            if (!used.contains(at) && headings[column].contains(header[at].trimmed(), Qt::CaseInsensitive)) {
                columns[column] = at;
                used.insert(at);
                break;
            }
        }
    }
    const bool nothingFits = used.isEmpty();
    for (int at = 0; nothingFits && at < 3 && at < header.size(); ++at) {
        columns[static_cast<std::size_t>(at)] = at;
    }
    return columns;
}

QString CsvProblem::text() const
{
    constexpr std::array names{"name"_L1, "price"_L1, "category"_L1, "station"_L1,
                               "tax"_L1,  "code"_L1,  "barcode"_L1,  "description"_L1};
    const QLatin1StringView what = names[static_cast<std::size_t>(column)];
    QString said;
    switch (kind) {
    case Kind::Missing:
        said = u"the %1 is missing"_s.arg(what);
        break;
    case Kind::NotAPrice:
        said = u"\"%1\" is no price"_s.arg(value);
        break;
    case Kind::UnknownTax:
        said = u"the shop has no tax \"%1\""_s.arg(value);
        break;
    case Kind::Taken:
        said = u"another line has the %1 \"%2\""_s.arg(what, value);
        break;
    case Kind::QuotesNotClosed:
        said = u"quotes are opened and not closed"_s;
        break;
    case Kind::TooLong:
        said = u"the %1 is too long"_s.arg(what);
        break;
    }
    return u"line %1: %2"_s.arg(line).arg(said);
}

Result<CsvMenu> readMenuCsv(const CsvTable& table, const MenuColumns& columns, const Menu& shop)
{
    if (table.rows.empty()) {
        return fail(ErrorCode::ValidationError, {}, u"there is no line below the headings"_s);
    }
    for (const MenuColumn needed : {MenuColumn::Name, MenuColumn::Price}) {
        if (columns[static_cast<std::size_t>(needed)] < 0) {
            return fail(ErrorCode::ValidationError, {}, u"no column holds the names, or none the prices"_s);
        }
    }
    return MenuCsvReader(columns, shop).read(table);
}

std::optional<Minor> readCsvPrice(QString text, const Currency& currency)
{
    const auto isPart = [](QChar c) { return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'\''; };
    text.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x2019) || c == u'\''; });
    while (!text.isEmpty() && !isPart(text.front())) { // signs and codes of currencies
        text.remove(0, 1);
    }
    while (!text.isEmpty() && !isPart(text.back())) {
        text.chop(1);
    }
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype last = std::max(dot, comma);
    QString whole = text;
    QString fraction;
    if (last >= 0) {
        const QChar mark = text[last];
        const bool both = dot >= 0 && comma >= 0;
        const bool once = text.count(mark) == 1;
        const qsizetype after = text.size() - last - 1;
        if (once && (both || after != 3 || currency.exponent() == 3)) {
            whole = text.first(last);
            fraction = text.sliced(last + 1);
        } else if (currency.exponent() > 0 && !both && once) {
            return std::nullopt; // 1.234: one and a little, or more than a thousand?
        }
    }
    const QStringList groups = whole.replace(u',', u'.').split(u'.');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool digits = !groups[i].isEmpty() && std::ranges::all_of(groups[i], [](QChar c) { return c.isDigit(); });
        const bool fits = groups.size() == 1 || (i == 0 ? groups[i].size() <= 3 : groups[i].size() == 3);
        if (!digits || !fits) {
            return std::nullopt;
        }
    }
    if (fraction.size() > currency.exponent() || !std::ranges::all_of(fraction, [](QChar c) { return c.isDigit(); }) ||
        (last == text.size() - 1 && last >= 0)) {
        return std::nullopt;
    }
    QString plain;
    for (const QChar c : groups.join(QString()) + fraction.leftJustified(currency.exponent(), u'0')) {
        plain += QChar(u'0' + c.digitValue());
    }
    bool fits = false;
    const qint64 minor = plain.toLongLong(&fits);
    return fits && minor <= menu_file::maxPrice ? std::optional<Minor>(minor) : std::nullopt;
}

} // namespace stonepot
