// Lets a test say which error it got when it wanted a value.
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace stonepot {

// For QVERIFY2(result, errorText(result).constData()): the error's text, or nothing to say.
template <typename T>
[[nodiscard]] QByteArray errorText(const Result<T>& result)
{
    return result ? QByteArray() : result.error().text().toUtf8();
}

} // namespace stonepot
