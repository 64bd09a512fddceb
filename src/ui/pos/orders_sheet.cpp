#include "ui/pos/orders_sheet.h"

#include "state/link_status.h"
#include "state/pos_store.h"
#include "ui/common/button.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon_button.h"
#include "ui/common/text.h"
#include "ui/pos/order_row_delegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int ordersPadding = 16;

} // namespace

OrdersSheet::OrdersSheet(PosStore& store, LinkStatus& link, const Clock& clock, const Look& look, QWidget* parent)
    : Surface(look, Token::Surface, parent)
    , m_store(store)
    , m_link(link)
    , m_clock(clock)
    , m_orders(new OrdersFilter(*store.ordersModel(), clock, look.format, this))
    , m_list(new TileView(u"ordersList"_s, tr("Recent orders"), this))
    , m_delegate(new OrderRowDelegate(*m_orders, clock, look, m_list))
{
    setObjectName(u"ordersSheet"_s);
    setAccessibleName(tr("Recent orders"));
    setBorder(Qt::LeftEdge | Qt::RightEdge, Token::LineStrong);
    m_list->setUniformItemSizes(false);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_orders);
    m_nothing = makeLabel(look, {}, 16, QFont::Normal, Token::Ink3, m_list->viewport());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_list->setNothingLabel(m_nothing);
    m_tools = makeTools();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_list, 1);
    m_footer = makeFooter();
    layout->addWidget(m_footer);

    connect(m_list, &TileView::chosen, this, &OrdersSheet::press);
    connect(m_list->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &OrdersSheet::placeTools);
    OrdersModel* orders = store.ordersModel();
    connect(orders, &QAbstractItemModel::dataChanged, this, &OrdersSheet::refresh);
    connect(orders, &QAbstractItemModel::rowsInserted, this, &OrdersSheet::refresh);
    connect(orders, &QAbstractItemModel::rowsRemoved, this, &OrdersSheet::refresh);
    connect(orders, &QAbstractItemModel::modelReset, this, &OrdersSheet::refresh);
    connect(&link, &LinkStatus::changed, this, &OrdersSheet::refreshLink);
    auto* everySecond = new QTimer(this); // countdowns, and "for 4 min"
    everySecond->setInterval(1000);
    connect(everySecond, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            refreshLink();
            m_list->viewport()->update();
        }
    });
    everySecond->start();
    refresh();
    refreshLink();
}

QWidget* OrdersSheet::makeHeader()
{
    auto* header = new Surface(m_look, Token::Surface, this);
    header->setBorder(Qt::BottomEdge);
    auto* close = new IconButton(m_look, u"ordersClose"_s, u"x"_s, tr("Close"), header);
    connect(close, &QAbstractButton::clicked, this, &OrdersSheet::closed);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(12);
    auto* search = makeField(m_look, u"ordersSearch"_s, tr("Number, name or phone"), header);
    search->setMaxLength(64);
    connect(search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_orders->setSearch(text);
        refresh();
    });
    top->addWidget(makeLabel(m_look, tr("Recent orders"), 20, QFont::Bold, Token::Ink, header));
    top->addWidget(search, 1);
    top->addWidget(close);
    auto* chips = new FlowLayout(nullptr, 8); // a second line when words are long
    const auto add = [&](const QString& name, OrdersFilter::Show show) {
        auto* chip = new Button(m_look, name, {}, header);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setMinimumHeight(m_look.theme.scaled(44));
        chip->setPadding(12);
        chips->addWidget(chip);
        m_chips.emplace_back(chip, show);
        connect(chip, &QAbstractButton::clicked, this, [this, show] { this->show(show); });
        return chip;
    };
    add(u"ordersAll"_s, OrdersFilter::Show::All)->setChecked(true);
    add(u"ordersAlert"_s, OrdersFilter::Show::Alert)->setGlyph(StateGlyph::OrderNotSeen);
    add(u"ordersWaiting"_s, OrdersFilter::Show::Waiting)->setGlyph(StateGlyph::OrderWaiting);
    add(u"ordersReady"_s, OrdersFilter::Show::Ready)->setGlyph(StateGlyph::LineReady);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(ordersPadding, 8, ordersPadding - 6, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(chips);
    return header;
}

QWidget* OrdersSheet::makeTools()
{
    auto* tools = new QWidget(m_list->viewport());
    tools->setObjectName(u"orderTools"_s);
    m_told = new Button(m_look, u"orderTold"_s, tr("Told the kitchen"), tools);
    m_told->setIconName(u"check"_s);
    m_retry = new Button(m_look, u"orderRetry"_s, tr("Send again"), tools);
    m_retry->setIconName(u"refresh"_s);
    for (Button* button : {m_told, m_retry}) {
        button->setFixedHeight(m_look.theme.scaled(48));
        button->setKind(Button::Kind::Field);
    }
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(56, 0, ordersPadding, 12);
    layout->setSpacing(8);
    layout->addWidget(m_told, 1);
    layout->addWidget(m_retry, 1);
    tools->hide();
    connect(m_told, &QAbstractButton::clicked, this, [this] { m_store.acknowledgeUnseen(m_chosen); });
    connect(m_retry, &QAbstractButton::clicked, this, [this] { m_store.retryRefused(m_chosen); });
    return tools;
}

QWidget* OrdersSheet::makeFooter()
{
    auto* footer = new Surface(m_look, Token::Sunken, this);
    footer->setBorder(Qt::TopEdge);
    footer->setMinimumHeight(m_look.theme.scaled(64));
    auto* sign = new QLabel(footer);
    sign->setPixmap(m_look.icons.pixmap(u"refresh"_s, 20, m_look.color(Token::Ink2), devicePixelRatioF()));
    m_nextTry = makeLabel(m_look, {}, 14, QFont::Normal, Token::Ink2, footer);
    m_lastContact = makeLabel(m_look, {}, 14, QFont::Normal, Token::Ink2, footer);
    m_lastContact->setObjectName(u"ordersContact"_s);
    m_nextTry->setWordWrap(true);
    m_lastContact->setWordWrap(true);
    auto* now = new Button(m_look, u"ordersTryNow"_s, tr("Try now"), footer);
    now->setMinimumHeight(m_look.theme.scaled(44));
    connect(now, &QAbstractButton::clicked, &m_link, &LinkStatus::reconnectNow);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_nextTry);
    texts->addWidget(m_lastContact);
    texts->addStretch();
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(ordersPadding, 0, ordersPadding, 0);
    layout->setSpacing(12);
    layout->addWidget(sign);
    layout->addLayout(texts, 1);
    layout->addWidget(now);
    return footer;
}

int OrdersSheet::attention() const
{
    return m_orders->count(OrdersFilter::Show::Alert) + m_orders->count(OrdersFilter::Show::Ready);
}

void OrdersSheet::show(OrdersFilter::Show show)
{
    m_orders->setShow(show);
    for (const auto& [chip, its] : m_chips) {
        chip->setChecked(its == show);
    }
    m_list->scrollToTop();
    chooseFirst();
    refresh();
}

void OrdersSheet::refresh()
{
    const auto word = [](OrdersFilter::Show show) {
        switch (show) {
        case OrdersFilter::Show::All:
            return tr("All %1", "orders, their count");
        case OrdersFilter::Show::Alert:
            return tr("Alert %1", "orders, their count");
        case OrdersFilter::Show::Waiting:
            return tr("Waiting %1", "orders, their count");
        case OrdersFilter::Show::Ready:
            return tr("Ready %1", "orders, their count");
        }
        return QString();
    };
    for (const auto& [chip, show] : m_chips) {
        chip->setText(word(show).arg(m_look.format.number(m_orders->count(show))));
    }
    m_nothing->setText(m_orders->shown() == OrdersFilter::Show::All ? tr("No orders yet today.")
                                                                    : tr("No such orders now."));
    m_nothing->setVisible(m_orders->rowCount() == 0);
    const OrderRow* chosen = m_orders->order(m_orders->indexOf(m_chosen));
    if (chosen == nullptr || !needsPerson(stageOf(*chosen))) {
        chooseFirst();
    } else {
        choose(m_chosen);
    }
    emit attentionChanged();
}

void OrdersSheet::refreshLink()
{
    m_footer->setVisible(m_link.indicator() != Indicator::Connected || !m_link.current());
    m_nextTry->setText(nextTryWords());
    m_lastContact->setText(contactWords());
}

QString OrdersSheet::nextTryWords() const
{
    if (m_link.indicator() == Indicator::Connected) {
        return tr("Bringing the orders up to date…");
    }
    const auto wait = m_link.untilRetry();
    return wait ? tr("Next try to reach the hub in %1 s · attempt %2")
                      .arg(m_look.format.number((wait->count() + 999) / 1000), m_look.format.number(m_link.attempt()))
                : tr("Trying to reach the hub…");
}

// What the rows say of the kitchen is as old as this.
QString OrdersSheet::contactWords() const
{
    const auto contact = m_link.lastContact();
    if (!contact) {
        return tr("No contact yet");
    }
    const QString time = Format::isolate(m_look.format.timeWithSeconds(*contact));
    if (m_link.current()) {
        return tr("Last contact %1", "a time").arg(time);
    }
    const QString age = Format::isolate(m_look.format.duration(m_clock.now() - *contact));
    return tr("Kitchen as of %1, %2 ago", "a time, and how long ago that was").arg(time, age);
}

// The first one that needs a person has its tools without being asked for.
void OrdersSheet::chooseFirst()
{
    const QModelIndex first = m_orders->index(0, 0);
    const OrderRow* row = m_orders->order(first);
    choose(row != nullptr && needsPerson(stageOf(*row)) ? first.data(OrdersModel::KeyRole).toString() : QString());
}

void OrdersSheet::press(const QModelIndex& index)
{
    const OrderRow* row = m_orders->order(index);
    const QString key = index.data(OrdersModel::KeyRole).toString();
    if (row != nullptr && needsPerson(stageOf(*row)) && key != m_chosen) {
        choose(key);
    } else {
        emit detailsRequested(key);
    }
}

void OrdersSheet::choose(const QString& key)
{
    m_chosen = key;
    m_delegate->setChosen(key);
    m_list->relayout();
    placeTools();
}

// By hand, as the order panel does: an index widget dies with its row, in the middle of the view's own layout.
void OrdersSheet::placeTools()
{
    const QModelIndex index = m_orders->indexOf(m_chosen);
    const OrderRow* row = m_orders->order(index);
    m_tools->setVisible(row != nullptr);
    if (row != nullptr) {
        m_told->setVisible(stageOf(*row) == OrderStage::NotSeen);
        m_retry->setVisible(stageOf(*row) == OrderStage::Refused);
        m_tools->setGeometry(m_list->visualRect(index).adjusted(0, m_delegate->scaledRow(), 0, 0));
    }
}

void OrdersSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        Surface::keyPressEvent(event);
    }
}

void OrdersSheet::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    placeTools();
}

void OrdersSheet::showEvent(QShowEvent* event)
{
    Surface::showEvent(event);
    placeTools();
}

} // namespace stonepot
