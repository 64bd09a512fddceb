// A tender that is not cash: what to charge, on what, and what the cashier does then.
#pragma once

#include "ui/common/surface.h"
#include "ui/pos/payment_draft.h"

class QLabel;

namespace stonepot {

class Button;

class CashlessPane final : public Surface {
    Q_OBJECT
public:
    CashlessPane(const Look& look, QWidget* parent = nullptr); // buttons cashlessWhole, cashlessPart

    void showDraft(const PaymentDraft& draft);

signals:
    void wholeRequested();
    void partRequested();

private:
    QLabel* m_icon;
    QLabel* m_amount;
    QLabel* m_words;
    Button* m_whole;
    Button* m_part;
};

} // namespace stonepot
