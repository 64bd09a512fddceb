// The till's smaller questions and answers: table, guests, customer, discounts, held orders, menus, the link's details.
#pragma once

#include "ui/pos/trust.h"
#include "ui/pos/void_sheet.h"

#include <QObject>
#include <functional>
#include <optional>

class QMenu;

namespace stonepot {

class AuditSheet;
class ChargesSheet;
class Clock;
class CustomerSheet;
class HeldSheet;
class InfoSheet;
struct HeldCart;
class ItemDetails;
class LinkDetails;
class LinkStatus;
class NumberSheet;
class OrderDetailsSheet;
class PaperSheet;
class PaperStatus;
class PosStore;
class PrinterSettings;
class PrinterSheet;
class WhoSheet;
struct Discount;
struct Order;
struct StaffMember;

class TillDialogs final : public QObject {
    Q_OBJECT
public:
    // A cashier gives so many per cent alone; above that a manager agrees.
    static constexpr int discountAlone = 20;

    TillDialogs(PosStore& store, LinkStatus& link, const Clock& clock, const Look& look, bool development,
                QWidget* window);

    // The sheets that are asked for least; before any function below.
    void makeRest();
    // Papers may be printed and looked after; without, nothing offers it.
    void setPaper(PaperStatus& paper);
    // Managers may change the printers; without, nothing offers it.
    void setPrinterSettings(PrinterSettings& settings);

    // Managers may change the device's settings; without, nothing offers it.
    void offerSettings() { m_offersSettings = true; }
    // Not while money is being taken: the window is built anew for some of them.
    void allowSettings(bool allowed) { m_allowsSettings = allowed; }

    void askTable();
    void askGuests();
    void askCustomer();
    void askOrderNote();
    // Goes on at once, or when what is missing for the guest was entered, or a person does without.
    void ensureWho(bool paidLater, const std::function<void()>& goOn);
    void askLineDiscount(const QString& lineId);
    void askOrderDiscount();
    void askTip(std::function<void(qint64)> answer);
    void showHeld();
    void showOpenTwice(const HeldCart& held);
    void showCharges(); // card payments that no order has; nothing when there are none
    void showOrder(const QString& key);
    void askVoid(const Order& order, const QString& lineId); // that line, unless others are chosen
    void showItem(const QString& itemId);
    void showLink();
    void showHelp();
    void askSettings();
    void showPrinters(); // a manager has agreed
    void showPaper();
    void showMore(const QPoint& globalBottomEnd);
    void showUserMenu(const QPoint& globalTopEnd);
    // One of them covers the window.
    [[nodiscard]] bool isOpen() const;
    void closeAll();

signals:
    void payRequested(const stonepot::Order& order);
    void openRequested(const QString& key);
    void finishChargeRequested(const QString& key);
    void chooseRequested(const QString& itemId);
    void lockRequested();
    void settingsRequested(); // a manager has agreed
    void orderGone();         // what was answered was asked of an order that is not open any more

private:
    void askDiscount(const QString& title, qint64 of, bool isRemovable,
                     const std::function<void(std::optional<Discount>)>& apply,
                     const std::function<void(qint64)>& price = {});
    void askPrice(const QString& lineId, qint64 price);
    void takeBack(const VoidSheet::Decision& decision);
    [[nodiscard]] bool isManager() const;
    [[nodiscard]] QString openKey() const;
    // What is answered later is about the order that was open when it was asked, and about no other.
    template <typename Act>
    [[nodiscard]] auto ofOpenOrder(Act act)
    {
        return [this, act, key = openKey()](const auto&... answer) {
            if (key == openKey()) {
                act(answer...);
            } else {
                emit orderGone();
            }
        };
    }
    [[nodiscard]] bool isPrintable() const;
    void openDrawer();
    void giveBack(const QString& chargeKey);
    [[nodiscard]] QMenu* makeMenu(const QString& name) const;

    PosStore& m_store;
    LinkStatus& m_link;
    const Clock& m_clock;
    const Look& m_look;
    const bool m_development;
    QWidget* m_window;
    NumberSheet* m_number;
    CustomerSheet* m_customer;
    HeldSheet* m_held;
    ChargesSheet* m_charges;
    OrderDetailsSheet* m_order = nullptr;
    LinkDetails* m_linkDetails = nullptr;
    InfoSheet* m_help = nullptr;
    VoidSheet* m_void = nullptr;
    WhoSheet* m_who = nullptr;
    AuditSheet* m_audit = nullptr;
    InfoSheet* m_openTwice = nullptr;
    Trust m_trust;
    ItemDetails* m_item;
    PaperStatus* m_paper = nullptr;
    PaperSheet* m_paperSheet = nullptr;
    PrinterSheet* m_printers = nullptr;
    bool m_offersSettings = false;
    bool m_allowsSettings = true;
};

} // namespace stonepot
