// The printers' settings between the manager's page and printers.json: what is changed there is checked, in effect and
// stored at once.
#pragma once

#include "core/menu.h"
#include "print/printer_config.h"
#include "print/printer_search.h"
#include "state/printer_settings.h"

#include <QObject>
#include <QThreadPool>
#include <functional>

namespace stonepot {

class PrinterSetup final : public QObject {
    Q_OBJECT
public:
    using Hosts = std::function<std::vector<QHostAddress>()>;

    // `hosts` are knocked on when somebody looks around; in tests those of this machine.
    PrinterSetup(QString file, PrintSetup setup, Hosts hosts = hostsOnLocalNetworks,
                 quint16 port = PrinterSearch::rawPort);

    [[nodiscard]] const PrintSetup& setup() const { return m_setup; }
    [[nodiscard]] PrinterSettings& settings() { return m_settings; }
    void setMenu(const Menu& menu);

signals:
    void changed(); // setup() is another
    void testPageRequested(const QString& printerId);
    void testDrawerRequested(const QString& printerId);

private:
    void show();
    void put(const PrinterEntry& entry);
    void remove(const QString& id);
    void setRules(const PaperRules& rules);
    void take(PrintSetup setup);
    void listThisComputer();
    void lookAround();
    void showOffers();

    QString m_file;
    PrintSetup m_setup;
    PrinterSettings m_settings;
    Hosts m_hosts;
    quint16 m_port;
    PrinterSearch m_search;
    std::vector<FoundPrinter> m_here;
    std::vector<FoundPrinter> m_around;
    QThreadPool m_disk;    // one write after the other
    QThreadPool m_devices; // a print server may take its time
};

} // namespace stonepot
