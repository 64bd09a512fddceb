#include "ui/pos/charges_sheet.h"

#include "state/pos_store.h"
#include "ui/common/button.h"
#include "ui/common/scroll_list.h"
#include "ui/common/text.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize chargesSheetSize{640, 480};

QString chargeWords(const OpenCharge& charge)
{
    if (charge.state != OpenCharge::State::Approved) {
        return ChargesSheet::tr("The terminal was asked, and nobody knows what it answered. Look at it first.");
    }
    if (charge.isOnline()) {
        return ChargesSheet::tr("The guest has paid by phone, and the order is not saved. The payment is called %1.")
            .arg(Format::isolate(charge.reference));
    }
    return charge.reference.isEmpty()
               ? ChargesSheet::tr("The guest has paid, and the order is not saved.")
               : ChargesSheet::tr("The guest has paid, and the order is not saved. The terminal calls it %1.")
                     .arg(Format::isolate(charge.reference));
}

} // namespace

ChargesSheet::ChargesSheet(PosStore& store, const Look& look, QWidget* window)
    : Sheet(look, u"chargesSheet"_s,
            {look.theme.scaled(chargesSheetSize.width()), look.theme.scaled(chargesSheetSize.height())}, window)
    , m_store(store)
    , m_list(new Surface(look, Token::Surface))
    , m_rows(new QVBoxLayout(m_list))
{
    m_rows->setContentsMargins(24, 12, 24, 24);
    m_rows->setSpacing(8);
    QScrollArea* scroll = makeScroll(m_list, panel());
    fillPanel(panel(), makeHeader(tr("Payments without an order"), {}), scroll);
    connect(&store, &PosStore::chargesChanged, this, [this] {
        if (isOpen()) {
            isNeeded(m_store) ? build() : dismiss();
        }
    });
}

bool ChargesSheet::isNeeded(const PosStore& store)
{
    return std::ranges::any_of(store.openCharges(),
                               [](const OpenCharge& charge) { return charge.state != OpenCharge::State::Asked; });
}

void ChargesSheet::openList()
{
    build();
    open();
}

void ChargesSheet::build()
{
    clearRows(*m_rows);
    int row = 0;
    for (const OpenCharge& charge : m_store.openCharges()) {
        if (charge.state != OpenCharge::State::Asked) {
            addRow(charge, row++);
        }
    }
    m_rows->addStretch();
}

void ChargesSheet::addRow(const OpenCharge& charge, int row)
{
    const Format& format = m_look.format;
    auto* box = new QWidget(m_list);
    box->setObjectName(u"charge%1"_s.arg(row));
    auto* what = makeLabel(m_look,
                           tr("%1 · %2 · %3", "an order's number, an amount, a time")
                               .arg(Format::isolate(charge.number), Format::isolate(format.money(charge.amount)),
                                    Format::isolate(format.dateAndTime(charge.askedAt))),
                           18, QFont::DemiBold, Token::Ink, box);
    auto* words = makeLabel(m_look, chargeWords(charge), 15, QFont::Normal, Token::Ink2, box);
    for (QLabel* label : {what, words}) {
        label->setWordWrap(true);
    }
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new Button(m_look, name + QString::number(row), text, box);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        return button;
    };
    Button* yes = nullptr;
    Button* no = nullptr;
    if (charge.state == OpenCharge::State::Approved) {
        yes = add(u"chargeFinish"_s, tr("Save the order"));
        no = add(u"chargeGivenBack"_s, charge.isOnline() ? tr("Given back…") : tr("Given back on the terminal…"));
        connect(yes, &QAbstractButton::clicked, this, [this, key = charge.key] { emit finishRequested(key); });
        connect(no, &QAbstractButton::clicked, this, [this, key = charge.key] { emit giveBackRequested(key); });
    } else {
        yes = add(u"chargeApproved"_s, tr("It says approved"));
        no = add(u"chargeNothing"_s, tr("Nothing was charged"));
        connect(yes, &QAbstractButton::clicked, this,
                [this, key = charge.key] { m_store.answerCharge(key, OpenCharge::State::Approved, {}, [] {}); });
        connect(no, &QAbstractButton::clicked, this, [this, key = charge.key] { m_store.dropCharge(key); });
    }
    yes->setKind(Button::Kind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(yes, 1);
    buttons->addWidget(no, 1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(6);
    layout->addWidget(what);
    layout->addWidget(words);
    layout->addLayout(buttons);
    m_rows->addWidget(box);
}

} // namespace stonepot
