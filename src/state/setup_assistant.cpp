#include "state/setup_assistant.h"

namespace stonepot {

namespace {

SetupAssistant::Step stepOf(SetupField field)
{
    using Step = SetupAssistant::Step;
    switch (field) {
    case SetupField::None:
    case SetupField::MenuFile:
        return Step::Menu;
    case SetupField::ShopName:
    case SetupField::Currency:
    case SetupField::TimeZone:
    case SetupField::TaxName:
    case SetupField::TaxRate:
    case SetupField::Port:
    case SetupField::Hub:
    case SetupField::Code:
        return Step::Shop;
    case SetupField::Device:
        return Step::Device;
    case SetupField::PersonName:
    case SetupField::PersonPin:
        return Step::People;
    }
    return Step::Language;
}

} // namespace

void SetupAssistant::setDraft(const SetupDraft& draft)
{
    if (draft == m_draft) {
        return;
    }
    const bool anotherFile = draft.menu != m_draft.menu || draft.menuFile != m_draft.menuFile;
    const bool anotherShop = shopOf(draft) != shopOf(m_draft);
    m_draft = draft;
    emit draftChanged();
    if (anotherFile) {
        setTable(std::nullopt);
        if (draft.menu == SetupDraft::MenuSource::File && !draft.menuFile.isEmpty()) {
            emit menuFileRequested(draft.menuFile);
        }
    } else if (anotherShop && m_table) {
        readTable();
    }
}

void SetupAssistant::setColumn(MenuColumn column, int at)
{
    for (int& each : m_columns) { // a column of the table is one thing
        each = each == at ? -1 : each;
    }
    m_columns[static_cast<std::size_t>(column)] = at;
    readTable();
}

void SetupAssistant::next()
{
    if (m_busy) {
        return;
    }
    std::optional<SetupProblem> problem;
    switch (m_step) {
    case Step::Language:
        break;
    case Step::Shop:
        problem = checkShop(m_draft);
        break;
    case Step::Device:
        problem = checkDevice(m_draft);
        break;
    case Step::People:
        problem = checkPeople(m_draft);
        break;
    case Step::Menu:
        if (m_draft.menu == SetupDraft::MenuSource::File && m_draft.menuFile.trimmed().isEmpty()) {
            problem = SetupProblem{SetupField::MenuFile, SetupProblem::Kind::Missing, 0, {}};
        } else if (!m_tableProblems.empty()) {
            problem = SetupProblem{SetupField::MenuFile, SetupProblem::Kind::NotAMenu, 0, {}};
        }
        break;
    }
    if (problem) {
        emit refused(*problem);
    } else if (isLast()) {
        emit finishRequested();
    } else {
        emit checkRequested(m_step);
    }
}

void SetupAssistant::back()
{
    if (!m_busy && m_step != Step::Language) {
        goTo(static_cast<Step>(static_cast<int>(m_step) - 1));
    }
}

void SetupAssistant::setLanguages(const std::vector<NamedChoice>& languages, const QString& current)
{
    m_languages = languages;
    m_language = current;
}

void SetupAssistant::setHubs(const std::vector<NamedChoice>& hubs)
{
    if (hubs != m_hubs) {
        m_hubs = hubs;
        emit hubsChanged();
    }
}

void SetupAssistant::setBusy(bool busy)
{
    if (busy != m_busy) {
        m_busy = busy;
        emit busyChanged();
    }
}

void SetupAssistant::setTable(const std::optional<CsvTable>& table)
{
    m_table = table;
    m_columns = table ? matchMenuColumns(table->header) : MenuColumns{};
    readTable();
}

void SetupAssistant::readTable()
{
    m_tableProblems.clear();
    m_tableItems = 0;
    if (m_table) {
        if (const auto read = readMenuCsv(*m_table, m_columns, shopOf(m_draft))) {
            m_tableProblems = read->problems;
            m_tableItems = read->items;
        } else {
            m_tableProblems.push_back({1, MenuColumn::Name, CsvProblem::Kind::Missing, {}});
        }
    }
    emit tableChanged();
}

void SetupAssistant::goOn()
{
    goTo(static_cast<Step>(static_cast<int>(m_step) + 1));
}

void SetupAssistant::refuse(const SetupProblem& problem)
{
    const Step step = problem.field == SetupField::None ? m_step : stepOf(problem.field);
    if (step != m_step) {
        goTo(step);
    }
    emit refused(problem);
}

void SetupAssistant::goTo(Step step)
{
    m_step = step;
    emit stepChanged();
}

} // namespace stonepot
