#include "ui/pos/split_view.h"

#include "ui/common/avatar.h"
#include "ui/common/stepper.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace stonepot {

SplitView::SplitView(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_count(new Stepper(look, u"splitCount"_s, tr("Payments"), this))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    setObjectName(u"splitView"_s);
    m_count->setRange(1, maximumShares);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    auto* heading = new QHBoxLayout;
    heading->addWidget(makeLabel(look, tr("Split the bill"), 16, QFont::Bold, Token::Ink, this));
    heading->addStretch();
    heading->addWidget(makeLabel(look, tr("evenly, with tax and tip"), 14, QFont::Normal, Token::Ink3, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_count);
    layout->addWidget(scroll, 1);
    connect(m_count, &Stepper::stepped, this,
            [this](Decimal count) { emit sharesChosen(static_cast<int>(count.units())); });
}

void SplitView::showDraft(const PaymentDraft& draft)
{
    m_count->setValue(Decimal(static_cast<qint64>(draft.shares().size())));
    m_count->setEnabled(draft.paidSoFar() == 0);
    if (m_shown != draft.shares() || m_current != draft.currentShare()) {
        m_shown = draft.shares();
        m_current = draft.currentShare();
        showShares(draft);
    }
}

void SplitView::showShares(const PaymentDraft& draft)
{
    qDeleteAll(m_list->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_rows;
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    for (std::size_t i = 0; draft.shares().size() > 1 && i < draft.shares().size(); ++i) {
        const bool paid = static_cast<int>(i) < draft.currentShare();
        const bool now = static_cast<int>(i) == draft.currentShare();
        auto* row = new Surface(m_look, now ? Token::Cobalt50 : Token::Surface, m_list);
        row->setBorder(Qt::BottomEdge);
        row->setFixedHeight(m_look.theme.scaled(48));
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(12, 0, 12, 0);
        layout->addWidget(
            makeLabel(m_look, tr("Payment %1").arg(i + 1), 15, QFont::DemiBold, paid ? Token::Ink3 : Token::Ink, row));
        layout->addStretch();
        layout->addWidget(makeLabel(m_look, paid ? tr("paid") : QString(), 14, QFont::DemiBold, Token::Jade700, row));
        layout->addWidget(makeLabel(m_look, Format::isolate(m_look.format.amount(draft.shares()[i])), 16,
                                    QFont::DemiBold, paid ? Token::Ink3 : Token::Ink, row));
        m_rows->addWidget(row);
    }
    m_rows->addStretch();
}

} // namespace stonepot
