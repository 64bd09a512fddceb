#include "ui/pos/customer_sheet.h"

#include "state/pos_store.h"
#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize customerSheetSize{560, 512};
constexpr int shortestPhone = 5; // before that it could be anybody's

// A number is the same however it is written.
QString digitsOf(const QString& phone)
{
    QString digits;
    for (const QChar character : phone) {
        if (character.isDigit()) {
            digits += QChar(u'0' + character.digitValue());
        }
    }
    return digits;
}

} // namespace

CustomerSheet::CustomerSheet(PosStore& store, const Look& look, QWidget* window)
    : Sheet(look, u"customerSheet"_s,
            {look.theme.scaled(customerSheetSize.width()), look.theme.scaled(customerSheetSize.height())}, window)
    , m_store(store)
{
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(24, 0, 24, 24);
    inside->setSpacing(6);
    m_phone = addField(inside, u"customerPhone"_s, tr("Phone"), 40);
    m_name = addField(inside, u"customerName"_s, tr("Name"), 100);
    m_address = addField(inside, u"customerAddress"_s, tr("Address"), 200);
    m_note = addField(inside, u"orderNote"_s, tr("Note about the whole order"), maxNoteLength);
    inside->addStretch();
    auto* cancel = new Button(look, u"customerCancel"_s, tr("Cancel"), panel());
    auto* done = new Button(look, u"customerSave"_s, tr("Save"), panel());
    done->setKind(Button::Kind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button* button : {cancel, done}) {
        button->setFixedHeight(look.theme.scaled(56));
        buttons->addWidget(button, 1);
    }
    inside->addSpacing(8);
    inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHeader(tr("Customer"), {}));
    layout->addLayout(inside, 1);
    connect(m_phone, &QLineEdit::textEdited, this, &CustomerSheet::fillFromPhone);
    connect(cancel, &QAbstractButton::clicked, this, &CustomerSheet::dismiss);
    connect(done, &QAbstractButton::clicked, this, &CustomerSheet::save);
    for (QLineEdit* field : {m_phone, m_name, m_address, m_note}) {
        connect(field, &QLineEdit::returnPressed, this, &CustomerSheet::save);
    }
}

QLineEdit* CustomerSheet::addField(QVBoxLayout* layout, const QString& name, const QString& label, int longest)
{
    layout->addWidget(makeLabel(m_look, label, 14, QFont::DemiBold, Token::Ink2, panel()));
    QLineEdit* field = makeField(m_look, name, label, panel());
    field->setPlaceholderText({}); // its label stands above it
    field->setMaxLength(longest);
    layout->addWidget(field);
    layout->addSpacing(4);
    return field;
}

void CustomerSheet::openFor(const Cart& cart, std::function<void()> saved)
{
    m_saved = std::move(saved);
    m_name->setText(cart.customer.name);
    m_phone->setText(cart.customer.phone);
    m_address->setText(cart.customer.address);
    m_note->setText(cart.notes);
    m_orderKey = m_store.openedKey();
    open();
    const bool isAddressWanted = m_saved && cart.type == OrderType::Delivery && cart.customer.address.isEmpty();
    (isAddressWanted ? m_address : m_phone)->setFocus(Qt::OtherFocusReason);
}

void CustomerSheet::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

// Somebody who has ordered here before is known by the number.
void CustomerSheet::fillFromPhone(const QString& phone)
{
    const QString wanted = digitsOf(phone);
    if (wanted.size() < shortestPhone || !m_name->text().isEmpty()) {
        return;
    }
    const OrdersModel& orders = *m_store.ordersModel();
    for (int row = 0; row < orders.rowCount(); ++row) {
        const Customer& known = orders.row(row)->order.customer;
        if (!known.name.isEmpty() && digitsOf(known.phone) == wanted) {
            m_name->setText(known.name);
            m_address->setText(known.address);
            return;
        }
    }
}

void CustomerSheet::save()
{
    Customer customer = m_store.cart().customer;
    customer.name = m_name->text().trimmed();
    customer.phone = m_phone->text().trimmed();
    customer.address = m_address->text().trimmed();
    const QString note = m_note->text().trimmed();
    dismiss();
    if (m_orderKey != m_store.openedKey()) {
        emit orderGone();
        return;
    }
    m_store.setCustomer(customer);
    m_store.setOrderNote(note);
    if (const auto saved = std::exchange(m_saved, {})) {
        saved();
    }
}

} // namespace stonepot
