#include "core/choice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct Picked {
    const ModifierOption* option;
    int quantity;
};

// One group that is on offer, with what was chosen from it in the group's order.
struct OfferedGroup {
    const ModifierGroup* group;
    std::vector<Picked> picked;
    int count = 0; // how many options in all
};

int chosenQuantity(const LineChoice& choice, const QString& groupId, const QString& optionId)
{
    qint64 sum = 0;
    for (const ChosenOption& chosen : choice.options) {
        if (chosen.groupId == groupId && chosen.optionId == optionId) {
            sum += chosen.quantity;
        }
    }
    return static_cast<int>(std::clamp<qint64>(sum, 0, maxQuantity));
}

void offer(std::vector<OfferedGroup>& offered, const QString& groupId, const LineChoice& choice, const Menu& menu,
           bool nested)
{
    const ModifierGroup* group = menu.group(groupId);
    const bool known = std::ranges::find(offered, group, &OfferedGroup::group) != offered.end();
    if (!group || known) {
        return;
    }
    OfferedGroup entry{group, {}, 0};
    for (const ModifierOption& option : group->options) {
        if (const int quantity = chosenQuantity(choice, group->id, option.id); quantity > 0) {
            entry.picked.push_back({&option, quantity});
            entry.count += quantity;
        }
    }
    offered.push_back(entry);
    for (const Picked& picked : entry.picked) {
        if (!nested && !picked.option->nestedGroupId.isEmpty()) {
            offer(offered, picked.option->nestedGroupId, choice, menu, true);
        }
    }
}

std::vector<OfferedGroup> offeredGroups(const LineChoice& choice, const MenuItem& item, const Menu& menu)
{
    std::vector<OfferedGroup> offered;
    for (const QString& groupId : item.modifierGroupIds) {
        offer(offered, groupId, choice, menu, false);
    }
    return offered;
}

bool isOffered(const std::vector<OfferedGroup>& offered, const ChosenOption& chosen)
{
    return std::ranges::any_of(offered, [&chosen](const OfferedGroup& entry) {
        return entry.group->id == chosen.groupId &&
               std::ranges::find(entry.group->options, chosen.optionId, &ModifierOption::id) !=
                   entry.group->options.end();
    });
}

// How many of each pick cost nothing: the cheapest first, ties in the group's order.
std::vector<int> freeCounts(const OfferedGroup& entry)
{
    std::vector<size_t> byPrice(entry.picked.size());
    for (size_t i = 0; i < byPrice.size(); ++i) {
        byPrice[i] = i;
    }
    std::ranges::stable_sort(byPrice, {}, [&entry](size_t i) { return entry.picked[i].option->price; });
    std::vector<int> counts(entry.picked.size(), 0);
    int left = entry.group->free;
    for (const size_t i : byPrice) {
        counts[i] = std::min(left, entry.picked[i].quantity);
        left -= counts[i];
    }
    return counts;
}

void append(std::vector<OrderModifier>& modifiers, const OfferedGroup& entry)
{
    const std::vector<int> free = freeCounts(entry);
    for (size_t i = 0; i < entry.picked.size(); ++i) {
        const ModifierOption& option = *entry.picked[i].option;
        const auto add = [&](int quantity, Minor price) {
            if (quantity > 0) {
                modifiers.push_back({entry.group->id, option.id, option.name.text, quantity, price, option.kind});
            }
        };
        // A reduction stays one: "without rice −1.00" is not made dearer by being free.
        const int given = option.price > 0 ? free[i] : 0;
        add(given, 0);
        add(entry.picked[i].quantity - given, option.price);
    }
}

void checkOptions(std::vector<ChoiceProblem>& problems, const LineChoice& choice,
                  const std::vector<OfferedGroup>& offered)
{
    using Kind = ChoiceProblem::Kind;
    for (const ChosenOption& chosen : choice.options) {
        if (!isOffered(offered, chosen)) {
            problems.push_back({Kind::UnknownOption, chosen.groupId, 0});
        } else if (chosen.quantity < 1 || chosen.quantity > maxQuantity) {
            problems.push_back({Kind::BadQuantity, chosen.groupId, maxQuantity});
        }
    }
    for (const OfferedGroup& entry : offered) {
        if (entry.count < entry.group->minimum) {
            problems.push_back({Kind::TooFew, entry.group->id, entry.group->minimum});
        }
        if (entry.count > entry.group->maximum) {
            problems.push_back({Kind::TooMany, entry.group->id, entry.group->maximum});
        }
        if (std::ranges::any_of(entry.picked, [](const Picked& picked) { return !picked.option->available; })) {
            problems.push_back({Kind::Unavailable, entry.group->id, 0});
        }
    }
}

} // namespace

std::vector<ChoiceProblem> check(const LineChoice& choice, const Menu& menu)
{
    using Kind = ChoiceProblem::Kind;
    const MenuItem* item = menu.item(choice.itemId);
    if (!item) {
        return {{Kind::UnknownItem, {}, 0}};
    }
    std::vector<ChoiceProblem> problems;
    if (!item->available) {
        problems.push_back({Kind::Unavailable, {}, 0});
    } else if (item->left && Decimal(*item->left) < choice.quantity) {
        problems.push_back({Kind::NotEnoughLeft, {}, *item->left});
    }
    if (choice.quantity <= Decimal(0) || choice.quantity > Decimal(maxQuantity)) {
        problems.push_back({Kind::BadQuantity, {}, maxQuantity});
    }
    const bool variantKnown = item->variants.empty() ? choice.variantId.isEmpty()
                                                     : std::ranges::find(item->variants, choice.variantId,
                                                                         &Variant::id) != item->variants.end();
    if (!variantKnown) {
        problems.push_back({Kind::VariantMissing, {}, 0});
    }
    checkOptions(problems, choice, offeredGroups(choice, *item, menu));
    if (choice.note.size() > maxNoteLength) {
        problems.push_back({Kind::NoteTooLong, {}, maxNoteLength});
    }
    return problems;
}

Result<std::vector<OrderModifier>> orderModifiers(const LineChoice& choice, const MenuItem& item, const Menu& menu)
{
    const std::vector<OfferedGroup> offered = offeredGroups(choice, item, menu);
    for (const ChosenOption& chosen : choice.options) {
        if (!isOffered(offered, chosen)) {
            return fail(ErrorCode::ValidationError, {},
                        u"\"%1\" no longer offers \"%2\" of \"%3\""_s.arg(item.id, chosen.optionId, chosen.groupId));
        }
    }
    std::vector<OrderModifier> modifiers;
    for (const OfferedGroup& entry : offered) {
        append(modifiers, entry);
    }
    return modifiers;
}

} // namespace stonepot
