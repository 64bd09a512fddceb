// What the kitchen has of an item: as much as is wanted, so many, or none. One touch says it.
#pragma once

#include "state/kitchen_availability.h"
#include "ui/common/sheet.h"

namespace stonepot {

class Button;

// "Available", "5 left", "86 · Sold out"; with a word for what the backend does not know yet.
[[nodiscard]] QString availabilityWords(const KitchenAvailability::Item& item, const Look& look);

class AvailabilitySheet final : public Sheet {
    Q_OBJECT
public:
    // The numbers that a touch sets, each named "leftButton-<n>".
    static constexpr std::array offered{1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30};

    AvailabilitySheet(KitchenAvailability& availability, const Look& look, QWidget* window);

    void ask(const QString& itemName);

private:
    [[nodiscard]] Button* makeChoice(const QString& name, const QString& text, bool available, std::optional<int> left);

    KitchenAvailability& m_availability;
    QString m_itemId;
};

} // namespace stonepot
