#include "ui/pos/modifier_sheet.h"

#include "ui/common/button.h"
#include "ui/common/stepper.h"
#include "ui/common/text.h"
#include "ui/pos/note_editor.h"
#include "ui/pos/option_button.h"
#include "ui/pos/option_group.h"
#include "ui/pos/problem_text.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize modifierSheetSize{880, 616};
const auto variantGroup = u"variant"_s;

QString missingText(int missing)
{
    if (missing == 0) {
        return {};
    }
    return missing == 1 ? ModifierSheet::tr("1 choice missing")
                        : ModifierSheet::tr("%n choices missing", nullptr, missing);
}

} // namespace

ModifierSheet::ModifierSheet(const Look& look, QWidget* window)
    : Sheet(look, u"modifierSheet"_s, modifierSheetSize, window)
    , m_scroll(new QScrollArea(panel()))
    , m_strip(new Surface(look, Token::Ember, panel()))
{
    auto* header = makeHeader({}, {});
    header->layout()->setContentsMargins(42, 0, 16, 0);
    m_strip->setParent(header);
    m_strip->setFixedSize(6, 40);
    m_strip->move(24, 16);
    auto* headerLine = new Surface(look, Token::Line, panel());
    headerLine->setFixedHeight(1);
    auto* footerLine = new Surface(look, Token::Line, panel());
    footerLine->setFixedHeight(1);
    m_scroll->setObjectName(u"modifierScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_problem = makeLabel(look, {}, 14, QFont::DemiBold, Token::Chili700, panel());
    m_problem->setObjectName(u"modifierProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(24, 8, 24, 0);
    m_problem->hide();
    m_body = new QVBoxLayout(panel());
    m_body->setContentsMargins(1, 1, 1, 1);
    m_body->setSpacing(0);
    m_body->addWidget(header);
    m_body->addWidget(headerLine);
    m_body->addWidget(m_problem);
    m_body->addWidget(m_scroll, 1);
    m_body->addWidget(footerLine);
    m_body->addWidget(makeFooter());
}

void ModifierSheet::openFor(const Menu& menu, const QString& itemId)
{
    m_menu = menu;
    m_lineId.clear();
    m_draft.emplace(m_menu, itemId);
    build();
}

void ModifierSheet::openFor(const Menu& menu, const QString& lineId, const LineChoice& choice)
{
    m_menu = menu;
    m_lineId = lineId;
    m_draft.emplace(m_menu, choice);
    build();
}

QWidget* ModifierSheet::makeFooter()
{
    auto* footer = new Surface(m_look, Token::Sunken, panel());
    footer->setRounded(12, Token::Sunken);
    footer->setFixedHeight(m_look.theme.scaled(86));
    m_quantity = new Stepper(m_look, u"modifierQuantity"_s, tr("Quantity"), footer);
    m_quantity->setFixedSize(m_look.theme.scaled(158), m_look.theme.scaled(56));
    m_sum = makeLabel(m_look, {}, 16, QFont::Bold, Token::Ink, footer);
    m_sum->setObjectName(u"modifierSum"_s);
    m_parts = makeLabel(m_look, {}, 14, QFont::Normal, Token::Ink3, footer);
    m_parts->setObjectName(u"modifierParts"_s);
    auto* cancel = new Button(m_look, u"modifierCancel"_s, tr("Cancel"), footer);
    cancel->setTextSize(16);
    cancel->setFixedHeight(m_look.theme.scaled(56));
    cancel->setMinimumWidth(128);
    m_add = new Button(m_look, u"modifierAdd"_s, {}, footer);
    m_add->setTextSize(18, QFont::Bold);
    m_add->setFixedHeight(m_look.theme.scaled(56));
    m_add->setMinimumWidth(256);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addStretch();
    texts->addWidget(m_sum);
    texts->addWidget(m_parts);
    texts->addStretch();
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(12);
    layout->addWidget(m_quantity);
    layout->addSpacing(4);
    layout->addLayout(texts, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_add);
    connect(m_quantity, &Stepper::stepped, this, [this](Decimal quantity) {
        m_draft->setQuantity(quantity);
        refresh();
    });
    connect(cancel, &QAbstractButton::clicked, this, &ModifierSheet::dismiss);
    connect(m_add, &QAbstractButton::clicked, this, &ModifierSheet::accept);
    return footer;
}

void ModifierSheet::build()
{
    const MenuItem* item = m_draft->item();
    if (!item) {
        return;
    }
    const QString language = m_look.format.locale().name();
    QString subtitle = item->description.in(language);
    const QString price = item->variants.empty() ? m_look.format.money(item->price) : QString();
    if (!price.isEmpty()) {
        subtitle = subtitle.isEmpty() ? price : tr("%1 · %2", "description and price").arg(subtitle, price);
    }
    setTitle(item->name.in(language), subtitle);
    const Category* category = m_menu.category(item->categoryId);
    m_strip->setFill(category ? QColor(category->color) : m_look.color(Token::Slate700));
    m_problem->hide();

    m_groups.clear();
    m_content = new Surface(m_look, Token::Surface);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(0);
    m_groupArea = new QVBoxLayout;
    m_groupArea->setSpacing(4);
    layout->addLayout(m_groupArea);
    m_notes = new NoteEditor(m_look, *m_draft, m_menu, m_content);
    connect(m_notes, &NoteEditor::submitted, this, &ModifierSheet::accept);
    layout->addWidget(m_notes);
    layout->addStretch();
    m_scroll->setWidget(m_content); // deletes the one before
    buildGroups();
    m_quantity->setValue(m_draft->choice().quantity);
    refresh();
    open();
}

// What stays is the same widget as before: the focus stays in it, too.
void ModifierSheet::buildGroups()
{
    std::vector<OptionGroup*> before = std::exchange(m_groups, {});
    const auto keep = [this, &before](const QString& groupId) {
        const auto kept =
            std::ranges::find(before, groupId, [](const OptionGroup* group) { return group->rules().id; });
        if (kept == before.end()) {
            return false;
        }
        m_groups.push_back(*kept);
        before.erase(kept);
        return true;
    };
    if (!m_draft->item()->variants.empty() && !keep(variantGroup)) {
        m_groups.push_back(makeVariants());
    }
    for (const ModifierGroup* group : m_draft->groups()) {
        if (!keep(group->id)) {
            m_groups.push_back(makeGroup(*group));
        }
    }
    for (OptionGroup* group : before) {
        group->hide();
        group->deleteLater();
    }
    // Required ones first; within that, the menu's order, which keeps a nested group behind its own.
    std::ranges::stable_sort(m_groups, std::ranges::greater(),
                             [](const OptionGroup* group) { return group->rules().minimum > 0; });
    for (OptionGroup* group : m_groups) {
        m_groupArea->removeWidget(group);
        m_groupArea->addWidget(group);
    }
    orderFocus();
}

// Tab goes as the eye does, whatever was made first: choices, note, quantity, the buttons.
void ModifierSheet::orderFocus()
{
    auto* last = panel()->findChild<QWidget*>(objectName() + "Close"_L1);
    const auto follow = [&last](const QWidget* part) {
        for (auto* each : part->findChildren<QWidget*>()) {
            if (each->focusPolicy() & Qt::TabFocus) {
                QWidget::setTabOrder(last, each);
                last = each;
            }
        }
    };
    std::ranges::for_each(m_groups, follow);
    follow(m_notes);
    follow(m_add->parentWidget());
}

OptionGroup* ModifierSheet::makeVariants()
{
    auto* view = new OptionGroup(m_look, {variantGroup, tr("Size"), 1, 1, 0}, m_content);
    for (const Variant& variant : m_draft->item()->variants) {
        view->add(variant.id, variant.name.in(m_look.format.locale().name()), m_look.format.money(variant.price), 0);
    }
    view->arrange();
    connect(view, &OptionGroup::toggled, this, &ModifierSheet::toggle);
    return view;
}

OptionGroup* ModifierSheet::makeGroup(const ModifierGroup& group)
{
    const QString language = m_look.format.locale().name();
    auto* view = new OptionGroup(m_look, {group.id, group.name.in(language), group.minimum, group.maximum, group.free},
                                 m_content);
    for (const ModifierOption& option : group.options) {
        QString price;
        if (option.price != 0) {
            price = option.price > 0 ? tr("+%1", "price of an extra").arg(m_look.format.money(option.price))
                                     : m_look.format.money(option.price);
        }
        view->add(option.id, option.name.in(language), price, option.spice);
    }
    view->arrange();
    connect(view, &OptionGroup::toggled, this, &ModifierSheet::toggle);
    return view;
}

void ModifierSheet::toggle(const QString& groupId, const QString& optionId)
{
    const auto before = m_draft->groups();
    if (groupId == variantGroup) {
        m_draft->setVariant(optionId);
    } else {
        m_draft->toggle(groupId, optionId);
    }
    if (m_draft->groups() != before) {
        buildGroups();
    }
    m_problem->hide();
    refresh();
}

void ModifierSheet::refresh()
{
    const LineChoice& choice = m_draft->choice();
    const std::vector<ChoiceProblem> problems = m_draft->problems();
    int missing = 0;
    for (OptionGroup* view : m_groups) {
        const bool isVariant = view->rules().id == variantGroup;
        const int chosen = isVariant ? (choice.variantId.isEmpty() ? 0 : 1) : m_draft->chosenCount(view->rules().id);
        const bool isMissing = chosen < view->rules().minimum;
        missing += isMissing ? 1 : 0;
        view->setState(chosen, isMissing);
        const ModifierGroup* group = m_menu.group(view->rules().id);
        for (OptionButton* button : view->findChildren<OptionButton*>()) {
            const QString optionId = button->objectName().mid(u"option__"_s.size() + view->rules().id.size());
            if (isVariant) {
                button->setChecked(choice.variantId == optionId);
                continue;
            }
            button->setChecked(m_draft->isChosen(group->id, optionId));
            const auto option = std::ranges::find(group->options, optionId, &ModifierOption::id);
            button->setEnabled(option != group->options.end() && m_draft->isOpen(*group, *option));
        }
    }
    const ChoiceDraft::Price price = m_draft->price();
    const Format& format = m_look.format;
    m_sum->setText(
        tr("%1 × %2", "quantity and price of one").arg(format.decimal(choice.quantity), format.money(price.each)));
    const Minor extras = price.each - price.base;
    m_parts->setText(extras == 0 ? QString()
                                 : tr("%1 + extras %2").arg(format.money(price.base), format.money(extras)));
    m_parts->setVisible(extras != 0);
    const QString words = m_lineId.isEmpty() ? tr("Add %1", "to the order, with its price")
                                             : tr("Change to %1", "price of the changed line");
    m_add->setText(words.arg(format.money(price.total)));
    m_add->setKind(missing > 0 ? Button::Kind::Blocked : Button::Kind::Primary);
    m_add->setCaption(missingText(missing));
}

void ModifierSheet::focusNote()
{
    m_notes->focusText();
    m_scroll->ensureWidgetVisible(m_notes);
}

void ModifierSheet::showProblems(const std::vector<ChoiceProblem>& problems)
{
    QStringList sentences;
    for (const ChoiceProblem& problem : problems) {
        const QString sentence = problemText(problem, m_look.format);
        if (!sentence.isEmpty() && !sentences.contains(sentence)) {
            sentences << sentence;
        }
    }
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(!sentences.isEmpty());
}

void ModifierSheet::accept()
{
    for (OptionGroup* group : m_groups) {
        const bool isVariant = group->rules().id == variantGroup;
        const int chosen =
            isVariant ? (m_draft->choice().variantId.isEmpty() ? 0 : 1) : m_draft->chosenCount(group->rules().id);
        if (chosen < group->rules().minimum) {
            m_scroll->ensureWidgetVisible(group);
            group->focusFirst();
            return;
        }
    }
    const std::vector<ChoiceProblem> problems = m_draft->problems();
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    emit accepted(m_lineId, m_draft->choice());
}

} // namespace stonepot
