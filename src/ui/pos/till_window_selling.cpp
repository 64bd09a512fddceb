// From a tile to a placed order.
#include "ui/pos/order_stage.h"
#include "ui/pos/problem_text.h"
#include "ui/pos/till_window_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

void TillWindow::Private::pay()
{
    if (store.isPlacing()) {
        return;
    }
    if (const OrderRow* opened = store.openedOrder()) {
        if (store.cart().isEmpty()) {
            payment->startFor(opened->order);
            showScreen(payment);
        } else {
            payNext = keyOf(opened->order); // what is added comes first
            store.sendAdditions();
        }
    } else if (!store.cart().isEmpty()) {
        dialogs->ensureWho(false, [this] {
            payment->start();
            showScreen(payment);
        });
    }
}

void TillWindow::Private::send()
{
    if (store.openedOrder() != nullptr) {
        store.sendAdditions();
    } else if (!store.cart().isEmpty()) {
        dialogs->ensureWho(true, [this] { store.placeOrder({}); });
    }
}

// It is stored; only now may the screen say so.
void TillWindow::Private::finish(const Order& order)
{
    if (stack->currentWidget() == payment) {
        showScreen(page);
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
        toast->showMessage(charge.isOnline()
                               ? tr("Its order cannot be paid any more. Give the money back.")
                               : tr("Its order cannot be paid any more. Give the money back on the terminal."));
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
    makeRest();
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
        if (const auto problems = store.replaceLine(lineId, choice); !problems.empty()) {
            modifiers->showProblems(problems); // sold out, say, since the sheet was opened
            return;
        }
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
