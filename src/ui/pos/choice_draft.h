// What the modifier sheet is putting together: a line's choice, kept to its groups' rules while it grows.
#pragma once

#include "core/cart.h"

namespace stonepot {

class ChoiceDraft {
public:
    // The item with its default options.
    ChoiceDraft(const Menu& menu, const QString& itemId);
    // A line that is changed; choices that have left the menu are gone.
    ChoiceDraft(const Menu& menu, const LineChoice& choice);

    static constexpr int maxFreeText = 80;

    [[nodiscard]] const MenuItem* item() const { return m_menu.item(m_choice.itemId); }
    [[nodiscard]] const LineChoice& choice() const { return m_choice; }

    // The item's groups in order, each one that a chosen option brings with it right behind its own.
    [[nodiscard]] std::vector<const ModifierGroup*> groups() const;
    [[nodiscard]] bool isChosen(const QString& groupId, const QString& optionId) const;
    [[nodiscard]] int chosenCount(const QString& groupId) const;
    // Chosen, or there is still room: for a group of one, choosing another replaces.
    [[nodiscard]] bool isOpen(const ModifierGroup& group, const ModifierOption& option) const;
    void toggle(const QString& groupId, const QString& optionId);
    void setVariant(const QString& variantId) { m_choice.variantId = variantId; }

    void setQuantity(Decimal quantity) { m_choice.quantity = quantity; }
    [[nodiscard]] bool hasQuickNote(const QString& note) const { return m_quickNotes.contains(note); }
    void toggleQuickNote(const QString& note);
    void setFreeText(const QString& text);
    [[nodiscard]] QString freeText() const { return m_freeText; }
    void toggleAllergy(const QString& allergen);

    // The rules it breaks, for the sheet to show.
    [[nodiscard]] std::vector<ChoiceProblem> problems() const { return check(m_choice, m_menu); }
    // Minor units: the whole line, one of it, and what of that is the item without its choices.
    struct Price {
        Minor total = 0;
        Minor each = 0;
        Minor base = 0;
    };
    [[nodiscard]] Price price() const;

private:
    void chooseDefaults(const QString& groupId);
    void composeNote();
    void dropWhatIsNotOffered();

    const Menu& m_menu;
    LineChoice m_choice;
    QStringList m_quickNotes;
    QString m_freeText;
};

} // namespace stonepot
