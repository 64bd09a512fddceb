// The first start between its wizard and the disk: checks addresses, codes, ports and files, makes the shop, and writes
// what the device then starts with.
#pragma once

#include "device_config.h"

#include "net/http_client.h"
#include "net/hub_search.h"
#include "state/setup_assistant.h"
#include "ui/common/translation.h"

#include <QThreadPool>
#include <QWidget>
#include <optional>

namespace stonepot {

class FirstStart final : public QObject {
    Q_OBJECT
public:
    // The folder has no set-up, and nobody said at the start where the hub is or who this device is.
    [[nodiscard]] static bool isNeeded(const StartSettings& start);

    // StorageFailed when nothing can be kept in the folder. `sample` is the sample restaurant's menu; `around` is asked
    // for hubs once somebody wants to join one.
    [[nodiscard]] static Result<std::unique_ptr<FirstStart>>
    make(const StartSettings& start, const Menu& sample, const Clock& clock, std::vector<HubSearch::Target> around);
    ~FirstStart() override;

    [[nodiscard]] QWidget& window() { return *m_window; }
    [[nodiscard]] SetupAssistant& assistant() { return m_assistant; }
    void show();

signals:
    void windowReplaced();
    void finished(); // the device can start

private:
    FirstStart(const StartSettings& start, const Menu& sample, const Clock& clock,
               std::vector<HubSearch::Target> around);
    void look();
    void speak(const QString& language);
    void replaceWindow();
    void keepDraft();
    void check(SetupAssistant::Step step);
    void checkHub();
    void readMenuFile(const QString& path);
    void finish();
    void joinHub();
    void makeShop();
    void keep(DevicePreferences preferences);
    void refuse(SetupField field, SetupProblem::Kind kind, const QString& detail = {});

    StartSettings m_start;
    Menu m_sample;
    const Clock& m_clock;
    SetupAssistant m_assistant;
    QString m_language;
    std::optional<Translation> m_translation;
    std::unique_ptr<QWidget> m_window;
    HubSearch m_search;
    std::unique_ptr<HttpClient> m_http; // to the hub that is asked
    std::optional<Menu> m_fileMenu;     // a JSON file's
    QThreadPool m_pool;                 // one thing after the other
};

} // namespace stonepot
