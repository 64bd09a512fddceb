// Lets a test say which error it got when it wanted a value.
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QFuture>

namespace stonepot {

// For QVERIFY2(result, errorText(result).constData()): the error's text, or nothing to say.
template <typename T>
[[nodiscard]] QByteArray errorText(const Result<T>& result)
{
    return result ? QByteArray() : result.error().text().toUtf8();
}

// What storage was asked for; the test ends where it failed.
template <typename T>
T valueOf(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    if (!result) {
        qFatal("%s", errorText(result).constData());
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

} // namespace stonepot
