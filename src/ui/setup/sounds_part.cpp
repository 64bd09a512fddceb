#include "ui/setup/sounds_part.h"

#include "ui/common/choice_row.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString wordsFor(const QString& sound)
{
    if (sound == "new"_L1) {
        return SoundsPart::tr("New ticket");
    }
    if (sound == "changed"_L1) {
        return SoundsPart::tr("Changed ticket");
    }
    if (sound == "late"_L1) {
        return SoundsPart::tr("Late ticket");
    }
    return sound == "voided"_L1 ? SoundsPart::tr("Something is off") : SoundsPart::tr("An order can be collected");
}

} // namespace

SoundsPart::SoundsPart(DeviceSettings& settings, const Look& look, QWidget* parent)
    : Form(look, u"settingsSounds"_s, parent)
    , m_settings(settings)
{
    column()->setContentsMargins(0, 20, 0, 0);
    addHeading(tr("Sounds"));
    for (const SoundLevel& level : settings.sounds()) {
        const QString words = wordsFor(level.sound);
        ChoiceRow* choices = addChoices(u"settingsSound_"_s + level.sound, words, false);
        connect(choices, &ChoiceRow::changed, this, [this, sound = level.sound, choices] {
            m_settings.changeSound({sound, choices->chosen().value(0).toInt()});
        });
        m_rows.push_back({level.sound, words, choices});
    }
    connect(&settings, &DeviceSettings::changed, this, &SoundsPart::refresh);
    refresh();
}

void SoundsPart::refresh()
{
    for (const Row& row : m_rows) {
        const auto level = std::ranges::find(m_settings.sounds(), row.sound, &SoundLevel::sound);
        if (level == m_settings.sounds().end()) {
            continue; // the device that made it ends
        }
        std::vector<std::pair<int, QString>> volumes{
            {0, tr("Off", "a sound")}, {40, tr("Soft")}, {70, tr("Medium")}, {100, tr("Loud")}};
        const auto place = std::ranges::lower_bound(volumes, level->volume, {}, &std::pair<int, QString>::first);
        if (place == volumes.end() || place->first != level->volume) { // somebody has said it by number
            volumes.insert(place, {level->volume, m_look.format.percent(Decimal(level->volume))});
        }
        std::vector<NamedChoice> choices;
        choices.reserve(volumes.size());
        for (const auto& [volume, name] : volumes) {
            choices.push_back(
                {QString::number(volume), name, tr("%1: %2", "a sound and its volume").arg(row.words, name)});
        }
        row.choices->show(choices, {QString::number(level->volume)});
        row.choices->setEnabled(!m_settings.isGiven(DeviceSettings::Field::Chime));
    }
}

} // namespace stonepot
