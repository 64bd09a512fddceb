// Discounts, taxes, charges and policies as they stand in the menu file, on the wire and in a quote.
#pragma once

#include "core/json_reader.h"
#include "core/json_writer.h"
#include "core/pricing.h"

namespace stonepot {

// {"scope": "line"|"total", "mode": "half-up", "cashRounding": 5, "cashMode": "down"}
[[nodiscard]] PricingPolicy readPolicy(JsonReader& json);
void write(JsonWriter& json, const PricingPolicy& policy);
[[nodiscard]] QJsonObject toJson(const PricingPolicy& policy);

// {"percent": "10"} or {"amount": 500}, with "id" and "name" where they are known.
[[nodiscard]] Discount readDiscount(JsonReader& json);
void write(JsonWriter& json, const Discount& discount);
[[nodiscard]] QJsonObject toJson(const Discount& discount);

// {"id": "food", "name": "Sales tax", "rate": "8.875", "inclusive": false}
[[nodiscard]] TaxRate readTaxRate(JsonReader& json);
void write(JsonWriter& json, const TaxRate& tax);
void writeMembers(JsonWriter& json, const TaxRate& tax); // for an object with more in it
[[nodiscard]] QJsonObject toJson(const TaxRate& tax);

// {"id", "name", "percent" or "amount", "taxes": [TaxRate]}
[[nodiscard]] Charge readCharge(JsonReader& json);
void write(JsonWriter& json, const Charge& charge);
[[nodiscard]] QJsonObject toJson(const Charge& charge);

// What discounts and charges share: "percent" (0 to 100) or "amount", and an error for both or neither.
void readPercentOrAmount(JsonReader& json, std::optional<Decimal>& percent, std::optional<Minor>& amount,
                         Minor lowestAmount);
void insertPercentOrAmount(QJsonObject& json, const std::optional<Decimal>& percent,
                           const std::optional<Minor>& amount);

inline constexpr qsizetype maxNameLength = 200;
inline constexpr qsizetype maxTaxesPerLine = 16;

} // namespace stonepot
