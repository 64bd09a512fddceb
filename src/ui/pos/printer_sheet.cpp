#include "ui/pos/printer_sheet.h"

#include "state/printer_settings.h"
#include "ui/common/button.h"
#include "ui/common/scroll_list.h"
#include "ui/common/text.h"
#include "ui/pos/paper_rules_form.h"
#include "ui/pos/printer_form.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize sheetSize{1000, 700};
constexpr int listWidth = 300;

} // namespace

PrinterSheet::PrinterSheet(PrinterSettings& settings, const Look& look, QWidget* window)
    : Sheet(look, u"printerSheet"_s, {look.theme.scaled(sheetSize.width()), look.theme.scaled(sheetSize.height())},
            window)
    , m_settings(settings)
    , m_list(new Surface(look, Token::Bg))
    , m_entries(new QVBoxLayout(m_list))
    , m_pages(new QStackedWidget(panel()))
    , m_form(new PrinterForm(settings, look, nullptr))
    , m_rules(new PaperRulesForm(settings, look, nullptr))
{
    m_entries->setContentsMargins(16, 16, 16, 16);
    m_entries->setSpacing(8);
    auto* list = makeScroll(m_list, panel());
    list->setFixedWidth(look.theme.scaled(listWidth));
    m_pages->addWidget(makeScroll(m_form, m_pages));
    m_pages->addWidget(makeScroll(m_rules, m_pages));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(list);
    columns->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 12);
    layout->setSpacing(0);
    layout->addWidget(makeHeader(tr("Printers"), tr("What is changed here is in effect at once.")));
    layout->addLayout(columns, 1);
    connect(&settings, &PrinterSettings::changed, this, &PrinterSheet::build);
    connect(&settings, &PrinterSettings::accepted, this, &PrinterSheet::build);
    connect(m_form, &PrinterForm::removed, this, &PrinterSheet::openList);
}

void PrinterSheet::openList()
{
    m_settings.askForOffers();
    const auto& printers = m_settings.printers();
    showPrinter(printers.empty() ? QString() : printers.front().id);
    open();
}

Button* PrinterSheet::addEntry(const QString& name, const QString& text, const QString& caption)
{
    auto* button = new Button(m_look, name, escapedForButton(text), m_list);
    button->setCheckable(true);
    button->setLeading(true);
    button->setCaption(caption);
    button->setMinimumHeight(m_look.theme.scaled(56));
    m_entries->addWidget(button);
    return button;
}

void PrinterSheet::build()
{
    clearRows(*m_entries);
    const bool rules = m_pages->currentIndex() == 1;
    for (const PrinterEntry& printer : m_settings.printers()) {
        Button* entry = addEntry(u"printer_"_s + printer.id, printer.name, Format::isolate(printer.address));
        entry->setChecked(!rules && printer.id == m_form->printerId());
        connect(entry, &QAbstractButton::clicked, this, [this, id = printer.id] { showPrinter(id); });
    }
    Button* add = addEntry(u"printerAdd"_s, tr("Add a printer"), {});
    add->setIconName(u"plus"_s, 18);
    add->setChecked(!rules && m_form->printerId().isEmpty());
    connect(add, &QAbstractButton::clicked, this, [this] { showPrinter({}); });
    m_entries->addSpacing(16);
    Button* when = addEntry(u"printerRules"_s, tr("Receipts and tickets"), tr("What is printed when"));
    when->setChecked(rules);
    connect(when, &QAbstractButton::clicked, this, &PrinterSheet::showRules);
    m_entries->addStretch();
}

void PrinterSheet::showPrinter(const QString& id)
{
    m_pages->setCurrentIndex(0);
    m_form->openFor(id);
    build();
}

void PrinterSheet::showRules()
{
    m_rules->refresh();
    m_pages->setCurrentIndex(1);
    build();
}

} // namespace stonepot
