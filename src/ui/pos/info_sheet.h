// Facts in two columns, kept up to date while they are shown, with what can be done about them.
#pragma once

#include "ui/common/sheet.h"

#include <functional>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace stonepot {

class Button;

class InfoSheet final : public Sheet {
    Q_OBJECT
public:
    using Facts = std::vector<std::pair<QString, QString>>;

    InfoSheet(const Look& look, const QString& name, QWidget* window);

    // `facts` is asked again every second.
    void openWith(const QString& title, std::function<Facts()> facts);
    // At the bottom, before the close button.
    Button* addAction(const QString& name, const QString& text);
    // Under the facts.
    void addBelow(QWidget* widget);
    void refresh(); // at once

private:
    QVBoxLayout* m_below;
    QGridLayout* m_grid;
    QHBoxLayout* m_actions;
    std::function<Facts()> m_facts;
    std::vector<std::pair<QLabel*, QLabel*>> m_rows;
};

} // namespace stonepot
