// The part of the settings that lets other devices join the hub of this program: a code for each, and the list of those
// that joined.
#pragma once

#include "state/hub_devices.h"
#include "ui/common/form.h"

namespace stonepot {

class FlowLayout;

// Object names: settingsPair_ROLE, settingsPairCode, settingsJoinProblem, settingsRevoke_DEVICE.
class JoiningPart final : public Form {
    Q_OBJECT
public:
    JoiningPart(HubDevices& devices, const Look& look, QWidget* parent);

private:
    void refresh();
    void showDevices();

    HubDevices& m_devices;
    QWidget* m_buttons = nullptr;
    QLabel* m_code = nullptr;
    QLabel* m_problem = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<NamedChoice> m_shown;
};

} // namespace stonepot
