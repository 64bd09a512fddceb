#include "virtual_display.h"

#include <QFile>
#include <QSize>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int displayPatience = 10'000; // ms
// Fields of the header of an X window dump, in 32-bit words of the big end first (X11/XWDFile.h).
constexpr int headerSizeWord = 0;
constexpr int bytesPerLineWord = 12;
constexpr int colorsWord = 19;
constexpr qsizetype colorSize = 12;

} // namespace

Result<std::unique_ptr<VirtualDisplay>> VirtualDisplay::start(QSize size)
{
    std::unique_ptr<VirtualDisplay> display(new VirtualDisplay);
    display->m_size = size;
    QProcess& server = display->m_server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(u"Xvfb"_s,
                 {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"%1x%2x24"_s.arg(size.width()).arg(size.height()),
                  u"-fbdir"_s, display->m_folder.path(), u"-nolisten"_s, u"tcp"_s});
    while (!server.canReadLine() && server.waitForReadyRead(displayPatience)) {
    }
    const QByteArray number = server.readLine().trimmed();
    if (number.isEmpty()) {
        return fail(ErrorCode::Unavailable, u"Xvfb"_s, u"does not start; Debian's package is xvfb"_s);
    }
    display->m_name = u":"_s + QString::fromLatin1(number);
    display->m_file = std::make_unique<QFile>(display->m_folder.filePath(u"Xvfb_screen0"_s));
    QFile& file = *display->m_file;
    const uchar* dump = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
    if (dump == nullptr) {
        return fail(ErrorCode::Unavailable, file.fileName(), file.errorString());
    }
    const auto word = [dump](qsizetype nth) { return qsizetype(qFromBigEndian<quint32>(dump + 4 * nth)); };
    display->m_pixels = dump + word(headerSizeWord) + word(colorsWord) * colorSize;
    display->m_bytesPerLine = word(bytesPerLineWord);
    return display;
}

VirtualDisplay::~VirtualDisplay()
{
    m_server.terminate();
    m_server.waitForFinished(displayPatience);
}

int VirtualDisplay::count(QRgb color) const
{
    constexpr QRgb rgb = 0x00FFFFFF;
    int found = 0;
    for (int y = 0; y < m_size.height(); ++y) {
        const auto* line = reinterpret_cast<const quint32*>(m_pixels + y * m_bytesPerLine);
        for (int x = 0; x < m_size.width(); ++x) {
            found += (line[x] & rgb) == (color & rgb) ? 1 : 0;
        }
    }
    return found;
}

} // namespace stonepot::bench
