// A device's preferences as a manager sees and changes them. Fed by the program, which checks what is asked for, puts
// it into effect and stores it.
#pragma once

#include "state/device_preferences.h"
#include "state/named_choice.h"

#include <QObject>
#include <QSet>
#include <vector>

namespace stonepot {

// A sound by its name, "late", and how loud it is heard, in per cent; 0: not at all.
struct SoundLevel {
    QString sound;
    int volume = 0;

    bool operator==(const SoundLevel&) const = default;
};

class DeviceSettings final : public QObject {
    Q_OBJECT
public:
    enum class Field { Device, Backend, Tenant, Lock, Screen, Chime };
    enum class Problem { NotAName, NotAnAddress, NotATenant, NotSaved, NobodyAnswers, CodeRefused, TooManyCodes };

    using QObject::QObject;

    [[nodiscard]] const DevicePreferences& preferences() const { return m_preferences; }
    [[nodiscard]] const std::vector<NamedChoice>& languages() const { return m_languages; }
    [[nodiscard]] const std::vector<NamedChoice>& formats() const { return m_formats; } // of the language in use
    [[nodiscard]] const std::vector<SoundLevel>& sounds() const { return m_sounds; }    // that this device makes
    // What counts now, whoever set it.
    struct InUse {
        QString language;
        QString formats;
        QString device;
        QString backend;
        QString tenant;
        int lockAfter = 0;
        int chime = 0;
        bool dark = false;
        bool fullscreen = false;

        bool operator==(const InUse&) const = default;
    };
    [[nodiscard]] const InUse& inUse() const { return m_inUse; }
    // Said when the program was started, by command line or environment, which counts over what is set here.
    [[nodiscard]] bool isGiven(Field field) const { return m_given.contains(field); }
    // Name, address or restaurant are others than those in use.
    [[nodiscard]] bool needsRestart() const { return m_needsRestart; }

    // ---- a manager's word: what is right is in effect and stored at once ----
    void change(const DevicePreferences& preferences) { emit changeRequested(preferences); }
    // With a hub's code: the device is started anew as one of that hub's.
    void pair(const QString& code) { emit pairRequested(code); }
    void changeSound(const SoundLevel& level) { emit soundChangeRequested(level); }
    void restart() { emit restartRequested(); }

    // ---- fed by the program ----
    void show(const DevicePreferences& preferences, const InUse& inUse, bool needsRestart);
    void setLanguages(const std::vector<NamedChoice>& languages) { m_languages = languages; }
    void setFormats(const std::vector<NamedChoice>& formats) { m_formats = formats; }
    void setSounds(const std::vector<SoundLevel>& sounds);
    void setGiven(const QSet<Field>& given) { m_given = given; }
    void refuse(Problem problem) { emit refused(problem); }

signals:
    void changed();
    void refused(stonepot::DeviceSettings::Problem problem);
    void changeRequested(const stonepot::DevicePreferences& preferences);
    void pairRequested(const QString& code);
    void soundChangeRequested(const stonepot::SoundLevel& level);
    void restartRequested();

private:
    DevicePreferences m_preferences;
    InUse m_inUse;
    std::vector<NamedChoice> m_languages;
    std::vector<NamedChoice> m_formats;
    std::vector<SoundLevel> m_sounds;
    QSet<Field> m_given;
    bool m_needsRestart = false;
};

} // namespace stonepot
