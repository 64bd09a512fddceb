#include "till_settings.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int dayOfMinutes = 24 * 60;

} // namespace

Result<TillSettings> resolveTill(const Variables& environment, const Variables& dotEnv)
{
    const auto value = [&](const QString& name) { return environment.value(name, dotEnv.value(name)); };
    TillSettings settings;
    const QString lockSetting = u"STONEPOT_LOCK_AFTER_MIN"_s;
    if (const QString text = value(lockSetting); !text.isEmpty()) {
        bool isNumber = false;
        const int minutes = text.toInt(&isNumber);
        if (!isNumber || minutes < 0 || minutes > dayOfMinutes) {
            return fail(ErrorCode::ValidationError, lockSetting,
                        u"expected whole minutes from 0 (never) to %1"_s.arg(dayOfMinutes));
        }
        settings.lockAfter = std::chrono::minutes(minutes);
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
