// When something is printed, and where: receipts, the drawer, the kitchen's tickets.
#pragma once

#include "state/printer_settings.h"
#include "ui/common/surface.h"

class QVBoxLayout;

namespace stonepot {

class ChoiceRow;

class PaperRulesForm final : public Surface {
    Q_OBJECT
public:
    PaperRulesForm(PrinterSettings& settings, const Look& look, QWidget* parent);

    void refresh();

private:
    [[nodiscard]] ChoiceRow* addChoices(QVBoxLayout* layout, const QString& name, const QString& label, bool several);
    void save();

    PrinterSettings& m_settings;
    ChoiceRow* m_receiptPrinter;
    ChoiceRow* m_receipts;
    ChoiceRow* m_drawer;
    ChoiceRow* m_kitchenPrinter;
    ChoiceRow* m_tickets;
};

} // namespace stonepot
