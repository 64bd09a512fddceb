// Cash: quick amounts, what was handed over, the change.
#pragma once

#include "ui/common/surface.h"
#include "ui/pos/payment_draft.h"

class QLabel;

namespace stonepot {

class Button;

class CashPane final : public QWidget {
    Q_OBJECT
public:
    CashPane(const Look& look, QWidget* parent = nullptr); // buttons cashExact, cash1 … cash4, cashClear, takePart

    void showDraft(const PaymentDraft& draft);

signals:
    void receivedChosen(qint64 minor);
    void clearRequested();
    void partRequested();

private:
    const Look& m_look;
    Button* m_exact;
    std::vector<Button*> m_quick;
    std::vector<Minor> m_amounts;
    Minor m_due = 0;
    QLabel* m_received;
    Surface* m_changeBox;
    QLabel* m_changeWord;
    QLabel* m_change;
    Button* m_part;
};

} // namespace stonepot
