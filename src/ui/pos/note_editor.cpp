#include "ui/pos/note_editor.h"

#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// All that this kitchen uses.
QStringList allergensOf(const Menu& menu)
{
    QStringList allergens;
    for (const MenuItem& item : menu.items) {
        allergens += item.allergens;
    }
    allergens.removeDuplicates();
    allergens.sort(Qt::CaseInsensitive);
    return allergens;
}

} // namespace

NoteEditor::NoteEditor(const Look& look, ChoiceDraft& draft, const Menu& menu, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_draft(draft)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(makeHeading());
    layout->addLayout(makeChips(draft.item()->quickNotes));
    layout->addWidget(makeAllergens(allergensOf(menu)));
    layout->addWidget(makeText());
    refresh();
}

QLayout* NoteEditor::makeHeading()
{
    auto* badge = new Badge(m_look, this);
    badge->setContent(tr("Printed and shown in the kitchen"), Token::Bg, Token::Ink2);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(makeLabel(m_look, tr("Note and allergy"), 16, QFont::Bold, Token::Ink, this));
    heading->addWidget(badge);
    heading->addStretch();
    return heading;
}

Button* NoteEditor::makePill(const QString& name, const QString& text)
{
    auto* button = new Button(m_look, name, escapedForButton(text), this);
    button->setPill(true);
    button->setCheckable(true);
    return button;
}

QLayout* NoteEditor::makeChips(const QStringList& quickNotes)
{
    auto* notes = new FlowLayout(nullptr, 8);
    for (const QString& note : quickNotes) {
        Button* button = makePill(u"quickNote%1"_s.arg(m_quickNotes.size()), note);
        notes->addWidget(button);
        m_quickNotes.emplace_back(button, note);
        connect(button, &QAbstractButton::clicked, this, [this, note] {
            m_draft.toggleQuickNote(note);
            refresh();
        });
    }
    m_allergy = new Button(m_look, u"allergyButton"_s, {}, this);
    m_allergy->setPill(true);
    m_allergy->setIconName(u"triangle"_s, 18);
    connect(m_allergy, &QAbstractButton::clicked, this, &NoteEditor::pressAllergy);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addLayout(notes, 1);
    chips->addWidget(m_allergy, 0, Qt::AlignTop);
    return chips;
}

QWidget* NoteEditor::makeAllergens(const QStringList& allergens)
{
    m_allergenRow = new QWidget(this);
    auto* layout = new FlowLayout(m_allergenRow, 8);
    for (const QString& allergen : allergens) {
        Button* button = makePill(u"allergen_"_s + allergen, allergen);
        button->setKind(Button::Kind::Allergy);
        layout->addWidget(button);
        m_allergens.emplace_back(button, allergen);
        connect(button, &QAbstractButton::clicked, this, [this, allergen] {
            m_draft.toggleAllergy(allergen);
            refresh();
        });
    }
    m_allergenRow->hide();
    return m_allergenRow;
}

QWidget* NoteEditor::makeText()
{
    m_text = makeField(m_look, u"modifierNote"_s, tr("Note for the kitchen"), this);
    m_text->setText(m_draft.freeText());
    m_text->setPlaceholderText(tr("Anything else the kitchen should know"));
    m_text->setMaxLength(ChoiceDraft::maxFreeText);
    m_text->setTextMargins(30, 0, 64, 0);
    auto* pencil = new QLabel(m_text);
    pencil->setPixmap(m_look.icons.pixmap(u"pencil"_s, 20, m_look.color(Token::Ink2), devicePixelRatioF()));
    m_count = makeLabel(m_look, {}, 14, QFont::Normal, Token::Ink3, m_text);
    auto* inside = new QHBoxLayout(m_text);
    inside->setContentsMargins(13, 0, 13, 0);
    inside->addWidget(pencil);
    inside->addStretch();
    inside->addWidget(m_count);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_draft.setFreeText(text);
        refresh();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &NoteEditor::submitted);
    return m_text;
}

void NoteEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::pressAllergy()
{
    // One allergy is taken off where it stands; more are chosen from all.
    if (m_draft.choice().allergies.size() == 1 && m_allergenRow->isHidden()) {
        m_draft.toggleAllergy(m_draft.choice().allergies.constFirst());
        refresh();
    } else {
        m_allergenRow->setVisible(m_allergenRow->isHidden());
    }
}

void NoteEditor::refresh()
{
    for (const auto& [button, note] : m_quickNotes) {
        const bool on = m_draft.hasQuickNote(note);
        button->setChecked(on);
        button->setIconName(on ? u"check"_s : QString(), 18);
    }
    const QStringList& allergies = m_draft.choice().allergies;
    for (const auto& [button, allergen] : m_allergens) {
        button->setChecked(allergies.contains(allergen));
    }
    m_allergy->setKind(allergies.isEmpty() ? Button::Kind::Quiet : Button::Kind::Allergy);
    m_allergy->setText(
        allergies.isEmpty()
            ? tr("Allergy")
            : escapedForButton(tr("Allergy: %1").arg(m_look.format.locale().createSeparatedList(allergies))));
    m_allergy->setTrailingIcon(allergies.size() == 1 ? u"x"_s : QString());
    m_count->setText(
        tr("%1 / %2", "characters used and allowed").arg(m_text->text().size()).arg(ChoiceDraft::maxFreeText));
}

} // namespace stonepot
