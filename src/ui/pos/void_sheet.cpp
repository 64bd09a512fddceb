#include "ui/pos/void_sheet.h"

#include "ui/common/button.h"
#include "ui/common/flow_layout.h"
#include "ui/common/scroll_list.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"
#include "ui/pos/option_button.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize voidSheetSize{560, 680};
constexpr std::array<QLatin1StringView, 3> tenderNames{"cash"_L1, "card"_L1, "qr"_L1};
constexpr int longestReason = 200;

bool isSold(const Order& order, const OrderLine& line)
{
    return !line.voided && !order.isRefunded(line.lineId);
}

Minor held(const Order& order) // taken and not given back
{
    return order.paid() - order.refunded();
}

bool isServedAndPaid(const Order& order)
{
    return order.status == OrderStatus::Completed && order.due() == 0;
}

} // namespace

VoidSheet::VoidSheet(const Look& look, QWidget* window)
    : Sheet(look, u"voidSheet"_s, {look.theme.scaled(voidSheetSize.width()), look.theme.scaled(voidSheetSize.height())},
            window)
    , m_kinds(new Segments(look, u"voidKind"_s, panel()))
    , m_list(new Surface(look, Token::Surface))
    , m_rows(new QVBoxLayout(m_list))
    , m_text(makeField(look, u"voidReason"_s, tr("Another reason"), panel()))
    , m_tenderTitle(makeLabel(look, tr("Give the money back as"), 14, QFont::DemiBold, Token::Ink2, panel()))
    , m_tenders(new Segments(look, u"voidTender"_s, panel()))
    , m_accept(new Button(look, u"voidAccept"_s, {}, panel()))
{
    m_kinds->add(static_cast<int>(Kind::Void), u"voidKindVoid"_s, tr("Void: not made, not charged"));
    m_kinds->add(static_cast<int>(Kind::Refund), u"voidKindRefund"_s, tr("Refund: it was served"));
    m_tenders->add(0, u"voidTenderCash"_s, tr("Cash"));
    m_tenders->add(1, u"voidTenderCard"_s, tr("Card"));
    m_tenders->add(2, u"voidTenderOnline"_s, tr("Online"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    QScrollArea* scroll = makeScroll(m_list, panel());
    m_text->setMaxLength(longestReason);
    m_accept->setKind(Button::Kind::Danger);
    m_accept->setTextSize(18, QFont::Bold);
    m_accept->setFixedHeight(look.theme.scaled(56));
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(24, 0, 24, 16);
    inside->setSpacing(8);
    inside->addWidget(m_kinds);
    inside->addWidget(scroll, 1);
    inside->addWidget(makeLabel(look, tr("Why?"), 14, QFont::DemiBold, Token::Ink2, panel()));
    inside->addLayout(makeReasons());
    inside->addWidget(m_text);
    inside->addWidget(m_tenderTitle);
    inside->addWidget(m_tenders);
    inside->addSpacing(4);
    inside->addWidget(m_accept);
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHeader({}, {}));
    layout->addLayout(inside, 1);
    connect(m_kinds, &Segments::chosen, this, &VoidSheet::refresh);
    connect(m_tenders, &Segments::chosen, this, &VoidSheet::refresh);
    connect(m_text, &QLineEdit::textChanged, this, &VoidSheet::refresh);
    connect(m_accept, &QAbstractButton::clicked, this, [this] {
        if (const auto made = decision()) {
            dismiss();
            emit decided(*made);
        }
    });
}

QLayout* VoidSheet::makeReasons()
{
    auto* layout = new FlowLayout(nullptr, 8);
    const std::array reasons{tr("Wrong item"), tr("Spilt or dropped"), tr("Guest changed their mind"),
                             tr("Too long a wait"), tr("Not good")};
    for (int i = 0; i < std::ssize(reasons); ++i) {
        auto* chip = new Button(m_look, u"voidReason%1"_s.arg(i), reasons[static_cast<std::size_t>(i)], panel());
        chip->setCheckable(true);
        chip->setPill(true);
        chip->setPadding(14);
        chip->setMinimumHeight(m_look.theme.scaled(44));
        layout->addWidget(chip);
        m_reasons.push_back(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, chip](bool checked) {
            for (Button* other : m_reasons) {
                other->setChecked(checked && other == chip);
            }
            refresh();
        });
    }
    return layout;
}

bool VoidSheet::isPossible(const Order& order)
{
    return !order.totalsGiven && order.status != OrderStatus::Cancelled &&
           (!isServedAndPaid(order) || held(order) > 0) &&
           std::ranges::any_of(order.lines, [&order](const OrderLine& line) { return isSold(order, line); });
}

void VoidSheet::openFor(const Order& order, const QString& lineId)
{
    m_order = order;
    setTitle(tr("Void or refund %1").arg(Format::isolate(order.displayNumber)), {});
    const bool served = isServedAndPaid(order);
    m_kinds->setCurrent(static_cast<int>(served ? Kind::Refund : Kind::Void));
    m_kinds->setVisible(!served && held(order) > 0);
    const auto first =
        std::ranges::find(tenderNames, order.payments.empty() ? QString() : order.payments.front().method);
    m_tenders->setCurrent(first == tenderNames.end() ? 0 : static_cast<int>(first - tenderNames.begin()));
    for (Button* chip : m_reasons) {
        chip->setChecked(false);
    }
    m_text->clear();
    buildLines(lineId);
    refresh();
    open();
}

void VoidSheet::buildLines(const QString& lineId)
{
    clearRows(*m_rows);
    m_lines.clear();
    for (const OrderLine& line : m_order.lines) {
        if (!isSold(m_order, line)) {
            continue;
        }
        const QString text =
            tr("%1 %2", "quantity and item").arg(m_look.format.decimal(line.quantity), escapedForButton(line.name));
        auto* check =
            new OptionButton(m_look, u"voidLine%1"_s.arg(m_lines.size()), text, OptionButton::Mark::Check, m_list);
        check->setExtra(m_look.format.amount(line.total), 0);
        check->setCheckable(true);
        check->setChecked(lineId.isEmpty() || line.lineId == lineId);
        m_rows->addWidget(check);
        m_lines.emplace_back(check, line.lineId);
        connect(check, &QAbstractButton::clicked, this, &VoidSheet::refresh);
    }
    m_rows->addStretch();
}

QString VoidSheet::reason() const
{
    const QString typed = m_text->text().trimmed();
    const auto chip = std::ranges::find_if(m_reasons, [](const Button* each) { return each->isChecked(); });
    return !typed.isEmpty() ? typed : chip == m_reasons.end() ? QString() : (*chip)->text();
}

QString VoidSheet::tender() const
{
    return tenderNames[static_cast<std::size_t>(m_tenders->current())];
}

QStringList VoidSheet::chosen() const
{
    QStringList ids;
    for (const auto& [check, lineId] : m_lines) {
        if (check->isChecked()) {
            ids += lineId;
        }
    }
    return ids;
}

Minor VoidSheet::inSteps(Minor amount) const
{
    const PricingPolicy& policy = m_order.policy;
    if (tender() != "cash"_L1 || policy.cashStep <= 1) {
        return amount;
    }
    return std::min(roundToStep(amount, policy.cashStep, policy.cashMode.value_or(policy.mode)), held(m_order));
}

std::optional<VoidSheet::Decision> VoidSheet::voiding(const QStringList& lines) const
{
    const VoidLines op{lines, reason()};
    const auto after = apply(m_order, op);
    if (!after) {
        return std::nullopt;
    }
    Decision decision{keyOf(m_order), {op}, reason(), m_order.total - after->total, inSteps(after->overpaid())};
    if (decision.givenBack > 0) {
        decision.ops.emplace_back(RefundMoney{{}, decision.givenBack, reason(), tender()});
    }
    return decision;
}

std::optional<VoidSheet::Decision> VoidSheet::refunding(const QStringList& lines) const
{
    Order rich = m_order; // what the lines are worth, even where less was paid
    rich.payments.push_back({.method = tender(), .amount = m_order.total});
    const auto after = apply(rich, RefundMoney{lines, {}, reason(), tender()});
    if (!after) {
        return std::nullopt;
    }
    const Minor amount = inSteps(std::min(after->refunds.back().amount, held(m_order)));
    if (amount <= 0) {
        return std::nullopt;
    }
    return Decision{keyOf(m_order), {RefundMoney{lines, amount, reason(), tender()}}, reason(), 0, amount};
}

std::optional<VoidSheet::Decision> VoidSheet::decision() const
{
    const QStringList lines = chosen();
    if (lines.isEmpty() || reason().isEmpty()) {
        return std::nullopt;
    }
    return m_kinds->current() == static_cast<int>(Kind::Void) ? voiding(lines) : refunding(lines);
}

void VoidSheet::refresh()
{
    const QStringList lines = chosen();
    const bool isVoid = m_kinds->current() == static_cast<int>(Kind::Void);
    const auto preview = lines.isEmpty() ? std::nullopt : isVoid ? voiding(lines) : refunding(lines);
    const Minor back = preview ? preview->givenBack : 0;
    const QString money = m_look.format.money(back);
    m_accept->setText(!isVoid    ? tr("Give back %1").arg(money)
                      : back > 0 ? tr("Void and give back %1").arg(money)
                                 : tr("Void"));
    m_accept->setCaption(lines.isEmpty()      ? tr("Choose what is taken back")
                         : reason().isEmpty() ? tr("Say why")
                                              : QString());
    m_accept->setEnabled(decision().has_value());
    m_tenderTitle->setVisible(back > 0);
    m_tenders->setVisible(back > 0);
}

} // namespace stonepot
