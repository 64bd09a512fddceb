// A till with everything real but the network: store, submitter and link on a database of its own, a transport that the
// test plays, a clock that it moves.
#pragma once

#include "net/connection_manager.h"
#include "net/http_client.h"
#include "net/order_submitter.h"
#include "state/link_status.h"
#include "state/paper_status.h"
#include "state/pos_store.h"
#include "state/printer_settings.h"
#include "storage/device_store.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/recording_probe.h"
#include "ui/pos/till_window.h"

#include <QTemporaryDir>
#include <memory>

namespace stonepot {

class TillBed {
public:
    // Saturday 14 March 2026, 19:40 in the sample restaurant.
    static constexpr Instant evening{Milliseconds(1773531600000)};

    // `directory`: whose disk it is; empty: one of its own.
    explicit TillBed(const TillWindow::Options& options = defaultOptions(), const QString& directory = {});
    ~TillBed();

    [[nodiscard]] static TillWindow::Options defaultOptions();
    // The store has loaded, the sample menu and staff are in, the window is shown at `size`.
    void show(QSize size = {1366, 768});
    // The program ends and starts again on the same disk.
    void restart();
    // Online, Mina Kim at work: three dishes, and the payment screen.
    void sellToPayment();
    // Mina Kim, whose PIN is 1234, without the pad. (Joon Lee, the manager, has 5678.)
    void logIn();
    // The link as the indicator shows it.
    void setOnline(int latency = 12);
    void setOffline(int attempt = 7, Milliseconds untilRetry = Milliseconds(4000));
    // The backend takes an order, and a kitchen display has shown it or finished it.
    enum class Kitchen { NotSeen, Seen, Ready };
    void backendHas(const Order& order, Kitchen kitchen);

    // Adds an item the short way; the line's id.
    QString add(const QString& itemId, int quantity = 1, const std::vector<ChosenOption>& options = {},
                const QString& note = {});

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& objectName) const
    {
        return window->findChild<Widget*>(objectName);
    }
    // A real click in the middle; fails quietly when there is no such visible widget.
    bool click(const QString& objectName);
    // Key by key: as a person types, and as a scanner does, with Enter at the end.
    void type(QWidget* widget, const QString& text);
    void scan(QWidget* widget, const QString& code);
    // The keys of a pad, one after the other: "approval" and "5678".
    bool press(const QString& pad, const QString& keys);
    // A click on a button, then what its menu offers under `action`; false when that is not there or not enabled.
    bool choose(const QString& button, const QString& action);
    // A real click on a view's row.
    bool clickRow(const QString& viewName, int row);
    // The row of a view that says `text` or whose id it is, or −1.
    [[nodiscard]] int rowOf(const QString& viewName, const QString& text) const;

    FakeClock clock{evening};
    RecordingProbe disk;
    QTemporaryDir folder;
    std::unique_ptr<DeviceStore> storage;
    FakeTransport* transport = nullptr; // the link's
    std::unique_ptr<ConnectionManager> link;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<OrderSubmitter> submitter;
    std::unique_ptr<LinkStatus> status;
    std::unique_ptr<PosStore> store;
    PaperStatus paper;
    PrinterSettings printers;
    std::unique_ptr<TillWindow> window;

private:
    void makeDevice();

    TillWindow::Options m_options;
    QString m_directory;
    qint64 m_seq = 0;
};

} // namespace stonepot
