// What the payment screen is made of; payment_screen.cpp has what it does.
#include "ui/pos/payment_screen.h"

#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/scroll_list.h"
#include "ui/common/text.h"
#include "ui/pos/bill_list.h"
#include "ui/pos/card_charge.h"
#include "ui/pos/cash_pane.h"
#include "ui/pos/cashless_pane.h"
#include "ui/pos/columns.h"
#include "ui/pos/keypad.h"
#include "ui/pos/qr_card.h"
#include "ui/pos/split_view.h"
#include "ui/pos/tip_row.h"
#include "ui/pos/totals_view.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int startWidth = 352;
constexpr int endWidth = 376;

} // namespace

QWidget* PaymentScreen::makeTopBar()
{
    auto* bar = new Surface(m_look, Token::Surface, this);
    bar->setBorder(Qt::BottomEdge);
    bar->setFixedHeight(m_look.theme.scaled(64));
    auto* back = new Button(m_look, u"paymentBack"_s, tr("Back"), bar);
    back->setIconName(u"back"_s, 20);
    back->setMirrorsIcon(true);
    back->setMinimumWidth(112);
    m_back = back;
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
    m_printBill = new Button(m_look, u"paymentPrintBill"_s, tr("Print bill"), bar);
    m_printBill->setIconName(u"printer"_s, 20);
    layout->addWidget(m_printBill);
    layout->addSpacing(12);
    refreshPrintBill();
    m_discount = new Button(m_look, u"paymentDiscount"_s, tr("Discount"), bar);
    m_discount->setIconName(u"percent"_s, 20);
    layout->addWidget(m_discount);
    connect(m_printBill, &QAbstractButton::clicked, this, &PaymentScreen::printBill);
    connect(m_discount, &QAbstractButton::clicked, this, &PaymentScreen::discountRequested);
    connect(back, &QAbstractButton::clicked, this, &PaymentScreen::backRequested);
    return bar;
}

QWidget* PaymentScreen::makeBill()
{
    auto* side = new Surface(m_look, Token::Surface, this);
    side->setBorder(Qt::RightEdge);
    side->setFixedWidth(startWidth);
    m_start = side;
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
    connect(m_split, &SplitView::linesChosen, this, [this](const std::vector<int>& shareOf, int shares) {
        m_draft.splitByLine(shareOf, shares);
        refresh();
    });
    return side;
}

QWidget* PaymentScreen::makeDue()
{
    auto* card = new Surface(m_look, Token::Surface, this);
    card->setRounded(8);
    m_dueWord = makeLabel(m_look, {}, 14, QFont::DemiBold, Token::Ink2, card);
    m_due = makeLabel(m_look, {}, 48, QFont::Bold, Token::Ink, card);
    m_due->setObjectName(u"amountDue"_s);
    m_paid = makeLabel(m_look, {}, 16, QFont::Bold, Token::Ink, card);
    m_paid->setObjectName(u"paidSoFar"_s);
    m_paid->setAlignment(trailing());
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
    layout->addStrut(m_look.theme.scaled(96) - 13); // higher when the figures need it
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
    m_keypad = keypad;
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
    auto* centre = new Surface(m_look, Token::Bg);
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
    QScrollArea* scroll = makeScroll(centre, this); // with large text on a small screen
    scroll->setObjectName(u"paymentCentre"_s);
    return scroll;
}

QWidget* PaymentScreen::makeEnd()
{
    auto* side = new Surface(m_look, Token::Surface, this);
    side->setBorder(Qt::LeftEdge);
    side->setFixedWidth(endWidth);
    m_end = side;
    auto* now = new Surface(m_look, Token::Surface);
    m_qr = new QrCard(m_clock, m_look, now);
    m_qr->hide();
    m_nowTitle = makeLabel(m_look, {}, 16, QFont::Bold, Token::Ink, now);
    m_waiting = new Badge(m_look, now);
    m_waiting->setObjectName(u"waitingForGuest"_s);
    m_waiting->setContent(tr("Waiting for guest"), Token::Slate100, Token::Slate700, u"hourglass"_s);
    m_nowText = makeLabel(m_look, {}, 14, QFont::Normal, Token::Ink2, now);
    m_nowText->setObjectName(u"paymentHint"_s);
    m_nowText->setWordWrap(true);
    m_complete = new Button(m_look, u"completeButton"_s, tr("Complete"), side);
    m_complete->setKind(Button::Kind::Primary);
    m_complete->setIconName(u"check"_s, 26);
    m_complete->setTextSize(22, QFont::Bold);
    m_complete->setFixedHeight(m_look.theme.scaled(72));
    m_stop = new Button(m_look, u"stopCharge"_s, tr("Stop"), now);
    m_stop->setFixedHeight(m_look.theme.scaled(56));
    connect(m_stop, &QAbstractButton::clicked, m_charge, &CardCharge::cancel);
    connect(m_qr, &QrCard::renewRequested, this, [this] { offerCode(m_offers.back().amount); });
    auto* nowLayout = new QVBoxLayout(now);
    nowLayout->setContentsMargins(0, 0, 0, 0);
    nowLayout->setSpacing(8);
    nowLayout->addWidget(m_nowTitle);
    nowLayout->addWidget(m_waiting, 0, Qt::AlignLeading);
    nowLayout->addWidget(m_nowText);
    nowLayout->addWidget(m_qr);
    nowLayout->addWidget(m_stop);
    nowLayout->addStretch();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(17, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(makeScroll(now, side), 1);
    layout->addWidget(m_complete);
    connect(m_complete, &QAbstractButton::clicked, this, &PaymentScreen::complete);
    return side;
}

void PaymentScreen::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    m_start->setFixedWidth(columnWidth(m_look.theme, startWidth, width()));
    m_end->setFixedWidth(columnWidth(m_look.theme, endWidth, width()));
}

} // namespace stonepot
