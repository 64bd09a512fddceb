#include "core/menu_fields.h"
#include "core/pricing_json.h"
#include "core/wire_names.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace menu_file {

namespace {

constexpr qsizetype maxGroups = 2000;
constexpr qsizetype maxOptions = 200;
constexpr qsizetype maxCategories = 200;
constexpr qsizetype maxItemsPerCategory = 20'000;

// One menu being read; the reader keeps the first error, so that nothing here stops early to report one.
class MenuParser final {
public:
    explicit MenuParser(JsonNode json)
        : m_json(json)
    {
    }

    [[nodiscard]] Result<Menu> parse()
    {
        readShop();
        // What items refer to comes first, wherever it stands in the file.
        readStations();
        readTaxes();
        readCharges();
        readGroups();
        checkNesting();
        readCategories();
        if (const Status status = m_json.status(); !status) {
            return std::unexpected(status.error());
        }
        if (m_menu.version.isEmpty()) {
            m_menu.version = contentVersion();
        }
        m_menu.index();
        return std::move(m_menu);
    }

private:
    void readShop()
    {
        (void)m_json.integerOr("format"_L1, 1, 1, 1);
        m_menu.version = m_json.stringOr("version"_L1, {}, maxWordLength);
        m_menu.shopName = m_json.string("shopName"_L1, maxNameLength);
        const Result<Currency> currency = Currency::fromCode(m_json.string("currency"_L1, maxWordLength));
        if (currency) {
            m_menu.currency = *currency;
        } else {
            m_json.fail("currency"_L1, currency.error().what);
        }
        m_json.object("policy"_L1, [this](JsonReader& policy) { m_menu.policy = readPolicy(policy); });
        m_json.object("day"_L1, [this](JsonReader& day) {
            m_menu.day.timeZone = day.stringOr("timeZone"_L1, u"UTC"_s, maxWordLength).toUtf8();
            m_menu.day.startHour = static_cast<int>(day.integerOr("startHour"_L1, m_menu.day.startHour, 0, 23));
            if (const Status valid = validate(m_menu.day); !valid) {
                day.fail("timeZone"_L1, valid.error().what);
            }
        });
    }

    void readStations()
    {
        m_json.objects("stations"_L1, maxSmallList, [this](JsonReader& json) {
            m_menu.stations.push_back({readId(json, m_references.stations), readName(json)});
        });
    }

    void readTaxes()
    {
        m_json.objects("taxes"_L1, maxSmallList, [this](JsonReader& json) {
            Tax tax{readTaxRate(json), readOrderTypes(json)};
            checkId(json, tax.rate.id);
            claim(json, "id"_L1, tax.rate.id, m_references.taxes);
            m_menu.taxes.push_back(std::move(tax));
        });
    }

    void readCharges()
    {
        m_json.objects("charges"_L1, maxSmallList, [this](JsonReader& json) {
            ChargeRule rule;
            rule.id = readId(json, m_chargeIds);
            rule.name = readName(json);
            readPercentOrAmount(json, rule.percent, rule.amount, 0);
            rule.taxIds = readReferences(json, "taxes"_L1, m_references.taxes, "tax"_L1);
            rule.orderTypes = readOrderTypes(json);
            m_menu.charges.push_back(std::move(rule));
        });
    }

    void readGroups()
    {
        m_json.objects("groups"_L1, maxGroups, [this](JsonReader& json) {
            ModifierGroup group;
            group.id = readId(json, m_references.groups);
            group.name = readName(json);
            group.minimum = static_cast<int>(json.integerOr("minimum"_L1, 0, 0, maxCount));
            group.maximum = static_cast<int>(json.integerOr("maximum"_L1, 1, 1, maxCount));
            group.free = static_cast<int>(json.integerOr("free"_L1, 0, 0, maxCount));
            if (group.minimum > group.maximum) {
                json.fail("minimum"_L1, u"is above the maximum"_s);
            }
            QSet<QString> optionIds;
            json.objects("options"_L1, maxOptions,
                         [&](JsonReader& option) { group.options.push_back(readOption(option, optionIds)); });
            if (group.options.empty()) {
                json.fail("options"_L1, u"a group needs at least one option"_s);
            }
            if (std::ranges::count(group.options, true, &ModifierOption::byDefault) > group.maximum) {
                json.fail("options"_L1, u"more options are chosen by default than the maximum allows"_s);
            }
            m_menu.groups.push_back(std::move(group));
        });
    }

    static ModifierOption readOption(JsonReader& json, QSet<QString>& ids)
    {
        ModifierOption option;
        option.id = readId(json, ids);
        option.name = readName(json);
        option.price = json.integerOr("price"_L1, 0, -maxPrice, maxPrice);
        if (json.has("kind"_L1)) {
            option.kind = json.oneOf("kind"_L1, modifierKindFromWire);
        }
        option.spice = static_cast<int>(json.integerOr("spice"_L1, 0, 0, maxSpice));
        option.byDefault = json.flagOr("default"_L1, false);
        option.available = json.flagOr("available"_L1, true);
        option.nestedGroupId = json.stringOr("group"_L1, {}, maxIdLength);
        return option;
    }

    // Groups may refer to groups further down, so this waits until all are known.
    void checkNesting()
    {
        QSet<QString> nesting;
        for (const ModifierGroup& group : m_menu.groups) {
            if (std::ranges::any_of(group.options,
                                    [](const ModifierOption& o) { return !o.nestedGroupId.isEmpty(); })) {
                nesting.insert(group.id);
            }
        }
        size_t group = 0;
        m_json.objects("groups"_L1, maxGroups, [&](JsonReader& json) {
            size_t option = 0;
            json.objects("options"_L1, maxOptions, [&](JsonReader& optionJson) {
                const QString nested = m_menu.groups[group].options[option++].nestedGroupId;
                if (nested.isEmpty()) {
                    return;
                }
                if (!m_references.groups.contains(nested)) {
                    optionJson.fail("group"_L1, u"there is no group \"%1\""_s.arg(nested));
                } else if (nesting.contains(nested)) {
                    optionJson.fail("group"_L1, u"\"%1\" nests groups itself; one level is the limit"_s.arg(nested));
                }
            });
            ++group;
        });
    }

    void readCategories()
    {
        m_json.objects("categories"_L1, maxCategories, [this](JsonReader& json) {
            Category category;
            category.id = readId(json, m_categoryIds);
            category.name = readName(json);
            category.color = json.stringOr("color"_L1, {}, maxWordLength);
            static const QRegularExpression color(u"^#[0-9A-Fa-f]{6}$"_s);
            if (!category.color.isEmpty() && !color.match(category.color).hasMatch()) {
                json.fail("color"_L1, u"expected a colour such as \"#C4511B\""_s);
            }
            category.icon = json.stringOr("icon"_L1, {}, maxWordLength);
            json.objects("items"_L1, maxItemsPerCategory, [&](JsonReader& itemJson) {
                MenuItem item = readItem(itemJson, m_references);
                item.categoryId = category.id;
                claim(itemJson, "id"_L1, item.id, m_itemIds);
                claim(itemJson, "code"_L1, item.code, m_codes);
                claim(itemJson, "barcode"_L1, item.barcode, m_barcodes);
                m_menu.items.push_back(std::move(item));
            });
            m_menu.categories.push_back(std::move(category));
        });
    }

    // A file without a version gets one that changes with its content.
    [[nodiscard]] QString contentVersion() const
    {
        const QByteArray content = QJsonDocument(toJson(m_menu)).toJson(QJsonDocument::Compact);
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(16));
    }

    JsonReader m_json;
    Menu m_menu;
    References m_references;
    QSet<QString> m_chargeIds, m_categoryIds, m_itemIds, m_codes, m_barcodes;
};

References referencesOf(const Menu& menu)
{
    References references;
    for (const Station& station : menu.stations) {
        references.stations.insert(station.id);
    }
    for (const Tax& tax : menu.taxes) {
        references.taxes.insert(tax.rate.id);
    }
    for (const ModifierGroup& group : menu.groups) {
        references.groups.insert(group.id);
    }
    return references;
}

} // namespace

} // namespace menu_file

Result<Menu> parseMenu(const QByteArray& json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    return document ? menu_file::MenuParser(document->root()).parse() : std::unexpected(document.error());
}

Result<Menu> parseMenu(const QJsonObject& json)
{
    const JsonDocument document(json);
    return menu_file::MenuParser(document.root()).parse();
}

Result<MenuItem> parseMenuItem(const QJsonObject& json, const Menu& menu)
{
    const menu_file::References references = menu_file::referencesOf(menu);
    JsonReader reader(json);
    MenuItem item = menu_file::readItem(reader, references);
    item.categoryId = reader.string("category"_L1, menu_file::maxIdLength);
    if (!menu.category(item.categoryId)) {
        reader.fail("category"_L1, u"there is no category \"%1\""_s.arg(item.categoryId));
    }
    if (const Status status = reader.status(); !status) {
        return std::unexpected(status.error());
    }
    return item;
}

} // namespace stonepot
