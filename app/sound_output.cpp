#include "sound_output.h"

#ifdef Q_OS_WIN
#include <windows.h>
// mmsystem.h needs windows.h before it.
#include <mmsystem.h>
#else
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#endif

using namespace Qt::StringLiterals;

namespace stonepot {

#ifdef Q_OS_WIN

void playWav(const QByteArray& wav)
{
    static QByteArray playing; // the system reads it until the next sound
    PlaySoundW(nullptr, nullptr, 0);
    playing = wav;
    PlaySoundW(reinterpret_cast<LPCWSTR>(playing.constData()), nullptr, SND_MEMORY | SND_ASYNC | SND_NODEFAULT);
}

#else

namespace {

Q_LOGGING_CATEGORY(lcSound, "stonepot.sound")

} // namespace

// `aplay` is on every Linux with sound, and reads what it plays; it ends by itself.
void playWav(const QByteArray& wav)
{
    const QString player = QStandardPaths::findExecutable(u"aplay"_s);
    if (player.isEmpty()) {
        qCInfo(lcSound) << "No sound: there is no aplay (package alsa-utils).";
        return;
    }
    auto* process = new QProcess;
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) { // otherwise it finishes
            process->deleteLater();
        }
    });
    process->start(player, {u"--quiet"_s, u"-"_s});
    process->write(wav);
    process->closeWriteChannel();
}

#endif

} // namespace stonepot
