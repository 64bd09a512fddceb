// A page of fields and choices under their labels, each with a place for what is wrong with it.
#pragma once

#include "ui/common/surface.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace stonepot {

class ChoiceRow;

class Form : public Surface {
    Q_OBJECT
public:
    struct Field {
        QLineEdit* edit = nullptr;
        QLabel* problem = nullptr; // called NAMEProblem; hidden while there is none

        void refuse(const QString& problemText) const;
        void accept() const;
    };

    Form(const Look& look, const QString& name, QWidget* parent);

    void addHeading(const QString& words);
    [[nodiscard]] QLabel* addText(const QString& words);
    [[nodiscard]] Field addField(const QString& name, const QString& label);
    // Of several, or one of them.
    [[nodiscard]] ChoiceRow* addChoices(const QString& name, const QString& label, bool several);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace stonepot
