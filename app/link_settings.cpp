#include "link_settings.h"

#include "setting_values.h"

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct Number {
    QLatin1StringView name;
    double least;
    double most;
    void (*set)(LinkSettings& settings, double value);
};

Milliseconds milliseconds(double value)
{
    return Milliseconds(static_cast<qint64>(value));
}

constexpr double hour = 3'600'000;

const std::array numbers{
    Number{"STONEPOT_CONNECT_TIMEOUT_MS"_L1, 100, hour,
           [](LinkSettings& link, double value) { link.connectTimeout = milliseconds(value); }},
    Number{"STONEPOT_SYNC_TIMEOUT_MS"_L1, 100, hour,
           [](LinkSettings& link, double value) { link.syncTimeout = milliseconds(value); }},
    Number{"STONEPOT_STABLE_MS"_L1, 0, hour,
           [](LinkSettings& link, double value) { link.stableAfter = milliseconds(value); }},
    Number{"STONEPOT_RETRY_BASE_MS"_L1, 10, hour,
           [](LinkSettings& link, double value) { link.backoff.base = milliseconds(value); }},
    Number{"STONEPOT_RETRY_FACTOR"_L1, 1, 10, [](LinkSettings& link, double value) { link.backoff.factor = value; }},
    Number{"STONEPOT_RETRY_MAX_MS"_L1, 10, hour,
           [](LinkSettings& link, double value) { link.backoff.maximum = milliseconds(value); }},
    Number{"STONEPOT_RETRY_JITTER"_L1, 0, 1, [](LinkSettings& link, double value) { link.backoff.jitter = value; }},
    Number{"STONEPOT_RETRY_ATTEMPTS"_L1, 1, 1'000'000,
           [](LinkSettings& link, double value) { link.maxAttempts = static_cast<int>(value); }},
    Number{"STONEPOT_PROBE_MS"_L1, 100, hour,
           [](LinkSettings& link, double value) { link.probeEvery = milliseconds(value); }},
    Number{"STONEPOT_PING_MS"_L1, 100, hour,
           [](LinkSettings& link, double value) { link.pingEvery = milliseconds(value); }},
    Number{"STONEPOT_MISSED_PONGS"_L1, 1, 100,
           [](LinkSettings& link, double value) { link.missedPongs = static_cast<int>(value); }},
};

} // namespace

Result<DeviceLink> resolveLink(const TlsOptions& options, const Variables& environment, const Variables& dotEnv)
{
    const auto chosen = [&](const QString& option, const QString& name) {
        return option.isEmpty() ? settingOf(name, environment, dotEnv) : option;
    };
    auto tls = readTlsSettings(chosen(options.caFile, u"STONEPOT_CA_FILE"_s),
                               chosen(options.pinSha256, u"STONEPOT_PIN_SHA256"_s));
    if (!tls) {
        return std::unexpected(tls.error());
    }
    DeviceLink result{.tls = std::move(*tls)};
    for (const Number& number : numbers) {
        const QString text = settingOf(number.name, environment, dotEnv);
        if (text.isEmpty()) {
            continue;
        }
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        const bool isWithin = value >= number.least && value <= number.most; // no NaN is
        if (!isNumber || !isWithin) {
            return fail(ErrorCode::ValidationError, number.name,
                        u"expected a number from %1 to %2"_s.arg(number.least, 0, 'g', 8).arg(number.most, 0, 'g', 8));
        }
        number.set(result.link, value);
    }
    return result;
}

} // namespace stonepot
