// The till: log-in, selling and payment over one status bar.
//
// Object names are an interface; tests and the guided demo find widgets by them:
//   loginScreen   loginStaff (view), pinPad, pin0 … pin9, pinClear, pinBackspace, helpButton
//   sellingScreen categoryRail (view), searchField, searchClear, menuGrid (view), tablesButton, ordersButton,
//   moreButton orderPanel    typeDineIn, typeTakeout, typeDelivery, tableButton, guestsButton, customerButton,
//   orderLines (view),
//                 lineQuantityMinus, lineQuantityPlus, lineNote, lineDiscount, lineRemove, totals, holdButton,
//                 sendButton, payButton
//   modifierSheet group_GROUP, option_GROUP_OPTION (GROUP is "variant" for sizes), quickNote0 …, allergyButton,
//                 allergen_NAME, modifierNote, modifierQuantityMinus, modifierQuantityPlus, modifierCancel, modifierAdd
//   ordersSheet   ordersList (view), ordersAll, ordersAlert, ordersWaiting, ordersReady, ordersClose, orderTold,
//                 orderRetry, ordersTryNow
//   offlineBanner bannerOrders
//   statusBar     linkIndicator, queueLabel, refusedLabel, userMenuButton, statusClock
//   toast
#pragma once

#include "ui/common/look.h"

#include <QWidget>
#include <memory>

namespace stonepot {

class Clock;
class LinkStatus;
class PosStore;

class TillWindow final : public QWidget {
    Q_OBJECT
public:
    struct Options {
        QString tillName;         // under the shop's name at log-in: "Till 2"
        QLocale locale;           // of numbers, dates and menu names
        qreal textScale = 1.0;    // 1 to 1.5
        bool development = false; // shows addresses and attempts
    };

    TillWindow(PosStore& store, LinkStatus& link, const Clock& clock, const Options& options,
               QWidget* parent = nullptr);
    ~TillWindow() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
