// Quick notes, allergies and free text of a line.
#pragma once

#include "ui/common/look.h"
#include "ui/pos/choice_draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace stonepot {

class Button;

class NoteEditor final : public QWidget {
    Q_OBJECT
public:
    // Changes `draft`, which must outlive it.
    NoteEditor(const Look& look, ChoiceDraft& draft, const Menu& menu, QWidget* parent);

    void focusText();

signals:
    void submitted(); // Enter in the text

private:
    [[nodiscard]] QLayout* makeHeading();
    [[nodiscard]] QLayout* makeChips(const QStringList& quickNotes);
    [[nodiscard]] QWidget* makeAllergens(const QStringList& allergens);
    [[nodiscard]] QWidget* makeText();
    [[nodiscard]] Button* makePill(const QString& name, const QString& text);
    void pressAllergy();
    void refresh();

    const Look& m_look;
    ChoiceDraft& m_draft;
    std::vector<std::pair<Button*, QString>> m_quickNotes;
    std::vector<std::pair<Button*, QString>> m_allergens;
    QWidget* m_allergenRow = nullptr;
    Button* m_allergy = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace stonepot
