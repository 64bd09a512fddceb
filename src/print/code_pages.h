// The 8-bit character sets that receipt printers have in their memory.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace stonepot {

enum class CodePage { Cp437, Cp850, Cp852, Cp858, Cp866, Cp1252 };

[[nodiscard]] std::optional<CodePage> codePageNamed(QStringView name); // "437", "1252"

// Nothing when a letter is not on the page and has no plainer stand-in (a minus sign becomes a hyphen); such text is
// printed as a picture. Direction marks are left out.
[[nodiscard]] std::optional<QByteArray> encode(CodePage page, QStringView text);
[[nodiscard]] QString decode(CodePage page, const QByteArray& bytes);

} // namespace stonepot
