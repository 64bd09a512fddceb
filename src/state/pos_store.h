// Everything the till's screens show and every command they may give. Owns the cart, the orders and the person who is
// logged in; gives orders to storage first and to the submitter after that.
#pragma once

#include "core/amend.h"
#include "core/audit.h"
#include "core/cart.h"
#include "core/messages.h"
#include "state/amendments.h"
#include "state/cart_model.h"
#include "state/held_rows.h"
#include "state/menu_model.h"
#include "state/open_charges.h"
#include "state/orders_model.h"
#include "state/pin_login.h"

#include <QFuture>
#include <QObject>
#include <functional>

namespace stonepot {

class DeviceStore;
class OrderSubmitter;

class PosStore final : public QObject {
    Q_OBJECT
public:
    struct Device {
        QString tenantId;
        QString deviceId;
        QChar letter = u'A'; // of display numbers
    };

    PosStore(Device device, DeviceStore& storage, OrderSubmitter& submitter, const Clock& clock,
             QObject* parent = nullptr);
    ~PosStore() override;

    [[nodiscard]] const Device& device() const;
    [[nodiscard]] bool isReady() const; // ready() has been said

    // ---- people ----
    [[nodiscard]] std::vector<StaffMember> staff() const;
    [[nodiscard]] std::optional<StaffMember> currentStaff() const;
    // Answers with loggedIn or loginFailed, never blocks. An empty staffId means whoever has this PIN.
    void logIn(const QString& staffId, const QString& pin);
    void logOut();
    // A manager's PIN for one thing, whoever is logged in: managerApproved or managerRefused.
    void askManager(const QString& pin);

    // Writes down what a person was trusted with; time and cashier are filled in. `then` does it once that is on disk,
    // and is not called when it could not be written: placeFailed says so.
    void audit(stonepot::AuditEntry entry, std::function<void()> then);
    [[nodiscard]] QFuture<Result<std::vector<AuditEntry>>> auditLog() const; // the last, newest first

    // ---- menu ----
    [[nodiscard]] const Menu& menu() const;
    [[nodiscard]] MenuModel* menuModel();
    // Sold out, so many left, or on sale again: everywhere, once it is stored. placeFailed when it cannot be. What the
    // backend refuses is as it was before: availabilityRefused.
    void setAvailability(const QString& itemId, bool available, std::optional<int> left);

    // ---- the open order ----
    [[nodiscard]] const Cart& cart() const;
    // Totals as they stand; no id yet. Of an order that is open again: with its lines.
    [[nodiscard]] const Order& pricedCart() const;
    [[nodiscard]] CartModel* cartModel();
    void setOrderType(stonepot::OrderType type);
    void setTable(std::optional<int> table, int guests);
    void setCustomer(const stonepot::Customer& customer);
    void setOrderNote(const QString& note);
    // The new (or raised) line's id, or the problems that the sheet must show.
    std::expected<QString, std::vector<ChoiceProblem>> addToCart(const LineChoice& choice);
    // Empty: it is done. Otherwise what is in the way, such as too few that are left for all lines of the item; then
    // the line is as it was. Less of something is always possible.
    std::vector<ChoiceProblem> replaceLine(const QString& lineId, const LineChoice& choice);
    std::vector<ChoiceProblem> setQuantity(const QString& lineId, stonepot::Decimal quantity);
    void removeLine(const QString& lineId);
    // A manager's: instead of the menu's, with all that is chosen; without one the menu's again.
    void setLinePrice(const QString& lineId, const std::optional<stonepot::AgreedPrice>& agreed);
    void setLineDiscount(const QString& lineId, const std::optional<stonepot::Discount>& discount);
    void setOrderDiscount(const std::optional<stonepot::Discount>& discount); // one; instead of the one before
    void clearCart();
    void undo(); // the last of up to ten cart changes
    [[nodiscard]] bool canUndo() const;

    // ---- an order that was sent and is not paid, open again: the cart has what is added to it ----
    // What was open is put aside. Nothing happens for one that is paid: see isUnpaid.
    // Table, guests, customer, note and discount of it are changed as those of a new one, at once and each by an
    // amendment of its own: orderChanged, placeFailed or amendmentRefused. What kind of order it is stays.
    void openOrder(const QString& key);
    [[nodiscard]] const OrderRow* openedOrder() const; // nullptr: the open order is a new one
    [[nodiscard]] QString openedKey() const;           // likewise empty
    // A backend that knows the base only does not; until one has said so, it does.
    [[nodiscard]] bool backendTakesChanges() const;
    // To the kitchen: orderChanged once it is stored, and the order is closed; or placeFailed and it stays open.
    void sendAdditions();

    // ---- orders put aside ----
    [[nodiscard]] const std::vector<HeldCart>& heldCarts() const; // at this till
    // Those of the other tills too, the oldest first.
    [[nodiscard]] std::vector<HeldRow> heldRows() const;
    // Puts the open order aside, for every till of the hub; of one that was sent, what is added to it. It leaves the
    // screen once it is stored: heldChanged, or holdFailed and all is as it was.
    void holdCart();
    // Opens a held one; what was open is put aside in its place. With a link the hub is asked first, which gives it to
    // one till only: cartNews when it does not come. Without one it opens if it was held here.
    void resumeCart(const QString& cartId);
    // Somebody has begun something else: what the hub is asked for is put aside when it comes.
    void stopResuming();

    // ---- placing ----
    // Stores the order with its outbox entry, then emits orderCommitted; the cart is empty by then. While one is being
    // stored further calls do nothing: a double tap is one order. On placeFailed the cart is as it was.
    // No payments: sent to the kitchen, to be paid later. `charges`: keys of open ones that are among the payments.
    // Returns the clientOrderId, empty when nothing was started.
    QString placeOrder(const std::vector<Payment>& payments, const QStringList& charges = {});
    [[nodiscard]] bool isPlacing() const;
    // Takes the money for an order that was sent without: orderPaid once it is stored, or placeFailed.
    void payOrder(const QString& clientOrderId, const std::vector<Payment>& payments, const QStringList& charges = {});
    // Voids, refunds and the like: orderChanged once it is stored, or placeFailed. The row follows at once, and goes
    // back when the backend refuses it: amendmentRefused.
    void amendOrder(const QString& key, const std::vector<OrderOp>& ops);
    // What the open order is called, or the next one will be: "A-042".
    [[nodiscard]] QString nextDisplayNumber() const;

    [[nodiscard]] OrdersModel* ordersModel();
    // Puts a refused order aside (kept, not sent) or sends it again; a person's decision.
    void retryRefused(const QString& clientOrderId);
    // The kitchen was told by word of mouth of an order that no display has shown: no alert about it any more.
    void acknowledgeUnseen(const QString& clientOrderId);

    // ---- cards and codes ----
    // What the terminal was asked for and no order has taken: until one has, or a person says that no money moved. They
    // outlive the program.
    [[nodiscard]] const std::vector<OpenCharge>& openCharges() const;
    // Writes down that the terminal is asked; the key and the open cart are filled in, unless it is for an order that
    // was placed. `then` asks it, once that is on disk; placeFailed when it cannot be, and `then` is not called.
    void openCharge(stonepot::OpenCharge charge, std::function<void(const QString& key)> then);
    // What became of it. `then` is called in any case, also when it could not be written: the money has moved.
    void answerCharge(const QString& key, stonepot::OpenCharge::State state, const QString& reference,
                      std::function<void()> then);
    // A guest is shown a code that carries what this returns: "A-042-7C01F4". Amount, tip, number and order are given,
    // as to openCharge. It is known until the program ends; paymentReceived says when a payment service has the money.
    QString expectPayment(stonepot::OpenCharge charge);
    // No money has moved, or it was given back.
    void dropCharge(const QString& key);
    // Its order is open again when `then` is called; what was open is put aside.
    void reopenCartOf(const QString& chargeKey, std::function<void()> then);

    // ---- fed by the composition ----
    void applyMenu(const Menu& menu);
    void applyMessage(const ServerMessage& message);
    // A display shows tickets and keeps no orders: what messages say of them is passed over.
    void setKeepsOrders(bool keeps);
    void applyStaff(const std::vector<StaffMember>& staff);
    // Whom to ask about PINs that this device does not know.
    void setOnlineLogin(OnlineLogin ask);
    // Alerts about orders that nobody has seen need a link that is current.
    void setCurrent(bool current);
    // Stores what messages changed since the last time.
    QFuture<Status> save();
    // Looks what time has made due; the store does it every second by itself.
    void tick();

signals:
    void ready(); // what was stored has been loaded; screens may show
    void loggedIn();
    void loginFailed(const QString& reasonCode); // "wrong_pin", "locked", "no_staff"
    void pinDelayed();                           // the backend does not answer, and is asked again
    void loggedOut();
    void managerApproved(const stonepot::StaffMember& manager);
    void managerRefused(const QString& reasonCode); // as loginFailed, or "not_manager"
    void staffChanged();
    void menuChanged();
    void cartChanged();
    // A new menu does not have them any more: they are off the open order. What they were called.
    void linesDropped(const QStringList& names);
    void heldChanged();
    void chargesChanged();
    // To a code that this till showed, also in an earlier run: an open charge by now, and on disk if it can be. Not
    // said of what an order has taken already.
    void paymentReceived(const QString& expected, const stonepot::OpenCharge& charge);
    void holdFailed(const stonepot::Error& error);
    // What became of one that was to be opened, and did not open as usual.
    void cartNews(stonepot::CartNews news, const stonepot::HeldCart& cart);
    void orderCommitted(const stonepot::Order& order);
    void placeFailed(const stonepot::Error& error);
    void orderPaid(const stonepot::Order& order);
    void orderChanged(const stonepot::Order& order);
    void availabilityRefused(const QString& itemId, const QString& reason);
    void amendmentRefused(const QString& displayNumber, stonepot::AmendmentKind kind, const QString& reason);
    void orderConfirmed(const QString& clientOrderId, const QString& orderId, const QString& orderNumber,
                        const QString& route);
    void orderRefused(const QString& clientOrderId, stonepot::ErrorCode code, const QString& reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
