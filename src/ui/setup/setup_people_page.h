// Who works here, with their PINs.
#pragma once

#include "state/setup_assistant.h"
#include "ui/common/form.h"

namespace stonepot {

class ChoiceRow;

// Object names, N counted from 0: setupPersonName_N and setupPersonPin_N (each with …Problem),
// setupPersonRole_N_manager, setupPersonRole_N_cashier, setupPersonAdd.
class SetupPeoplePage final : public Form {
    Q_OBJECT
public:
    static constexpr int mostPeople = 12;

    SetupPeoplePage(SetupAssistant& assistant, const Look& look, QWidget* parent);

    void refuse(const SetupProblem& problem);
    void accept();

private:
    struct Row {
        Field name;
        Field pin;
        ChoiceRow* role = nullptr;
    };
    void addRow(const SetupPerson& person);
    void save();

    SetupAssistant& m_assistant;
    QVBoxLayout* m_rowsLayout;
    std::vector<Row> m_rows;
    QWidget* m_add;
};

} // namespace stonepot
