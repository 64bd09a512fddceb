// The device that `stonepot` runs, with its window and its settings: what a manager changes about looks and language
// gets another window at once, while the device, its link and its open order go on.
#pragma once

#include "device_setup.h"
#include "joining.h"
#include "screens.h"

#include "net/http_client.h"
#include "ui/common/look.h"
#include "ui/common/translation.h"

#include <QPointer>
#include <optional>

namespace stonepot {

class LocalHub;
class SettingsSheet;
class SoundSettings;
class Trust;

class RunningScreen final : public QObject {
    Q_OBJECT
public:
    // Errors: those of deviceConfig and makeScreen. The clock must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<RunningScreen>> start(const StartSettings& start, const Clock& clock);
    ~RunningScreen() override;

    [[nodiscard]] QWidget& window() { return *m_screen.window; }
    [[nodiscard]] Composition& device() { return *m_screen.device; }
    [[nodiscard]] DeviceSetup& setup() { return m_setup; }
    void show();

signals:
    void windowReplaced();
    void stopped(const stonepot::Error& error); // it could not start anew, or its file is damaged

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // who may close the window

private:
    RunningScreen(const StartSettings& start, const Clock& clock);
    [[nodiscard]] Status run();
    void speak();
    void follow(const DevicePreferences& before, const DevicePreferences& now);
    // Where somebody is in the settings, to go on there in a window that was made anew.
    struct InSettings {
        QString focus; // its name
        int scrolled = 0;
    };
    [[nodiscard]] std::optional<InSettings> inSettings(); // nothing: they are closed
    void goOn(const std::optional<InSettings>& where);
    void replaceWindow();
    void startAnew();
    void startAnewHere();
    void pair(const QString& code);
    void keepPairing(const QByteArray& token, const QString& tenant);
    [[nodiscard]] Status startHub(Composition::Config& config);
    void addSettings();
    SettingsSheet& settings();
    void askSettings();
    Trust& trust();
    void offerFormats();

    const Clock& m_clock;
    DeviceSetup m_setup;
    std::optional<Translation> m_translation;
    std::unique_ptr<HttpClient> m_http;             // to the hub that is asked for a token
    std::unique_ptr<LocalHub> m_hub;                // of a shop on this machine; ends after the device
    Joining::Reach m_reach = Joining::Reach::Alone; // of that hub, as is
    std::unique_ptr<Joining> m_joining;
    Composition::Config m_config;
    Look m_look; // of the sheet
    Screen m_screen;
    std::unique_ptr<SoundSettings> m_sounds; // of a screen that makes some
    std::unique_ptr<Trust> m_trust;          // once somebody was asked
    QPointer<SettingsSheet> m_settings;      // once somebody has asked for it
};

} // namespace stonepot
