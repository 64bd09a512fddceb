#include "ui/pos/paper_rules_form.h"

#include "ui/common/choice_row.h"
#include "ui/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr auto always = "always"_L1;
constexpr auto ask = "ask"_L1;
constexpr auto never = "never"_L1;
constexpr auto onCash = "onCash"_L1;
constexpr auto onOrder = "onOrder"_L1;
constexpr auto whenLocal = "whenLocal"_L1;
constexpr auto whenUnseen = "whenUnseen"_L1;

QString idOf(ReceiptPolicy policy)
{
    switch (policy) {
    case ReceiptPolicy::Always:
        return always;
    case ReceiptPolicy::Ask:
        return ask;
    case ReceiptPolicy::Never:
        return never;
    }
    return {};
}

} // namespace

PaperRulesForm::PaperRulesForm(PrinterSettings& settings, const Look& look, QWidget* parent)
    : Surface(look, Token::Surface, parent)
    , m_settings(settings)
{
    setObjectName(u"paperRules"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(look, tr("Receipts"), 18, QFont::Bold, Token::Ink, this));
    m_receiptPrinter = addChoices(layout, u"receiptPrinter"_s, tr("Printed on"), false);
    m_receipts = addChoices(layout, u"receiptWhen"_s, tr("When an order is paid"), false);
    m_drawer = addChoices(layout, u"drawerWhen"_s, tr("Cash drawer"), true);
    layout->addSpacing(20);
    layout->addWidget(makeLabel(look, tr("Kitchen tickets"), 18, QFont::Bold, Token::Ink, this));
    m_kitchenPrinter = addChoices(layout, u"kitchenPrinter"_s, tr("Stations without a printer of their own"), false);
    m_tickets = addChoices(layout, u"kitchenWhen"_s, tr("Printed"), true);
    layout->addStretch();
    for (ChoiceRow* row : {m_receiptPrinter, m_receipts, m_drawer, m_kitchenPrinter, m_tickets}) {
        connect(row, &ChoiceRow::changed, this, &PaperRulesForm::save);
    }
    connect(&settings, &PrinterSettings::changed, this, &PaperRulesForm::refresh);
    refresh();
}

ChoiceRow* PaperRulesForm::addChoices(QVBoxLayout* layout, const QString& name, const QString& label, bool several)
{
    layout->addSpacing(6);
    layout->addWidget(makeLabel(m_look, label, 14, QFont::DemiBold, Token::Ink2, this));
    auto* row = new ChoiceRow(m_look, name, label, several ? ChoiceRow::Kind::Several : ChoiceRow::Kind::One, this);
    layout->addWidget(row);
    return row;
}

void PaperRulesForm::refresh()
{
    const PaperRules& rules = m_settings.rules();
    std::vector<PrinterChoice> printers{{{}, tr("No printer")}};
    for (const PrinterEntry& printer : m_settings.printers()) {
        printers.push_back({printer.id, printer.name});
    }
    m_receiptPrinter->show(printers, {rules.receiptPrinter});
    m_kitchenPrinter->show(printers, {rules.kitchenPrinter});
    m_receipts->show({{always, tr("Always")}, {ask, tr("When asked for")}, {never, tr("Never")}},
                     {idOf(rules.receipts)});
    m_drawer->show({{onCash, tr("Opens when cash is paid")}},
                   rules.drawerOnCash ? QStringList{QString(onCash)} : QStringList());
    QStringList tickets;
    for (const auto& [id, on] : {std::pair(onOrder, rules.onOrder), std::pair(whenLocal, rules.whenLocal),
                                 std::pair(whenUnseen, rules.whenUnseen)}) {
        if (on) {
            tickets += id;
        }
    }
    m_tickets->show({{onOrder, tr("For each order")},
                     {whenLocal, tr("Without a link to the kitchen")},
                     {whenUnseen, tr("When no display has shown it in 20 s")}},
                    tickets);
}

void PaperRulesForm::save()
{
    const QString receipts = m_receipts->chosen().value(0);
    const QStringList tickets = m_tickets->chosen();
    m_settings.setRules({.receiptPrinter = m_receiptPrinter->chosen().value(0),
                         .receipts = receipts == never ? ReceiptPolicy::Never
                                     : receipts == ask ? ReceiptPolicy::Ask
                                                       : ReceiptPolicy::Always,
                         .drawerOnCash = m_drawer->chosen().contains(onCash),
                         .kitchenPrinter = m_kitchenPrinter->chosen().value(0),
                         .onOrder = tickets.contains(onOrder),
                         .whenLocal = tickets.contains(whenLocal),
                         .whenUnseen = tickets.contains(whenUnseen)});
}

} // namespace stonepot
