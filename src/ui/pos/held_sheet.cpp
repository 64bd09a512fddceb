#include "ui/pos/held_sheet.h"

#include "state/pos_store.h"
#include "ui/common/button.h"
#include "ui/common/scroll_list.h"
#include "ui/common/text.h"
#include "ui/pos/order_text.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize heldSheetSize{560, 520};

QString namesOf(const HeldCart& held, const Menu& menu, const Format& format)
{
    QStringList names;
    for (const CartLine& line : held.cart.lines) {
        const MenuItem* item = menu.item(line.choice.itemId);
        names += HeldSheet::tr("%1 %2", "quantity and item")
                     .arg(format.decimal(line.choice.quantity),
                          item != nullptr ? item->name.in(format.locale().name()) : line.choice.itemId);
    }
    return format.locale().createSeparatedList(names);
}

QString placeOf(const HeldCart& held, const Format& format)
{
    Order order;
    order.type = held.cart.type;
    order.tableNumber = held.cart.tableNumber;
    order.guests = held.cart.guests;
    order.customer = held.cart.customer;
    return orderPlace(order, format);
}

} // namespace

HeldSheet::HeldSheet(PosStore& store, const Look& look, QWidget* window)
    : Sheet(look, u"heldSheet"_s, {look.theme.scaled(heldSheetSize.width()), look.theme.scaled(heldSheetSize.height())},
            window)
    , m_store(store)
    , m_list(new Surface(look, Token::Surface))
    , m_rows(new QVBoxLayout(m_list))
{
    m_rows->setContentsMargins(24, 12, 24, 24);
    m_rows->setSpacing(8);
    QScrollArea* scroll = makeScroll(m_list, panel());
    fillPanel(panel(), makeHeader(tr("Held orders"), {}), scroll);
    connect(&store, &PosStore::heldChanged, this, [this] {
        if (isOpen()) {
            build();
        }
    });
}

void HeldSheet::openList()
{
    build();
    open();
}

void HeldSheet::build()
{
    clearRows(*m_rows);
    int row = 0;
    for (const HeldCart& held : m_store.heldCarts()) {
        auto* button = new Button(m_look, u"heldOrder%1"_s.arg(row++),
                                  escapedForButton(tr("%1 · %2 · held %3", "place, person and time of a held order")
                                                       .arg(placeOf(held, m_look.format), held.staffName,
                                                            Format::isolate(m_look.format.time(held.heldAt)))),
                                  m_list);
        button->setCaption(namesOf(held, m_store.menu(), m_look.format));
        button->setLeading(true);
        button->setMinimumHeight(m_look.theme.scaled(64));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_rows->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = held.id] {
            dismiss();
            m_store.resumeCart(id);
        });
    }
    if (row == 0) {
        m_rows->addWidget(makeLabel(m_look, tr("No order is held."), 16, QFont::Normal, Token::Ink3, m_list));
    }
    m_rows->addStretch();
}

} // namespace stonepot
