// One bill, several payments: of equal size, or each with lines of its own.
#pragma once

#include "ui/common/look.h"
#include "ui/pos/payment_draft.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace stonepot {

class Segments;
class Stepper;

class SplitView final : public QWidget {
    Q_OBJECT
public:
    static constexpr int maximumShares = 20;

    SplitView(const Look& look, QWidget* parent = nullptr);

    void showDraft(const PaymentDraft& draft);

signals:
    void sharesChosen(int shares); // evenly
    void linesChosen(const std::vector<int>& shareOf, int shares);

private:
    void showShares(const PaymentDraft& draft);
    void addLines(const PaymentDraft& draft);
    [[nodiscard]] int count() const;

    const Look& m_look;
    Segments* m_kinds;
    Stepper* m_count;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    std::vector<Minor> m_shown;
    std::vector<int> m_shareOf; // as the draft has it
    std::size_t m_lines = 0;    // of the order
    int m_current = -1;
};

} // namespace stonepot
