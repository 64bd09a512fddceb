#include "ui/pos/bill_list.h"

#include "ui/common/text.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

enum Role { QuantityRole = Qt::UserRole + 1, ExtrasRole, AmountRole, StruckRole };

constexpr int billPadding = 16;
constexpr int billTextStart = 40;
constexpr int billAmountWidth = 84;

class BillDelegate final : public QStyledItemDelegate {
public:
    BillDelegate(const Look& look, QListView* view)
        : QStyledItemDelegate(view)
        , m_look(look)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const bool extras = !index.data(ExtrasRole).toString().isEmpty();
        return {m_view->viewport()->width(), m_look.theme.scaled(extras ? 54 : 36)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect& row = option.rect;
        const auto direction = m_view->layoutDirection();
        const auto visual = [&](QRect logical) {
            return QStyle::visualRect(direction, row, logical.translated(row.topLeft()));
        };
        const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
        const auto trailing = QStyle::visualAlignment(direction, Qt::AlignTrailing | Qt::AlignVCenter);
        const QString extras = index.data(ExtrasRole).toString();
        const int height = row.height() - 1;
        const int nameHeight = extras.isEmpty() ? height : height / 2 + 6;
        const int room = row.width() - billTextStart - billPadding - billAmountWidth;
        painter->save();
        painter->fillRect(row.left(), row.bottom(), row.width(), 1, m_look.color(Token::Line));
        QFont bold = m_look.font(15, QFont::DemiBold);
        bold.setStrikeOut(index.data(StruckRole).toBool());
        painter->setFont(bold);
        painter->setPen(m_look.color(Token::Ink));
        painter->drawText(visual({billPadding - 6, 0, 24, height}), Qt::AlignCenter | Qt::TextDontClip,
                          index.data(QuantityRole).toString());
        painter->drawText(visual({billTextStart, 0, room, nameHeight}), leading,
                          QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, room));
        QFont amount = m_look.font(15, QFont::Medium);
        amount.setStrikeOut(bold.strikeOut());
        painter->setFont(amount);
        painter->drawText(visual({row.width() - billPadding - billAmountWidth, 0, billAmountWidth, height}), trailing,
                          Format::isolate(index.data(AmountRole).toString()));
        if (!extras.isEmpty()) {
            const QFont small = m_look.font(14);
            painter->setFont(small);
            painter->setPen(m_look.color(Token::Ink2));
            painter->drawText(visual({billTextStart, nameHeight - 5, room, height - nameHeight}), leading,
                              QFontMetrics(small).elidedText(extras, Qt::ElideRight, room));
        }
        painter->restore();
    }

private:
    const Look& m_look;
    QListView* m_view;
};

} // namespace

BillList::BillList(const Look& look, QWidget* parent)
    : QListView(parent)
    , m_look(look)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"billLines"_s);
    setAccessibleName(tr("Lines of the bill"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(m_model);
    setItemDelegate(new BillDelegate(look, this));
}

void BillList::setOrder(const Order& order)
{
    m_model->clear();
    for (const OrderLine& line : order.lines) {
        if (line.voided && !m_showsTakenBack) {
            continue;
        }
        QStringList extras;
        const bool refunded = m_showsTakenBack && order.isRefunded(line.lineId);
        if (line.voided || refunded) {
            extras << (line.voided ? tr("Void") : tr("Money given back"));
        }
        for (const OrderModifier& modifier : line.modifiers) {
            if (modifier.price != 0) {
                extras << tr("+ %1", "an extra on the bill").arg(modifier.name);
            }
        }
        auto* item = new QStandardItem(line.name);
        item->setData(m_look.format.decimal(line.quantity), QuantityRole);
        item->setData(extras.join(u", "_s), ExtrasRole);
        item->setData(m_look.format.amount(line.total), AmountRole);
        item->setData(line.voided || refunded, StruckRole);
        m_model->appendRow(item);
    }
}

} // namespace stonepot
