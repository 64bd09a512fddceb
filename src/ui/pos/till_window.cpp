#include "ui/pos/till_window.h"

#include "state/link_status.h"
#include "state/pos_store.h"
#include "ui/common/toast.h"
#include "ui/pos/login_screen.h"
#include "ui/pos/modifier_sheet.h"
#include "ui/pos/offline_banner.h"
#include "ui/pos/order_panel.h"
#include "ui/pos/orders_sheet.h"
#include "ui/pos/payment_screen.h"
#include "ui/pos/problem_text.h"
#include "ui/pos/selling_screen.h"
#include "ui/pos/status_bar.h"

#include <QBoxLayout>
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
    Toast* toast = nullptr;
    QStackedWidget* stack = nullptr;

    void showMenu();
    void showScreen(QWidget* screen);
    void showOrders(OrdersFilter::Show show);
    void closeOrders();
    void refreshLink();
    void chooseItem(const QString& itemId);
    void openSheet(const QString& itemId);
    void editLine(const QString& lineId);
    void acceptChoice(const QString& lineId, const LineChoice& choice);
    void showProblems(const std::vector<ChoiceProblem>& problems);
};

TillWindow::TillWindow(PosStore& store, LinkStatus& link, const Clock& clock, const Options& options, QWidget* parent)
    : QWidget(parent)
    , d(new Private{store,
                    link,
                    {Theme::light(),
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
    d->toast = new Toast(d->look, status->height(), this);

    connect(&store, &PosStore::loggedIn, this, [this] { d->showScreen(d->selling); });
    connect(&store, &PosStore::loggedOut, this, [this] {
        d->login->reset();
        d->closeOrders();
        d->modifiers->dismiss();
        d->showScreen(d->login);
    });
    connect(&link, &LinkStatus::changed, this, [this] { d->refreshLink(); });
    connect(d->banner, &OfflineBanner::ordersRequested, this, [this] { d->showOrders(OrdersFilter::Show::Waiting); });
    connect(d->selling, &SellingScreen::ordersRequested, this, [this] { d->showOrders(OrdersFilter::Show::All); });
    connect(d->orders, &OrdersSheet::closed, this, [this] { d->closeOrders(); });
    connect(d->orders, &OrdersSheet::attentionChanged, this,
            [this] { d->selling->setOrdersBadge(d->orders->attention()); });
    connect(d->selling, &SellingScreen::itemChosen, this, [this](const QString& id) { d->chooseItem(id); });
    connect(d->selling, &SellingScreen::itemHeld, this, [this](const QString& id) { d->openSheet(id); });
    OrderPanel* panel = d->selling->orderPanel();
    connect(panel, &OrderPanel::editRequested, this, [this](const QString& id) { d->editLine(id); });
    connect(panel, &OrderPanel::noteRequested, this, [this](const QString& id) {
        d->editLine(id);
        d->modifiers->focusNote();
    });
    connect(panel, &OrderPanel::payRequested, this, [this] {
        d->payment->start();
        d->showScreen(d->payment);
    });
    connect(panel, &OrderPanel::sendRequested, this, [this] { d->store.placeOrder({}); });
    connect(d->payment, &PaymentScreen::backRequested, this, [this] { d->showScreen(d->selling); });
    connect(&store, &PosStore::orderCommitted, this, [this] {
        if (d->stack->currentWidget() == d->payment) {
            d->showScreen(d->selling);
        }
    });
    connect(&store, &PosStore::placeFailed, this,
            [this](const Error& error) { d->toast->showMessage(errorText(error.code)); });
    connect(d->modifiers, &ModifierSheet::accepted, this,
            [this](const QString& id, const LineChoice& choice) { d->acceptChoice(id, choice); });
    d->selling->setOrdersBadge(d->orders->attention());
    d->refreshLink();
}

TillWindow::~TillWindow() = default;

void TillWindow::Private::showMenu()
{
    look.format = Format(look.format.locale(), store.menu().currency, QTimeZone(store.menu().day.timeZone));
}

void TillWindow::Private::showScreen(QWidget* screen)
{
    stack->setCurrentWidget(screen == selling ? selling->parentWidget() : screen);
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
    banner->setVisible(local);
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
