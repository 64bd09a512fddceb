#include "core/payment_code.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype longestName = 70; // EPC069-12
constexpr qsizetype longestIban = 34; // ISO 13616
constexpr Minor mostEpc = 99'999'999'999;

std::unexpected<Error> wrongCode(const QString& what)
{
    return fail(ErrorCode::ValidationError, u"payment code"_s, what);
}

bool isAlphanumeric(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

// ISO 7064 MOD 97-10 over the number that the letters stand for, first four characters last.
bool isIban(const QString& iban)
{
    if (iban.size() < 15 || iban.size() > longestIban || !isAlphanumeric(iban)) {
        return false;
    }
    int rest = 0;
    for (const QChar c : iban.mid(4) + iban.left(4)) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

QString percentEncoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

Result<PaymentCode> PaymentCode::parse(const QString& setting)
{
    const QString scheme = setting.section(u':', 0, 0).toLower();
    const QStringList parts = setting.section(u':', 1).split(u'|');
    PaymentCode code;
    if (scheme == "upi"_L1) {
        code.m_scheme = Scheme::Upi;
        code.m_payee = parts.value(0).trimmed();
        code.m_name = parts.value(1).trimmed();
        if (parts.size() != 2 || code.m_payee.count(u'@') != 1 || code.m_name.isEmpty()) {
            return wrongCode(u"expected upi:PAYEE@BANK|NAME"_s);
        }
        return code;
    }
    if (scheme == "epc"_L1) {
        code.m_scheme = Scheme::Epc;
        code.m_payee = parts.value(0).toUpper().remove(u' ');
        code.m_name = parts.value(1).trimmed();
        code.m_bic = parts.value(2).trimmed().toUpper();
        if (parts.size() < 2 || parts.size() > 3 || code.m_name.isEmpty() || code.m_name.size() > longestName) {
            return wrongCode(u"expected epc:IBAN|NAME or epc:IBAN|NAME|BIC"_s);
        }
        if (!isIban(code.m_payee)) {
            return wrongCode(u"this is no IBAN: %1"_s.arg(code.m_payee));
        }
        if (!code.m_bic.isEmpty() &&
            ((code.m_bic.size() != 8 && code.m_bic.size() != 11) || !isAlphanumeric(code.m_bic))) {
            return wrongCode(u"a BIC has 8 or 11 letters and digits"_s);
        }
        return code;
    }
    code.m_payee = setting;
    QString example = setting;
    const QUrl url(example.remove(u'{').remove(u'}'), QUrl::StrictMode);
    if (scheme != "https"_L1 || !url.isValid() || url.host().isEmpty() || !setting.contains(u"{amount}"_s)) {
        return wrongCode(u"expected upi:…, epc:… or an https address with {amount}"_s);
    }
    return code;
}

Result<QByteArray> PaymentCode::text(Minor amount, Currency currency, const QString& reference) const
{
    if (amount <= 0) {
        return wrongCode(u"there is nothing to pay"_s);
    }
    const QString major = Money(amount, currency).toMajorString();
    switch (m_scheme) {
    case Scheme::Upi:
        if (currency.code() != "INR"_L1) {
            return fail(ErrorCode::Unsupported, u"currency"_s, u"UPI pays in rupees."_s);
        }
        return u"upi://pay?pa=%1&pn=%2&am=%3&cu=INR&tn=%4"_s
            .arg(percentEncoded(m_payee).replace(u"%40"_s, u"@"_s), percentEncoded(m_name), major,
                 percentEncoded(reference))
            .toUtf8();
    case Scheme::Epc:
        if (currency.code() != "EUR"_L1 || amount > mostEpc) {
            return fail(ErrorCode::Unsupported, u"currency"_s, u"A SEPA transfer is in euros."_s);
        }
        return u"BCD\n002\n1\nSCT\n%1\n%2\n%3\nEUR%4\n\n\n%5"_s.arg(m_bic, m_name, m_payee, major, reference).toUtf8();
    case Scheme::Address:
        break;
    }
    QString address = m_payee;
    address.replace(u"{amount}"_s, major)
        .replace(u"{currency}"_s, currency.code())
        .replace(u"{reference}"_s, percentEncoded(reference));
    return address.toUtf8();
}

} // namespace stonepot
