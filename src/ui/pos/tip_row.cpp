#include "ui/pos/tip_row.h"

#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

TipRow::TipRow(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_base(makeLabel(look, {}, 14, QFont::Normal, Token::Ink3, this))
    , m_row(new QWidget(this))
{
    setObjectName(u"tipRow"_s);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(makeLabel(look, tr("Tip"), 14, QFont::DemiBold, Token::Ink2, this));
    heading->addWidget(m_base);
    heading->addStretch();
    auto* buttons = new QHBoxLayout(m_row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new Button(look, name, text, m_row);
        button->setPadding(8);
        button->setFixedHeight(look.theme.scaled(56));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setCheckable(true);
        buttons->addWidget(button, 1);
        return button;
    };
    m_none = add(u"tipNone"_s, tr("No tip"));
    connect(m_none, &QAbstractButton::clicked, this, [this] { emit tipChosen(0); });
    for (const int percent : {18, 20, 22}) {
        Button* button = add(u"tip%1"_s.arg(m_percentages.size() + 1), look.format.percent(Decimal(percent)));
        m_percentages.emplace_back(button, percent);
        connect(button, &QAbstractButton::clicked, this,
                [this, at = m_percentages.size() - 1] { emit tipChosen(m_tips.at(at)); });
    }
    m_tips.resize(m_percentages.size());
    m_other = add(u"tipOther"_s, tr("Other…", "tip"));
    connect(m_other, &QAbstractButton::clicked, this, &TipRow::otherRequested);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(m_row);
}

void TipRow::setPercentages(const std::vector<int>& percentages)
{
    for (std::size_t i = 0; i < m_percentages.size() && i < percentages.size(); ++i) {
        m_percentages[i].second = percentages[i];
        m_percentages[i].first->setText(m_look.format.percent(Decimal(percentages[i])));
    }
}

void TipRow::showDraft(const PaymentDraft& draft)
{
    m_base->setText(tr("on %1 before tax").arg(m_look.format.money(draft.tipBase())));
    m_row->setEnabled(draft.paidSoFar() == 0);
    bool known = draft.tip() == 0;
    m_none->setChecked(known);
    for (std::size_t i = 0; i < m_percentages.size(); ++i) {
        m_tips[i] = draft.tipOf(Decimal(m_percentages[i].second));
        const bool chosen = !known && m_tips[i] == draft.tip();
        m_percentages[i].first->setCaption(m_look.format.money(m_tips[i]));
        m_percentages[i].first->setChecked(chosen);
        known = known || chosen;
    }
    m_other->setChecked(!known);
    m_other->setCaption(known ? QString() : m_look.format.money(draft.tip()));
}

} // namespace stonepot
