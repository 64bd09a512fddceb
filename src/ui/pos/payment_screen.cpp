#include "ui/pos/payment_screen.h"

#include "state/link_status.h"
#include "state/menu_words.h"
#include "state/paper_status.h"
#include "state/pos_store.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/pos/bill_list.h"
#include "ui/pos/card_charge.h"
#include "ui/pos/cash_pane.h"
#include "ui/pos/cashless_pane.h"
#include "ui/pos/keypad.h"
#include "ui/pos/order_text.h"
#include "ui/pos/qr_card.h"
#include "ui/pos/split_view.h"
#include "ui/pos/tip_row.h"
#include "ui/pos/totals_view.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stonepot {

PaymentScreen::PaymentScreen(PosStore& store, const LinkStatus& link, const Clock& clock, const Look& look,
                             QWidget* parent)
    : Surface(look, Token::Bg, parent)
    , m_store(store)
    , m_link(link)
    , m_clock(clock)
    , m_charge(new CardCharge(store, this))
{
    setObjectName(u"paymentScreen"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeBill());
    columns->addWidget(makeCentre(), 1);
    columns->addWidget(makeEnd());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopBar());
    layout->addLayout(columns, 1);
    connect(&link, &LinkStatus::changed, this, &PaymentScreen::refreshTenders);
    connect(&store, &PosStore::placeFailed, this, &PaymentScreen::refresh);
    connect(&store, &PosStore::paymentReceived, this, &PaymentScreen::receive);
    connect(&store, &PosStore::cartChanged, this, &PaymentScreen::reprice);
    connect(m_charge, &CardCharge::changed, this, &PaymentScreen::refresh);
    connect(m_charge, &CardCharge::approved, this, [this](const QString& reference) {
        m_draft.setReference(reference);
        take();
    });
}

void PaymentScreen::setPaymentCode(const std::optional<PaymentCode>& code, Milliseconds validity)
{
    m_code = code;
    m_qr->setValidity(validity);
}

void PaymentScreen::setTerminal(PaymentTerminal* terminal)
{
    m_charge->setTerminal(terminal);
}

void PaymentScreen::setPaper(PaperStatus& paper)
{
    m_paper = &paper;
    connect(&paper, &PaperStatus::changed, this, &PaymentScreen::refreshPrintBill);
    refreshPrintBill();
}

void PaymentScreen::start()
{
    m_placedKey.clear();
    show(m_store.pricedCart(), m_store.nextDisplayNumber());
}

void PaymentScreen::startFor(const Order& placed)
{
    m_placedKey = placed.clientOrderId;
    show(placed, placed.displayNumber);
}

void PaymentScreen::show(const Order& order, const QString& number)
{
    m_draft = PaymentDraft(inLanguage(order, m_store.menu(), m_look.format.locale().name())); // names are only shown
    m_charges.clear();
    m_offers.clear();
    if (!m_charge->isUnderWay()) {
        m_charge->forget();
    }
    m_split->hide();
    m_splitButton->setChecked(false);
    m_number = number;
    m_context->setText(orderContext(number, order, m_look.format));
    m_bill->setOrder(m_draft.order());
    m_totals->setOrder(m_draft.order());
    refresh();
    setFocus(Qt::OtherFocusReason);
}

// A discount that is given at the last moment, or a menu that has just come. Codes that were scanned meanwhile stay
// this bill's.
void PaymentScreen::reprice()
{
    if (isVisible() && isPriceOpen() && !m_store.cart().isEmpty()) {
        const Tender tender = m_draft.tender();
        std::vector<Offer> offers = m_offers;
        show(m_store.pricedCart(), m_number);
        m_offers = std::move(offers);
        chooseTender(tender);
    }
}

void PaymentScreen::takeUp(const std::vector<OpenCharge>& approved)
{
    for (const OpenCharge& charge : approved) {
        m_draft.setTip(charge.tip); // that of the first one counts
        m_draft.setTender(charge.isOnline() ? Tender::Online : Tender::Card);
        m_draft.setReference(charge.reference);
        if (charge.amount >= m_draft.due()) {
            m_charge->takeUp(charge);
            break;
        }
        m_draft.setReceived(charge.amount);
        m_draft.takePart();
        m_charges += charge.key;
    }
    refresh();
}

void PaymentScreen::chooseTender(Tender tender)
{
    m_draft.setTender(tender);
    m_charge->forget();
    refresh();
}

void PaymentScreen::setTip(qint64 minor)
{
    m_draft.setTip(minor);
    refresh();
}

void PaymentScreen::takePart()
{
    if (m_draft.canTakePart()) {
        m_draft.takePart();
        refresh();
    }
}

void PaymentScreen::complete()
{
    if (!m_draft.canComplete() || m_store.isPlacing()) {
        return;
    }
    const bool onTerminal = m_draft.tender() == Tender::Card && m_charge->hasTerminal() && !m_charge->isUnknown() &&
                            !m_charge->isApproved();
    if (m_charge->isUnderWay()) {
        return;
    }
    if (onTerminal) {
        m_charge->begin({{}, m_draft.due(), m_draft.order().currency, m_number}, m_draft.tip(), m_placedKey);
    } else {
        take();
    }
}

// The money is there.
void PaymentScreen::take()
{
    if (const QString key = m_charge->key(); !key.isEmpty() && !m_charges.contains(key)) {
        m_charges += key;
    }
    if (!m_draft.isLastShare()) {
        m_charge->forget();
        m_draft.takePart();
        refresh();
        return;
    }
    // What a card has paid stays so until the order is on disk: pressed again after a full disk, it is not charged.
    m_complete->setEnabled(false);
    if (m_placedKey.isEmpty()) {
        m_store.placeOrder(m_draft.complete(), m_charges);
    } else {
        m_store.payOrder(m_placedKey, m_draft.complete(), m_charges);
    }
}

bool PaymentScreen::isPriceOpen() const
{
    return m_placedKey.isEmpty() && m_draft.paidSoFar() == 0 && !isFixed() && !m_store.isPlacing();
}

bool PaymentScreen::isFixed() const
{
    return m_charge->isUnderWay() || m_charge->isApproved();
}

void PaymentScreen::refreshTenders()
{
    const bool reachable = m_link.indicator() != Indicator::Offline;
    for (const auto& [button, tender] : m_tenders) {
        const bool usable = tender == Tender::Cash || reachable;
        button->setChecked(tender == m_draft.tender());
        button->setEnabled(usable && !isFixed());
        button->setCaption(usable ? QString() : tr("needs the link"));
    }
    m_splitButton->setEnabled(m_draft.paidSoFar() == 0 && !isFixed());
}

void PaymentScreen::refreshPrintBill()
{
    const bool usable = m_paper != nullptr && m_paper->hasReceiptPrinter();
    m_printBill->setEnabled(usable);
    m_printBill->setCaption(usable ? QString() : tr("no receipt printer"));
}

// The order as it is stored, not the draft's: paper speaks the shop's language, not the screen's. Parts that were taken
// here are on it before the last one stores them.
void PaymentScreen::printBill()
{
    const OrderRow* placed = m_store.ordersModel()->find(m_placedKey);
    Order order = placed != nullptr ? placed->order : m_store.pricedCart();
    order.payments.insert(order.payments.end(), m_draft.taken().begin(), m_draft.taken().end());
    if (const auto staff = m_store.currentStaff(); staff && order.staffName.isEmpty()) {
        order.staffName = staff->name;
    }
    m_paper->printBill(order);
}

void PaymentScreen::refreshCode()
{
    const bool isOffered = m_code && m_draft.tender() == Tender::Online && !m_charge->isApproved();
    const Minor amount = m_draft.received() > 0 ? m_draft.received() : m_draft.due();
    if (isOffered &&
        (m_offers.empty() || m_offers.back().amount != amount || m_offers.back().paid != m_draft.paidSoFar())) {
        offerCode(amount);
    }
    const bool isShown = isOffered && !m_qr->text().isEmpty();
    if (isShown) {
        m_draft.setReference(m_offers.back().reference); // also when a person confirms it
    }
    m_qr->setVisible(isShown);
    m_waiting->setVisible(isShown);
}

void PaymentScreen::offerCode(Minor amount)
{
    OpenCharge charge;
    charge.amount = amount;
    charge.number = m_number;
    charge.tip = m_draft.tip();
    charge.orderKey = m_placedKey;
    m_offers.push_back({amount, m_draft.paidSoFar(), m_store.expectPayment(charge)});
    m_qr->showPayment(*m_code, amount, m_draft.order().currency, m_offers.back().reference, m_number);
}

// A payment service has the money of a guest who scanned. What does not fit this bill as it stands by now is kept as
// paid without an order, and a person decides.
void PaymentScreen::receive(const QString& expected, const OpenCharge& charge)
{
    const bool isOfThisBill = std::ranges::find(m_offers, expected, &Offer::reference) != m_offers.end();
    if (!isVisible() || !isOfThisBill || isFixed() || m_store.isPlacing()) {
        return;
    }
    m_draft.setTender(Tender::Online);
    m_draft.clearReceived();
    if (charge.amount > m_draft.due()) {
        refresh();
        return;
    }
    const bool isWhole = charge.amount == m_draft.due();
    if (isWhole) {
        m_charge->takeUp(charge);
        m_draft.setReference(charge.reference);
        take();
        return;
    }
    m_draft.setReceived(charge.amount);
    m_draft.setReference(charge.reference);
    m_draft.takePart();
    m_charges += charge.key;
    refresh();
}

void PaymentScreen::refresh()
{
    const Format& format = m_look.format;
    const int shares = static_cast<int>(m_draft.shares().size());
    m_dueWord->setText(
        shares > 1 ? tr("Payment %1 of %2").arg(format.number(m_draft.currentShare() + 1), format.number(shares))
                   : tr("Amount due"));
    m_due->setText(Format::isolate(format.money(m_draft.due())));
    m_paid->setText(Format::isolate(format.money(m_draft.paidBefore() + m_draft.paidSoFar())));
    m_tips->showDraft(m_draft);
    m_split->showDraft(m_draft);
    m_panes->setCurrentIndex(m_draft.tender() == Tender::Cash ? 0 : 1);
    m_cash->showDraft(m_draft);
    m_cashless->showDraft(m_draft);
    refreshTenders();
    refreshCode();
    const bool last = m_draft.isLastShare();
    m_complete->setText(last ? tr("Complete") : tr("Take %1").arg(format.money(m_draft.due())));
    m_complete->setEnabled(m_draft.canComplete() && !m_store.isPlacing() && !m_charge->isUnderWay());
    for (QWidget* each : {static_cast<QWidget*>(m_panes), m_keypad, static_cast<QWidget*>(m_tips)}) {
        each->setEnabled(!isFixed()); // the amount is on the terminal by now
    }
    m_back->setEnabled(!m_charge->isUnderWay());
    m_discount->setVisible(m_placedKey.isEmpty());
    m_discount->setEnabled(isPriceOpen());
    m_stop->setVisible(m_charge->isUnderWay());
    m_nowTitle->setText(m_draft.canComplete() ? tr("Ready to complete") : tr("Waiting for money"));
    m_nowText->setText(hint());
}

QString PaymentScreen::hint() const
{
    if (const QString text = m_charge->text(); m_draft.tender() == Tender::Card && !text.isEmpty()) {
        return text;
    }
    if (m_draft.tender() == Tender::Cash) {
        return m_draft.canComplete() ? tr("The order is saved on this till before anything else happens.")
                                     : tr("Type what the guest hands over, or press an amount.");
    }
    if (m_charge->isApproved()) {
        return tr("The guest has paid by phone. Press Complete to save the order; nothing is charged again.");
    }
    return m_draft.tender() == Tender::Card && m_charge->hasTerminal()
               ? tr("Complete sends the amount to the card terminal.")
               : tr("Press Complete only when the payment has been confirmed.");
}

void PaymentScreen::keyPressEvent(QKeyEvent* event)
{
    if (m_charge->isUnderWay()) {
        return;
    }
    const QString text = event->text();
    const bool changes = (text.size() == 1 && text.at(0).isDigit()) || event->key() == Qt::Key_Backspace ||
                         event->key() == Qt::Key_Delete;
    if (changes && isFixed()) {
        return;
    }
    if (text.size() == 1 && text.at(0).isDigit()) {
        m_draft.type(text.at(0).digitValue());
    } else if (event->key() == Qt::Key_Backspace) {
        m_draft.erase();
    } else if (event->key() == Qt::Key_Delete) {
        m_draft.clearReceived();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) {
            complete();
        }
        return;
    } else if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    } else {
        Surface::keyPressEvent(event);
        return;
    }
    refresh();
}

} // namespace stonepot
