#include "ui/pos/till_dialogs.h"

#include "state/paper_status.h"
#include "state/pos_store.h"
#include "ui/common/button.h"
#include "ui/pos/audit_sheet.h"
#include "ui/pos/charges_sheet.h"
#include "ui/pos/customer_sheet.h"
#include "ui/pos/held_sheet.h"
#include "ui/pos/held_text.h"
#include "ui/pos/info_sheet.h"
#include "ui/pos/item_details.h"
#include "ui/pos/link_details.h"
#include "ui/pos/number_sheet.h"
#include "ui/pos/order_details_sheet.h"
#include "ui/pos/paper_sheet.h"
#include "ui/pos/printer_sheet.h"
#include "ui/pos/problem_text.h"
#include "ui/pos/void_sheet.h"
#include "ui/pos/who_sheet.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int maximumTable = 999;
constexpr int maximumGuests = 99;

using Kind = NumberSheet::Kind;

InfoSheet::Facts shortcuts()
{
    return {{u"F1"_s, TillDialogs::tr("This list")},
            {u"F2"_s, TillDialogs::tr("Search; a scanned code works anywhere")},
            {u"F3"_s, TillDialogs::tr("Today's orders")},
            {u"F4"_s, TillDialogs::tr("Put the order aside")},
            {u"F5"_s, TillDialogs::tr("Held orders")},
            {u"F6"_s, TillDialogs::tr("Customer and note")},
            {u"F12"_s, TillDialogs::tr("Pay")},
            {u"Ctrl+Z"_s, TillDialogs::tr("Take back the last change")},
            {u"Ctrl+L"_s, TillDialogs::tr("Lock the till")},
            {u"Ctrl+,"_s, TillDialogs::tr("Settings")},
            {u"Enter"_s, TillDialogs::tr("Choose; complete the payment")},
            {u"Esc"_s, TillDialogs::tr("Back")}};
}

} // namespace

TillDialogs::TillDialogs(PosStore& store, LinkStatus& link, const Clock& clock, const Look& look, bool development,
                         QWidget* window)
    : QObject(window)
    , m_store(store)
    , m_link(link)
    , m_clock(clock)
    , m_look(look)
    , m_development(development)
    , m_window(window)
    , m_number(new NumberSheet(look, window))
    , m_customer(new CustomerSheet(store, look, window))
    , m_held(new HeldSheet(store, clock, look, window))
    , m_charges(new ChargesSheet(store, look, window))
    , m_trust(store, look, window)
    , m_item(new ItemDetails(store, m_trust, *m_number, look, window))
{
    connect(m_charges, &ChargesSheet::finishRequested, this, &TillDialogs::finishChargeRequested);
    connect(m_charges, &ChargesSheet::giveBackRequested, this, &TillDialogs::giveBack);
    connect(m_customer, &CustomerSheet::orderGone, this, &TillDialogs::orderGone);
    connect(m_item, &ItemDetails::chooseRequested, this, &TillDialogs::chooseRequested);
}

void TillDialogs::makeRest()
{
    m_order = new OrderDetailsSheet(m_clock, m_look, m_window);
    m_linkDetails = new LinkDetails(*m_store.ordersModel(), m_link, m_clock, m_look, m_development, m_window);
    m_help = new InfoSheet(m_look, u"helpSheet"_s, m_window);
    m_void = new VoidSheet(m_look, m_window);
    m_audit = new AuditSheet(m_store, m_look, m_window);
    m_who = new WhoSheet(m_look, m_window);
    m_openTwice = new InfoSheet(m_look, u"openTwiceSheet"_s, m_window);
    connect(m_order, &OrderDetailsSheet::payRequested, this, &TillDialogs::payRequested);
    connect(m_order, &OrderDetailsSheet::openRequested, this, &TillDialogs::openRequested);
    connect(m_order, &OrderDetailsSheet::takeBackRequested, m_void,
            [this](const Order& order) { m_void->openFor(order); });
    connect(&m_store, &PosStore::orderCommitted, m_who, &WhoSheet::forget);
    connect(m_who, &WhoSheet::enterRequested, this, [this](const std::function<void()>& goOn) {
        m_customer->openFor(m_store.cart(), [this, goOn] {
            m_who->decide(m_store.cart());
            goOn();
        });
    });
    connect(m_void, &VoidSheet::decided, this, &TillDialogs::takeBack);
    connect(m_store.ordersModel(), &QAbstractItemModel::dataChanged, this, [this] {
        const OrderRow* row = m_order->isOpen() ? m_store.ordersModel()->find(m_order->key()) : nullptr;
        if (row != nullptr) {
            m_order->update(*row, {isPrintable(), m_paper != nullptr});
        }
    });
}

void TillDialogs::setPaper(PaperStatus& paper)
{
    m_paper = &paper;
    m_paperSheet = new PaperSheet(paper, m_look, m_window);
    connect(m_order, &OrderDetailsSheet::receiptRequested, &paper, &PaperStatus::printReceipt);
    connect(m_order, &OrderDetailsSheet::mailRequested, &paper, &PaperStatus::prepareMail);
}

void TillDialogs::setPrinterSettings(PrinterSettings& settings)
{
    m_printers = new PrinterSheet(settings, m_look, m_window);
}

void TillDialogs::showPrinters()
{
    if (m_printers != nullptr) {
        m_printers->openList();
    }
}

// A till that knows nobody yet has nothing to keep from anybody.
void TillDialogs::askSettings()
{
    if (!m_allowsSettings) {
        return;
    }
    if (m_store.staff().empty()) {
        emit settingsRequested();
        return;
    }
    m_trust.ask(tr("Changing the settings"), [this](const StaffMember&) { emit settingsRequested(); });
}

void TillDialogs::showPaper()
{
    if (m_paperSheet != nullptr) {
        m_paperSheet->openList();
    }
}

void TillDialogs::askTable()
{
    const Cart& cart = m_store.cart();
    m_number->ask(
        {tr("Table"), {}, {Kind::Whole}, cart.tableNumber.value_or(0), maximumTable, cart.tableNumber.has_value()},
        ofOpenOrder([this](Kind, qint64 table) {
            m_store.setTable(table > 0 ? std::optional(static_cast<int>(table)) : std::nullopt, m_store.cart().guests);
        }));
}

void TillDialogs::askGuests()
{
    const int guests = m_store.cart().guests;
    m_number->ask({tr("Guests"), {}, {Kind::Whole}, guests, maximumGuests, guests > 0},
                  ofOpenOrder([this](Kind, qint64 count) {
                      m_store.setTable(m_store.cart().tableNumber, static_cast<int>(count));
                  }));
}

void TillDialogs::askCustomer()
{
    m_customer->openFor(m_store.cart());
}

void TillDialogs::askOrderNote()
{
    m_customer->openFor(m_store.cart());
    m_customer->focusNote();
}

void TillDialogs::ensureWho(bool paidLater, const std::function<void()>& goOn)
{
    m_who->ensure(m_store.cart(), paidLater, goOn);
}

void TillDialogs::openDrawer()
{
    const auto person = m_store.currentStaff();
    const QString cashier = person ? person->name : QString();
    m_trust.ask(tr("Opening the drawer without a sale"), {.what = u"no_sale"_s},
                [this, cashier](const StaffMember& manager) { m_paper->openDrawer(cashier, manager.name); });
}

void TillDialogs::askTip(std::function<void(qint64)> answer)
{
    m_number->ask({tr("Tip"), {}, {Kind::Money}}, [answer = std::move(answer)](Kind, qint64 tip) { answer(tip); });
}

void TillDialogs::showHeld()
{
    m_held->openList();
}

// It stays until somebody has read it: two tills may be selling the same.
void TillDialogs::showOpenTwice(const HeldCart& held)
{
    m_openTwice->openWith(cartNewsText(CartNews::OpenTwice, held, m_look.format),
                          [this, held] { return openTwiceFacts(held, m_store.menu(), m_look.format); });
}

void TillDialogs::showCharges()
{
    if (ChargesSheet::isNeeded(m_store)) {
        m_charges->openList();
    }
}

// On the terminal itself; here it is only believed, and written down.
void TillDialogs::giveBack(const QString& chargeKey)
{
    const auto& charges = m_store.openCharges();
    const auto charge = std::ranges::find(charges, chargeKey, &OpenCharge::key);
    if (charge == charges.end()) {
        return;
    }
    const AuditEntry entry{
        .what = u"refund"_s, .order = charge->number, .detail = charge->reference, .amount = charge->amount};
    const QString money = Format::isolate(m_look.format.money(charge->amount));
    m_trust.ask(charge->isOnline() ? tr("Giving back %1").arg(money)
                                   : tr("Giving back %1 on the card terminal").arg(money),
                entry, [this, chargeKey](const StaffMember&) { m_store.dropCharge(chargeKey); });
}

void TillDialogs::showOrder(const QString& key)
{
    if (const OrderRow* row = m_store.ordersModel()->find(key)) {
        m_order->openFor(*row, {isPrintable(), m_paper != nullptr});
    }
}

void TillDialogs::askVoid(const Order& order, const QString& lineId)
{
    m_void->openFor(order, lineId);
}

void TillDialogs::takeBack(const VoidSheet::Decision& decision)
{
    const OrderRow* row = m_store.ordersModel()->find(decision.orderKey);
    if (row == nullptr) {
        return;
    }
    const bool refund = decision.givenBack > 0;
    const Minor amount = refund ? decision.givenBack : decision.voided;
    const QString money = Format::isolate(m_look.format.money(amount));
    const QString number = Format::isolate(row->order.displayNumber);
    const AuditEntry entry{.what = refund ? u"refund"_s : u"void"_s,
                           .order = row->order.displayNumber,
                           .detail = decision.reason,
                           .amount = amount};
    m_trust.ask(refund ? tr("Giving back %1 of %2").arg(money, number) : tr("Voiding %1 of %2").arg(money, number),
                entry, [this, decision](const StaffMember&) { m_store.amendOrder(decision.orderKey, decision.ops); });
}

bool TillDialogs::isManager() const
{
    const auto person = m_store.currentStaff();
    return person && person->role == StaffRole::Manager;
}

QString TillDialogs::openKey() const
{
    return m_store.openedKey();
}

bool TillDialogs::isPrintable() const
{
    return m_paper != nullptr && !m_paper->printers().empty();
}

void TillDialogs::showItem(const QString& itemId)
{
    m_item->openFor(itemId);
}

void TillDialogs::showLink()
{
    m_linkDetails->open();
}

void TillDialogs::showHelp()
{
    m_help->openWith(tr("Keys"), shortcuts);
}

QMenu* TillDialogs::makeMenu(const QString& name) const
{
    auto* menu = new QMenu(m_window);
    menu->setObjectName(name);
    menu->setFont(m_look.font(15));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void TillDialogs::showMore(const QPoint& globalBottomEnd)
{
    QMenu* menu = makeMenu(u"moreMenu"_s);
    const auto add = [menu](const QString& name, const QString& text, bool enabled, auto run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(enabled);
        QObject::connect(action, &QAction::triggered, menu, run);
    };
    const bool something = !m_store.cart().isEmpty();
    const int held = static_cast<int>(m_store.heldRows().size());
    add(u"moreUndo"_s, tr("Take back the last change"), m_store.canUndo(), [this] { m_store.undo(); });
    add(u"moreNote"_s, tr("Note about the order…"), fixedText(m_store).isEmpty(), [this] { askOrderNote(); });
    const bool isPaidInPart = m_store.pricedCart().paid() > 0;
    add(u"moreDiscount"_s, isPaidInPart ? tr("Discount on the order: a part is paid") : tr("Discount on the order…"),
        !m_store.pricedCart().lines.empty() && !isPaidInPart && fixedText(m_store).isEmpty(),
        [this] { askOrderDiscount(); });
    add(u"moreClear"_s, tr("Empty the order"), something, [this] { m_store.clearCart(); });
    menu->addSeparator();
    add(u"moreHeld"_s, tr("Held orders (%1)…").arg(m_look.format.number(held)), held > 0, [this] { showHeld(); });
    if (ChargesSheet::isNeeded(m_store)) {
        add(u"moreCharges"_s, tr("Payments without an order…"), true, [this] { showCharges(); });
    }
    add(u"moreHelp"_s, tr("Keys…"), true, [this] { showHelp(); });
    const int start = m_window->layoutDirection() == Qt::RightToLeft ? 0 : menu->sizeHint().width();
    menu->popup(globalBottomEnd - QPoint(start, -4));
}

void TillDialogs::showUserMenu(const QPoint& globalTopEnd)
{
    QMenu* menu = makeMenu(u"userMenu"_s);
    const auto add = [menu](const QString& name, const QString& text, auto run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, menu, run);
    };
    if (m_paper != nullptr && m_paper->hasDrawer()) {
        add(u"userDrawer"_s, tr("Open the drawer without a sale…"), [this] { openDrawer(); });
    }
    if (m_printers != nullptr) {
        add(u"userPrinters"_s, tr("Printers…"),
            [this] { m_trust.ask(tr("Changing the printers"), [this](const StaffMember&) { showPrinters(); }); });
    }
    if (m_offersSettings) {
        add(u"userSettings"_s, tr("Settings…"), [this] { askSettings(); });
    }
    add(u"userLock"_s, tr("Lock, or let somebody else in"), [this] { emit lockRequested(); });
    if (isManager()) {
        add(u"userAudit"_s, tr("Log…"), [this] { m_audit->openList(); });
    }
    add(u"userLogOut"_s, tr("Log out"), [this] { m_store.logOut(); });
    menu->addSeparator();
    QAction* version = menu->addAction(QStringLiteral("Stonepot POS " STONEPOT_VERSION));
    version->setObjectName(u"userVersion"_s);
    version->setEnabled(false);
    const QSize size = menu->sizeHint();
    const int start = m_window->layoutDirection() == Qt::RightToLeft ? 0 : size.width();
    menu->popup(globalTopEnd - QPoint(start, size.height() + 4));
}

bool TillDialogs::isOpen() const
{
    return std::ranges::any_of(m_window->findChildren<Sheet*>(Qt::FindDirectChildrenOnly),
                               [](const Sheet* sheet) { return sheet->isOpen(); });
}

void TillDialogs::closeAll()
{
    for (Sheet* sheet : m_window->findChildren<Sheet*>(Qt::FindDirectChildrenOnly)) {
        sheet->dismiss();
    }
}

} // namespace stonepot
