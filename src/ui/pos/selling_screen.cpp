#include "ui/pos/selling_screen.h"

#include "state/pos_store.h"
#include "ui/common/button.h"
#include "ui/common/icon_button.h"
#include "ui/common/in_turns.h"
#include "ui/common/text.h"
#include "ui/common/tile_view.h"
#include "ui/pos/category_rail.h"
#include "ui/pos/columns.h"
#include "ui/pos/dietary_legend.h"
#include "ui/pos/order_panel.h"
#include "ui/pos/spoken_rows.h"
#include "ui/pos/tile_delegate.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int sellingPadding = 16;
constexpr int sellingTileGap = 12;
constexpr int sellingPanelWidth = 400;
constexpr int panelWidthNarrow = 360;
constexpr int narrowBelow = 1200;
constexpr std::chrono::milliseconds untilIdle(200);

} // namespace

SellingScreen::SellingScreen(PosStore& store, const Look& look, QWidget* parent)
    : Surface(look, Token::Bg, parent)
    , m_store(store)
    , m_rail(new CategoryRail(look, this))
    , m_panel(nullptr)
    , m_grid(nullptr)
{
    setObjectName(u"sellingScreen"_s);
    auto* centre = new QWidget(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->setContentsMargins(0, 0, sellingTileGap + 1, 0);
    top->addWidget(makeSearch(), 1);
    const auto addTop = [&](const QString& name, const QString& text, const QString& icon) {
        auto* button = new Button(look, name, text, centre);
        button->setIconName(icon, 20);
        top->addWidget(button);
        return button;
    };
    m_orders = addTop(u"ordersButton"_s, tr("Orders"), u"orders"_s);
    m_more = addTop(u"moreButton"_s, {}, u"more"_s);
    m_more->setAccessibleName(tr("More"));
    m_more->setPadding(14);

    m_grid = new TileView(u"menuGrid"_s, tr("Items"), centre);
    m_tiles = new TileDelegate(look, m_grid);
    m_grid->setItemDelegate(m_tiles);
    m_grid->setModel(store.menuModel());
    m_grid->setGrid(
        {look.theme.scaled(TileDelegate::tileSize.width()), look.theme.scaled(TileDelegate::tileSize.height())},
        sellingTileGap, 2);
    m_nothing = makeLabel(look, {}, 16, QFont::Normal, Token::Ink3, m_grid->viewport());
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(0, 48, sellingPadding, 0);
    m_grid->setNothingLabel(m_nothing);

    auto* middle = new QVBoxLayout(centre);
    middle->setContentsMargins(sellingPadding, sellingPadding, sellingPadding - sellingTileGap - 1, 0);
    middle->setSpacing(0);
    middle->addLayout(top);
    middle->addLayout(makeHeading());
    middle->addWidget(m_grid, 1);

    m_panel = new OrderPanel(store, look, this);
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_rail);
    m_columns->addWidget(centre, 1);
    m_columns->addWidget(m_panel);

    connect(m_rail, &CategoryRail::chosen, this, &SellingScreen::showCategory);
    connect(m_grid, &TileView::chosen, this,
            [this](const QModelIndex& index) { emit itemChosen(index.data(MenuModel::ItemIdRole).toString()); });
    connect(m_grid, &TileView::held, this,
            [this](const QModelIndex& index) { emit itemHeld(index.data(MenuModel::ItemIdRole).toString()); });
    connect(m_orders, &QAbstractButton::clicked, this, &SellingScreen::ordersRequested);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        emit moreRequested(
            m_more->mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? 0 : m_more->width(), m_more->height())));
    });
    connect(&store, &PosStore::menuChanged, this, &SellingScreen::refreshMenu);
    connect(store.menuModel(), &QAbstractItemModel::modelReset, this, &SellingScreen::refreshHeading);
    connect(&store, &PosStore::cartChanged, this, &SellingScreen::fitPanel);
    m_preparing = new InTurns(this);
    m_idle.setSingleShot(true);
    m_idle.setInterval(untilIdle);
    connect(&m_idle, &QTimer::timeout, this, &SellingScreen::prepareTiles);
    refreshMenu();
}

QWidget* SellingScreen::makeSearch()
{
    m_search = makeField(m_look, u"searchField"_s, tr("Search items or scan a barcode"), this);
    m_search->setMinimumWidth(148);
    m_search->setMaxLength(64);
    m_search->setFocusPolicy(Qt::StrongFocus);
    m_search->setTextMargins(32, 0, 44, 0);
    // Not QLineEdit's own actions: their icons keep their size whatever the theme says.
    auto* glass = new QLabel(m_search);
    glass->setPixmap(m_look.icons.pixmap(u"search"_s, 22, m_look.color(Token::Ink2), devicePixelRatioF()));
    auto* clear = new IconButton(m_look, u"searchClear"_s, u"x"_s, tr("Clear the search"), m_search);
    clear->setIconSize(18);
    clear->hide();
    auto* scan = new QLabel(m_search);
    scan->setPixmap(m_look.icons.pixmap(u"scan"_s, 22, m_look.color(Token::Ink2), devicePixelRatioF()));
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(13, 1, 13, 1);
    inside->addWidget(glass);
    inside->addStretch();
    inside->addWidget(clear);
    auto* divider = new Surface(m_look, Token::Line, m_search);
    divider->setFixedSize(1, 24);
    inside->addWidget(divider);
    inside->addSpacing(7);
    inside->addWidget(scan);
    connect(clear, &QAbstractButton::clicked, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, this, [this, clear](const QString& text) {
        clear->setVisible(!text.isEmpty());
        search(text);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { emit searchEntered(m_search->text().trimmed()); });
    return m_search;
}

QLayout* SellingScreen::makeHeading()
{
    m_title = makeLabel(m_look, {}, 18, QFont::Bold, Token::Ink, this);
    m_title->setObjectName(u"menuTitle"_s);
    m_count = makeLabel(m_look, {}, 14, QFont::Normal, Token::Ink3, this);
    m_legend = new DietaryLegend(m_look, this);
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 16, sellingTileGap + 1, 14);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_legend);
    return layout;
}

void SellingScreen::refreshMenu()
{
    const QString language = m_look.format.locale().name();
    m_rail->setMenu(m_store.menu(), language);
    m_store.menuModel()->setLanguage(language);
    m_store.menuModel()->setSpokenText(spokenTile(m_look.format)); // the menu's currency
    if (m_store.menuModel()->category().isEmpty() || m_rail->nameOf(m_store.menuModel()->category()).isEmpty()) {
        m_store.menuModel()->setCategory(QString::fromLatin1(MenuModel::popularCategory));
    }
    refreshHeading();
    m_idle.start();
}

// The first look at a category costs as much as ten others: its texts are shaped and its letters drawn. While nothing
// is to be done, that is done for a screenful of each, a row a turn: a touch waits for one row at most.
void SellingScreen::prepareTiles()
{
    m_preparing->clear();
    if (!isVisible() || m_grid->gridSize().isEmpty()) {
        return;
    }
    const QSize cell = m_grid->gridSize();
    const int columns = qMax(1, m_grid->viewport()->width() / cell.width());
    const int tiles = columns * (m_grid->viewport()->height() / cell.height() + 1);
    for (const QString& category : m_rail->categories()) {
        for (int from = 0; from < tiles; from += columns) {
            m_preparing->add([this, category, from, columns] { prepareRow(category, from, columns); });
        }
    }
    m_preparing->start();
}

void SellingScreen::prepareRow(const QString& categoryId, int from, int tiles)
{
    const MenuModel& menu = *m_store.menuModel();
    const std::vector<const MenuItem*> items = menu.itemsOf(categoryId);
    for (auto i = static_cast<std::size_t>(from); i < qMin(items.size(), static_cast<std::size_t>(from + tiles)); ++i) {
        m_tiles->prepare([&](int role) { return menu.dataOf(*items[i], role); });
    }
}

void SellingScreen::showCategory(const QString& categoryId)
{
    m_search->clear();
    m_store.menuModel()->setCategory(categoryId);
    m_grid->scrollToTop();
    refreshHeading();
}

void SellingScreen::search(const QString& text)
{
    m_store.menuModel()->setSearch(text);
    m_grid->scrollToTop();
    refreshHeading();
}

void SellingScreen::refreshHeading()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const int count = m_store.menuModel()->total();
    const QString category = m_store.menuModel()->category();
    m_rail->setCurrent(searching ? QString() : category);
    m_title->setText(searching ? tr("Search results") : m_rail->nameOf(category));
    m_count->setText(count == 1 ? tr("1 item") : tr("%n items", nullptr, count));
    m_nothing->setText(searching ? tr("Nothing on the menu matches this.") : tr("There is nothing to sell here yet."));
    m_nothing->setVisible(count == 0);
}

void SellingScreen::addSideSheet(QWidget* sheet, int width)
{
    m_sheet = sheet;
    m_sheetWidth = width;
    sheet->setFixedWidth(width);
    sheet->hide();
    m_columns->insertWidget(m_columns->indexOf(m_panel), sheet);
}

void SellingScreen::showSideSheet(bool shown)
{
    // What makes room goes first: a window that was too narrow for a moment would stay wider.
    if (!shown) {
        m_sheet->hide();
    }
    m_orders->setVisible(!shown);
    m_more->setVisible(!shown);
    m_legend->setVisible(!shown);
    m_count->setVisible(!shown);
    m_search->setPlaceholderText(shown ? tr("Search or scan") : tr("Search items or scan a barcode"));
    m_sheet->setVisible(shown);
}

void SellingScreen::setOffline(bool offline)
{
    m_rail->setBrandVisible(!offline);
    m_panel->setOffline(offline);
}

void SellingScreen::setOrdersBadge(int count)
{
    m_orders->setBadge(count > 0 ? m_look.format.number(count) : QString());
}

void SellingScreen::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SellingScreen::clearSearch()
{
    m_search->clear();
}

// Large text with a large amount needs more than its share.
void SellingScreen::fitPanel()
{
    const int usual = columnWidth(m_look.theme, width() < narrowBelow ? panelWidthNarrow : sellingPanelWidth, width());
    m_panel->setFixedWidth(qMax(usual, m_panel->minimumSizeHint().width()));
}

void SellingScreen::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    fitPanel();
    if (m_sheet != nullptr) {
        m_sheet->setFixedWidth(columnWidth(m_look.theme, m_sheetWidth, width()));
    }
    m_idle.start(); // tiles of another size
}

void SellingScreen::showEvent(QShowEvent* event)
{
    Surface::showEvent(event);
    m_idle.start();
}

} // namespace stonepot
