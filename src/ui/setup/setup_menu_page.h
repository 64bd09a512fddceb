// What is sold: the sample, or a file; of a table which column is what, and every line that is wrong.
#pragma once

#include "state/setup_assistant.h"
#include "ui/common/form.h"

namespace stonepot {

class Button;
class ChoiceRow;

// Object names: setupMenu_sample, setupMenu_file, setupMenuFile with setupMenuFileProblem, setupMenuBrowse,
// setupColumn_COLUMN_AT (COLUMN counted from 0, AT −1 for none), setupTableResult, setupTableProblems.
class SetupMenuPage final : public Form {
    Q_OBJECT
public:
    SetupMenuPage(SetupAssistant& assistant, const Look& look, QWidget* parent);

    void refuse(const SetupProblem& problem);
    void accept() { m_file.accept(); }

private:
    void refresh();
    void refreshTable();
    void choose(SetupDraft::MenuSource source, const QString& file);

    SetupAssistant& m_assistant;
    ChoiceRow* m_source;
    QWidget* m_filePart;
    Field m_file;
    Button* m_browse;
    QWidget* m_tablePart;
    std::array<ChoiceRow*, menuColumnCount> m_columns{};
    QLabel* m_result;
    QLabel* m_problems;
};

} // namespace stonepot
