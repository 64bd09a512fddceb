// The printers' settings, for a manager: which there are, and what is printed on them when.
#pragma once

#include "ui/common/sheet.h"

class QStackedWidget;
class QVBoxLayout;

namespace stonepot {

class Button;
class PaperRulesForm;
class PrinterForm;
class PrinterSettings;

class PrinterSheet final : public Sheet {
    Q_OBJECT
public:
    PrinterSheet(PrinterSettings& settings, const Look& look, QWidget* window);

    void openList();

private:
    [[nodiscard]] Button* addEntry(const QString& name, const QString& text, const QString& caption);
    void build();
    void showPrinter(const QString& id);
    void showRules();

    PrinterSettings& m_settings;
    QWidget* m_list;
    QVBoxLayout* m_entries;
    QStackedWidget* m_pages;
    PrinterForm* m_form;
    PaperRulesForm* m_rules;
};

} // namespace stonepot
