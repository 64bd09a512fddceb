#include "ui/pos/till_window.h"

#include "state/paper_status.h"
#include "ui/common/focus_ring.h"
#include "ui/pos/held_text.h"
#include "ui/pos/idle_watch.h"
#include "ui/pos/problem_text.h"
#include "ui/pos/scanner_input.h"
#include "ui/pos/till_window_parts.h"

#include <QBoxLayout>
#include <QDir>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// They fill the window. Whenever a word of the shown page changes, a window asks what its content needs; what each of
// the others would need, and how high each would be at what width, is not asked then.
class Pages final : public QStackedWidget {
public:
    explicit Pages(QWidget* parent)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
};

} // namespace

TillWindow::TillWindow(PosStore& store, LinkStatus& link, const Clock& clock, const Options& options, QWidget* parent)
    : QWidget(parent)
    , d(new Private{this,
                    store,
                    link,
                    clock,
                    options,
                    {options.dark ? Theme::dark() : Theme::light(),
                     Format(options.locale, store.menu().currency, QTimeZone(store.menu().day.timeZone)), Icons()}})
{
    setObjectName(u"tillWindow"_s);
    setWindowTitle(tr("Stonepot till"));
    resize(1366, 768);
    d->planRest();
    d->look.theme.setTextScale(options.textScale);
    d->look.theme.applyTo(this);
    new FocusRing(d->look, this);

    // Before any screen is told: they format with it.
    connect(&store, &PosStore::menuChanged, this, [this] { d->showMenu(); });
    d->stack = new Pages(this);
    d->login = new LoginScreen(store, clock, d->look, options.tillName, d->stack);
    d->stack->addWidget(d->login);
    d->status = new StatusBar(store, link, clock, d->look, options.development, this);
    if (options.paper != nullptr) {
        d->status->setPaper(*options.paper);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->stack, 1);
    layout->addWidget(d->status);

    connect(&store, &PosStore::loggedIn, this, [this] {
        d->makeRest();
        d->showScreen(d->page);
        d->dialogs->showCharges(); // of guests who have paid, before anybody is charged again
    });
    connect(&store, &PosStore::loggedOut, this, [this] {
        d->login->reset();
        d->closeOrders();
        d->dialogs->closeAll();
        d->showScreen(d->login);
        d->login->setFocus(Qt::OtherFocusReason); // the next PIN may come from a keyboard
    });
    connect(&link, &LinkStatus::changed, this, [this] { d->refreshLink(); });
    connect(d->login, &LoginScreen::helpRequested, this, [this] { d->sheets().showHelp(); });
    connect(d->status, &StatusBar::linkDetailsRequested, this, [this] { d->sheets().showLink(); });
    connect(d->status, &StatusBar::userMenuRequested, this,
            [this](const QPoint& topEnd) { d->sheets().showUserMenu(topEnd); });
    connect(d->status, &StatusBar::paperRequested, this, [this] { d->sheets().showPaper(); });
    d->addShortcuts();
    auto* idle = new IdleWatch(clock, options.lockAfter, this);
    connect(idle, &IdleWatch::idle, this, [this] { d->lock(); });
    if (options.startsWithLogin && !store.currentStaff() && !store.isReady()) {
        // What follows waits until those who are to log in are there, and painted.
        connect(&store, &PosStore::ready, d->rest, &InTurns::start);
        return;
    }
    d->makeRest();
    if (store.currentStaff()) { // another window for somebody who is at work
        d->showScreen(d->page);
    }
}

TillWindow::~TillWindow() = default;

void TillWindow::offerSettings()
{
    d->offersSettings = true;
    if (d->isWhole) {
        d->dialogs->offerSettings();
    }
}

void TillWindow::showPrinters()
{
    d->sheets().showPrinters();
}

// Each part is one turn of the event loop after the first frame: none may keep a touch waiting for long.
void TillWindow::Private::planRest()
{
    rest = new InTurns(window);
    rest->add([this] { selling = new SellingScreen(store, look, stack); });
    rest->add([this] {
        payment = new PaymentScreen(store, link, clock, look, stack);
        payment->setPaymentCode(options.paymentCode, options.paymentCodeValidity);
        payment->setTerminal(options.terminal);
        stack->addWidget(payment);
    });
    rest->add([this] { makeOrders(); });
    rest->add([this] { modifiers = new ModifierSheet(look, window); });
    rest->add([this] { dialogs = new TillDialogs(store, link, clock, look, options.development, window); });
    rest->add([this] { dialogs->makeRest(); });
    rest->add([this] { connectAll(); });
}

void TillWindow::Private::connectAll()
{
    toast = new Toast(look, status->height(), window);
    isWhole = true;
    connectScreens();
    connectStore();
    connectDialogs();
    if (options.paper != nullptr) {
        dialogs->setPaper(*options.paper);
        payment->setPaper(*options.paper);
        connectMail();
    }
    if (options.printers != nullptr) {
        dialogs->setPrinterSettings(*options.printers);
    }
    if (offersSettings) {
        dialogs->offerSettings();
    }
    auto* scanner = new ScannerInput(clock, window);
    connect(scanner, &ScannerInput::scanned, window, [this](const QString& code) { enterCode(code, true); });
    selling->setOrdersBadge(orders->attention());
    refreshLink();
}

void TillWindow::Private::makeOrders()
{
    orders = new OrdersSheet(store, link, clock, look, selling);
    selling->addSideSheet(orders, OrdersSheet::sheetWidth);
    // The banner pushes down this page only: the others have no room to give.
    page = new QWidget(stack);
    banner = new OfflineBanner(link, look, options.development, page);
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(banner);
    pageLayout->addWidget(selling, 1);
    stack->addWidget(page);
}

void TillWindow::Private::connectScreens()
{
    connect(banner, &OfflineBanner::ordersRequested, window, [this] { showOrders(OrdersFilter::Show::Waiting); });
    connect(selling, &SellingScreen::ordersRequested, window, [this] { showOrders(OrdersFilter::Show::All); });
    connect(orders, &OrdersSheet::closed, window, [this] { closeOrders(); });
    connect(orders, &OrdersSheet::attentionChanged, window, [this] { selling->setOrdersBadge(orders->attention()); });
    connect(selling, &SellingScreen::itemChosen, window, [this](const QString& id) { chooseItem(id); });
    connect(selling, &SellingScreen::itemHeld, window, [this](const QString& id) { dialogs->showItem(id); });
    OrderPanel* panel = selling->orderPanel();
    connect(panel, &OrderPanel::editRequested, window, [this](const QString& id) { editLine(id); });
    connect(panel, &OrderPanel::noteRequested, window, [this](const QString& id) {
        editLine(id);
        modifiers->focusNote();
    });
    connect(panel, &OrderPanel::quantityRefused, window,
            [this](const std::vector<ChoiceProblem>& problems) { showProblems(problems); });
    connect(panel, &OrderPanel::payRequested, window, [this] { pay(); });
    connect(panel, &OrderPanel::sendRequested, window, [this] { send(); });
    connect(payment, &PaymentScreen::backRequested, window, [this] {
        showScreen(page);
        dialogs->showCharges();
    });
    connect(modifiers, &ModifierSheet::accepted, window,
            [this](const QString& id, const LineChoice& choice) { acceptChoice(id, choice); });
}

void TillWindow::Private::connectStore()
{
    connect(&store, &PosStore::orderCommitted, window, [this](const Order& order) { finish(order); });
    connect(&store, &PosStore::orderPaid, window, [this](const Order& order) { finish(order); });
    connect(&store, &PosStore::paymentReceived, window, [this] {
        if (isSelling()) { // nobody waits for it
            dialogs->showCharges();
        }
    });
    connect(&store, &PosStore::amendmentRefused, window,
            [this](const QString& number, AmendmentKind kind, const QString& reason) {
                toast->showMessage(refusedText(kind, number, reason));
            });
    connect(&store, &PosStore::linesDropped, window, [this](const QStringList& names) {
        toast->showMessage(
            tr("Not on the menu any more, and off the order: %1").arg(look.format.locale().createSeparatedList(names)));
    });
    connect(&store, &PosStore::availabilityRefused, window, [this](const QString& itemId, const QString& reason) {
        const MenuItem* item = store.menu().item(itemId);
        toast->showMessage(
            availabilityRefusedText(item != nullptr ? item->name.in(look.format.locale().name()) : itemId, reason));
    });
    connect(&store, &PosStore::orderChanged, window, [this](const Order& order) {
        toast->showMessage(tr("%1 is changed.").arg(Format::isolate(order.displayNumber)));
        if (std::exchange(payNext, {}) == keyOf(order)) {
            payment->startFor(order);
            showScreen(payment);
        }
    });
    connect(&store, &PosStore::placeFailed, window, [this](const Error& error) {
        payNext.clear();
        toast->showMessage(errorText(error.code));
    });
}

void TillWindow::Private::showMenu()
{
    look.format = Format(look.format.locale(), store.menu().currency, QTimeZone(store.menu().day.timeZone));
}

bool TillWindow::Private::isSelling() const
{
    return isWhole && stack->currentWidget() == page && !dialogs->isOpen();
}

void TillWindow::Private::connectDialogs()
{
    OrderPanel* panel = selling->orderPanel();
    connect(panel, &OrderPanel::tableRequested, dialogs, &TillDialogs::askTable);
    connect(panel, &OrderPanel::guestsRequested, dialogs, &TillDialogs::askGuests);
    connect(panel, &OrderPanel::customerRequested, dialogs, &TillDialogs::askCustomer);
    connect(panel, &OrderPanel::voidRequested, window, [this](const QString& lineId) {
        if (const OrderRow* opened = store.openedOrder()) {
            dialogs->askVoid(opened->order, lineId);
        }
    });
    connect(panel, &OrderPanel::discountRequested, dialogs, &TillDialogs::askLineDiscount);
    connect(panel, &OrderPanel::holdRequested, window, [this] { store.holdCart(); });
    connect(selling, &SellingScreen::moreRequested, dialogs, &TillDialogs::showMore);
    connect(selling, &SellingScreen::searchEntered, window, [this](const QString& text) { enterCode(text, false); });
    connect(payment, &PaymentScreen::otherTipRequested, window,
            [this] { dialogs->askTip([this](qint64 tip) { payment->setTip(tip); }); });
    connect(payment, &PaymentScreen::discountRequested, dialogs, &TillDialogs::askOrderDiscount);
    connect(orders, &OrdersSheet::detailsRequested, dialogs, &TillDialogs::showOrder);
    connect(dialogs, &TillDialogs::settingsRequested, window, &TillWindow::settingsRequested);
    connect(dialogs, &TillDialogs::openRequested, window, [this](const QString& key) {
        closeOrders();
        store.openOrder(key);
    });
    connect(dialogs, &TillDialogs::payRequested, window, [this](const Order& order) {
        payment->startFor(order);
        showScreen(payment);
    });
    connect(dialogs, &TillDialogs::finishChargeRequested, window, [this](const QString& key) { finishCharge(key); });
    connect(dialogs, &TillDialogs::chooseRequested, window, [this](const QString& id) { openSheet(id); });
    connect(dialogs, &TillDialogs::orderGone, window,
            [this] { toast->showMessage(errorText(ErrorCode::Conflict)); });
    connect(dialogs, &TillDialogs::lockRequested, window, [this] { lock(); });
    connect(&store, &PosStore::holdFailed, window,
            [this](const Error& error) { toast->showMessage(errorText(error.code)); });
    connect(&store, &PosStore::cartNews, window, [this](CartNews news, const HeldCart& held) {
        if (news == CartNews::OpenTwice) {
            dialogs->showOpenTwice(held);
        } else {
            toast->showMessage(cartNewsText(news, held, look.format));
        }
    });
}

// A mail program takes no file from an address: a person attaches it.
void TillWindow::Private::connectMail()
{
    connect(options.paper, &PaperStatus::mailReady, window,
            [this](const QString& file, const QString& address, const QString& number) {
                const QString subject =
                    tr("Receipt %1, %2", "an order's number, the shop's name").arg(number, store.menu().shopName);
                QUrl mail;
                mail.setScheme(u"mailto"_s);
                mail.setPath(address);
                mail.setQuery(u"subject="_s + QString::fromLatin1(QUrl::toPercentEncoding(subject)));
                const bool opened = options.openAddress && options.openAddress(mail);
                const QString where = Format::isolate(QDir::toNativeSeparators(file));
                toast->showMessage(opened ? tr("Attach the receipt to the e-mail: %1").arg(where)
                                          : tr("No mail program opens here. The receipt is in %1").arg(where));
            });
    connect(options.paper, &PaperStatus::mailFailed, window, [this](const QString& file, const QString& reason) {
        toast->showMessage(
            tr("The receipt cannot be written to %1: %2").arg(Format::isolate(QDir::toNativeSeparators(file)), reason));
    });
}

void TillWindow::Private::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, window), &QShortcut::activated, window, run);
    };
    const auto whileSelling = [this](auto run) {
        return [this, run] {
            if (isSelling()) {
                run();
            }
        };
    };
    add(Qt::Key_F1, [this] { sheets().showHelp(); });
    add(Qt::Key_F2, whileSelling([this] { selling->focusSearch(); }));
    add(Qt::Key_F3, whileSelling([this] { showOrders(OrdersFilter::Show::All); }));
    add(Qt::Key_F4, whileSelling([this] { store.holdCart(); }));
    add(Qt::Key_F5, whileSelling([this] { dialogs->showHeld(); }));
    add(Qt::Key_F6, whileSelling([this] {
            const QString why = fixedText(store);
            why.isEmpty() ? dialogs->askCustomer() : toast->showMessage(why);
        }));
    add(Qt::Key_F12, whileSelling([this] { pay(); }));
    add(QKeySequence::Undo, whileSelling([this] { store.undo(); }));
    add(Qt::CTRL | Qt::Key_Comma, [this] {
        if (offersSettings) {
            sheets().askSettings();
        }
    });
    add(Qt::CTRL | Qt::Key_L, [this] {
        if (store.currentStaff()) {
            lock();
        }
    });
}

void TillWindow::Private::showScreen(QWidget* screen)
{
    if (screen != page) { // an order that comes from the hub only now must not change what is paid
        store.stopResuming();
    }
    stack->setCurrentWidget(screen);
    dialogs->allowSettings(screen != payment);
    refreshLink();
}

void TillWindow::Private::showOrders(OrdersFilter::Show show)
{
    orders->show(show);
    selling->showSideSheet(true);
    showScreen(page);
    orders->setFocus(Qt::OtherFocusReason);
}

void TillWindow::Private::closeOrders()
{
    selling->showSideSheet(false);
}

void TillWindow::Private::refreshLink()
{
    if (!isWhole) {
        return;
    }
    const bool local = OfflineBanner::isLocal(link);
    banner->setVisible(OfflineBanner::isNeeded(link));
    selling->setOffline(local);
}

} // namespace stonepot
