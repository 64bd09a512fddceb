#include "ui/kds/kitchen_sounds.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype wavHeader = 44; // of the files that scripts/sounds writes

QString fileOf(KitchenSound sound)
{
    switch (sound) {
    case KitchenSound::New:
        return u":/stonepot/sounds/new.wav"_s;
    case KitchenSound::Changed:
        return u":/stonepot/sounds/changed.wav"_s;
    case KitchenSound::Late:
        return u":/stonepot/sounds/late.wav"_s;
    case KitchenSound::Voided:
        return u":/stonepot/sounds/voided.wav"_s;
    }
    return {};
}

} // namespace

QByteArray soundFile(KitchenSound sound, int volume)
{
    QFile file(fileOf(sound));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray wav = file.readAll();
    for (qsizetype at = wavHeader; at + 1 < wav.size(); at += 2) {
        const auto sample = qFromLittleEndian<qint16>(wav.constData() + at);
        qToLittleEndian(static_cast<qint16>(sample * volume / 100), wav.data() + at);
    }
    return wav;
}

KitchenSounds::KitchenSounds(PlayWav play, QObject* parent)
    : QObject(parent)
    , m_play(std::move(play))
{
    m_together.setSingleShot(true);
    m_together.setInterval(together);
    connect(&m_together, &QTimer::timeout, this, [this] { tryOut(*std::exchange(m_next, std::nullopt)); });
}

void KitchenSounds::hear(KitchenSound sound)
{
    if (!m_preferences.plays(sound)) {
        return;
    }
    m_next = std::max(m_next.value_or(sound), sound);
    if (!m_together.isActive()) {
        m_together.start();
    }
}

void KitchenSounds::tryOut(KitchenSound sound)
{
    if (m_play && m_preferences.volume > 0) {
        m_play(soundFile(sound, m_preferences.volume));
    }
}

} // namespace stonepot
