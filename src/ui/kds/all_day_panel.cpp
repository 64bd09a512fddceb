#include "ui/kds/all_day_panel.h"

#include "ui/common/button.h"
#include "ui/common/figures.h"
#include "ui/common/look.h"
#include "ui/common/text.h"
#include "ui/kds/availability_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int allDayRowHeight = 52;
constexpr int variantHeight = 24;
constexpr int allDayPadding = 20;

class AllDayDelegate final : public QStyledItemDelegate {
public:
    AllDayDelegate(const Look& look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool open = (option.state & QStyle::State_Selected) != 0 || isSelected(option, index);
        const auto variants = open ? index.data(AllDayModel::VariantsRole).toStringList().size() : 0;
        return {m_look.theme.scaled(AllDayPanel::panelWidth) - allDayPadding,
                m_look.theme.scaled(allDayRowHeight + static_cast<int>(variants) * variantHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const QRect all = option.rect;
        const auto at = [&](const QRect& rect) { return QStyle::visualRect(option.direction, all, rect); };
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (selected) {
            painter->fillRect(all, m_look.color(Token::Line));
        }
        const int end = all.right() + 1 - allDayPadding;
        const QRect row(all.left() + allDayPadding, all.top(), end - all.left() - allDayPadding,
                        m_look.theme.scaled(allDayRowHeight));
        const QString quantity = index.data(AllDayModel::QuantityRole).toString();
        painter->setFont(m_look.font(28, QFont::Bold));
        painter->setPen(m_look.color(Token::Ink));
        const int quantityWidth = figuresWidth(quantity, painter->font());
        drawFigures(*painter, at(QRect(end - quantityWidth, row.top(), quantityWidth, row.height())), Qt::AlignCenter,
                    quantity);
        painter->setFont(m_look.font(20, QFont::Medium));
        const QRect name = row.adjusted(0, 0, -quantityWidth - 12, 0);
        painter->drawText(at(name), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        if (selected) {
            painter->setFont(m_look.font(16, QFont::Medium));
            painter->setPen(m_look.color(Token::Add));
            const int height = m_look.theme.scaled(variantHeight);
            QRect line(row.left(), row.bottom() - 4, row.width(), height);
            for (const QString& variant : index.data(AllDayModel::VariantsRole).toStringList()) {
                painter->drawText(at(line), Qt::AlignLeft | Qt::AlignVCenter,
                                  painter->fontMetrics().elidedText(variant, Qt::ElideRight, line.width()));
                line.translate(0, height);
            }
        }
        painter->fillRect(at(QRect(row.left(), all.bottom(), row.width(), 1)), m_look.color(Token::Line));
        painter->restore();
    }

private:
    // QListView asks for sizes without the state.
    static bool isSelected(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        return view != nullptr && view->selectionModel() != nullptr && view->selectionModel()->isSelected(index);
    }

    const Look& m_look;
};

} // namespace

AllDayPanel::AllDayPanel(const TicketModel& tickets, const KitchenAvailability& availability, const Look& look,
                         QWidget* parent)
    : QWidget(parent)
    , m_tickets(tickets)
    , m_availability(availability)
    , m_look(look)
    , m_list(new QListView(this))
    , m_change(new Button(look, u"availabilityButton"_s, QString(), this))
{
    setObjectName(u"allDayPanel"_s);
    setFixedWidth(look.theme.scaled(panelWidth));
    QPalette colors = palette();
    colors.setColor(QPalette::Base, look.color(Token::Surface));

    auto* title = makeLabel(look, tr("All day"), 22, QFont::Bold, Token::Ink, this);
    m_station = makeLabel(look, QString(), 17, QFont::Normal, Token::Ink2, this);
    m_station->setWordWrap(true);
    m_list->setObjectName(u"allDayList"_s);
    m_list->setAccessibleName(tr("Items to make"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AllDayDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setPalette(colors);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        const QString name = index.data().toString();
        setFilter(name == m_filter ? QString() : name);
    });

    m_change->setKind(Button::Kind::Field);
    m_change->setTextSize(18);
    m_change->setMinimumHeight(look.theme.scaled(52));
    m_change->setFocusPolicy(Qt::NoFocus);
    connect(m_change, &QAbstractButton::clicked, this, [this] { emit availabilityRequested(m_filter); });
    connect(&availability, &KitchenAvailability::changed, this, &AllDayPanel::refreshAvailability);
    auto* change = new QHBoxLayout;
    change->setContentsMargins(allDayPadding, 8, allDayPadding, 12);
    change->addWidget(m_change);

    auto* words = makeLabel(look, tr("Items to make"), 18, QFont::Normal, Token::Ink2, this);
    words->setWordWrap(true);
    m_total = makeLabel(look, QString(), 24, QFont::Bold, Token::Ink, this);
    m_total->setObjectName(u"allDayTotal"_s);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(allDayPadding, 0, allDayPadding, 18);
    bottom->addWidget(words, 1);
    bottom->addWidget(m_total);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 16, 0, 0);
    column->setSpacing(0);
    title->setContentsMargins(allDayPadding, 0, allDayPadding, 0);
    m_station->setContentsMargins(allDayPadding, 0, allDayPadding, 8);
    column->addWidget(title);
    column->addSpacing(2);
    column->addWidget(m_station);
    column->addWidget(m_list, 1);
    column->addLayout(change);
    column->addLayout(bottom);
    setStationName({});
    refresh();
    refreshAvailability();
}

void AllDayPanel::refreshAvailability()
{
    const auto item = m_availability.find(m_filter);
    m_change->setVisible(item.has_value());
    if (item) {
        const QString words = availabilityWords(*item, m_look);
        m_change->setText(words);
        m_change->setAccessibleName(tr("%1: %2. Change", "item and how many are left").arg(m_filter, words));
    }
}

void AllDayPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::Surface));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())),
                     m_look.color(Token::Line));
}

void AllDayPanel::setStationName(const QString& name)
{
    m_station->setText(inLayoutDirection(
        tr("%1 · still to make", "a station's name").arg(name.isEmpty() ? tr("All stations") : name)));
}

void AllDayPanel::refresh()
{
    m_model.setItems(m_tally.totals(m_tickets));
    m_total->setText(m_model.total().toString());
    if (!m_filter.isEmpty() && m_model.rowOf(m_filter) < 0) { // the last one was made
        setFilter({});
    }
}

void AllDayPanel::clearFilter()
{
    setFilter({});
}

void AllDayPanel::setFilter(const QString& itemName)
{
    if (m_filter == itemName) {
        return;
    }
    m_filter = itemName;
    const int row = m_model.rowOf(itemName);
    if (row < 0) {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
    } else {
        m_list->setCurrentIndex(m_model.index(row));
    }
    m_list->doItemsLayout(); // the open row is higher
    refreshAvailability();
    emit filterChanged(m_filter);
}

} // namespace stonepot
