// Which paper an order makes, and when: joins the till's stores to the print queue. Placing an order never waits for
// it.
#pragma once

#include "core/kitchen_order.h"
#include "core/menu.h"
#include "core/order.h"

#include <QObject>
#include <memory>

namespace stonepot {

class Composition;
class DeviceStore;
class PaperStatus;
class PrinterSettings;

class Printing final : public QObject {
    Q_OBJECT
public:
    // From FOLDER/printers.json (docs/printing.md); where there is none nothing is printed. ValidationError names the
    // path in it, StorageFailed when it cannot be read. Storage and clock must outlive the printing.
    [[nodiscard]] static Result<std::unique_ptr<Printing>> make(const QString& folder, DeviceStore& storage,
                                                                const Clock& clock);
    ~Printing() override;

    // Connects a till's stores to what is below.
    void follow(Composition& till);

    [[nodiscard]] PaperStatus& status();
    [[nodiscard]] PrinterSettings& printers();

    void setMenu(const Menu& menu);
    // Each paper of an order is printed once, however often these are called.
    void orderPlaced(const Order& order);   // on disk by now
    void orderPaid(const Order& order);     // an order that was placed before
    void orderIsLocal(const Order& order);  // no display can know of it
    void orderIsUnseen(const Order& order); // no display has shown it in time
    void additionsAreUnseen(const Order& order, const std::vector<KitchenOrder>& additions); // but the order is
    // As it is now. What is on paper in the kitchen gets a paper of the difference.
    void orderIsShown(const Order& order, bool wasRefused = false);
    // Nobody buys anything. A slip says who wanted it and which manager agreed.
    void openDrawer(const QString& staff, const QString& manager);
    // A person wants the receipt; after the first one it is a copy.
    void printReceipt(const Order& order);
    // What is to pay, as often as a person wants it. The order need not be placed, and no drawer opens.
    void printBill(const Order& order);
    // As a PDF in FOLDER/receipts, to be sent by e-mail: PaperStatus::mailReady or mailFailed.
    void prepareMail(const Order& order);

private:
    void takeSetup();
    void printTest(const QString& printerId, bool drawerOnly);

    struct Private;
    explicit Printing(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace stonepot
