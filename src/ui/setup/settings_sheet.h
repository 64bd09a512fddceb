// A device's settings, for a manager: how its screen looks and speaks, who it is, where its hub is.
#pragma once

#include "state/device_settings.h"
#include "ui/common/form.h"
#include "ui/common/sheet.h"

class QScrollArea;

namespace stonepot {

class Button;
class HubDevices;

// Object names: settingsSheet, settingsLanguage_ID, settingsFormats_ID, settingsColors_ID, settingsText_PERCENT,
// settingsScreen_full, settingsClosing_manager, settingsLock_MINUTES, settingsDevice, settingsBackend, settingsTenant
// and settingsCode (each with …Problem), settingsRestart, settingsPrinters, settingsJoin_on, settingsProblem and those
// of JoiningPart and SoundsPart.
class SettingsSheet final : public Sheet {
    Q_OBJECT
public:
    // Whether what belongs to other pages is offered.
    struct Offers {
        bool printers = false;
        bool lock = false;             // people log in here
        HubDevices* devices = nullptr; // of the hub in this program, where there is one
    };

    SettingsSheet(DeviceSettings& settings, const Look& look, Offers offers, QWidget* window);

    void openPage();
    // After the window was built anew: where somebody was, by the focus's name and how far the page was scrolled.
    void returnTo(const QString& focusName, int scrolled);
    [[nodiscard]] int scrolled() const;

signals:
    void printersRequested();

private:
    void addLooks(Form* form);
    void addScreen(Form* form);
    void addDevice(Form* form);
    void addJoining(Form* form);
    void addActions(Form* form);
    void refresh();
    void refreshFields();
    void change(const std::function<void(DevicePreferences&)>& edit);
    void showProblem(DeviceSettings::Problem problem);

    DeviceSettings& m_settings;
    Offers m_offers;
    QScrollArea* m_scroll;
    ChoiceRow* m_language = nullptr;
    ChoiceRow* m_formats = nullptr;
    ChoiceRow* m_colors = nullptr;
    ChoiceRow* m_text = nullptr;
    ChoiceRow* m_screen = nullptr;
    ChoiceRow* m_closing = nullptr;
    ChoiceRow* m_lock = nullptr;
    ChoiceRow* m_join = nullptr;
    Form::Field m_device;
    Form::Field m_backend;
    Form::Field m_tenant;
    Form::Field m_code;
    QLabel* m_notSaved;
    QLabel* m_restartWords = nullptr;
    Button* m_restart = nullptr;
};

} // namespace stonepot
