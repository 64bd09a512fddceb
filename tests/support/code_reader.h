// Reads a painted QR code or barcode as a stranger's phone or scanner does: by a reader that we did not write
// (zbarimg).
#pragma once

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <optional>

namespace stonepot {

// Nothing where there is no such reader; empty when it finds no code.
[[nodiscard]] inline std::optional<QByteArray> readCode(const QImage& image)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
    if (reader.isEmpty()) {
        return std::nullopt;
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("code.png"));
    QProcess process;
    if (!image.save(file)) {
        return QByteArray();
    }
    process.start(reader, {QStringLiteral("--quiet"), QStringLiteral("--raw"), file});
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

} // namespace stonepot
