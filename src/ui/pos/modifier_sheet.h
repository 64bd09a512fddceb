// An item's choices over the dimmed selling screen. Adding stays pressable: it leads to what is missing.
#pragma once

#include "ui/common/sheet.h"
#include "ui/pos/choice_draft.h"

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace stonepot {

class Button;
class NoteEditor;
class OptionGroup;
class Stepper;

class ModifierSheet final : public Sheet {
    Q_OBJECT
public:
    ModifierSheet(const Look& look, QWidget* window);

    // A copy of the menu is kept while the sheet is open: an update does not pull the item from under it.
    void openFor(const Menu& menu, const QString& itemId);
    void openFor(const Menu& menu, const QString& lineId, const LineChoice& choice);
    void focusNote();
    // The store refused the choice after all, for example because the last one was sold elsewhere.
    void showProblems(const std::vector<ChoiceProblem>& problems);

signals:
    void accepted(const QString& lineId, const stonepot::LineChoice& choice); // an empty lineId: a new line

private:
    void build();
    void buildGroups();
    void orderFocus();
    [[nodiscard]] OptionGroup* makeGroup(const ModifierGroup& group);
    [[nodiscard]] OptionGroup* makeVariants();
    [[nodiscard]] QWidget* makeFooter();
    void toggle(const QString& groupId, const QString& optionId);
    void refresh();
    void accept();

    Menu m_menu;
    QString m_lineId;
    std::optional<ChoiceDraft> m_draft;
    std::vector<OptionGroup*> m_groups;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_groupArea = nullptr;
    QScrollArea* m_scroll;
    QVBoxLayout* m_body;
    Surface* m_strip;
    NoteEditor* m_notes = nullptr;
    QLabel* m_problem;
    Stepper* m_quantity = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_parts = nullptr;
    Button* m_add = nullptr;
};

} // namespace stonepot
