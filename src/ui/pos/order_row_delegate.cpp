#include "ui/pos/order_row_delegate.h"

#include "ui/pos/order_text.h"
#include "ui/pos/orders_filter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int orderRowPadding = 16;
constexpr int orderRowGlyphSize = 28;
constexpr int numberStart = 56;
constexpr int orderRowTextStart = 146;
constexpr int orderRowAmountWidth = 92;

} // namespace

OrderRowDelegate::OrderRowDelegate(const OrdersFilter& orders, const Clock& clock, const Look& look, TileView* view)
    : QStyledItemDelegate(view)
    , m_orders(orders)
    , m_clock(clock)
    , m_look(look)
    , m_view(view)
{
}

QSize OrderRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool chosen = !m_chosen.isEmpty() && index.data(OrdersModel::KeyRole).toString() == m_chosen;
    return {m_view->viewport()->width(), scaledRow() + (chosen ? m_look.theme.scaled(toolsHeight) : 0)};
}

void OrderRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const OrderRow* row = m_orders.order(index);
    if (row == nullptr) {
        return;
    }
    const QRect& all = option.rect;
    const auto direction = m_view->layoutDirection();
    const auto visual = [&](QRect logical) {
        return QStyle::visualRect(direction, all, logical.translated(all.topLeft()));
    };
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(direction, Qt::AlignTrailing | Qt::AlignVCenter);
    const OrderStage stage = stageOf(*row);
    const auto scaled = [this](int pixels) { return m_look.theme.scaled(pixels); };
    painter->save();
    if (stage == OrderStage::NotSeen) {
        painter->fillRect(all, m_look.color(Token::Amber50));
    } else if (stage == OrderStage::Refused) {
        painter->fillRect(all, m_look.color(Token::Chili50));
    } else if (m_view->isPressed(index)) {
        painter->fillRect(all, m_look.color(Token::Sunken));
    }
    painter->fillRect(all.left(), all.bottom(), all.width(), 1, m_look.color(Token::Line));

    const int height = scaledRow() - 1;
    paintGlyph(*painter,
               visual({orderRowPadding, (height - orderRowGlyphSize) / 2, orderRowGlyphSize, orderRowGlyphSize}),
               glyphOf(stage), m_look.theme, direction == Qt::RightToLeft);
    painter->setFont(m_look.font(18, QFont::DemiBold));
    painter->setPen(m_look.color(Token::Ink));
    const int texts = scaled(orderRowTextStart);
    painter->drawText(visual({numberStart, 0, texts - numberStart, height}), leading,
                      Format::isolate(index.data().toString()));
    painter->setFont(m_look.font(16, QFont::DemiBold));
    const int amounts = scaled(orderRowAmountWidth);
    painter->drawText(visual({all.width() - orderRowPadding - amounts, 0, amounts, height}),
                      trailing | Qt::TextDontClip, Format::isolate(m_look.format.amount(row->order.total)));
    const int room = all.width() - texts - orderRowPadding - amounts - 4;
    const QFont font = m_look.font(14, QFont::DemiBold);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->drawText(visual({texts, 0, room, height / 2}),
                      static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignBottom)),
                      metrics.elidedText(orderPlace(row->order, m_look.format), Qt::ElideRight, room));
    painter->setPen(m_look.color(tokenOf(stage)));
    painter->drawText(visual({texts, height / 2, room, height / 2}),
                      static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignTop)),
                      metrics.elidedText(stageText(*row, m_clock.now(), m_look.format), Qt::ElideRight, room));
    painter->restore();
}

} // namespace stonepot
