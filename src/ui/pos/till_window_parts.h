// What TillWindow is made of; of interest to its own sources only.
#pragma once

#include "ui/pos/till_window.h"

#include "state/link_status.h"
#include "state/pos_store.h"
#include "ui/common/in_turns.h"
#include "ui/common/toast.h"
#include "ui/pos/login_screen.h"
#include "ui/pos/modifier_sheet.h"
#include "ui/pos/offline_banner.h"
#include "ui/pos/order_panel.h"
#include "ui/pos/orders_sheet.h"
#include "ui/pos/payment_screen.h"
#include "ui/pos/selling_screen.h"
#include "ui/pos/status_bar.h"
#include "ui/pos/till_dialogs.h"

#include <QStackedWidget>

namespace stonepot {

struct TillWindow::Private {
    TillWindow* window;
    PosStore& store;
    LinkStatus& link;
    const Clock& clock;
    Options options;
    Look look;
    StatusBar* status = nullptr;
    LoginScreen* login = nullptr;
    SellingScreen* selling = nullptr;
    PaymentScreen* payment = nullptr;
    ModifierSheet* modifiers = nullptr;
    OrdersSheet* orders = nullptr;
    OfflineBanner* banner = nullptr;
    QWidget* page = nullptr; // the banner over the selling screen
    TillDialogs* dialogs = nullptr;
    Toast* toast = nullptr;
    QStackedWidget* stack = nullptr;
    InTurns* rest = nullptr; // all but the log-in
    bool isWhole = false;
    QString payNext; // key of the order that is paid for as soon as what was added to it is stored
    bool offersSettings = false;

    void planRest();
    void makeRest() { rest->finish(); } // for whoever needs all of it now
    void makeOrders();
    void connectAll();
    void connectScreens();
    void connectStore();
    [[nodiscard]] TillDialogs& sheets()
    {
        makeRest();
        return *dialogs;
    }
    void showMenu();
    void showScreen(QWidget* screen);
    void showOrders(OrdersFilter::Show show);
    void closeOrders();
    void refreshLink();
    void chooseItem(const QString& itemId);
    [[nodiscard]] bool isSelling() const;
    void connectDialogs();
    void connectMail();
    void addShortcuts();
    void pay();
    void send();
    void finish(const Order& order);
    void finishCharge(const QString& key);
    void saveOrderOf(const OpenCharge& charge);
    void lock();
    void enterCode(const QString& text, bool scanned);
    void openSheet(const QString& itemId);
    void editLine(const QString& lineId);
    void acceptChoice(const QString& lineId, const LineChoice& choice);
    void showProblems(const std::vector<ChoiceProblem>& problems);
};

} // namespace stonepot
