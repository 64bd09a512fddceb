// Random values, their hashes, and PINs: what must not be guessed and must not be read out of a stolen database.
#pragma once

#include "core/hub_proof.h"

#include <QByteArray>
#include <QString>

namespace stonepot {

[[nodiscard]] QByteArray randomBytes(qsizetype count);

// 256 random bits in URL-safe characters.
[[nodiscard]] QString newToken();

// Eight letters and digits that nobody mixes up, as they are read out: "7KQ2-M9XA".
[[nodiscard]] QString newPairingCode();
// The same code however it was typed: without spaces and dashes, in capitals.
[[nodiscard]] QString normalisedCode(const QString& typed);

inline constexpr int pinIterations = 600'000;
inline constexpr int saltBytes = 16;
// PBKDF2-HMAC-SHA256 of the PIN under the pepper, which is not in the database.
[[nodiscard]] QByteArray pinHash(const QString& pin, const QByteArray& pepper, const QByteArray& salt, int iterations);

// Does not tell by its time how much of a guess was right.
[[nodiscard]] bool equalInConstantTime(const QByteArray& a, const QByteArray& b);

} // namespace stonepot
