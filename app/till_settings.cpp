#include "till_settings.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int dayOfMinutes = 24 * 60;

// Nothing where it is not said.
Result<std::optional<Milliseconds>> readMinutes(const QString& name, const QString& text, int least,
                                                QLatin1StringView wanted)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > dayOfMinutes) {
        return fail(ErrorCode::ValidationError, name, u"expected %1 to %2"_s.arg(wanted).arg(dayOfMinutes));
    }
    return std::chrono::minutes(number);
}

} // namespace

Result<TillSettings> resolveTill(const Variables& environment, const Variables& dotEnv)
{
    const auto value = [&](const QString& name) { return environment.value(name, dotEnv.value(name)); };
    TillSettings settings;
    const QString lockSetting = u"STONEPOT_LOCK_AFTER_MIN"_s;
    const auto lock = readMinutes(lockSetting, value(lockSetting), 0, "whole minutes from 0 (never)"_L1);
    const QString validitySetting = u"STONEPOT_PAYMENT_CODE_MIN"_s;
    const auto validity = readMinutes(validitySetting, value(validitySetting), 1, "whole minutes from 1"_L1);
    if (!lock || !validity) {
        return std::unexpected(lock ? validity.error() : lock.error());
    }
    settings.lockAfter = lock->value_or(settings.lockAfter);
    settings.paymentCodeValidity = validity->value_or(settings.paymentCodeValidity);
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
