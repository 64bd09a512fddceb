// A screen of memory (Xvfb) whose pixels are a file: what a program shows is seen the moment it shows it, without
// asking the display.
#pragma once

#include "core/error.h"

#include <QFile>
#include <QProcess>
#include <QRgb>
#include <QSize>
#include <QTemporaryDir>
#include <memory>

namespace stonepot::bench {

class VirtualDisplay final {
public:
    [[nodiscard]] static Result<std::unique_ptr<VirtualDisplay>> start(QSize size);
    ~VirtualDisplay();

    [[nodiscard]] QString name() const { return m_name; } // ":99"
    // How many pixels have exactly this colour now.
    [[nodiscard]] int count(QRgb color) const;

private:
    VirtualDisplay() = default;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_name;
    QSize m_size;
    const uchar* m_pixels = nullptr;
    qsizetype m_bytesPerLine = 0;
    std::unique_ptr<QFile> m_file;
};

} // namespace stonepot::bench
