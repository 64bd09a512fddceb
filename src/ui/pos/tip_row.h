// No tip, a percentage, or an amount of the guest's own.
#pragma once

#include "ui/common/look.h"
#include "ui/pos/payment_draft.h"

#include <QWidget>

class QLabel;

namespace stonepot {

class Button;

class TipRow final : public QWidget {
    Q_OBJECT
public:
    TipRow(const Look& look, QWidget* parent = nullptr);

    void setPercentages(const std::vector<int>& percentages);
    void showDraft(const PaymentDraft& draft);

signals:
    void tipChosen(qint64 minor);
    void otherRequested();

private:
    const Look& m_look;
    QLabel* m_base;
    QWidget* m_row;
    Button* m_none = nullptr;
    Button* m_other = nullptr;
    std::vector<std::pair<Button*, int>> m_percentages;
    std::vector<Minor> m_tips;
};

} // namespace stonepot
