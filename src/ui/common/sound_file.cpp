#include "ui/common/sound_file.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace stonepot {

QByteArray soundFile(const QString& name, int volume)
{
    constexpr qsizetype header = 44; // of the files that scripts/sounds writes
    QFile file(u":/stonepot/sounds/%1.wav"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray wav = file.readAll();
    for (qsizetype at = header; at + 1 < wav.size(); at += 2) {
        const auto sample = qFromLittleEndian<qint16>(wav.constData() + at);
        qToLittleEndian(static_cast<qint16>(sample * volume / 100), wav.data() + at);
    }
    return wav;
}

} // namespace stonepot
