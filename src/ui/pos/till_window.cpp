#include "ui/pos/till_window.h"

#include "state/link_status.h"
#include "state/paper_status.h"
#include "state/pos_store.h"
#include "ui/common/toast.h"
#include "ui/pos/idle_watch.h"
#include "ui/pos/login_screen.h"
#include "ui/pos/modifier_sheet.h"
#include "ui/pos/offline_banner.h"
#include "ui/pos/order_panel.h"
#include "ui/pos/order_stage.h"
#include "ui/pos/orders_sheet.h"
#include "ui/pos/payment_screen.h"
#include "ui/pos/problem_text.h"
#include "ui/pos/scanner_input.h"
#include "ui/pos/selling_screen.h"
#include "ui/pos/status_bar.h"
#include "ui/pos/till_dialogs.h"

#include <QBoxLayout>
#include <QDir>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stonepot {

struct TillWindow::Private {
    PosStore& store;
    LinkStatus& link;
    Look look;
    LoginScreen* login = nullptr;
    SellingScreen* selling = nullptr;
    PaymentScreen* payment = nullptr;
    ModifierSheet* modifiers = nullptr;
    OrdersSheet* orders = nullptr;
    OfflineBanner* banner = nullptr;
    TillDialogs* dialogs = nullptr;
    Toast* toast = nullptr;
    QStackedWidget* stack = nullptr;

    void showMenu();
    void showScreen(QWidget* screen);
    void showOrders(OrdersFilter::Show show);
    void closeOrders();
    void refreshLink();
    void chooseItem(const QString& itemId);
    [[nodiscard]] bool isSelling() const;
    void connectDialogs(TillWindow* window, const StatusBar* status);
    void connectMail(TillWindow* window, PaperStatus& paper, const std::function<bool(const QUrl&)>& openAddress);
    void addShortcuts(TillWindow* window);
    void pay();
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

TillWindow::TillWindow(PosStore& store, LinkStatus& link, const Clock& clock, const Options& options, QWidget* parent)
    : QWidget(parent)
    , d(new Private{store,
                    link,
                    {options.dark ? Theme::dark() : Theme::light(),
                     Format(options.locale, store.menu().currency, QTimeZone(store.menu().day.timeZone)), Icons()}})
{
    setObjectName(u"tillWindow"_s);
    setWindowTitle(tr("Stonepot till"));
    resize(1366, 768);
    d->look.theme.setTextScale(options.textScale);
    d->look.theme.applyTo(this);

    // Before any screen is told: they format with it.
    connect(&store, &PosStore::menuChanged, this, [this] { d->showMenu(); });
    d->stack = new QStackedWidget(this);
    d->login = new LoginScreen(store, clock, d->look, options.tillName, d->stack);
    d->selling = new SellingScreen(store, d->look, d->stack);
    d->payment = new PaymentScreen(store, link, d->look, d->stack);
    d->payment->setPaymentCode(options.paymentCode);
    d->payment->setTerminal(options.terminal);
    d->stack->addWidget(d->login);
    d->stack->addWidget(d->payment);
    d->orders = new OrdersSheet(store, link, clock, d->look, d->selling);
    d->selling->addSideSheet(d->orders, OrdersSheet::sheetWidth);
    // The banner pushes down this page only: the others have no room to give.
    auto* page = new QWidget(d->stack);
    d->banner = new OfflineBanner(link, d->look, page);
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(d->banner);
    pageLayout->addWidget(d->selling, 1);
    d->stack->addWidget(page);
    auto* status = new StatusBar(store, link, clock, d->look, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->stack, 1);
    layout->addWidget(status);
    d->modifiers = new ModifierSheet(d->look, this);
    d->dialogs = new TillDialogs(store, link, clock, d->look, options.development, this);
    d->toast = new Toast(d->look, status->height(), this);

    connect(&store, &PosStore::loggedIn, this, [this] {
        d->showScreen(d->selling);
        d->dialogs->showCharges(); // of guests who have paid, before anybody is charged again
    });
    connect(&store, &PosStore::loggedOut, this, [this] {
        d->login->reset();
        d->closeOrders();
        d->dialogs->closeAll();
        d->showScreen(d->login);
    });
    connect(&link, &LinkStatus::changed, this, [this] { d->refreshLink(); });
    connect(d->banner, &OfflineBanner::ordersRequested, this, [this] { d->showOrders(OrdersFilter::Show::Waiting); });
    connect(d->selling, &SellingScreen::ordersRequested, this, [this] { d->showOrders(OrdersFilter::Show::All); });
    connect(d->orders, &OrdersSheet::closed, this, [this] { d->closeOrders(); });
    connect(d->orders, &OrdersSheet::attentionChanged, this,
            [this] { d->selling->setOrdersBadge(d->orders->attention()); });
    connect(d->selling, &SellingScreen::itemChosen, this, [this](const QString& id) { d->chooseItem(id); });
    connect(d->selling, &SellingScreen::itemHeld, this, [this](const QString& id) { d->dialogs->showItem(id); });
    OrderPanel* panel = d->selling->orderPanel();
    connect(panel, &OrderPanel::editRequested, this, [this](const QString& id) { d->editLine(id); });
    connect(panel, &OrderPanel::noteRequested, this, [this](const QString& id) {
        d->editLine(id);
        d->modifiers->focusNote();
    });
    connect(panel, &OrderPanel::payRequested, this, [this] { d->pay(); });
    connect(panel, &OrderPanel::sendRequested, this, [this] { d->store.placeOrder({}); });
    connect(d->payment, &PaymentScreen::backRequested, this, [this] {
        d->showScreen(d->selling);
        d->dialogs->showCharges();
    });
    connect(&store, &PosStore::orderCommitted, this, [this](const Order& order) { d->finish(order); });
    connect(&store, &PosStore::orderPaid, this, [this](const Order& order) { d->finish(order); });
    connect(&store, &PosStore::amendmentRefused, this,
            [this](const QString& number, AmendmentKind kind, const QString& reason) {
                d->toast->showMessage(refusedText(kind, number, reason));
            });
    connect(&store, &PosStore::linesDropped, this, [this](const QStringList& names) {
        d->toast->showMessage(tr("Not on the menu any more, and off the order: %1")
                                  .arg(d->look.format.locale().createSeparatedList(names)));
    });
    connect(&store, &PosStore::availabilityRefused, this, [this](const QString& itemId, const QString& reason) {
        const MenuItem* item = d->store.menu().item(itemId);
        d->toast->showMessage(
            availabilityRefusedText(item != nullptr ? item->name.in(d->look.format.locale().name()) : itemId, reason));
    });
    connect(&store, &PosStore::orderChanged, this, [this](const Order& order) {
        d->toast->showMessage(tr("%1 is changed.").arg(Format::isolate(order.displayNumber)));
    });
    connect(&store, &PosStore::placeFailed, this,
            [this](const Error& error) { d->toast->showMessage(errorText(error.code)); });
    connect(d->modifiers, &ModifierSheet::accepted, this,
            [this](const QString& id, const LineChoice& choice) { d->acceptChoice(id, choice); });
    d->connectDialogs(this, status);
    if (options.paper != nullptr) {
        status->setPaper(*options.paper);
        d->dialogs->setPaper(*options.paper);
        connect(status, &StatusBar::paperRequested, d->dialogs, &TillDialogs::showPaper);
        d->connectMail(this, *options.paper, options.openAddress);
    }
    if (options.printers != nullptr) {
        d->dialogs->setPrinterSettings(*options.printers);
    }
    d->addShortcuts(this);
    auto* scanner = new ScannerInput(clock, this);
    connect(scanner, &ScannerInput::scanned, this, [this](const QString& code) { d->enterCode(code, true); });
    auto* idle = new IdleWatch(clock, options.lockAfter, this);
    connect(idle, &IdleWatch::idle, this, [this] { d->lock(); });
    d->selling->setOrdersBadge(d->orders->attention());
    d->refreshLink();
    if (store.currentStaff()) { // another window for somebody who is at work
        d->showScreen(d->selling);
    }
}

TillWindow::~TillWindow() = default;

void TillWindow::offerSettings()
{
    d->dialogs->offerSettings();
    connect(d->dialogs, &TillDialogs::settingsRequested, this, &TillWindow::settingsRequested);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Comma, this), &QShortcut::activated, d->dialogs,
            &TillDialogs::askSettings);
}

void TillWindow::showPrinters()
{
    d->dialogs->showPrinters();
}

void TillWindow::Private::showMenu()
{
    look.format = Format(look.format.locale(), store.menu().currency, QTimeZone(store.menu().day.timeZone));
}

bool TillWindow::Private::isSelling() const
{
    return stack->currentWidget() == selling->parentWidget() && !dialogs->isOpen();
}

void TillWindow::Private::connectDialogs(TillWindow* window, const StatusBar* status)
{
    OrderPanel* panel = selling->orderPanel();
    connect(panel, &OrderPanel::tableRequested, dialogs, &TillDialogs::askTable);
    connect(panel, &OrderPanel::guestsRequested, dialogs, &TillDialogs::askGuests);
    connect(panel, &OrderPanel::customerRequested, dialogs, &TillDialogs::askCustomer);
    connect(panel, &OrderPanel::discountRequested, dialogs, &TillDialogs::askLineDiscount);
    connect(panel, &OrderPanel::holdRequested, window, [this] { store.holdCart(); });
    connect(selling, &SellingScreen::moreRequested, dialogs, &TillDialogs::showMore);
    connect(selling, &SellingScreen::searchEntered, window, [this](const QString& text) { enterCode(text, false); });
    connect(payment, &PaymentScreen::otherTipRequested, window,
            [this] { dialogs->askTip([this](qint64 tip) { payment->setTip(tip); }); });
    connect(orders, &OrdersSheet::detailsRequested, dialogs, &TillDialogs::showOrder);
    connect(login, &LoginScreen::helpRequested, dialogs, &TillDialogs::showHelp);
    connect(status, &StatusBar::linkDetailsRequested, dialogs, &TillDialogs::showLink);
    connect(status, &StatusBar::userMenuRequested, dialogs, &TillDialogs::showUserMenu);
    connect(dialogs, &TillDialogs::payRequested, window, [this](const Order& order) {
        payment->startFor(order);
        showScreen(payment);
    });
    connect(dialogs, &TillDialogs::finishChargeRequested, window, [this](const QString& key) { finishCharge(key); });
    connect(dialogs, &TillDialogs::chooseRequested, window, [this](const QString& id) { openSheet(id); });
    connect(dialogs, &TillDialogs::lockRequested, window, [this] { lock(); });
    connect(&store, &PosStore::holdFailed, window,
            [this](const Error& error) { toast->showMessage(errorText(error.code)); });
}

// A mail program takes no file from an address: a person attaches it.
void TillWindow::Private::connectMail(TillWindow* window, PaperStatus& paper,
                                      const std::function<bool(const QUrl&)>& openAddress)
{
    connect(&paper, &PaperStatus::mailReady, window,
            [this, openAddress](const QString& file, const QString& address, const QString& number) {
                const QString subject =
                    tr("Receipt %1, %2", "an order's number, the shop's name").arg(number, store.menu().shopName);
                QUrl mail;
                mail.setScheme(u"mailto"_s);
                mail.setPath(address);
                mail.setQuery(u"subject="_s + QString::fromLatin1(QUrl::toPercentEncoding(subject)));
                const bool opened = openAddress && openAddress(mail);
                const QString where = Format::isolate(QDir::toNativeSeparators(file));
                toast->showMessage(opened ? tr("Attach the receipt to the e-mail: %1").arg(where)
                                          : tr("No mail program opens here. The receipt is in %1").arg(where));
            });
    connect(&paper, &PaperStatus::mailFailed, window, [this](const QString& file, const QString& reason) {
        toast->showMessage(
            tr("The receipt cannot be written to %1: %2").arg(Format::isolate(QDir::toNativeSeparators(file)), reason));
    });
}

void TillWindow::Private::addShortcuts(TillWindow* window)
{
    const auto add = [window](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, window), &QShortcut::activated, window, run);
    };
    const auto whileSelling = [this](auto run) {
        return [this, run] {
            if (isSelling()) {
                run();
            }
        };
    };
    add(Qt::Key_F1, [this] { dialogs->showHelp(); });
    add(Qt::Key_F2, whileSelling([this] { selling->focusSearch(); }));
    add(Qt::Key_F3, whileSelling([this] { showOrders(OrdersFilter::Show::All); }));
    add(Qt::Key_F4, whileSelling([this] { store.holdCart(); }));
    add(Qt::Key_F5, whileSelling([this] { dialogs->showHeld(); }));
    add(Qt::Key_F6, whileSelling([this] { dialogs->askCustomer(); }));
    add(Qt::Key_F12, whileSelling([this] { pay(); }));
    add(QKeySequence::Undo, whileSelling([this] { store.undo(); }));
    add(Qt::CTRL | Qt::Key_L, [this] {
        if (store.currentStaff()) {
            lock();
        }
    });
}

void TillWindow::Private::pay()
{
    if (!store.cart().isEmpty() && !store.isPlacing()) {
        payment->start();
        showScreen(payment);
    }
}

// It is stored; only now may the screen say so.
void TillWindow::Private::finish(const Order& order)
{
    if (stack->currentWidget() == payment) {
        showScreen(selling);
    }
    Minor change = 0;
    for (const Payment& each : order.payments) {
        change += each.change;
    }
    const QString number = Format::isolate(order.displayNumber);
    toast->showMessage(change > 0 ? tr("%1 is saved. Change %2").arg(number, Format::isolate(look.format.money(change)))
                                  : tr("%1 is saved.").arg(number));
    dialogs->showCharges();
}

void TillWindow::Private::finishCharge(const QString& key)
{
    store.reopenCartOf(key, [this, key] {
        const auto charge = std::ranges::find(store.openCharges(), key, &OpenCharge::key);
        if (charge != store.openCharges().end()) {
            saveOrderOf(OpenCharge(*charge));
        }
    });
}

void TillWindow::Private::saveOrderOf(const OpenCharge& charge)
{
    const OrderRow* placed = charge.orderKey.isEmpty() ? nullptr : store.ordersModel()->find(charge.orderKey);
    const bool payable = charge.orderKey.isEmpty() ? !store.cart().isEmpty() : placed != nullptr && isUnpaid(*placed);
    if (!payable) {
        toast->showMessage(tr("Its order cannot be paid any more. Give the money back on the terminal."));
        return;
    }
    std::vector<OpenCharge> together;
    std::ranges::copy_if(store.openCharges(), std::back_inserter(together), [&charge](const OpenCharge& each) {
        return each.state == OpenCharge::State::Approved && each.isWith(charge);
    });
    dialogs->closeAll();
    placed == nullptr ? payment->start() : payment->startFor(placed->order);
    payment->takeUp(together);
    showScreen(payment);
}

// The link and the open order stay; the next PIN opens the till again, for whoever it is.
void TillWindow::Private::lock()
{
    dialogs->closeAll();
    login->reset();
    showScreen(login);
    login->setFocus(Qt::OtherFocusReason);
}

void TillWindow::Private::enterCode(const QString& text, bool scanned)
{
    if (text.isEmpty() || !isSelling()) {
        return;
    }
    const auto& items = store.menu().items;
    const auto found = std::ranges::find_if(
        items, [&text](const MenuItem& item) { return item.barcode == text || item.code == text; });
    if (found != items.end()) {
        const QString itemId = found->id;
        selling->clearSearch();
        chooseItem(itemId);
    } else if (const MenuItem* first = scanned ? nullptr : store.menuModel()->itemAt(0)) {
        const QString itemId = first->id;
        selling->clearSearch();
        chooseItem(itemId);
    } else {
        toast->showMessage(tr("No item has the code %1.").arg(Format::isolate(text)));
    }
}

void TillWindow::Private::showScreen(QWidget* screen)
{
    stack->setCurrentWidget(screen == selling ? selling->parentWidget() : screen);
    dialogs->allowSettings(screen != payment);
    refreshLink();
}

void TillWindow::Private::showOrders(OrdersFilter::Show show)
{
    orders->show(show);
    selling->showSideSheet(true);
    showScreen(selling);
    orders->setFocus(Qt::OtherFocusReason);
}

void TillWindow::Private::closeOrders()
{
    selling->showSideSheet(false);
}

void TillWindow::Private::refreshLink()
{
    const bool local = OfflineBanner::isLocal(link);
    banner->setVisible(OfflineBanner::isNeeded(link));
    selling->setOffline(local);
}

void TillWindow::Private::openSheet(const QString& itemId)
{
    modifiers->openFor(store.menu(), itemId);
}

void TillWindow::Private::chooseItem(const QString& itemId)
{
    const ChoiceDraft draft(store.menu(), itemId);
    const auto problems = draft.problems();
    const bool needsChoice = std::ranges::any_of(problems, [](const ChoiceProblem& problem) {
        return problem.kind == ChoiceProblem::Kind::TooFew || problem.kind == ChoiceProblem::Kind::VariantMissing;
    });
    const bool impossible = std::ranges::any_of(problems, [](const ChoiceProblem& problem) {
        return problem.kind == ChoiceProblem::Kind::Unavailable || problem.kind == ChoiceProblem::Kind::UnknownItem;
    });
    if (needsChoice && !impossible) {
        openSheet(itemId);
        return;
    }
    if (const auto lineId = store.addToCart(draft.choice())) {
        selling->orderPanel()->choose(*lineId);
    } else {
        showProblems(lineId.error());
    }
}

void TillWindow::Private::editLine(const QString& lineId)
{
    if (const CartLine* line = store.cart().line(lineId)) {
        modifiers->openFor(store.menu(), lineId, line->choice);
    }
}

void TillWindow::Private::acceptChoice(const QString& lineId, const LineChoice& choice)
{
    if (!lineId.isEmpty()) {
        store.replaceLine(lineId, choice);
        modifiers->dismiss();
        return;
    }
    if (const auto added = store.addToCart(choice)) {
        modifiers->dismiss();
        selling->orderPanel()->choose(*added);
    } else {
        modifiers->showProblems(added.error());
    }
}

void TillWindow::Private::showProblems(const std::vector<ChoiceProblem>& problems)
{
    if (!problems.empty()) {
        toast->showMessage(problemText(problems.front(), look.format));
    }
}

} // namespace stonepot
