#include "core/menu_fields.h"

#include "core/ids.h"
#include "core/messages.h"
#include "core/pricing_json.h"

using namespace Qt::StringLiterals;

namespace stonepot::menu_file {

namespace {

constexpr qsizetype maxDescriptionLength = 1000;
constexpr qsizetype maxQuickNoteLength = 80;
constexpr qsizetype maxTranslations = 64;

} // namespace

void claim(JsonReader& json, QLatin1StringView key, const QString& value, QSet<QString>& taken)
{
    if (value.isEmpty()) {
        return;
    }
    if (taken.contains(value)) {
        json.fail(key, u"\"%1\" is there twice"_s.arg(value));
    }
    taken.insert(value);
}

void checkId(JsonReader& json, const QString& id)
{
    if (!isValidId(id)) {
        json.fail("id"_L1, u"\"%1\" is no id: expected up to 128 printable ASCII characters without spaces"_s.arg(id));
    }
}

QString readId(JsonReader& json, QSet<QString>& taken)
{
    const QString id = json.string("id"_L1, maxIdLength);
    checkId(json, id);
    claim(json, "id"_L1, id, taken);
    return id;
}

QStringList readReferences(JsonReader& json, QLatin1StringView key, const QSet<QString>& known, QLatin1StringView what)
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

std::vector<OrderType> readOrderTypes(JsonReader& json)
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

LocalizedText readName(JsonReader& json)
{
    LocalizedText name = readText(json, "name"_L1, "names"_L1, maxNameLength);
    if (name.text.isEmpty()) {
        json.fail("name"_L1, u"expected a text that is not empty"_s);
    }
    return name;
}

LocalizedText readText(JsonReader& json, QLatin1StringView key, QLatin1StringView translationsKey, qsizetype maxLength)
{
    LocalizedText text;
    text.text = json.stringOr(key, {}, maxLength);
    json.object(translationsKey, [&](JsonReader& translations) {
        const JsonNode object = translations.object();
        if (object.size() > maxTranslations) {
            translations.fail({}, u"has more than %1 entries"_s.arg(maxTranslations));
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString translated = (*it).text();
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

MenuItem readItem(JsonReader& json, const References& references)
{
    MenuItem item;
    item.id = json.string("id"_L1, maxIdLength);
    checkId(json, item.id);
    item.code = json.stringOr("code"_L1, {}, maxWordLength);
    item.barcode = json.stringOr("barcode"_L1, {}, maxWordLength);
    item.name = readName(json);
    item.description = readText(json, "description"_L1, "descriptions"_L1, maxDescriptionLength);
    QSet<QString> variantIds;
    json.objects("variants"_L1, maxSmallList, [&](JsonReader& variant) {
        item.variants.push_back(
            {readId(variant, variantIds), readName(variant), variant.integer("price"_L1, 0, maxPrice)});
    });
    item.price = item.variants.empty() ? json.integer("price"_L1, 0, maxPrice)
                                       : json.integerOr("price"_L1, item.variants.front().price, 0, maxPrice);
    item.modifierGroupIds = readReferences(json, "groups"_L1, references.groups, "group"_L1);
    item.stationId = json.stringOr("station"_L1, {}, maxIdLength);
    if (!item.stationId.isEmpty() && !references.stations.contains(item.stationId)) {
        json.fail("station"_L1, u"there is no station \"%1\""_s.arg(item.stationId));
    }
    item.taxIds = readReferences(json, "taxes"_L1, references.taxes, "tax"_L1);
    item.allergens = json.strings("allergens"_L1, maxSmallList, maxWordLength);
    item.dietary = json.strings("dietary"_L1, maxSmallList, maxWordLength);
    item.spice = static_cast<int>(json.integerOr("spice"_L1, 0, 0, maxSpice));
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

} // namespace stonepot::menu_file
