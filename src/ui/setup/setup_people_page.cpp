#include "ui/setup/setup_people_page.h"

#include "ui/common/button.h"
#include "ui/common/choice_row.h"
#include "ui/setup/setup_text.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr auto managerId = "manager"_L1;
constexpr auto cashierId = "cashier"_L1;

} // namespace

SetupPeoplePage::SetupPeoplePage(SetupAssistant& assistant, const Look& look, QWidget* parent)
    : Form(look, u"setupPeople"_s, parent)
    , m_assistant(assistant)
    , m_rowsLayout(new QVBoxLayout)
    , m_add(nullptr)
{
    static_cast<void>(
        addText(tr("Everybody logs in with a PIN of 4 digits. A manager may void, refund and change settings.")));
    column()->addLayout(m_rowsLayout);
    auto* add = new Button(look, u"setupPersonAdd"_s, tr("Add a person"), this);
    add->setIconName(u"plus"_s, 18);
    add->setMinimumHeight(look.theme.scaled(48));
    m_add = add;
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch();
    column()->addSpacing(12);
    column()->addLayout(row);
    column()->addStretch();
    connect(add, &QAbstractButton::clicked, this, [this] {
        addRow({});
        m_rows.back().name.edit->setFocus(Qt::OtherFocusReason);
    });
    for (const SetupPerson& person : assistant.draft().people) {
        addRow(person);
    }
}

void SetupPeoplePage::addRow(const SetupPerson& person)
{
    const auto number = static_cast<int>(m_rows.size());
    auto* part = new Form(m_look, u"setupPerson_%1"_s.arg(number), this);
    part->column()->setContentsMargins(0, 8, 0, 0);
    Row row;
    row.name = part->addField(u"setupPersonName_%1"_s.arg(number),
                              tr("Name of person %1").arg(m_look.format.number(number + 1)));
    row.name.edit->setMaxLength(60);
    row.pin = part->addField(u"setupPersonPin_%1"_s.arg(number),
                             tr("PIN of person %1").arg(m_look.format.number(number + 1)));
    row.pin.edit->setEchoMode(QLineEdit::Password);
    row.pin.edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    static const QRegularExpression digits(u"[0-9]{0,4}"_s);
    row.pin.edit->setValidator(new QRegularExpressionValidator(digits, row.pin.edit));
    row.role = part->addChoices(u"setupPersonRole_%1"_s.arg(number),
                                tr("Person %1 works as").arg(m_look.format.number(number + 1)), false);
    row.role->show({{managerId, tr("Manager")}, {cashierId, tr("Cashier")}},
                   {person.isManager ? managerId : cashierId});
    row.name.edit->setText(person.name);
    row.pin.edit->setText(person.pin);
    m_rowsLayout->addWidget(part);
    for (QLineEdit* edit : {row.name.edit, row.pin.edit}) {
        connect(edit, &QLineEdit::textChanged, this, &SetupPeoplePage::save);
    }
    connect(row.role, &ChoiceRow::changed, this, &SetupPeoplePage::save);
    m_rows.push_back(row);
    m_add->setEnabled(number + 1 < mostPeople);
    part->show();
}

void SetupPeoplePage::save()
{
    accept();
    SetupDraft draft = m_assistant.draft();
    draft.people.clear();
    for (const Row& row : m_rows) {
        draft.people.push_back({row.name.edit->text(), row.pin.edit->text(), row.role->chosen().value(0) == managerId});
    }
    m_assistant.setDraft(draft);
}

void SetupPeoplePage::refuse(const SetupProblem& problem)
{
    if (problem.row < 0 || problem.row >= static_cast<int>(m_rows.size())) {
        return;
    }
    const Row& row = m_rows[static_cast<std::size_t>(problem.row)];
    const Field& field = problem.field == SetupField::PersonPin ? row.pin : row.name;
    field.refuse(setupProblemText(problem));
    field.edit->setFocus(Qt::OtherFocusReason);
}

void SetupPeoplePage::accept()
{
    for (const Row& row : m_rows) {
        row.name.accept();
        row.pin.accept();
    }
}

} // namespace stonepot
