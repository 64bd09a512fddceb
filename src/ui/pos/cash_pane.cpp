#include "ui/pos/cash_pane.h"

#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

CashPane::CashPane(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int cell = 0;
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new Button(look, name, text, this);
        button->setTextSize(18);
        button->setPadding(4);
        button->setFixedHeight(look.theme.scaled(72));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, cell / 3, cell % 3);
        ++cell;
        return button;
    };
    m_exact = add(u"cashExact"_s, tr("Exact", "the guest hands over the exact amount"));
    for (int i = 1; i <= 4; ++i) {
        Button* button = add(u"cash%1"_s.arg(i), {});
        m_quick.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, at = static_cast<std::size_t>(i - 1)] {
            if (at < m_amounts.size()) {
                emit receivedChosen(m_amounts[at]);
            }
        });
    }
    Button* clear = add(u"cashClear"_s, tr("Clear"));
    clear->setTextSize(16);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    for (Button* button : {m_exact, m_quick[0], m_quick[1], m_quick[2], m_quick[3]}) {
        button->setCheckable(true);
    }
    connect(m_exact, &QAbstractButton::clicked, this, [this] { emit receivedChosen(m_due); });
    connect(clear, &QAbstractButton::clicked, this, &CashPane::clearRequested);

    auto* box = new Surface(look, Token::Surface, this);
    box->setRounded(8);
    auto* receivedRow = new QHBoxLayout;
    receivedRow->setContentsMargins(16, 0, 16, 0);
    m_received = makeLabel(look, {}, 20, QFont::Bold, Token::Ink, box);
    m_received->setObjectName(u"cashReceived"_s);
    receivedRow->addWidget(makeLabel(look, tr("Cash received"), 16, QFont::Medium, Token::Ink2, box));
    receivedRow->addStretch();
    receivedRow->addWidget(m_received);
    m_changeBox = new Surface(look, Token::Jade50, box);
    m_changeBox->setBorder(Qt::TopEdge);
    m_changeWord = makeLabel(look, {}, 18, QFont::DemiBold, Token::Jade700, m_changeBox);
    m_change = makeLabel(look, {}, 32, QFont::Bold, Token::Jade700, m_changeBox);
    m_change->setObjectName(u"changeDue"_s);
    m_part = new Button(look, u"takePart"_s, tr("Take as a part"), m_changeBox);
    auto* changeRow = new QHBoxLayout;
    changeRow->addWidget(m_changeWord);
    changeRow->addStretch();
    changeRow->addWidget(m_change);
    auto* changeLayout = new QVBoxLayout(m_changeBox);
    changeLayout->setContentsMargins(16, 4, 16, 4);
    changeLayout->setSpacing(0);
    changeLayout->addLayout(changeRow, 1);
    changeLayout->addWidget(m_part);
    auto* boxLayout = new QVBoxLayout(box);
    boxLayout->setContentsMargins(1, 1, 1, 1);
    boxLayout->setSpacing(0);
    boxLayout->addLayout(receivedRow, 48);
    boxLayout->addWidget(m_changeBox, 102);
    connect(m_part, &QAbstractButton::clicked, this, &CashPane::partRequested);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(box, 1);
}

void CashPane::showDraft(const PaymentDraft& draft)
{
    const Format& format = m_look.format;
    m_due = draft.due();
    m_amounts = draft.quickAmounts();
    m_exact->setCaption(format.money(m_due));
    m_exact->setChecked(draft.received() == m_due && m_due > 0);
    for (std::size_t i = 0; i < m_quick.size(); ++i) {
        const bool used = i < m_amounts.size();
        m_quick[i]->setEnabled(used);
        m_quick[i]->setText(used ? format.roundMoney(m_amounts[i]) : QString());
        m_quick[i]->setChecked(used && draft.received() == m_amounts[i]);
    }
    m_received->setText(Format::isolate(format.money(draft.received())));
    const bool covered = draft.canComplete();
    m_changeBox->setFill(covered ? Token::Jade50 : Token::Surface);
    m_changeWord->setText(covered ? tr("Change due") : tr("Still due"));
    m_change->setText(Format::isolate(format.money(covered ? draft.change() : draft.stillDue())));
    setToken(m_changeWord, m_look, covered ? Token::Jade700 : Token::Ink2);
    setToken(m_change, m_look, covered ? Token::Jade700 : Token::Ink);
    m_part->setVisible(draft.canTakePart());
}

} // namespace stonepot
