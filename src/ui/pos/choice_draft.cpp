#include "ui/pos/choice_draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const auto choiceSeparator = u", "_s;

const ModifierOption* optionOf(const ModifierGroup* group, const QString& optionId)
{
    if (!group) {
        return nullptr;
    }
    const auto option = std::ranges::find(group->options, optionId, &ModifierOption::id);
    return option == group->options.end() ? nullptr : &*option;
}

} // namespace

ChoiceDraft::ChoiceDraft(const Menu& menu, const QString& itemId)
    : m_menu(menu)
{
    m_choice.itemId = itemId;
    if (!item()) {
        return;
    }
    for (const QString& groupId : item()->modifierGroupIds) {
        chooseDefaults(groupId);
        const ModifierGroup* group = menu.group(groupId);
        for (std::size_t i = 0; group && i < group->options.size(); ++i) {
            if (isChosen(groupId, group->options[i].id)) {
                chooseDefaults(group->options[i].nestedGroupId);
            }
        }
    }
}

void ChoiceDraft::chooseDefaults(const QString& groupId)
{
    const ModifierGroup* group = m_menu.group(groupId);
    for (std::size_t i = 0; group && i < group->options.size(); ++i) {
        const ModifierOption& option = group->options[i];
        if (option.byDefault && option.available && !isChosen(groupId, option.id) &&
            chosenCount(groupId) < group->maximum) {
            m_choice.options.push_back({groupId, option.id, 1});
        }
    }
}

ChoiceDraft::ChoiceDraft(const Menu& menu, const LineChoice& choice)
    : m_menu(menu)
    , m_choice(choice)
{
    dropWhatIsNotOffered();
    if (!item()) {
        return;
    }
    QStringList rest;
    for (const QString& part : choice.note.split(choiceSeparator, Qt::SkipEmptyParts)) {
        (item()->quickNotes.contains(part) ? m_quickNotes : rest) << part;
    }
    m_freeText = rest.join(choiceSeparator);
}

std::vector<const ModifierGroup*> ChoiceDraft::groups() const
{
    std::vector<const ModifierGroup*> groups;
    if (!item()) {
        return groups;
    }
    const auto add = [&groups](const ModifierGroup* group) {
        if (group && std::ranges::find(groups, group) == groups.end()) {
            groups.push_back(group);
        }
    };
    for (const QString& groupId : item()->modifierGroupIds) {
        const ModifierGroup* group = m_menu.group(groupId);
        add(group);
        for (std::size_t i = 0; group && i < group->options.size(); ++i) {
            if (isChosen(groupId, group->options[i].id) && !group->options[i].nestedGroupId.isEmpty()) {
                add(m_menu.group(group->options[i].nestedGroupId));
            }
        }
    }
    return groups;
}

bool ChoiceDraft::isChosen(const QString& groupId, const QString& optionId) const
{
    return std::ranges::any_of(m_choice.options, [&](const ChosenOption& chosen) {
        return chosen.groupId == groupId && chosen.optionId == optionId;
    });
}

int ChoiceDraft::chosenCount(const QString& groupId) const
{
    int count = 0;
    for (const ChosenOption& chosen : m_choice.options) {
        count += chosen.groupId == groupId ? chosen.quantity : 0;
    }
    return count;
}

bool ChoiceDraft::isOpen(const ModifierGroup& group, const ModifierOption& option) const
{
    if (isChosen(group.id, option.id)) {
        return true;
    }
    return option.available && (group.maximum == 1 || chosenCount(group.id) < group.maximum);
}

void ChoiceDraft::toggle(const QString& groupId, const QString& optionId)
{
    const ModifierGroup* group = m_menu.group(groupId);
    const ModifierOption* option = optionOf(group, optionId);
    if (!option) {
        return;
    }
    const bool chosen = isChosen(groupId, optionId);
    // A single choice that is required is changed, not taken away.
    const bool needed = chosen && group->minimum > 0 && group->maximum == 1;
    if (needed || (!chosen && !isOpen(*group, *option))) {
        return;
    }
    const bool replaces = !chosen && group->maximum == 1;
    std::erase_if(m_choice.options, [&](const ChosenOption& other) {
        return other.groupId == groupId && (replaces || other.optionId == optionId);
    });
    if (!chosen) {
        m_choice.options.push_back({groupId, optionId, 1});
        chooseDefaults(option->nestedGroupId);
    }
    dropWhatIsNotOffered();
}

void ChoiceDraft::dropWhatIsNotOffered()
{
    // A nested group goes with the option that brought it.
    const std::vector<const ModifierGroup*> offered = groups();
    std::erase_if(m_choice.options, [&](const ChosenOption& chosen) {
        const auto group = std::ranges::find(offered, chosen.groupId, [](const ModifierGroup* g) { return g->id; });
        return group == offered.end() || !optionOf(*group, chosen.optionId);
    });
}

void ChoiceDraft::toggleQuickNote(const QString& note)
{
    if (!m_quickNotes.removeOne(note)) {
        m_quickNotes << note;
    }
    composeNote();
}

void ChoiceDraft::setFreeText(const QString& text)
{
    m_freeText = text.left(maxFreeText);
    composeNote();
}

void ChoiceDraft::composeNote()
{
    QStringList parts = m_quickNotes;
    const QString text = m_freeText.simplified();
    if (!text.isEmpty()) {
        parts << text;
    }
    m_choice.note = parts.join(choiceSeparator);
}

void ChoiceDraft::toggleAllergy(const QString& allergen)
{
    if (!m_choice.allergies.removeOne(allergen)) {
        m_choice.allergies << allergen;
    }
}

ChoiceDraft::Price ChoiceDraft::price() const
{
    const auto priced = [this](const LineChoice& choice) {
        Cart cart;
        cart.lines.push_back({u"draft"_s, choice, std::nullopt});
        const auto order = priceCart(cart, m_menu);
        return order && !order->lines.empty() ? order->lines.front() : OrderLine();
    };
    LineChoice one = m_choice;
    one.quantity = Decimal(1);
    const OrderLine single = priced(one);
    return {priced(m_choice).total, single.total, single.unitPrice};
}

} // namespace stonepot
