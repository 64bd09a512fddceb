#include "ui/kds/kitchen_sounds.h"

using namespace Qt::StringLiterals;

namespace stonepot {

QString soundName(KitchenSound sound)
{
    switch (sound) {
    case KitchenSound::New:
        return u"new"_s;
    case KitchenSound::Changed:
        return u"changed"_s;
    case KitchenSound::Late:
        return u"late"_s;
    case KitchenSound::Voided:
        return u"voided"_s;
    }
    return {};
}

QByteArray soundFile(KitchenSound sound, int volume)
{
    return soundFile(soundName(sound), volume);
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
    if (const int volume = m_preferences.volume(sound); m_play && volume > 0) {
        m_play(soundFile(sound, volume));
    }
}

} // namespace stonepot
