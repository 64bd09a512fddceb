#include "ui/setup/setup_wizard.h"

#include "ui/common/brand.h"
#include "ui/common/button.h"
#include "ui/common/choice_row.h"
#include "ui/common/focus_ring.h"
#include "ui/common/scroll_list.h"
#include "ui/common/text.h"
#include "ui/setup/setup_menu_page.h"
#include "ui/setup/setup_people_page.h"
#include "ui/setup/setup_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize wizardSize{1024, 720};
constexpr auto newId = "new"_L1;
constexpr auto joinId = "join"_L1;
constexpr auto inclusiveId = "inclusive"_L1;
constexpr auto addedId = "added"_L1;

QString stepTitle(SetupAssistant::Step step)
{
    switch (step) {
    case SetupAssistant::Step::Language:
        return SetupWizard::tr("Welcome");
    case SetupAssistant::Step::Shop:
        return SetupWizard::tr("The restaurant");
    case SetupAssistant::Step::Device:
        return SetupWizard::tr("This device");
    case SetupAssistant::Step::People:
        return SetupWizard::tr("Who works here");
    case SetupAssistant::Step::Menu:
        return SetupWizard::tr("What is sold");
    }
    return {};
}

Form* partOf(const Look& look, const QString& name, QWidget* parent)
{
    auto* part = new Form(look, name, parent);
    part->column()->setContentsMargins(0, 0, 0, 0);
    return part;
}

} // namespace

SetupWizard::SetupWizard(SetupAssistant& assistant, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_assistant(assistant)
    , m_look(look)
    , m_step(makeLabel(m_look, {}, 14, QFont::DemiBold, Token::Ink2, this))
    , m_title(makeLabel(m_look, {}, 20, QFont::Bold, Token::Ink, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"setupWizard"_s);
    setWindowTitle(tr("Stonepot: first start"));
    m_look.theme.applyTo(this);
    new FocusRing(m_look, this);
    resize(wizardSize);
    m_step->setObjectName(u"setupStep"_s);
    m_title->setObjectName(u"setupTitle"_s);
    m_pages->addWidget(makeScroll(languagePage(), m_pages));
    m_pages->addWidget(makeScroll(shopPage(), m_pages));
    m_pages->addWidget(makeScroll(devicePage(), m_pages));
    m_people = new SetupPeoplePage(assistant, m_look, nullptr);
    m_pages->addWidget(makeScroll(m_people, m_pages));
    m_menu = new SetupMenuPage(assistant, m_look, nullptr);
    m_pages->addWidget(makeScroll(m_menu, m_pages));

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_step);
    texts->addWidget(m_title);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 16, 24, 16);
    head->setSpacing(16);
    head->addWidget(new BrandMark(m_look, 48, this));
    head->addLayout(texts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(footer());

    connect(&assistant, &SetupAssistant::stepChanged, this, &SetupWizard::showStep);
    connect(&assistant, &SetupAssistant::busyChanged, this, &SetupWizard::showBusy);
    connect(&assistant, &SetupAssistant::refused, this, &SetupWizard::showProblem);
    connect(&assistant, &SetupAssistant::hubsChanged, this, &SetupWizard::refreshShop);
    refreshShop();
    showStep();
}

QWidget* SetupWizard::languagePage()
{
    auto* page = new Form(m_look, u"setupLanguagePage"_s, nullptr);
    m_language = page->addChoices(u"setupLanguage"_s, tr("Language"), false);
    m_language->show(m_assistant.languages(), {m_assistant.language()});
    connect(m_language, &ChoiceRow::changed, this, [this] { m_assistant.setLanguage(m_language->chosen().value(0)); });
    static_cast<void>(page->addText(
        tr("A few questions, then the first order can be taken. What was answered is kept when you stop in between.")));
    page->column()->addStretch();
    return page;
}

QWidget* SetupWizard::shopPage()
{
    auto* page = new Form(m_look, u"setupShopPage"_s, nullptr);
    m_shop = page->addChoices(u"setupShop"_s, tr("Is there a Stonepot in this restaurant already?"), false);
    connect(m_shop, &ChoiceRow::changed, this, [this] {
        edit([this](SetupDraft& draft) {
            draft.shop = m_shop->chosen().value(0) == joinId ? SetupDraft::Shop::Join : SetupDraft::Shop::New;
        });
        refreshShop();
        showStep();
    });
    Form* fresh = partOf(m_look, u"setupNewShop"_s, page);
    m_newShop = fresh;
    bind(SetupField::ShopName, fresh->addField(u"setupShopName"_s, tr("Name of the restaurant")),
         &SetupDraft::shopName);
    bind(SetupField::Currency, fresh->addField(u"setupCurrency"_s, tr("Currency")), &SetupDraft::currency);
    bind(SetupField::TimeZone, fresh->addField(u"setupTimeZone"_s, tr("Time zone")), &SetupDraft::timeZone);
    bind(SetupField::TaxRate, fresh->addField(u"setupTaxRate"_s, tr("Tax in per cent; nothing when there is none")),
         &SetupDraft::taxRate);
    bind(SetupField::TaxName, fresh->addField(u"setupTaxName"_s, tr("Name of the tax, as receipts show it")),
         &SetupDraft::taxName);
    m_taxKind = fresh->addChoices(u"setupTaxKind"_s, tr("Prices on the menu"), false);
    connect(m_taxKind, &ChoiceRow::changed, this, [this] {
        edit([this](SetupDraft& draft) { draft.taxInclusive = m_taxKind->chosen().value(0) == inclusiveId; });
    });
    bind(SetupField::Port, fresh->addField(u"setupPort"_s, tr("Port of the hub in this program")), &SetupDraft::port);
    page->column()->addWidget(fresh);

    Form* join = partOf(m_look, u"setupJoinHub"_s, page);
    m_joinHub = join;
    Form* found = partOf(m_look, u"setupFoundPart"_s, join);
    m_foundPart = found;
    m_found = found->addChoices(u"setupFound"_s, tr("Hubs in this network"), false);
    join->column()->addWidget(found);
    connect(m_found, &ChoiceRow::changed, this, [this] {
        edit([this](SetupDraft& draft) { draft.hub = m_found->chosen().value(0); });
        refreshShop();
    });
    bind(SetupField::Hub, join->addField(u"setupHub"_s, tr("Address of the hub, such as 192.168.1.10:3001")),
         &SetupDraft::hub);
    bind(SetupField::Code, join->addField(u"setupCode"_s, tr("Code for pairing; “stonepot-hub pair” prints one")),
         &SetupDraft::code);
    page->column()->addWidget(join);
    page->column()->addStretch();
    return page;
}

QWidget* SetupWizard::devicePage()
{
    auto* page = new Form(m_look, u"setupDevicePage"_s, nullptr);
    m_role = page->addChoices(u"setupRole"_s, tr("What this device is"), false);
    m_role->show(
        {{u"pos"_s, tr("Till")}, {u"kds"_s, tr("Kitchen display")}, {u"board"_s, tr("Board that calls orders")}},
        {m_assistant.draft().role});
    connect(m_role, &ChoiceRow::changed, this,
            [this] { edit([this](SetupDraft& draft) { draft.role = m_role->chosen().value(0); }); });
    bind(SetupField::Device,
         page->addField(u"setupDevice"_s, tr("Name; its last letter or number names its orders: till-b makes B-001")),
         &SetupDraft::device);
    page->column()->addStretch();
    return page;
}

QWidget* SetupWizard::footer()
{
    auto* foot = new Surface(m_look, Token::Sunken, this);
    foot->setBorder(Qt::TopEdge);
    m_problem = makeLabel(m_look, {}, 14, QFont::Normal, Token::Chili700, foot);
    m_problem->setObjectName(u"setupProblem"_s);
    m_problem->setWordWrap(true);
    m_back = new Button(m_look, u"setupBack"_s, tr("Back"), foot);
    m_next = new Button(m_look, u"setupNext"_s, tr("Next"), foot);
    m_next->setKind(Button::Kind::Primary);
    for (Button* button : {m_back, m_next}) {
        button->setMinimumHeight(m_look.theme.scaled(56));
    }
    connect(m_back, &QAbstractButton::clicked, &m_assistant, &SetupAssistant::back);
    connect(m_next, &QAbstractButton::clicked, &m_assistant, &SetupAssistant::next);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(16);
    row->addWidget(m_back);
    row->addWidget(m_problem, 1);
    row->addWidget(m_next);
    return foot;
}

void SetupWizard::bind(SetupField which, const Form::Field& field, QString SetupDraft::*member)
{
    field.edit->setMaxLength(200);
    field.edit->setText(m_assistant.draft().*member);
    connect(field.edit, &QLineEdit::textChanged, this, [this, field, member](const QString& text) {
        field.accept();
        edit([&](SetupDraft& draft) { draft.*member = text; });
    });
    m_fields.emplace_back(which, field);
}

void SetupWizard::edit(const std::function<void(SetupDraft&)>& change)
{
    m_problem->clear();
    SetupDraft draft = m_assistant.draft();
    change(draft);
    m_assistant.setDraft(draft);
}

void SetupWizard::refreshShop()
{
    const SetupDraft& draft = m_assistant.draft();
    const bool joins = draft.shop == SetupDraft::Shop::Join;
    m_shop->show({{newId, tr("No, set it up here")}, {joinId, tr("Yes, join its hub")}}, {joins ? joinId : newId});
    m_taxKind->show({{addedId, tr("The tax comes on top")}, {inclusiveId, tr("The tax is in them")}},
                    {draft.taxInclusive ? inclusiveId : addedId});
    m_newShop->setVisible(!joins);
    m_joinHub->setVisible(joins);
    m_foundPart->setVisible(!m_assistant.hubs().empty());
    m_found->show(m_assistant.hubs(), {draft.hub});
    for (const auto& [which, field] : m_fields) {
        if (which == SetupField::Hub && field.edit->text() != draft.hub) {
            field.edit->setText(draft.hub);
        }
    }
}

void SetupWizard::showStep()
{
    acceptAll();
    m_step->setText(
        tr("Step %1 of %2").arg(m_look.format.number(m_assistant.number()), m_look.format.number(m_assistant.steps())));
    m_title->setText(stepTitle(m_assistant.step()));
    m_pages->setCurrentIndex(m_assistant.number() - 1);
    showBusy();
    // The page's first control; at the first one the language in use.
    const auto widgets = m_pages->currentWidget()->findChildren<QWidget*>();
    const auto first = std::ranges::find_if(widgets, [this](const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(this) &&
               (button == nullptr || !button->isCheckable() || button->isChecked());
    });
    if (first != widgets.end()) {
        (*first)->setFocus(Qt::OtherFocusReason);
    }
}

void SetupWizard::showBusy()
{
    const bool busy = m_assistant.isBusy();
    m_back->setVisible(m_assistant.step() != SetupAssistant::Step::Language);
    m_back->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_next->setText(busy ? tr("One moment…") : m_assistant.isLast() ? tr("Open the restaurant") : tr("Next"));
}

void SetupWizard::showProblem(const SetupProblem& problem)
{
    const auto named = std::ranges::find(m_fields, problem.field, &std::pair<SetupField, Form::Field>::first);
    if (named != m_fields.end()) {
        named->second.refuse(setupProblemText(problem));
        named->second.edit->setFocus(Qt::OtherFocusReason);
        auto* scroll = static_cast<QScrollArea*>(m_pages->currentWidget());
        scroll->widget()->layout()->activate(); // the words have just got their place
        scroll->ensureWidgetVisible(named->second.edit);
        scroll->ensureWidgetVisible(named->second.problem);
    } else if (problem.field == SetupField::PersonName || problem.field == SetupField::PersonPin) {
        m_people->refuse(problem);
    } else if (problem.field == SetupField::MenuFile) {
        m_menu->refuse(problem);
    } else {
        m_problem->setText(setupProblemText(problem));
    }
}

void SetupWizard::acceptAll()
{
    m_problem->clear();
    for (const auto& [which, field] : m_fields) {
        field.accept();
    }
    m_people->accept();
    m_menu->accept();
}

void SetupWizard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_assistant.next();
    } else if (event->key() == Qt::Key_Escape) {
        m_assistant.back();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace stonepot
