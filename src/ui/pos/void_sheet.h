// Takes back what was sold: lines are voided, money is given back, and somebody says why.
#pragma once

#include "core/amend.h"
#include "ui/common/sheet.h"

class QLineEdit;
class QVBoxLayout;

namespace stonepot {

class Button;
class OptionButton;
class Segments;

class VoidSheet final : public Sheet {
    Q_OBJECT
public:
    struct Decision {
        QString orderKey;
        std::vector<OrderOp> ops;
        QString reason;
        Minor voided = 0;    // what the order is worth less
        Minor givenBack = 0; // money out
    };

    VoidSheet(const Look& look, QWidget* window);

    // Something of it can be taken back.
    [[nodiscard]] static bool isPossible(const Order& order);
    // `lineId`: only that line is chosen at first; empty: all are.
    void openFor(const Order& order, const QString& lineId = {});

signals:
    void decided(const stonepot::VoidSheet::Decision& decision);

private:
    enum class Kind { Void, Refund };
    [[nodiscard]] QLayout* makeReasons();
    void buildLines(const QString& lineId);
    void refresh();
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString tender() const;
    [[nodiscard]] QStringList chosen() const;
    // Nothing when it cannot be done.
    [[nodiscard]] std::optional<Decision> decision() const;
    [[nodiscard]] std::optional<Decision> voiding(const QStringList& lines) const;
    [[nodiscard]] std::optional<Decision> refunding(const QStringList& lines) const;
    [[nodiscard]] Minor inSteps(Minor amount) const;

    Order m_order;
    Segments* m_kinds;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    std::vector<std::pair<OptionButton*, QString>> m_lines; // with the line's id
    std::vector<Button*> m_reasons;
    QLineEdit* m_text;
    QLabel* m_tenderTitle;
    Segments* m_tenders;
    Button* m_accept;
};

} // namespace stonepot
