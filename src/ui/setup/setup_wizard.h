// The program's first start, in five steps at most. It can be left at any time: what was answered is there again.
#pragma once

#include "state/setup_assistant.h"
#include "ui/common/form.h"
#include "ui/common/look.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace stonepot {

class Button;
class ChoiceRow;
class SetupMenuPage;
class SetupPeoplePage;

// Object names: setupWizard, setupStep, setupTitle, setupBack, setupNext, setupProblem; setupLanguage_ID;
// setupShop_new, setupShop_join, setupShopName, setupCurrency, setupTimeZone, setupTaxName, setupTaxRate,
// setupTaxKind_inclusive, setupTaxKind_added, setupPort, setupFound_ADDRESS, setupHub, setupCode; setupRole_pos,
// setupRole_kds, setupRole_board, setupDevice; each field with …Problem; and those of the pages for people and menu.
class SetupWizard final : public QWidget {
    Q_OBJECT
public:
    SetupWizard(SetupAssistant& assistant, const Look& look, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* languagePage();
    [[nodiscard]] QWidget* shopPage();
    [[nodiscard]] QWidget* devicePage();
    [[nodiscard]] QWidget* footer();
    void bind(SetupField which, const Form::Field& field, QString SetupDraft::*member);
    void edit(const std::function<void(SetupDraft&)>& change);
    void refreshShop();
    void showStep();
    void showBusy();
    void showProblem(const SetupProblem& problem);
    void acceptAll();

    SetupAssistant& m_assistant;
    Look m_look;
    QLabel* m_step;
    QLabel* m_title;
    QStackedWidget* m_pages;
    ChoiceRow* m_language = nullptr;
    ChoiceRow* m_shop = nullptr;
    QWidget* m_newShop = nullptr;
    QWidget* m_joinHub = nullptr;
    ChoiceRow* m_taxKind = nullptr;
    QWidget* m_foundPart = nullptr;
    ChoiceRow* m_found = nullptr;
    ChoiceRow* m_role = nullptr;
    SetupPeoplePage* m_people;
    SetupMenuPage* m_menu;
    std::vector<std::pair<SetupField, Form::Field>> m_fields;
    QLabel* m_problem = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
};

} // namespace stonepot
