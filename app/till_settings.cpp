#include "till_settings.h"

#include "setting_values.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int dayOfMinutes = 24 * 60;

} // namespace

Result<TillSettings> resolveTill(const Variables& environment, const Variables& dotEnv)
{
    const auto value = [&](const QString& name) { return settingOf(name, environment, dotEnv); };
    TillSettings settings;
    const auto minutes = [&](const QString& name, int least) {
        return wholeNumber(name, value(name), least, dayOfMinutes);
    };
    const auto lock = minutes(u"STONEPOT_LOCK_AFTER_MIN"_s, 0);
    const auto validity = minutes(u"STONEPOT_PAYMENT_CODE_MIN"_s, 1);
    if (!lock || !validity) {
        return std::unexpected(lock ? validity.error() : lock.error());
    }
    settings.lockAfter = std::chrono::minutes(lock->value_or(0));
    if (*validity) {
        settings.paymentCodeValidity = std::chrono::minutes(**validity);
    }
    const QString codeSetting = u"STONEPOT_PAYMENT_CODE"_s;
    if (const QString text = value(codeSetting); !text.isEmpty()) {
        const auto code = PaymentCode::parse(text);
        if (!code) {
            return fail(ErrorCode::ValidationError, codeSetting, code.error().what);
        }
        settings.paymentCode = *code;
    }
    const QString terminalSetting = u"STONEPOT_CARD_TERMINAL"_s;
    if (const QString text = value(terminalSetting); !text.isEmpty()) {
        if (text != "simulated"_L1) {
            return fail(ErrorCode::ValidationError, terminalSetting, u"expected simulated, or nothing"_s);
        }
        settings.simulatesTerminal = true;
    }
    return settings;
}

} // namespace stonepot
