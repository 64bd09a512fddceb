// The fields that many entries of a menu file share, each with its checks.
#pragma once

#include "core/json_reader.h"
#include "core/menu.h"

#include <QSet>

namespace stonepot::menu_file {

inline constexpr qsizetype maxIdLength = 128;
inline constexpr qsizetype maxWordLength = 64;
inline constexpr qsizetype maxSmallList = 64;
inline constexpr Minor maxPrice = 1'000'000'000'000;
inline constexpr int maxCount = 9999;
inline constexpr int maxSpice = 4;

// Fails the reader for a value that is in `taken`, and adds it to that; an empty value is nobody's.
void claim(JsonReader& json, QLatin1StringView key, const QString& value, QSet<QString>& taken);
// Fails the reader for an id that orders could not refer to.
void checkId(JsonReader& json, const QString& id);
[[nodiscard]] QString readId(JsonReader& json, QSet<QString>& taken);
// Ids of `what`, each known and none twice.
[[nodiscard]] QStringList readReferences(JsonReader& json, QLatin1StringView key, const QSet<QString>& known,
                                         QLatin1StringView what);
[[nodiscard]] std::vector<OrderType> readOrderTypes(JsonReader& json);
// "name", which is required, and "names".
[[nodiscard]] LocalizedText readName(JsonReader& json);
[[nodiscard]] LocalizedText readText(JsonReader& json, QLatin1StringView key, QLatin1StringView translationsKey,
                                     qsizetype maxLength);

// What an item may refer to.
struct References {
    QSet<QString> stations;
    QSet<QString> taxes;
    QSet<QString> groups;
};

// All of an item but its category. That no other has its id, code or barcode is for the caller to see.
[[nodiscard]] MenuItem readItem(JsonReader& json, const References& references);

} // namespace stonepot::menu_file
