#include "ui/pos/payment_screen.h"

#include "state/link_status.h"
#include "state/pos_store.h"
#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/pos/bill_list.h"
#include "ui/pos/cash_pane.h"
#include "ui/pos/cashless_pane.h"
#include "ui/pos/keypad.h"
#include "ui/pos/order_text.h"
#include "ui/pos/split_view.h"
#include "ui/pos/tip_row.h"
#include "ui/pos/totals_view.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int startWidth = 352;
constexpr int endWidth = 376;

} // namespace

PaymentScreen::PaymentScreen(PosStore& store, const LinkStatus& link, const Look& look, QWidget* parent)
    : Surface(look, Token::Bg, parent)
    , m_store(store)
    , m_link(link)
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
}

QWidget* PaymentScreen::makeTopBar()
{
    auto* bar = new Surface(m_look, Token::Surface, this);
    bar->setBorder(Qt::BottomEdge);
    bar->setFixedHeight(m_look.theme.scaled(64));
    auto* back = new Button(m_look, u"paymentBack"_s, tr("Back"), bar);
    back->setIconName(u"back"_s, 20);
    back->setMirrorsIcon(true);
    back->setMinimumWidth(112);
    m_context = makeLabel(m_look, {}, 16, QFont::Normal, Token::Ink2, bar);
    m_context->setObjectName(u"paymentContext"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(0);
    layout->addWidget(back);
    layout->addSpacing(16);
    layout->addWidget(makeLabel(m_look, tr("Payment"), 20, QFont::Bold, Token::Ink, bar));
    layout->addSpacing(12);
    layout->addWidget(m_context, 1);
    connect(back, &QAbstractButton::clicked, this, &PaymentScreen::backRequested);
    return bar;
}

QWidget* PaymentScreen::makeBill()
{
    auto* side = new Surface(m_look, Token::Surface, this);
    side->setBorder(Qt::RightEdge);
    side->setFixedWidth(m_look.theme.scaled(startWidth));
    m_bill = new BillList(m_look, side);
    m_totals = new TotalsView(m_look, side);
    m_split = new SplitView(m_look, side);
    m_split->hide();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bill, 1);
    layout->addWidget(m_totals);
    layout->addWidget(m_split, 1);
    connect(m_split, &SplitView::sharesChosen, this, [this](int shares) {
        m_draft.splitEvenly(shares);
        refresh();
    });
    return side;
}

QWidget* PaymentScreen::makeDue()
{
    auto* card = new Surface(m_look, Token::Surface, this);
    card->setRounded(8);
    card->setFixedHeight(m_look.theme.scaled(96));
    m_dueWord = makeLabel(m_look, {}, 14, QFont::DemiBold, Token::Ink2, card);
    m_due = makeLabel(m_look, {}, 48, QFont::Bold, Token::Ink, card);
    m_due->setObjectName(u"amountDue"_s);
    m_paid = makeLabel(m_look, {}, 16, QFont::Bold, Token::Ink, card);
    m_paid->setObjectName(u"paidSoFar"_s);
    m_paid->setAlignment(Qt::AlignTrailing);
    auto* start = new QVBoxLayout;
    start->setSpacing(0);
    start->addWidget(m_dueWord);
    start->addWidget(m_due);
    start->addStretch();
    auto* end = new QVBoxLayout;
    end->setSpacing(2);
    end->addStretch();
    end->addWidget(makeLabel(m_look, tr("Paid so far"), 14, QFont::Normal, Token::Ink3, card), 0, Qt::AlignTrailing);
    end->addWidget(m_paid, 0, Qt::AlignTrailing);
    end->addStretch();
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(20, 9, 20, 4);
    layout->addLayout(start, 1);
    layout->addLayout(end);
    return card;
}

QLayout* PaymentScreen::makeTenders()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString& name, const QString& icon, const QString& text) {
        auto* button = new Button(m_look, name, text, this);
        button->setIconName(icon, 26);
        button->setIconAbove(true);
        button->setTextSize(16);
        button->setPadding(8);
        button->setFixedHeight(m_look.theme.scaled(72));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setCheckable(true);
        row->addWidget(button, 1);
        return button;
    };
    m_tenders.emplace_back(add(u"tenderCash"_s, u"cash"_s, tr("Cash")), Tender::Cash);
    m_tenders.emplace_back(add(u"tenderOnline"_s, u"qr"_s, tr("Online / QR")), Tender::Online);
    m_tenders.emplace_back(add(u"tenderCard"_s, u"card"_s, tr("Card terminal")), Tender::Card);
    for (const auto& [button, tender] : m_tenders) {
        connect(button, &QAbstractButton::clicked, this, [this, tender = tender] { chooseTender(tender); });
    }
    m_splitButton = add(u"splitButton"_s, u"split"_s, tr("Split"));
    connect(m_splitButton, &QAbstractButton::clicked, this, [this](bool on) {
        m_split->setVisible(on);
        m_draft.splitEvenly(on ? qMax(2, m_draft.order().guests) : 1);
        refresh();
    });
    return row;
}

QLayout* PaymentScreen::makeTill()
{
    auto* keypad = new Keypad(m_look, this);
    m_panes = new QStackedWidget(this);
    m_cash = new CashPane(m_look, m_panes);
    m_cashless = new CashlessPane(m_look, m_panes);
    m_panes->addWidget(m_cash);
    m_panes->addWidget(m_cashless);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(16);
    layout->addWidget(keypad, 304);
    layout->addWidget(m_panes, 286);
    connect(keypad, &Keypad::digit, this, [this](int digit) {
        m_draft.type(digit);
        refresh();
    });
    connect(keypad, &Keypad::doubleZero, this, [this] {
        m_draft.typeDoubleZero();
        refresh();
    });
    connect(keypad, &Keypad::backspace, this, [this] {
        m_draft.erase();
        refresh();
    });
    connect(m_cash, &CashPane::receivedChosen, this, [this](qint64 amount) {
        m_draft.setReceived(amount);
        refresh();
    });
    const auto clear = [this] {
        m_draft.clearReceived();
        refresh();
    };
    connect(m_cash, &CashPane::clearRequested, this, clear);
    connect(m_cash, &CashPane::partRequested, this, &PaymentScreen::takePart);
    connect(m_cashless, &CashlessPane::wholeRequested, this, clear);
    connect(m_cashless, &CashlessPane::partRequested, this, &PaymentScreen::takePart);
    return layout;
}

QWidget* PaymentScreen::makeCentre()
{
    auto* centre = new QWidget(this);
    m_tips = new TipRow(m_look, centre);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(0);
    layout->addWidget(makeDue());
    layout->addSpacing(17);
    layout->addWidget(m_tips);
    layout->addSpacing(17);
    layout->addWidget(makeLabel(m_look, tr("Pay with"), 14, QFont::DemiBold, Token::Ink2, centre));
    layout->addSpacing(6);
    layout->addLayout(makeTenders());
    layout->addSpacing(16);
    layout->addLayout(makeTill());
    layout->addStretch();
    connect(m_tips, &TipRow::tipChosen, this, &PaymentScreen::setTip);
    connect(m_tips, &TipRow::otherRequested, this, &PaymentScreen::otherTipRequested);
    return centre;
}

QWidget* PaymentScreen::makeEnd()
{
    auto* side = new Surface(m_look, Token::Surface, this);
    side->setBorder(Qt::LeftEdge);
    side->setFixedWidth(m_look.theme.scaled(endWidth));
    m_nowTitle = makeLabel(m_look, {}, 16, QFont::Bold, Token::Ink, side);
    m_nowText = makeLabel(m_look, {}, 14, QFont::Normal, Token::Ink2, side);
    m_nowText->setObjectName(u"paymentHint"_s);
    m_nowText->setWordWrap(true);
    m_complete = new Button(m_look, u"completeButton"_s, tr("Complete"), side);
    m_complete->setKind(Button::Kind::Primary);
    m_complete->setIconName(u"check"_s, 26);
    m_complete->setTextSize(22, QFont::Bold);
    m_complete->setFixedHeight(m_look.theme.scaled(72));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(17, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_nowTitle);
    layout->addWidget(m_nowText);
    layout->addStretch();
    layout->addWidget(m_complete);
    connect(m_complete, &QAbstractButton::clicked, this, &PaymentScreen::complete);
    return side;
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
    m_draft = PaymentDraft(order);
    m_split->hide();
    m_splitButton->setChecked(false);
    m_context->setText(orderContext(number, order, m_look.format));
    m_bill->setOrder(m_draft.order());
    m_totals->setOrder(m_draft.order());
    refresh();
    setFocus(Qt::OtherFocusReason);
}

void PaymentScreen::chooseTender(Tender tender)
{
    m_draft.setTender(tender);
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
    if (!m_draft.isLastShare()) {
        m_draft.takePart();
        refresh();
        return;
    }
    m_complete->setEnabled(false);
    if (m_placedKey.isEmpty()) {
        m_store.placeOrder(m_draft.complete());
    } else {
        m_store.payOrder(m_placedKey, m_draft.complete());
    }
}

void PaymentScreen::refreshTenders()
{
    const bool reachable = m_link.indicator() != Indicator::Offline;
    for (const auto& [button, tender] : m_tenders) {
        const bool usable = tender == Tender::Cash || reachable;
        button->setChecked(tender == m_draft.tender());
        button->setEnabled(usable);
        button->setCaption(usable ? QString() : tr("needs the link"));
    }
    m_splitButton->setEnabled(m_draft.paidSoFar() == 0);
}

void PaymentScreen::refresh()
{
    const Format& format = m_look.format;
    const int shares = static_cast<int>(m_draft.shares().size());
    m_dueWord->setText(shares > 1 ? tr("Payment %1 of %2").arg(m_draft.currentShare() + 1).arg(shares)
                                  : tr("Amount due"));
    m_due->setText(Format::isolate(format.money(m_draft.due())));
    m_paid->setText(Format::isolate(format.money(m_draft.paidSoFar())));
    m_tips->showDraft(m_draft);
    m_split->showDraft(m_draft);
    m_panes->setCurrentIndex(m_draft.tender() == Tender::Cash ? 0 : 1);
    m_cash->showDraft(m_draft);
    m_cashless->showDraft(m_draft);
    refreshTenders();
    const bool last = m_draft.isLastShare();
    m_complete->setText(last ? tr("Complete") : tr("Take %1").arg(format.money(m_draft.due())));
    m_complete->setEnabled(m_draft.canComplete() && !m_store.isPlacing());
    m_nowTitle->setText(m_draft.canComplete() ? tr("Ready to complete") : tr("Waiting for money"));
    if (m_draft.tender() == Tender::Cash) {
        m_nowText->setText(m_draft.canComplete() ? tr("The order is saved on this till before anything else happens.")
                                                 : tr("Type what the guest hands over, or press an amount."));
    } else {
        m_nowText->setText(tr("Press Complete only when the payment has been confirmed."));
    }
}

void PaymentScreen::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
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
