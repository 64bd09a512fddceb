#include "ui/pos/order_details_sheet.h"

#include "state/amendments.h"
#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/pos/bill_list.h"
#include "ui/pos/order_stage.h"
#include "ui/pos/order_text.h"
#include "ui/pos/problem_text.h"
#include "ui/pos/totals_view.h"
#include "ui/pos/void_sheet.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize orderDetailsSheetSize{560, 640};

QString methodText(const QString& method)
{
    if (method == "cash"_L1) {
        return OrderDetailsSheet::tr("Cash");
    }
    return method == "card"_L1 ? OrderDetailsSheet::tr("Card") : OrderDetailsSheet::tr("Online");
}

QString paymentsText(const Order& order, const Format& format)
{
    QStringList lines;
    for (const Payment& payment : order.payments) {
        QString line = OrderDetailsSheet::tr("%1 %2", "tender and amount")
                           .arg(methodText(payment.method), format.money(payment.amount));
        if (payment.tip > 0) {
            line += OrderDetailsSheet::tr(" · tip %1").arg(format.money(payment.tip));
        }
        if (payment.change > 0) {
            line += OrderDetailsSheet::tr(" · change %1").arg(format.money(payment.change));
        }
        lines += line;
    }
    for (const OrderRefund& refund : order.refunds) {
        lines += OrderDetailsSheet::tr("Given back: %1 %2 · %3", "tender, amount, reason")
                     .arg(methodText(refund.method), format.money(refund.amount), refund.reason);
    }
    if (order.overpaid() > 0) {
        lines += OrderDetailsSheet::tr("Paid too much: %1").arg(format.money(order.overpaid()));
    }
    if (order.due() > 0) {
        lines += OrderDetailsSheet::tr("To be paid: %1").arg(format.money(order.due()));
    }
    return lines.join(u'\n');
}

// What has happened to it, in its order; times where they are known.
QString historyText(const OrderRow& row, const Format& format)
{
    const Order& order = row.order;
    QStringList steps;
    const auto add = [&](const QString& step, const std::optional<Instant>& at) {
        steps += at ? OrderDetailsSheet::tr("%1 %2", "what happened to an order, and when")
                          .arg(step, Format::isolate(format.time(*at)))
                    : step;
    };
    const bool sent = row.delivery == Delivery::Confirmed;
    const bool paid = !order.payments.empty() && order.due() == 0;
    add(OrderDetailsSheet::tr("placed"), order.createdAt);
    if (paid && !row.times.paid) {
        add(OrderDetailsSheet::tr("paid"), std::nullopt);
    }
    if (sent) {
        add(OrderDetailsSheet::tr("sent"), row.times.sent);
    }
    if (sent && row.seenByKitchen) {
        add(OrderDetailsSheet::tr("seen by the kitchen"), row.times.seen);
    }
    if (row.times.started) {
        add(OrderDetailsSheet::tr("being prepared"), row.times.started);
    }
    if (row.readyAt) {
        add(OrderDetailsSheet::tr("ready"), row.readyAt);
    }
    if (row.kitchen == TicketStatus::Completed) {
        add(OrderDetailsSheet::tr("handed over"), row.times.completed);
    }
    if (paid && row.times.paid) {
        add(OrderDetailsSheet::tr("paid"), row.times.paid);
    }
    if (std::ranges::any_of(order.lines, &OrderLine::voided)) {
        add(std::ranges::all_of(order.lines, &OrderLine::voided) ? OrderDetailsSheet::tr("void")
                                                                 : OrderDetailsSheet::tr("partly void"),
            row.times.voided);
    }
    if (!order.refunds.empty()) {
        add(OrderDetailsSheet::tr("money given back"), row.times.refunded);
    }
    return steps.join(OrderDetailsSheet::tr(", ", "between what happened to an order"));
}

} // namespace

OrderDetailsSheet::OrderDetailsSheet(const Clock& clock, const Look& look, QWidget* window)
    : Sheet(look, u"orderDetails"_s,
            {look.theme.scaled(orderDetailsSheetSize.width()), look.theme.scaled(orderDetailsSheetSize.height())},
            window)
    , m_clock(clock)
    , m_facts(makeLabel(look, {}, 14, QFont::Normal, Token::Ink2, panel()))
    , m_history(makeLabel(look, {}, 14, QFont::Normal, Token::Ink2, panel()))
    , m_bill(new BillList(look, panel()))
    , m_totals(new TotalsView(look, panel()))
    , m_paid(makeLabel(look, {}, 15, QFont::DemiBold, Token::Ink, panel()))
    , m_refused(makeLabel(look, {}, 14, QFont::DemiBold, Token::Chili700, panel()))
    , m_takeBack(new Button(look, u"orderDetailsTakeBack"_s, tr("Void or refund…"), panel()))
    , m_open(new Button(look, u"orderDetailsOpen"_s, tr("Add or change"), panel()))
    , m_pay(new Button(look, u"orderDetailsPay"_s, {}, panel()))
    , m_receipt(new Button(look, u"orderDetailsReceipt"_s, tr("Print receipt"), panel()))
    , m_mail(new Button(look, u"orderDetailsMail"_s, tr("Prepare e-mail receipt"), panel()))
{
    m_facts->setObjectName(u"orderDetailsFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setContentsMargins(24, 0, 24, 12);
    m_history->setObjectName(u"orderDetailsHistory"_s);
    m_history->setWordWrap(true);
    m_history->setContentsMargins(24, 0, 24, 12);
    m_refused->setObjectName(u"orderDetailsRefused"_s);
    m_refused->setWordWrap(true);
    m_refused->setContentsMargins(24, 0, 24, 12);
    m_bill->setObjectName(u"orderDetailsLines"_s);
    m_bill->setShowsTakenBack(true);
    m_totals->setObjectName(u"orderDetailsTotals"_s);
    m_paid->setObjectName(u"orderDetailsPayments"_s);
    m_paid->setWordWrap(true);
    m_paid->setContentsMargins(16, 12, 16, 16);
    m_pay->setKind(Button::Kind::Primary);
    m_pay->setFixedHeight(look.theme.scaled(56));
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(16, 0, 16, 16);
    auto* unpaid = new QHBoxLayout; // nothing of it where all is paid
    unpaid->setContentsMargins(16, 0, 16, 0);
    unpaid->setSpacing(8);
    m_open->setIconName(u"plus"_s);
    m_open->setFixedHeight(look.theme.scaled(56));
    m_receipt->setIconName(u"printer"_s);
    m_receipt->setFixedHeight(look.theme.scaled(56));
    m_mail->setFixedHeight(look.theme.scaled(56));
    actions->setSpacing(8);
    m_takeBack->setFixedHeight(look.theme.scaled(56));
    for (Button* button : {m_takeBack, m_receipt, m_mail, m_open, m_pay}) {
        button->setPadding(10);
    }
    actions->addWidget(m_takeBack, 1);
    actions->addWidget(m_receipt, 1);
    actions->addWidget(m_mail, 1);
    unpaid->addWidget(m_open, 1);
    unpaid->addWidget(m_pay, 1);
    connect(m_receipt, &QAbstractButton::clicked, this, [this] { emit receiptRequested(m_order.clientOrderId); });
    connect(m_mail, &QAbstractButton::clicked, this, [this] { emit mailRequested(m_order.clientOrderId); });
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] { emit takeBackRequested(m_order); });
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit openRequested(keyOf(m_order));
    });
    connect(m_pay, &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit payRequested(m_order);
    });
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHeader({}, {}));
    layout->addWidget(m_facts);
    layout->addWidget(m_history);
    layout->addWidget(m_refused);
    layout->addWidget(m_bill, 1);
    layout->addWidget(m_totals);
    layout->addWidget(m_paid);
    layout->addLayout(unpaid);
    layout->addSpacing(8);
    layout->addLayout(actions);
}

void OrderDetailsSheet::openFor(const OrderRow& row, Paper paper)
{
    update(row, paper);
    open();
}

void OrderDetailsSheet::update(const OrderRow& row, Paper paper)
{
    const Order& order = row.order;
    const Format& format = m_look.format;
    setTitle(order.displayNumber.isEmpty() ? order.orderNumber : order.displayNumber,
             tr("%1 · %2", "place and stage of an order")
                 .arg(orderPlace(order, format), stageText(row, m_clock.now(), format)));
    QStringList facts{tr("Sold %1", "a time").arg(Format::isolate(format.time(order.createdAt)))};
    if (!order.staffName.isEmpty()) {
        facts += tr("by %1", "a person").arg(order.staffName);
    }
    const QString guest = order.type == OrderType::DineIn ? order.customer.name : QString(); // others have it above
    for (const QString& fact : {order.orderNumber, guest, order.customer.phone, order.customer.address, order.notes}) {
        if (!fact.isEmpty()) {
            facts += fact;
        }
    }
    m_facts->setText(facts.join(u" · "_s));
    m_history->setText(historyText(row, format));
    m_bill->setOrder(order);
    m_totals->setOrder(order);
    m_paid->setText(paymentsText(order, format));
    m_order = order;
    m_pay->setText(tr("Take %1").arg(format.money(order.due())));
    m_pay->setVisible(isUnpaid(row));
    m_open->setVisible(isUnpaid(row));
    m_receipt->setVisible(paper.prints && !order.clientOrderId.isEmpty());
    m_mail->setVisible(paper.mails && !order.clientOrderId.isEmpty() && !order.payments.empty() && order.due() == 0);
    m_takeBack->setVisible(row.delivery != Delivery::Refused && VoidSheet::isPossible(order));
    m_refused->setVisible(row.refusedChange.has_value());
    if (row.refusedChange) {
        m_refused->setText(refusedText(row.refusedChange->kind, order.displayNumber, row.refusedChange->reason));
    }
}

} // namespace stonepot
