// The part of the settings that says what is heard from this screen, and how loud. A press lets it be heard.
#pragma once

#include "state/device_settings.h"
#include "ui/common/form.h"

namespace stonepot {

// Object names: settingsSound_SOUND_PERCENT, such as settingsSound_late_70; 0 is silence.
class SoundsPart final : public Form {
    Q_OBJECT
public:
    SoundsPart(DeviceSettings& settings, const Look& look, QWidget* parent);

private:
    void refresh();

    struct Row {
        QString sound;
        QString words;
        ChoiceRow* choices;
    };

    DeviceSettings& m_settings;
    std::vector<Row> m_rows;
};

} // namespace stonepot
