#include "setting_values.h"

using namespace Qt::StringLiterals;

namespace stonepot {

QString settingOf(const QString& name, const Variables& environment, const Variables& dotEnv)
{
    const QString value = environment.value(name);
    return value.isEmpty() ? dotEnv.value(name) : value;
}

Result<std::optional<int>> wholeNumber(const QString& name, const QString& text, int least, int most)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return fail(ErrorCode::ValidationError, name, u"expected a whole number from %1 to %2"_s.arg(least).arg(most));
    }
    return number;
}

} // namespace stonepot
