#include "ui/setup/setup_menu_page.h"

#include "ui/common/button.h"
#include "ui/common/choice_row.h"
#include "ui/common/text.h"
#include "ui/setup/setup_text.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr auto sampleId = "sample"_L1;
constexpr auto fileId = "file"_L1;

} // namespace

SetupMenuPage::SetupMenuPage(SetupAssistant& assistant, const Look& look, QWidget* parent)
    : Form(look, u"setupMenuPage"_s, parent)
    , m_assistant(assistant)
    , m_source(addChoices(u"setupMenu"_s, tr("Menu"), false))
{
    auto* filePart = new Form(look, u"setupFilePart"_s, this);
    filePart->column()->setContentsMargins(0, 0, 0, 0);
    m_filePart = filePart;
    m_file = filePart->addField(u"setupMenuFile"_s, tr("File: a menu (JSON), or a table from a spreadsheet (CSV)"));
    m_browse = new Button(look, u"setupMenuBrowse"_s, tr("Look for the file…"), filePart);
    m_browse->setMinimumHeight(look.theme.scaled(48));
    auto* row = new QHBoxLayout;
    row->addWidget(m_browse);
    row->addStretch();
    filePart->column()->addLayout(row);
    column()->addWidget(filePart);

    auto* tablePart = new Form(look, u"setupTablePart"_s, this);
    tablePart->column()->setContentsMargins(0, 8, 0, 0);
    m_tablePart = tablePart;
    m_result = makeLabel(look, {}, 16, QFont::DemiBold, Token::Ink, tablePart);
    m_result->setObjectName(u"setupTableResult"_s);
    m_result->setWordWrap(true);
    m_problems = makeLabel(look, {}, 14, QFont::Normal, Token::Chili700, tablePart);
    m_problems->setObjectName(u"setupTableProblems"_s);
    m_problems->setWordWrap(true);
    tablePart->column()->addWidget(m_result);
    tablePart->column()->addWidget(m_problems);
    tablePart->addHeading(tr("Which column is what"));
    for (int column = 0; column < menuColumnCount; ++column) {
        auto*& choices = m_columns[static_cast<std::size_t>(column)];
        choices = tablePart->addChoices(u"setupColumn_%1"_s.arg(column),
                                        menuColumnText(static_cast<MenuColumn>(column)), false);
        connect(choices, &ChoiceRow::changed, this, [this, column, row = choices] {
            m_assistant.setColumn(static_cast<MenuColumn>(column), row->chosen().value(0).toInt());
        });
    }
    column()->addWidget(tablePart);
    column()->addStretch();

    connect(m_source, &ChoiceRow::changed, this, [this] {
        choose(m_source->chosen().value(0) == fileId ? SetupDraft::MenuSource::File : SetupDraft::MenuSource::Sample,
               m_file.edit->text());
    });
    connect(m_file.edit, &QLineEdit::editingFinished, this,
            [this] { choose(m_assistant.draft().menu, m_file.edit->text()); });
    connect(m_browse, &QAbstractButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Menu"), {}, tr("Menus (*.json *.csv)"));
        if (!file.isEmpty()) {
            m_file.edit->setText(file);
            choose(SetupDraft::MenuSource::File, file);
        }
    });
    connect(&assistant, &SetupAssistant::tableChanged, this, &SetupMenuPage::refreshTable);
    m_file.edit->setText(assistant.draft().menuFile);
    refresh();
    refreshTable();
}

void SetupMenuPage::choose(SetupDraft::MenuSource source, const QString& file)
{
    m_file.accept();
    SetupDraft draft = m_assistant.draft();
    draft.menu = source;
    draft.menuFile = file.trimmed();
    m_assistant.setDraft(draft);
    refresh();
}

void SetupMenuPage::refresh()
{
    const bool isFile = m_assistant.draft().menu == SetupDraft::MenuSource::File;
    m_source->show({{sampleId, tr("The sample restaurant's")}, {fileId, tr("From a file")}},
                   {isFile ? fileId : sampleId});
    m_filePart->setVisible(isFile);
}

void SetupMenuPage::refreshTable()
{
    const auto& table = m_assistant.table();
    m_tablePart->setVisible(table.has_value());
    if (!table) {
        return;
    }
    std::vector<NamedChoice> headings{{u"-1"_s, tr("Not in it", "a column of a table")}};
    for (int at = 0; at < table->header.size(); ++at) {
        headings.push_back(
            {QString::number(at), table->header[at].isEmpty() ? m_look.format.number(at + 1) : table->header[at]});
    }
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        m_columns[column]->show(headings, {QString::number(m_assistant.columns()[column])});
    }
    QStringList lines;
    for (const CsvProblem& problem : m_assistant.tableProblems()) {
        lines += csvProblemText(problem);
    }
    m_result->setText(lines.isEmpty() ? tr("%n item(s), nothing is wrong.", nullptr, m_assistant.tableItems())
                                      : tr("Nothing is imported while a line is wrong. %n problem(s):", nullptr,
                                           static_cast<int>(lines.size())));
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
}

void SetupMenuPage::refuse(const SetupProblem& problem)
{
    m_file.refuse(setupProblemText(problem));
    m_file.edit->setFocus(Qt::OtherFocusReason);
}

} // namespace stonepot
