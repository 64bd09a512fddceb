// One printer's settings. What is chosen is in effect at once; what is wrong is said beside its field.
#pragma once

#include "state/printer_settings.h"
#include "ui/common/surface.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace stonepot {

class Button;
class ChoiceRow;
class FlowLayout;

class PrinterForm final : public Surface {
    Q_OBJECT
public:
    PrinterForm(PrinterSettings& settings, const Look& look, QWidget* parent);

    // An empty id: a new one, which comes about with a name and an address.
    void openFor(const QString& id);
    [[nodiscard]] const QString& printerId() const { return m_id; }

signals:
    void removed();

private:
    [[nodiscard]] QLineEdit* addField(QVBoxLayout* layout, const QString& name, const QString& label, QLabel*& problem);
    [[nodiscard]] ChoiceRow* addChoices(QVBoxLayout* layout, const QString& name, const QString& label, bool several);
    void addButtons(QVBoxLayout* layout);
    void refresh();
    void refreshOffers();
    void save();
    void showProblem(PrinterSettings::Field field, PrinterSettings::Problem problem);

    PrinterSettings& m_settings;
    QString m_id;
    QLineEdit* m_name = nullptr;
    QLabel* m_nameProblem = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_addressProblem = nullptr;
    QWidget* m_offers = nullptr;
    FlowLayout* m_offersLayout = nullptr;
    Button* m_lookAround = nullptr;
    ChoiceRow* m_profile = nullptr;
    ChoiceRow* m_stations = nullptr;
    ChoiceRow* m_alternative = nullptr;
    std::vector<Button*> m_ofAPrinter; // test page, test drawer, remove
};

} // namespace stonepot
