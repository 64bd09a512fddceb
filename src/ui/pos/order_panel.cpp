#include "ui/pos/order_panel.h"

#include "core/ids.h"
#include "state/pos_store.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"
#include "ui/pos/line_delegate.h"
#include "ui/pos/line_tools.h"
#include "ui/pos/order_text.h"
#include "ui/pos/problem_text.h"
#include "ui/pos/spoken_rows.h"
#include "ui/pos/totals_view.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int customerWidth = 120;
constexpr int headingPadding = 16;
constexpr int headingSpacing = 8;

QString linesText(int lines)
{
    if (lines == 0) {
        return {};
    }
    return lines == 1 ? OrderPanel::tr("1 line") : OrderPanel::tr("%n lines", nullptr, lines);
}

QString notSentText(int lines)
{
    return lines == 1 ? OrderPanel::tr("1 not sent") : OrderPanel::tr("%n not sent", nullptr, lines);
}

QString openedAt(Instant at, const Format& format)
{
    return OrderPanel::tr("opened %1", "a time").arg(Format::isolate(format.time(at)));
}

// An order is opened with its first line, and each line's id says when it was made: also after a hold, and elsewhere.
QString openedText(const Cart& cart, const Format& format)
{
    if (cart.isEmpty()) {
        return OrderPanel::tr("new order");
    }
    std::optional<Instant> opened;
    for (const CartLine& line : cart.lines) {
        const auto made = timeOfUuidV7(line.lineId);
        opened = made && (!opened || *made < *opened) ? made : opened;
    }
    return opened ? openedAt(*opened, format) : OrderPanel::tr("open");
}

} // namespace

OrderPanel::OrderPanel(PosStore& store, const Look& look, QWidget* parent)
    : Surface(look, Token::Surface, parent)
    , m_store(store)
    , m_types(new Segments(look, u"orderType"_s, this))
    , m_lines(new TileView(u"orderLines"_s, tr("Lines of the order"), this))
    , m_delegate(new LineDelegate(look, m_lines))
    , m_tools(new LineTools(look, m_lines->viewport()))
    , m_totals(new TotalsView(look, this))
{
    setObjectName(u"orderPanel"_s);
    setBorder(Qt::LeftEdge);
    m_types->add(static_cast<int>(OrderType::DineIn), u"typeDineIn"_s, tr("Dine-in"), u"dine-in"_s);
    m_types->add(static_cast<int>(OrderType::Takeout), u"typeTakeout"_s, tr("Takeout"), u"takeout"_s);
    m_types->add(static_cast<int>(OrderType::Delivery), u"typeDelivery"_s, tr("Delivery"), u"bike"_s);
    m_lines->setUniformItemSizes(false);
    m_lines->setItemDelegate(m_delegate);
    m_lines->setModel(store.cartModel());
    const auto speak = [this] { m_store.cartModel()->setSpokenText(spokenLine(m_look.format)); };
    connect(&store, &PosStore::menuChanged, this, speak); // its currency
    speak();
    m_empty =
        makeLabel(look, tr("Tap an item to start the order"), 16, QFont::Normal, Token::Ink3, m_lines->viewport());
    m_empty->setAlignment(Qt::AlignCenter);
    m_lines->setNothingLabel(m_empty);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 0);
    top->setSpacing(8);
    top->addWidget(m_types);
    top->addLayout(makeWho());
    auto* headingLine = new Surface(look, Token::Line, this);
    headingLine->setFixedHeight(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(makeHeading());
    layout->addWidget(headingLine);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_totals);
    layout->addWidget(makeActions());

    m_lines->viewport()->installEventFilter(this);
    connect(m_types, &Segments::chosen, this, [this](int type) { m_store.setOrderType(static_cast<OrderType>(type)); });
    connect(m_lines, &TileView::chosen, this, &OrderPanel::pressLine);
    connect(m_lines->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &OrderPanel::placeTools);
    connect(m_tools, &LineTools::quantityStepped, this, [this](Decimal quantity) {
        if (const auto problems = m_store.setQuantity(m_chosen, quantity); !problems.empty()) {
            placeTools(); // with the quantity as it is
            emit quantityRefused(problems);
        }
    });
    connect(m_tools, &LineTools::noteRequested, this, [this] { emit noteRequested(m_chosen); });
    connect(m_tools, &LineTools::discountRequested, this, [this] { emit discountRequested(m_chosen); });
    connect(m_tools, &LineTools::voidRequested, this, [this] { emit voidRequested(m_chosen); });
    connect(m_tools, &LineTools::removeRequested, this, [this] { m_store.removeLine(m_chosen); });
    connect(&store, &PosStore::cartChanged, this, &OrderPanel::refresh);
    connect(&store, &PosStore::menuChanged, this, &OrderPanel::refresh);
    connect(&store, &PosStore::orderCommitted, this, &OrderPanel::refresh);
    refresh();
}

QLayout* OrderPanel::makeWho()
{
    const auto make = [this](const QString& name, const QString& icon) {
        auto* button = new Button(m_look, name, {}, this);
        button->setIconName(icon, 18);
        button->setMinimumHeight(m_look.theme.scaled(44));
        button->setPadding(8);
        return button;
    };
    m_table = make(u"tableButton"_s, u"table"_s);
    m_guests = make(u"guestsButton"_s, u"guests"_s);
    m_customer = make(u"customerButton"_s, u"person"_s);
    m_customer->setTrailingIcon(u"chevron-right"_s);
    m_customer->setLeading(true);
    connect(m_table, &QAbstractButton::clicked, this, &OrderPanel::tableRequested);
    connect(m_guests, &QAbstractButton::clicked, this, &OrderPanel::guestsRequested);
    connect(m_customer, &QAbstractButton::clicked, this, &OrderPanel::customerRequested);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addWidget(m_guests);
    layout->addWidget(m_customer, 1);
    return layout;
}

QLayout* OrderPanel::makeHeading()
{
    m_number = makeLabel(m_look, {}, 14, QFont::Bold, Token::Ink, this);
    m_number->setObjectName(u"orderNumber"_s);
    m_opened = makeLabel(m_look, {}, 14, QFont::Normal, Token::Ink3, this);
    m_opened->setObjectName(u"orderOpened"_s);
    m_count = makeLabel(m_look, {}, 14, QFont::Normal, Token::Ink3, this);
    m_count->setObjectName(u"orderLineCount"_s);
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(headingPadding, 8, headingPadding, 8);
    layout->setSpacing(headingSpacing);
    layout->addWidget(m_number);
    layout->addWidget(m_opened);
    layout->addStretch();
    layout->addWidget(m_count);
    return layout;
}

QWidget* OrderPanel::makeActions()
{
    auto* row = new QWidget(this);
    m_hold = new Button(m_look, u"holdButton"_s, tr("Hold"), row);
    m_hold->setIconName(u"hold"_s, 22);
    m_hold->setIconAbove(true);
    m_hold->setPadding(8);
    m_send = new Button(m_look, u"sendButton"_s, tr("Send to kitchen"), row);
    m_send->setIconName(u"send"_s, 22);
    m_send->setMirrorsIcon(true);
    m_send->setPadding(12);
    m_pay = new Button(m_look, u"payButton"_s, {}, row);
    m_pay->setKind(Button::Kind::Primary);
    m_pay->setTextSize(22, QFont::Bold);
    m_pay->setPadding(10);
    for (Button* button : {m_hold, m_send, m_pay}) {
        button->setFixedHeight(m_look.theme.scaled(64));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // shares decide, down to what fits
    }
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 13, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_hold, 74);
    layout->addWidget(m_send, 122);
    layout->addWidget(m_pay, 155);
    connect(m_hold, &QAbstractButton::clicked, this, &OrderPanel::holdRequested);
    connect(m_send, &QAbstractButton::clicked, this, &OrderPanel::sendRequested);
    connect(m_pay, &QAbstractButton::clicked, this, &OrderPanel::payRequested);
    return row;
}

void OrderPanel::setOffline(bool offline)
{
    m_send->setText(offline ? tr("Save for kitchen") : tr("Send to kitchen"));
    fitActions();
}

void OrderPanel::fitActions()
{
    for (Button* button : {m_hold, m_send, m_pay}) {
        button->setMinimumWidth(button->minimumSizeHint().width());
    }
}

void OrderPanel::refreshWho()
{
    const Cart& cart = m_store.cart();
    m_types->setCurrent(static_cast<int>(cart.type));
    const bool dineIn = cart.type == OrderType::DineIn;
    m_types->setFixed(fixedTypeText(m_store)); // prices, taxes and charges are those of its kind
    for (Button* each : {m_table, m_guests, m_customer}) {
        each->setRefusal(fixedText(m_store));
    }
    m_table->setVisible(dineIn);
    m_guests->setVisible(dineIn);
    m_table->setText(cart.tableNumber ? tr("T%1", "table number").arg(m_look.format.number(*cart.tableNumber))
                                      : tr("Table"));
    m_guests->setText(cart.guests > 0 ? guestsText(cart.guests) : tr("Guests"));
    m_customer->setText(cart.customer.name.isEmpty() ? tr("Customer")
                                                     : escapedForButton(shortName(cart.customer.name)));
    // A long name is elided: the panel does not grow by what somebody is called.
    const int least = m_customer->minimumSizeHint().width();
    m_customer->setMinimumWidth(cart.customer.name.isEmpty() ? least : qMin(least, m_look.theme.scaled(customerWidth)));
}

void OrderPanel::refresh()
{
    const Cart& cart = m_store.cart();
    const Order& priced = m_store.pricedCart();
    refreshWho();
    refreshHeading();
    m_empty->setVisible(priced.lines.empty());
    m_totals->setOrder(priced);
    const bool isOpened = m_store.openedOrder() != nullptr;
    const bool sellable = !cart.isEmpty() && !m_store.isPlacing();
    m_pay->setText(tr("Pay %1").arg(m_look.format.money(priced.total)));
    m_pay->setEnabled(sellable || (isOpened && !m_store.isPlacing()));
    m_send->setEnabled(sellable);
    m_send->setKind(sellable ? Button::Kind::Tinted : Button::Kind::Quiet);
    m_hold->setText(isOpened && cart.isEmpty() ? tr("Close") : tr("Hold"));
    m_hold->setEnabled(m_pay->isEnabled());
    fitActions();
    choose(m_chosen);
}

void OrderPanel::refreshHeading()
{
    const OrderRow* opened = m_store.openedOrder();
    m_number->setText(Format::isolate(m_store.nextDisplayNumber()));
    m_opened->setText(opened != nullptr ? openedAt(opened->order.createdAt, m_look.format)
                                        : openedText(m_store.cart(), m_look.format));
    fitHeading();
}

// What is not sent of an order that was is read in any language; how many lines it has, and since when, where it fits.
void OrderPanel::fitHeading()
{
    const int room = width() - 2 * headingPadding - 2 * headingSpacing - m_number->sizeHint().width();
    QString count = linesText(static_cast<int>(m_store.pricedCart().lines.size()));
    const int added = m_store.openedOrder() != nullptr ? static_cast<int>(m_store.cart().lines.size()) : 0;
    if (added > 0) {
        const QString notSent = notSentText(added);
        const QString both = tr("%1 · %2", "lines, and those that are not sent").arg(count, notSent);
        count = m_count->fontMetrics().horizontalAdvance(both) <= room ? both : notSent;
    }
    m_count->setText(count);
    m_opened->setVisible(m_opened->sizeHint().width() + m_count->sizeHint().width() <= room);
}

void OrderPanel::pressLine(const QModelIndex& index)
{
    const QString lineId = index.data(CartModel::LineIdRole).toString();
    if (lineId == m_chosen) {
        emit editRequested(lineId);
    } else {
        choose(lineId);
    }
}

void OrderPanel::choose(const QString& lineId)
{
    const QModelIndex index = m_store.cartModel()->indexOf(lineId);
    const auto state = static_cast<CartModel::LineState>(index.data(CartModel::StateRole).toInt());
    m_chosen = index.isValid() && state != CartModel::LineState::Voided ? lineId : QString();
    m_delegate->setChosen(m_chosen);
    m_lines->relayout();
    if (index.isValid()) {
        m_lines->setCurrentIndex(index);
        m_lines->scrollTo(index);
    }
    placeTools();
}

// By hand, not as the view's index widget: that one dies with its row, in the middle of the view's own layout.
void OrderPanel::placeTools()
{
    const QModelIndex index = m_store.cartModel()->indexOf(m_chosen);
    m_tools->setVisible(index.isValid());
    if (index.isValid()) {
        const auto state = static_cast<CartModel::LineState>(index.data(CartModel::StateRole).toInt());
        m_tools->setSent(state != CartModel::LineState::New);
        m_tools->setQuantity(Decimal::parse(index.data(CartModel::QuantityRole).toString()).value_or(Decimal(1)));
        m_tools->setGeometry(m_lines->visualRect(index).adjusted(0, m_delegate->toolsTop(index), 0, 0));
    }
}

void OrderPanel::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    fitHeading();
    m_lines->relayout();
    placeTools();
}

// The totals grow with the order, and the chosen line stays in sight.
bool OrderPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_lines->viewport()) {
        QMetaObject::invokeMethod(
            this, [this] { choose(m_chosen); }, Qt::QueuedConnection);
    }
    return Surface::eventFilter(watched, event);
}

} // namespace stonepot
