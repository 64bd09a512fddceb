#include "sound_settings.h"

#include "state/kitchen_store.h"
#include "ui/kds/kitchen_sounds.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::array kitchenSounds{KitchenSound::New, KitchenSound::Changed, KitchenSound::Late, KitchenSound::Voided};
const QString chimeName = u"chime"_s;

} // namespace

SoundSettings::SoundSettings(DeviceSettings& settings, KitchenStore& kitchen, PlayWav play)
    : m_settings(settings)
    , m_kitchen(&kitchen)
    , m_play(std::move(play))
{
    connect(&kitchen, &KitchenStore::preferencesChanged, this, &SoundSettings::showKitchen);
    connect(&kitchen, &KitchenStore::commandFailed, this, [this](const QString& ticketId) {
        if (ticketId.isEmpty()) { // it was about what is set here
            m_settings.refuse(DeviceSettings::Problem::NotSaved);
        }
    });
    connect(&settings, &DeviceSettings::soundChangeRequested, this, &SoundSettings::changeKitchen);
    showKitchen();
}

SoundSettings::SoundSettings(DeviceSettings& settings, PlayWav play)
    : m_settings(settings)
    , m_play(std::move(play))
{
    const auto show = [this] { m_settings.setSounds({{chimeName, m_settings.inUse().chime}}); };
    connect(&settings, &DeviceSettings::changed, this, show);
    connect(&settings, &DeviceSettings::soundChangeRequested, this, &SoundSettings::changeBoard);
    show();
}

SoundSettings::~SoundSettings()
{
    m_settings.setSounds({});
}

void SoundSettings::showKitchen()
{
    const BoardPreferences& set = m_kitchen->preferences();
    std::vector<SoundLevel> levels;
    levels.reserve(std::size(kitchenSounds));
    for (const KitchenSound sound : kitchenSounds) {
        levels.push_back({soundName(sound), set.plays(sound) ? set.volume(sound) : 0});
    }
    m_settings.setSounds(levels);
}

// A sound that is switched off keeps its volume for when it is on again.
void SoundSettings::changeKitchen(const SoundLevel& level)
{
    BoardPreferences next = m_kitchen->preferences();
    for (const KitchenSound sound : kitchenSounds) {
        if (level.sound == soundName(sound)) {
            const auto at = static_cast<std::size_t>(sound);
            next.sounds[at] = level.volume > 0;
            next.volumes[at] = level.volume > 0 ? level.volume : next.volumes[at];
        }
    }
    m_kitchen->setPreferences(next);
    tryOut(level);
}

void SoundSettings::changeBoard(const SoundLevel& level)
{
    DevicePreferences next = m_settings.preferences();
    next.chime = level.volume;
    m_settings.change(next);
    tryOut(level);
}

void SoundSettings::tryOut(const SoundLevel& level) const
{
    if (m_play && level.volume > 0) {
        m_play(soundFile(level.sound, level.volume));
    }
}

} // namespace stonepot
