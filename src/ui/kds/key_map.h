// What each key of a keyboard or bump bar does: data, so that any bar that types keys fits (docs/kitchen.md).
#pragma once

#include "core/error.h"

#include <QHash>
#include <QKeyCombination>
#include <QStringList>
#include <vector>

class QKeyEvent;

namespace stonepot {

enum class KitchenAction {
    Select, // the n-th ticket of the page; "digits": "bump" bumps it as well
    Previous,
    Next,
    LineUp,
    LineDown,
    Bump,
    LineDone,
    Recall,
    RecallList,
    Undo,
    Page,
    PreviousPage,
    Station,
    Close,
};

struct KitchenKey {
    KitchenAction action = KitchenAction::Close;
    int number = 0; // of Select: 1–9

    bool operator==(const KitchenKey&) const = default;
};

class KeyMap final {
public:
    // The one that is compiled in.
    [[nodiscard]] static KeyMap standard();
    // Errors name the path ("keys.bump[0]: …"): an unknown action or key, a key with two meanings, more than nine for
    // `select`. Actions that the text leaves out have no key.
    [[nodiscard]] static Result<KeyMap> parse(const QByteArray& json);

    [[nodiscard]] std::optional<KitchenKey> find(QKeyCombination pressed) const;
    // The keypad's digits and Enter are the same keys as the others.
    [[nodiscard]] std::optional<KitchenKey> find(const QKeyEvent& event) const;
    [[nodiscard]] bool digitsBump() const { return m_digitsBump; }
    // As the legend shows them: "1–9", "Enter", "←"; empty when the action has no key.
    [[nodiscard]] QString label(KitchenAction action) const;

private:
    QHash<int, KitchenKey> m_keys; // by QKeyCombination::toCombined
    QHash<KitchenAction, QStringList> m_names;
    bool m_digitsBump = false;
};

} // namespace stonepot
