// The till: log-in, selling and payment over one status bar.
//
// Object names are an interface; tests and the guided demo find widgets by them:
//   loginScreen   loginStaff (view), pinPad, pin0 … pin9, pinClear, pinBackspace, helpButton
//   sellingScreen categoryRail (view), searchField, searchClear, menuGrid (view), ordersButton, moreButton
//   orderPanel    typeDineIn, typeTakeout, typeDelivery, tableButton, guestsButton, customerButton,
//                 orderLines (view), lineQuantityMinus, lineQuantityPlus, lineNote, lineDiscount, lineRemove, totals,
//                 holdButton, sendButton, payButton
//   modifierSheet group_GROUP, hint_GROUP, option_GROUP_OPTION (GROUP is "variant" for sizes), quickNote0 …,
//                 allergyButton, allergen_NAME, modifierNote, modifierQuantityMinus, modifierQuantityPlus, modifierSum,
//                 modifierParts, modifierCancel, modifierAdd
//   ordersSheet   ordersList (view), ordersAll, ordersAlert, ordersWaiting, ordersReady, ordersClose, orderTold,
//                 orderRetry, ordersTryNow
//   offlineBanner bannerOrders
//   numberSheet   number0 … number9, numberPercent, numberMoney, numberRemove, numberCancel, numberAccept
//   customerSheet customerPhone, customerName, customerAddress, orderNote, customerCancel, customerSave
//   heldSheet     heldOrder0 …      approvalSheet approval0 … approval9
//   orderDetails  orderDetailsFacts, orderDetailsPay, orderDetailsReceipt, orderDetailsMail
//   chargesSheet  chargeFinish0 …, chargeGivenBack0 …, chargeApproved0 …, chargeNothing0 …
//   linkDetails   linkReconnect     helpSheet
//   moreMenu      moreUndo, moreNote, moreDiscount, moreClear, moreHeld, moreCharges, moreHelp (actions)
//   userMenu      userDrawer, userPrinters, userSettings, userLock, userLogOut (actions)
//   paperSheet    paperRetry0 …, paperAgain0 …, paperDone0 …, paperMove_PRINTER_0 …, paperCancel0 …
//   printerSheet  printer_PRINTER, printerAdd, printerRules, printerName, printerNameProblem, printerAddress,
//                 printerAddressProblem, printerLookAround, printerOffer0 …, printerProfile_ID, printerStations_ID,
//                 printerAlternative_ID, printerTestPage, printerTestDrawer, printerRemove, receiptPrinter_ID,
//                 receiptWhen_always, receiptWhen_ask, receiptWhen_never, drawerWhen_onCash, kitchenPrinter_ID,
//                 kitchenWhen_onOrder, kitchenWhen_whenLocal, kitchenWhen_whenUnseen
//   statusBar     linkIndicator, linkLine (for developers), paperButton, queueLabel, refusedLabel, userMenuButton,
//   statusClock toast
#pragma once

#include "core/clock.h"
#include "core/payment_code.h"
#include "ui/common/look.h"

#include <QUrl>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

namespace stonepot {

class LinkStatus;
class PaperStatus;
class PaymentTerminal;
class PosStore;
class PrinterSettings;

class TillWindow final : public QWidget {
    Q_OBJECT
public:
    struct Options {
        QString tillName;                       // under the shop's name at log-in: "Till 2"
        QLocale locale;                         // of numbers, dates and menu names
        qreal textScale = 1.0;                  // 1 to 1.5
        bool dark = false;                      // as in a kitchen
        bool development = false;               // shows the link's address and all other details
        Milliseconds lockAfter{0};              // without a touch or a key; 0: never
        std::optional<PaymentCode> paymentCode; // drawn for guests who pay by phone
        Milliseconds paymentCodeValidity = std::chrono::minutes(5);
        PaperStatus* paper = nullptr; // ends after the window; none: nothing is printed
        // Opens the mail program; false when there is none.
        std::function<bool(const QUrl&)> openAddress = {};
        PaymentTerminal* terminal = nullptr; // likewise; none: cards are charged by hand
        PrinterSettings* printers = nullptr; // likewise; none: nobody can change them here
        // The log-in is made first, and the rest once it is shown with everybody who may log in.
        bool startsWithLogin = false;
    };

    TillWindow(PosStore& store, LinkStatus& link, const Clock& clock, const Options& options,
               QWidget* parent = nullptr);
    ~TillWindow() override;

    // The menu under the name offers settings, and the keys for them ask; without, nothing does.
    void offerSettings();
    void showPrinters(); // a manager has agreed

signals:
    void settingsRequested(); // a manager has agreed

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
