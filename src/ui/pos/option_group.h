// A modifier group of the sheet: its name, what it asks for, its options.
#pragma once

#include "ui/common/look.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace stonepot {

class Badge;
class OptionButton;

class OptionGroup final : public QWidget {
    Q_OBJECT
public:
    struct Rules {
        QString id;
        QString name;
        int minimum = 0;
        int maximum = 1;
        int free = 0;
    };
    OptionGroup(const Look& look, const Rules& rules, QWidget* parent = nullptr);

    // The button is called option_GROUP_OPTION.
    OptionButton* add(const QString& optionId, const QString& text, const QString& price, int flames);
    void arrange(); // after the last one
    // `missing`: a sentence and a tint ask for a choice.
    void setState(int chosen, bool missing);
    void focusFirst();
    [[nodiscard]] const Rules& rules() const { return m_rules; }

signals:
    void toggled(const QString& groupId, const QString& optionId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Rules m_rules;
    QGridLayout* m_grid;
    Badge* m_badge;
    QLabel* m_hint;
    std::vector<OptionButton*> m_options;
    bool m_missing = false;
};

} // namespace stonepot
