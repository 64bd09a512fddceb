#include "ui/pos/who_sheet.h"

#include "core/cart.h"
#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize whoSheetSize{480, 232};

// What is missing, as a sentence; nothing where nothing is. A takeout that is paid for is called by its number.
QString missingText(const Cart& cart, bool paidLater)
{
    const Customer& customer = cart.customer;
    const bool somebody = !customer.name.isEmpty() || !customer.phone.isEmpty();
    if (cart.type == OrderType::Takeout) {
        return somebody || !paidLater
                   ? QString()
                   : WhoSheet::tr("This takeout is paid later and has neither a name nor a phone number.");
    }
    if (cart.type != OrderType::Delivery) {
        return {};
    }
    if (!customer.address.isEmpty()) {
        return somebody ? QString() : WhoSheet::tr("This delivery has neither a name nor a phone number.");
    }
    return somebody ? WhoSheet::tr("This delivery has no address.")
                    : WhoSheet::tr("This delivery has no address, no name and no phone number.");
}

} // namespace

WhoSheet::WhoSheet(const Look& look, QWidget* window)
    : Sheet(look, u"whoSheet"_s, {look.theme.scaled(whoSheetSize.width()), look.theme.scaled(whoSheetSize.height())},
            window)
    , m_question(makeLabel(look, {}, 16, QFont::Normal, Token::Ink, panel()))
    , m_enter(new Button(look, u"whoEnter"_s, tr("Enter it"), panel()))
{
    m_question->setObjectName(u"whoQuestion"_s);
    m_question->setWordWrap(true);
    m_enter->setKind(Button::Kind::Primary);
    auto* without = new Button(look, u"whoWithout"_s, tr("Go on without"), panel());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button* button : {without, m_enter}) {
        button->setFixedHeight(look.theme.scaled(56));
        buttons->addWidget(button, 1);
    }
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(24, 16, 24, 24);
    inside->setSpacing(16);
    inside->addWidget(m_question);
    inside->addStretch();
    inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHeader(tr("Who is it for?"), {}));
    layout->addLayout(inside, 1);
    connect(m_enter, &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit enterRequested(m_goOn);
    });
    connect(without, &QAbstractButton::clicked, this, [this] {
        dismiss();
        m_withoutIt();
    });
}

void WhoSheet::ensure(const Cart& cart, bool paidLater, const std::function<void()>& goOn)
{
    const bool isDecided =
        std::ranges::any_of(cart.lines, [this](const CartLine& line) { return m_decided.contains(line.lineId); });
    const QString missing = isDecided ? QString() : missingText(cart, paidLater);
    if (missing.isEmpty()) {
        goOn();
        return;
    }
    m_goOn = goOn;
    m_withoutIt = [this, cart, goOn] {
        decide(cart);
        goOn();
    };
    m_question->setText(missing);
    open();
    m_enter->setFocus(Qt::PopupFocusReason);
}

void WhoSheet::decide(const Cart& cart)
{
    for (const CartLine& line : cart.lines) {
        m_decided.insert(line.lineId);
    }
}

void WhoSheet::forget(const Order& sent)
{
    for (const OrderLine& line : sent.lines) {
        m_decided.remove(line.lineId);
    }
}

// Enter presses what has the focus; one step further is the other answer.
void WhoSheet::keyPressEvent(QKeyEvent* event)
{
    auto* focused = qobject_cast<QAbstractButton*>(window()->focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focused != nullptr && isAncestorOf(focused)) {
        if (!event->isAutoRepeat()) {
            focused->click();
        }
        event->accept();
    } else {
        Sheet::keyPressEvent(event);
    }
}

} // namespace stonepot
