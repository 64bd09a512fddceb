// What a guest's phone scans to pay: the shop's payee and one payment, as a text for a QR code. Pure.
#pragma once

#include "core/money.h"

#include <QByteArray>
#include <QString>

namespace stonepot {

class PaymentCode final {
public:
    // One of
    //   upi:PAYEE@BANK|NAME          UPI linking specification 1.6; rupees only
    //   epc:IBAN|NAME[|BIC]          EPC069-12, a SEPA credit transfer; euros only
    //   https://… with {amount}, and {currency} and {reference} where they are wanted
    // ValidationError says what is wrong with it.
    [[nodiscard]] static Result<PaymentCode> parse(const QString& setting);

    // The code's text for an amount in minor units; `reference` is what the shop finds it by ("A-042"). Unsupported in
    // a currency that the scheme does not know, ValidationError for nothing or less.
    [[nodiscard]] Result<QByteArray> text(Minor amount, Currency currency, const QString& reference) const;

private:
    enum class Scheme { Upi, Epc, Address };

    Scheme m_scheme = Scheme::Address;
    QString m_payee; // UPI address, IBAN, or the address with its placeholders
    QString m_name;
    QString m_bic;
};

} // namespace stonepot
