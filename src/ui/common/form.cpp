#include "ui/common/form.h"

#include "ui/common/announce.h"
#include "ui/common/choice_row.h"
#include "ui/common/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

Form::Form(const Look& look, const QString& name, QWidget* parent)
    : Surface(look, Token::Surface, parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(24, 16, 24, 16);
    m_column->setSpacing(6);
}

void Form::addHeading(const QString& words)
{
    if (m_column->count() > 0) {
        m_column->addSpacing(20);
    }
    QLabel* heading = makeLabel(m_look, words, 18, QFont::Bold, Token::Ink, this);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
}

QLabel* Form::addText(const QString& words)
{
    QLabel* text = makeLabel(m_look, words, 14, QFont::Normal, Token::Ink2, this);
    text->setWordWrap(true);
    m_column->addWidget(text);
    return text;
}

Form::Field Form::addField(const QString& name, const QString& label)
{
    m_column->addSpacing(8);
    m_column->addWidget(makeLabel(m_look, label, 14, QFont::DemiBold, Token::Ink2, this));
    Field field;
    field.edit = makeField(m_look, name, label, this);
    field.edit->setPlaceholderText({}); // its label stands above it
    m_column->addWidget(field.edit);
    field.problem = makeLabel(m_look, {}, 14, QFont::Normal, Token::Chili700, this);
    field.problem->setObjectName(name + "Problem"_L1);
    field.problem->setWordWrap(true);
    field.problem->hide();
    m_column->addWidget(field.problem);
    return field;
}

ChoiceRow* Form::addChoices(const QString& name, const QString& label, bool several)
{
    m_column->addSpacing(8);
    m_column->addWidget(makeLabel(m_look, label, 14, QFont::DemiBold, Token::Ink2, this));
    auto* row = new ChoiceRow(m_look, name, label, several ? ChoiceRow::Kind::Several : ChoiceRow::Kind::One, this);
    m_column->addWidget(row);
    return row;
}

// A screen reader says it at once, and again whenever the field is reached.
void Form::Field::refuse(const QString& problemText) const
{
    problem->setText(problemText);
    problem->show();
    edit->setAccessibleDescription(problemText);
    announce(problem, problemText);
}

void Form::Field::accept() const
{
    problem->hide();
    edit->setAccessibleDescription({});
}

} // namespace stonepot
