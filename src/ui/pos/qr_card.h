// A code that the guest scans to pay, with the amount under it: always black on white.
#pragma once

#include "core/payment_code.h"
#include "core/qr_code.h"
#include "ui/common/surface.h"

class QLabel;

namespace stonepot {

class QrCard final : public Surface {
    Q_OBJECT
public:
    QrCard(const Look& look, QWidget* parent = nullptr);

    // Nothing is shown where the scheme does not know the currency.
    void showPayment(const PaymentCode& code, Minor amount, Currency currency, const QString& reference);
    [[nodiscard]] QByteArray text() const { return m_text; } // of the code; empty: none is shown

private:
    class Modules;

    QByteArray m_text;
    Modules* m_modules;
    QLabel* m_amount;
    QLabel* m_words;
};

} // namespace stonepot
