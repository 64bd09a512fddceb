#include "core/ids.h"
#include "core/messages.h"
#include "core/pricing_json.h"
#include "core/wire_names.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype maxIdLength = 128;
constexpr qsizetype maxWordLength = 64;
constexpr qsizetype maxDescriptionLength = 1000;
constexpr qsizetype maxQuickNoteLength = 80;
constexpr qsizetype maxTranslations = 64;
constexpr qsizetype maxSmallList = 64;
constexpr qsizetype maxGroups = 2000;
constexpr qsizetype maxOptions = 200;
constexpr qsizetype maxCategories = 200;
constexpr qsizetype maxItemsPerCategory = 20'000;
constexpr Minor maxPrice = 1'000'000'000'000;
constexpr int maxCount = 9999;

// One menu being read; the reader keeps the first error, so that nothing here stops early to report one.
class MenuParser final {
public:
    explicit MenuParser(const QJsonObject& json)
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
            m_menu.stations.push_back({readId(json, m_stationIds), readName(json)});
        });
    }

    void readTaxes()
    {
        m_json.objects("taxes"_L1, maxSmallList, [this](JsonReader& json) {
            Tax tax{readTaxRate(json), readOrderTypes(json)};
            checkId(json, tax.rate.id, m_taxIds);
            m_menu.taxes.push_back(std::move(tax));
        });
    }

    void readCharges()
    {
        m_json.objects("charges"_L1, maxSmallList, [this](JsonReader& json) {
            ChargeRule rule;
            rule.id = readId(json, m_chargeIds);
            rule.name = readName(json);
            if (json.has("percent"_L1) == json.has("amount"_L1)) {
                json.fail({}, u"expected either \"percent\" or \"amount\""_s);
            } else if (json.has("percent"_L1)) {
                rule.percent = json.decimal("percent"_L1, Decimal(0), Decimal(100));
            } else {
                rule.amount = json.integer("amount"_L1, 0, maxPrice);
            }
            rule.taxIds = readReferences(json, "taxes"_L1, m_taxIds, "tax"_L1);
            rule.orderTypes = readOrderTypes(json);
            m_menu.charges.push_back(std::move(rule));
        });
    }

    void readGroups()
    {
        m_json.objects("groups"_L1, maxGroups, [this](JsonReader& json) {
            ModifierGroup group;
            group.id = readId(json, m_groupIds);
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
        option.spice = static_cast<int>(json.integerOr("spice"_L1, 0, 0, 4));
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
                if (!m_groupIds.contains(nested)) {
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
            json.objects("items"_L1, maxItemsPerCategory,
                         [&](JsonReader& item) { m_menu.items.push_back(readItem(item, category.id)); });
            m_menu.categories.push_back(std::move(category));
        });
    }

    MenuItem readItem(JsonReader& json, const QString& categoryId)
    {
        MenuItem item;
        item.id = readId(json, m_itemIds);
        item.code = readUnique(json, "code"_L1, m_codes);
        item.barcode = readUnique(json, "barcode"_L1, m_barcodes);
        item.name = readName(json);
        item.description = readText(json, "description"_L1, "descriptions"_L1, maxDescriptionLength);
        item.categoryId = categoryId;
        QSet<QString> variantIds;
        json.objects("variants"_L1, maxSmallList, [&](JsonReader& variant) {
            item.variants.push_back(
                {readId(variant, variantIds), readName(variant), variant.integer("price"_L1, 0, maxPrice)});
        });
        item.price = item.variants.empty() ? json.integer("price"_L1, 0, maxPrice)
                                           : json.integerOr("price"_L1, item.variants.front().price, 0, maxPrice);
        item.modifierGroupIds = readReferences(json, "groups"_L1, m_groupIds, "group"_L1);
        item.stationId = json.stringOr("station"_L1, {}, maxIdLength);
        if (!item.stationId.isEmpty() && !m_stationIds.contains(item.stationId)) {
            json.fail("station"_L1, u"there is no station \"%1\""_s.arg(item.stationId));
        }
        item.taxIds = readReferences(json, "taxes"_L1, m_taxIds, "tax"_L1);
        item.allergens = json.strings("allergens"_L1, maxSmallList, maxWordLength);
        item.dietary = json.strings("dietary"_L1, maxSmallList, maxWordLength);
        item.spice = static_cast<int>(json.integerOr("spice"_L1, 0, 0, 4));
        item.course = static_cast<int>(json.integerOr("course"_L1, 1, 1, 9));
        item.prepMinutes = static_cast<int>(json.integerOr("prepMinutes"_L1, item.prepMinutes, 0, 600));
        item.popular = json.flagOr("popular"_L1, false);
        item.quickNotes = json.strings("quickNotes"_L1, maxSmallList, maxQuickNoteLength);
        item.available = json.flagOr("available"_L1, true);
        if (json.has("left"_L1)) {
            item.left = static_cast<int>(json.integer("left"_L1, 0, maxCount));
        }
        return item;
    }

    static QString readId(JsonReader& json, QSet<QString>& taken)
    {
        const QString id = json.string("id"_L1, maxIdLength);
        checkId(json, id, taken);
        return id;
    }

    static void checkId(JsonReader& json, const QString& id, QSet<QString>& taken)
    {
        if (!isValidId(id)) {
            json.fail("id"_L1,
                      u"\"%1\" is no id: expected up to 128 printable ASCII characters without spaces"_s.arg(id));
        }
        if (taken.contains(id)) {
            json.fail("id"_L1, u"\"%1\" is there twice"_s.arg(id));
        }
        taken.insert(id);
    }

    static QString readUnique(JsonReader& json, QLatin1StringView key, QSet<QString>& taken)
    {
        const QString value = json.stringOr(key, {}, maxWordLength);
        if (!value.isEmpty() && taken.contains(value)) {
            json.fail(key, u"\"%1\" is there twice"_s.arg(value));
        }
        taken.insert(value);
        return value;
    }

    static QStringList readReferences(JsonReader& json, QLatin1StringView key, const QSet<QString>& known,
                                      QLatin1StringView what)
    {
        const QStringList ids = json.strings(key, maxSmallList, maxIdLength);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!known.contains(ids.at(i))) {
                json.fail(key, i, u"there is no %1 \"%2\""_s.arg(what, ids.at(i)));
            } else if (ids.indexOf(ids.at(i)) < i) {
                json.fail(key, i, u"\"%1\" is there twice"_s.arg(ids.at(i)));
            }
        }
        return ids;
    }

    static std::vector<OrderType> readOrderTypes(JsonReader& json)
    {
        std::vector<OrderType> types;
        const QStringList words = json.strings("orderTypes"_L1, maxSmallList, maxWordLength);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (const auto type = orderTypeFromWire(words.at(i))) {
                types.push_back(*type);
            } else {
                json.fail("orderTypes"_L1, i, u"\"%1\" is not known here"_s.arg(words.at(i)));
            }
        }
        return types;
    }

    static LocalizedText readName(JsonReader& json)
    {
        LocalizedText name = readText(json, "name"_L1, "names"_L1, maxNameLength);
        if (name.text.isEmpty()) {
            json.fail("name"_L1, u"expected a text that is not empty"_s);
        }
        return name;
    }

    static LocalizedText readText(JsonReader& json, QLatin1StringView key, QLatin1StringView translationsKey,
                                  qsizetype maxLength)
    {
        LocalizedText text;
        text.text = json.stringOr(key, {}, maxLength);
        json.object(translationsKey, [&](JsonReader& translations) {
            const QJsonObject& object = translations.object();
            if (object.size() > maxTranslations) {
                translations.fail({}, u"has more than %1 entries"_s.arg(maxTranslations));
            }
            for (auto it = object.begin(); it != object.end(); ++it) {
                const QString translated = it.value().toString();
                if (translated.isEmpty() || translated.size() > maxLength || it.key().isEmpty() ||
                    it.key().size() > maxWordLength) {
                    translations.fail({}, u"\"%1\" is not a language with a text of 1 to %2 characters"_s
                                              .arg(it.key().left(maxWordLength))
                                              .arg(maxLength));
                }
                text.translations.insert(it.key(), translated);
            }
        });
        return text;
    }

    // A file without a version gets one that changes with its content.
    [[nodiscard]] QString contentVersion() const
    {
        const QByteArray content = QJsonDocument(toJson(m_menu)).toJson(QJsonDocument::Compact);
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(16));
    }

    JsonReader m_json;
    Menu m_menu;
    QSet<QString> m_stationIds, m_taxIds, m_chargeIds, m_groupIds, m_categoryIds, m_itemIds, m_codes, m_barcodes;
};

} // namespace

Result<Menu> parseMenu(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::ValidationError, {},
                    u"not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) {
        return fail(ErrorCode::ValidationError, {}, u"expected a JSON object"_s);
    }
    return parseMenu(document.object());
}

Result<Menu> parseMenu(const QJsonObject& json)
{
    return MenuParser(json).parse();
}

} // namespace stonepot
