#include "ui/pos/split_view.h"

#include "ui/common/button.h"
#include "ui/common/scroll_list.h"
#include "ui/common/segments.h"
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
    , m_kinds(new Segments(look, u"splitKind"_s, this))
    , m_count(new Stepper(look, u"splitCount"_s, tr("Payments"), this))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    setObjectName(u"splitView"_s);
    m_count->setRange(1, maximumShares);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    QScrollArea* scroll = makeScroll(m_list, this);
    auto* heading = new QHBoxLayout;
    QLabel* title = makeLabel(look, tr("Split the bill"), 16, QFont::Bold, Token::Ink, this);
    QLabel* with = makeLabel(look, tr("with tax and tip"), 14, QFont::Normal, Token::Ink3, this);
    with->setAlignment(trailing() | Qt::AlignVCenter);
    for (QLabel* each : {title, with}) {
        each->setWordWrap(true);
        heading->addWidget(each, 1);
    }
    m_kinds->add(0, u"splitEvenly"_s, tr("Evenly"));
    m_kinds->add(1, u"splitByItem"_s, tr("By item"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_kinds);
    layout->addWidget(m_count);
    layout->addWidget(scroll, 1);
    connect(m_count, &Stepper::stepped, this, [this](Decimal count) {
        const int shares = static_cast<int>(count.units());
        if (m_shareOf.empty()) {
            emit sharesChosen(shares);
        } else {
            std::vector<int> shareOf = m_shareOf; // what was in a payment that is gone is in the last one
            std::ranges::for_each(shareOf, [shares](int& share) { share = std::min(share, shares - 1); });
            emit linesChosen(shareOf, shares);
        }
    });
    connect(m_kinds, &Segments::chosen, this, [this](int kind) {
        if (kind == 0) {
            emit sharesChosen(std::max(2, count()));
        } else {
            emit linesChosen(std::vector<int>(m_lines, 0), std::max(2, count()));
        }
    });
}

int SplitView::count() const
{
    return static_cast<int>(m_count->value().units());
}

void SplitView::showDraft(const PaymentDraft& draft)
{
    m_lines = draft.order().lines.size();
    m_kinds->setCurrent(draft.shareOfLine().empty() ? 0 : 1);
    m_count->setValue(Decimal(static_cast<qint64>(draft.shares().size())));
    for (QWidget* each : {static_cast<QWidget*>(m_kinds), static_cast<QWidget*>(m_count)}) {
        each->setEnabled(draft.paidSoFar() == 0);
    }
    if (m_shown != draft.shares() || m_current != draft.currentShare() || m_shareOf != draft.shareOfLine()) {
        m_shown = draft.shares();
        m_current = draft.currentShare();
        m_shareOf = draft.shareOfLine();
        showShares(draft);
    }
}

// Pressing a line moves it to the next payment.
void SplitView::addLines(const PaymentDraft& draft)
{
    for (std::size_t i = 0; i < m_shareOf.size(); ++i) {
        const OrderLine& line = draft.order().lines[i];
        if (line.voided) {
            continue;
        }
        auto* button = new Button(
            m_look, u"splitLine%1"_s.arg(i),
            tr("%1 %2", "quantity and item").arg(m_look.format.decimal(line.quantity), escapedForButton(line.name)),
            m_list);
        button->setCaption(tr("Payment %1").arg(m_look.format.number(m_shareOf[i] + 1)));
        button->setLeading(true);
        button->setMinimumHeight(m_look.theme.scaled(52));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setEnabled(draft.paidSoFar() == 0);
        m_rows->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            std::vector<int> shareOf = m_shareOf;
            shareOf[i] = (shareOf[i] + 1) % count();
            emit linesChosen(shareOf, count());
        });
    }
}

void SplitView::showShares(const PaymentDraft& draft)
{
    for (QWidget* each : m_list->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        each->hide();
        each->setObjectName({});
        each->deleteLater(); // one of them may be handling its click
    }
    delete m_rows;
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    addLines(draft);
    for (std::size_t i = 0; draft.shares().size() > 1 && i < draft.shares().size(); ++i) {
        if (draft.shares()[i] == 0) {
            continue;
        }
        const bool paid = static_cast<int>(i) < draft.currentShare();
        const bool now = static_cast<int>(i) == draft.currentShare();
        auto* row = new Surface(m_look, now ? Token::Cobalt50 : Token::Surface, m_list);
        row->setBorder(Qt::BottomEdge);
        row->setFixedHeight(m_look.theme.scaled(48));
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(12, 0, 12, 0);
        layout->addWidget(makeLabel(m_look, tr("Payment %1").arg(m_look.format.number(static_cast<qint64>(i) + 1)), 15,
                                    QFont::DemiBold, paid ? Token::Ink3 : Token::Ink, row));
        layout->addStretch();
        layout->addWidget(makeLabel(m_look, paid ? tr("paid") : QString(), 14, QFont::DemiBold, Token::Jade700, row));
        layout->addWidget(makeLabel(m_look, Format::isolate(m_look.format.amount(draft.shares()[i])), 16,
                                    QFont::DemiBold, paid ? Token::Ink3 : Token::Ink, row));
        m_rows->addWidget(row);
    }
    m_rows->addStretch();
}

} // namespace stonepot
