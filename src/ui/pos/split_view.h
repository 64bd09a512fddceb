// One bill, several payments of equal size.
#pragma once

#include "ui/common/look.h"
#include "ui/pos/payment_draft.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace stonepot {

class Stepper;

class SplitView final : public QWidget {
    Q_OBJECT
public:
    static constexpr int maximumShares = 20;

    SplitView(const Look& look, QWidget* parent = nullptr);

    void showDraft(const PaymentDraft& draft);

signals:
    void sharesChosen(int shares);

private:
    void showShares(const PaymentDraft& draft);

    const Look& m_look;
    Stepper* m_count;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    std::vector<Minor> m_shown;
    int m_current = -1;
};

} // namespace stonepot
