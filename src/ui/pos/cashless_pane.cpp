#include "ui/pos/cashless_pane.h"

#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

CashlessPane::CashlessPane(const Look& look, QWidget* parent)
    : Surface(look, Token::Surface, parent)
    , m_icon(new QLabel(this))
    , m_amount(makeLabel(look, {}, 32, QFont::Bold, Token::Ink, this))
    , m_words(makeLabel(look, {}, 15, QFont::Normal, Token::Ink2, this))
    , m_whole(new Button(look, u"cashlessWhole"_s, tr("Charge the whole amount"), this))
    , m_part(new Button(look, u"cashlessPart"_s, tr("Take as a part"), this))
{
    setRounded(8);
    m_icon->setAlignment(Qt::AlignCenter);
    m_amount->setAlignment(Qt::AlignCenter);
    m_amount->setObjectName(u"cashlessAmount"_s);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(m_amount);
    layout->addWidget(m_words);
    layout->addStretch();
    layout->addWidget(m_part);
    layout->addWidget(m_whole);
    connect(m_whole, &QAbstractButton::clicked, this, &CashlessPane::wholeRequested);
    connect(m_part, &QAbstractButton::clicked, this, &CashlessPane::partRequested);
}

void CashlessPane::showDraft(const PaymentDraft& draft)
{
    const bool card = draft.tender() == Tender::Card;
    const Minor amount = draft.received() > 0 ? draft.received() : draft.due();
    m_icon->setPixmap(
        m_look.icons.pixmap(card ? u"card"_s : u"qr"_s, 26, m_look.color(Token::Cobalt700), devicePixelRatioF()));
    m_amount->setText(Format::isolate(m_look.format.money(amount)));
    m_words->setText(
        card ? tr("Charge this amount on the card terminal. Press Complete when it says approved.")
             : tr("The guest pays this amount online. Press Complete when you have seen the confirmation."));
    m_part->setVisible(draft.canTakePart());
    m_whole->setVisible(draft.received() > 0);
}

} // namespace stonepot
