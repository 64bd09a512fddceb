#include "ui/pos/held_sheet.h"

#include "core/clock.h"
#include "state/pos_store.h"
#include "ui/common/button.h"
#include "ui/common/scroll_list.h"
#include "ui/common/text.h"
#include "ui/pos/held_text.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize heldSheetSize{560, 520};
constexpr auto cartProperty = "cartId";

} // namespace

HeldSheet::HeldSheet(PosStore& store, const Clock& clock, const Look& look, QWidget* window)
    : Sheet(look, u"heldSheet"_s, {look.theme.scaled(heldSheetSize.width()), look.theme.scaled(heldSheetSize.height())},
            window)
    , m_store(store)
    , m_clock(clock)
    , m_list(new Surface(look, Token::Surface))
    , m_rows(new QVBoxLayout(m_list))
{
    m_rows->setContentsMargins(24, 12, 24, 24);
    m_rows->setSpacing(8);
    QScrollArea* scroll = makeScroll(m_list, panel());
    fillPanel(panel(), makeHeader(tr("Held orders"), {}), scroll);
    connect(&store, &PosStore::heldChanged, this, [this] {
        if (isOpen() && m_store.heldRows() != m_shown) {
            build();
        }
    });
}

void HeldSheet::openList()
{
    build();
    open();
}

// Whoever is at an order with the keyboard stays at it, wherever it moves.
void HeldSheet::build()
{
    const QWidget* focused = focusWidget();
    const QString focusedId = focused != nullptr ? focused->property(cartProperty).toString() : QString();
    m_shown = m_store.heldRows();
    clearRows(*m_rows);
    int index = 0;
    for (const HeldRow& row : m_shown) {
        Button* button = addRow(row, index++);
        if (!focusedId.isEmpty() && row.held.id == focusedId) {
            button->show(); // what is not shown yet cannot have it
            button->setFocus(Qt::OtherFocusReason);
        }
    }
    if (index == 0) {
        m_rows->addWidget(makeLabel(m_look, tr("No order is held."), 16, QFont::Normal, Token::Ink3, m_list));
    }
    m_rows->addStretch();
}

Button* HeldSheet::addRow(const HeldRow& row, int index)
{
    auto* button = new Button(m_look, u"heldOrder%1"_s.arg(index),
                              escapedForButton(heldHeading(row, m_look.format, m_clock.now())), m_list);
    button->setProperty(cartProperty, row.held.id);
    button->setCaption(heldDishes(row.held, m_store.menu(), m_look.format));
    button->setLeading(true);
    button->setMinimumHeight(m_look.theme.scaled(64));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setEnabled(row.state == HeldRow::State::Openable);
    m_rows->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id = row.held.id] {
        dismiss();
        m_store.resumeCart(id);
    });
    if (const QString reason = heldReason(row); !reason.isEmpty()) {
        auto* words = makeLabel(m_look, reason, 14, QFont::Normal, Token::Ink2, m_list);
        words->setObjectName(u"heldReason%1"_s.arg(index));
        words->setWordWrap(true);
        button->setAccessibleDescription(reason);
        m_rows->addWidget(words);
    }
    return button;
}

} // namespace stonepot
