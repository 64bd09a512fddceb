#include "display_settings.h"

#include "setting_values.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int longestMinutes = 24 * 60;

Result<bool> yesOrNo(const QString& setting, const QString& text)
{
    if (text != "yes"_L1 && text != "no"_L1) {
        return fail(ErrorCode::ValidationError, setting, u"expected yes or no"_s);
    }
    return text == "yes"_L1;
}

// "dine-in=8/12, delivery=10/20": minutes to the warning and to late.
Result<QHash<QString, DisplaySettings::Limits>> limitsFrom(const QString& setting, const QString& text)
{
    QHash<QString, DisplaySettings::Limits> limits;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString kind = part.section(u'=', 0, 0).trimmed();
        const QStringList minutes = part.section(u'=', 1).split(u'/');
        bool areNumbers[2] = {false, false};
        const int warning = minutes.value(0).trimmed().toInt(&areNumbers[0]);
        const int late = minutes.value(1).trimmed().toInt(&areNumbers[1]);
        const bool isKind = QStringList{u"dine-in"_s, u"pickup"_s, u"delivery"_s, u"other"_s}.contains(kind);
        if (!isKind || minutes.size() != 2 || !areNumbers[0] || !areNumbers[1] || warning < 1 || late < warning ||
            late > longestMinutes) {
            return fail(ErrorCode::ValidationError, setting,
                        u"expected such as dine-in=8/12, pickup=8/12, delivery=8/14, other=8/12, not \"%1\""_s.arg(
                            part.trimmed()));
        }
        limits.insert(kind, {std::chrono::minutes(warning), std::chrono::minutes(late)});
    }
    return limits;
}

} // namespace

Result<DisplaySettings> resolveDisplay(const Variables& environment, const Variables& dotEnv)
{
    const auto value = [&](const QString& name) { return settingOf(name, environment, dotEnv); };
    DisplaySettings settings;
    settings.keyMapFile = value(u"STONEPOT_KITCHEN_KEYS"_s);
    const QString limitsSetting = u"STONEPOT_KITCHEN_LIMITS"_s;
    const auto limits = limitsFrom(limitsSetting, value(limitsSetting));
    if (!limits) {
        return std::unexpected(limits.error());
    }
    settings.limits = *limits;
    for (const auto& [name, wanted] : {std::pair(u"STONEPOT_REDUCED_MOTION"_s, &settings.reducedMotion),
                                       std::pair(u"STONEPOT_BOARD_NAMES"_s, &settings.names)}) {
        if (const QString text = value(name); !text.isEmpty()) {
            const auto said = yesOrNo(name, text);
            if (!said) {
                return std::unexpected(said.error());
            }
            *wanted = *said;
        }
    }
    const auto number = [&](const QString& name, int least, int most) {
        return wholeNumber(name, value(name), least, most);
    };
    const auto volume = number(u"STONEPOT_BOARD_CHIME"_s, 0, 100);
    const auto minutes = number(u"STONEPOT_BOARD_KEEP_MIN"_s, 1, longestMinutes);
    if (!volume || !minutes) {
        return std::unexpected(volume ? minutes.error() : volume.error());
    }
    settings.chime = volume->value_or(settings.chime);
    if (*minutes) {
        settings.keepReady = std::chrono::minutes(**minutes);
    }
    return settings;
}

} // namespace stonepot
