#include "ui/pos/totals_view.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int totalsPadding = 16;
constexpr int totalsTop = 9;
constexpr int totalsRowHeight = 20;
constexpr int totalHeight = 42;

} // namespace

TotalsView::TotalsView(const Look& look, QWidget* parent)
    : Surface(look, Token::Sunken, parent)
{
    setObjectName(u"totals"_s);
    setBorder(Qt::TopEdge | Qt::BottomEdge, Token::Line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setOrder({});
}

void TotalsView::setOrder(const Order& order)
{
    const Format& format = m_look.format;
    const std::size_t rowsBefore = m_rows.size();
    m_rows.clear();
    m_rows.push_back({tr("Subtotal"), format.money(order.subtotal), false});
    const auto priced = price(pricingInput(order));
    for (std::size_t i = 0; i < order.discounts.size() && priced; ++i) {
        const Discount& discount = order.discounts[i];
        QString name = discount.name.isEmpty() ? tr("Discount") : discount.name;
        if (discount.percent && discount.name.isEmpty()) {
            name = tr("Discount %1", "a percentage").arg(format.percent(*discount.percent));
        }
        m_rows.push_back({name, format.money(-priced->discounts[i]), true});
    }
    for (std::size_t i = 0; i < order.charges.size() && priced; ++i) {
        m_rows.push_back({order.charges[i].name, format.money(priced->charges[i].amount), false});
    }
    for (const OrderTax& tax : order.taxes) {
        const QString rate = format.percent(tax.rate.rate);
        const QString label = tax.rate.inclusive ? tr("%1 %2 included · on %3", "tax name, rate, base")
                                                 : tr("%1 %2 · on %3", "tax name, rate, base");
        m_rows.push_back({label.arg(tax.rate.name, rate, format.money(tax.base)), format.money(tax.amount), false});
    }
    m_total = format.money(order.total);
    setAccessibleName(tr("Total %1").arg(m_total));
    if (m_rows.size() != rowsBefore) {
        updateGeometry();
    }
    update();
}

QSize TotalsView::sizeHint() const
{
    const Theme& theme = m_look.theme;
    return {200,
            totalsTop + static_cast<int>(m_rows.size()) * theme.scaled(totalsRowHeight) + theme.scaled(totalHeight)};
}

void TotalsView::paintEvent(QPaintEvent* event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    const auto direction = layoutDirection();
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(direction, Qt::AlignTrailing | Qt::AlignVCenter);
    const QRect inner = rect().adjusted(totalsPadding, 0, -totalsPadding, 0);
    const int step = m_look.theme.scaled(totalsRowHeight);
    int y = totalsTop;
    for (const Row& row : m_rows) {
        const QFont font = m_look.font(14, row.discount ? QFont::DemiBold : QFont::Normal);
        const QRect line(inner.left(), y, inner.width(), step);
        const int amount = m_texts.width(row.amount, font) + 8;
        painter.setPen(m_look.color(row.discount ? Token::Jade700 : Token::Ink2));
        const QRect label = QStyle::visualRect(direction, line, line.adjusted(0, 0, -amount, 0));
        const bool fits = m_texts.width(row.label, font) <= label.width();
        const QString text = fits ? row.label : QFontMetrics(font).elidedText(row.label, Qt::ElideRight, label.width());
        m_texts.draw(painter, label, leading, text, font);
        m_texts.draw(painter, line, trailing, Format::isolate(row.amount), font);
        y += step;
    }
    const QFont bold = m_look.font(20, QFont::Bold);
    painter.setPen(m_look.color(Token::Ink));
    const QRect line(inner.left(), y, inner.width(), height() - y - 5);
    m_texts.draw(painter, line, leading, tr("Total"), bold);
    m_texts.draw(painter, line, trailing, Format::isolate(m_total), bold);
}

} // namespace stonepot
