#include "hub/cli/stderr_log.h"

#include "core/clock.h"

#include <QByteArray>
#include <cstdio>

namespace stonepot {

namespace {

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "error";
}

// On one line, whatever is in it: nobody may forge a line by what they send.
QByteArray quoted(const QString& message)
{
    QByteArray text = message.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"");
    QByteArray line = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        line += byte < 0x20 || byte == 0x7f ? QByteArray("\\x") + QByteArray(1, c).toHex() : QByteArray(1, c);
    }
    return line + '"';
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray line = "time=" + toIso(SystemClock().now()).toLatin1() + " level=" + levelName(type) +
                            " category=" + (context.category != nullptr ? context.category : "default") +
                            " msg=" + quoted(message) + '\n';
    // One call a line, so that lines of two threads do not mix.
    static_cast<void>(std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr));
}

} // namespace

void logToStderr()
{
    qInstallMessageHandler(&write);
}

} // namespace stonepot
