// A code that the guest scans to pay, with the amount under it: always black on white.
#pragma once

#include "core/clock.h"
#include "core/payment_code.h"
#include "core/qr_code.h"
#include "ui/common/surface.h"

#include <QTimer>

class QLabel;

namespace stonepot {

class Button;
class ValidityBar;

class QrCard final : public Surface {
    Q_OBJECT
public:
    QrCard(const Clock& clock, const Look& look, QWidget* parent = nullptr); // button newCode

    // How long a code is good for; the guest is told to hurry by a bar.
    void setValidity(Milliseconds time) { m_validity = time; }
    // Nothing is shown where the scheme does not know the currency. `number` is what people call the order.
    void showPayment(const PaymentCode& code, Minor amount, Currency currency, const QString& reference,
                     const QString& number);
    [[nodiscard]] QByteArray text() const { return m_text; } // of the code; empty: none is shown
    // Looks how much time is left; does it every second by itself.
    void tick();

signals:
    void renewRequested(); // the code's time is over, and the guest is still there

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Modules;

    const Clock& m_clock;
    Milliseconds m_validity = std::chrono::minutes(5);
    Milliseconds m_goodUntil{}; // of the monotonic clock
    QTimer m_everySecond;
    QByteArray m_text;
    Modules* m_modules;
    QLabel* m_amount;
    QLabel* m_words;
    QLabel* m_left;
    ValidityBar* m_bar;
    Button* m_renew;
};

} // namespace stonepot
