#include "ui/pos/category_rail.h"

#include "core/menu.h"
#include "state/menu_model.h"
#include "ui/common/brand.h"
#include "ui/common/shaped_text.h"
#include "ui/common/text.h"
#include "ui/common/tile_view.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int railWidth = 126;
constexpr int railRowHeight = 60;
constexpr int railRowGap = 4;

enum CategoryRole { IdRole = Qt::UserRole + 1, ColorRole, IconRole };

class RailDelegate final : public QStyledItemDelegate {
public:
    RailDelegate(const Look& look, TileView* view)
        : QStyledItemDelegate(view)
        , m_look(look)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_look.theme.scaled(railWidth) - 1, m_look.theme.scaled(railRowHeight) + railRowGap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QRect row = option.rect.adjusted(8, 0, -8, -railRowGap);
        const auto visual = [&](QRect logical) {
            return QStyle::visualRect(m_view->layoutDirection(), option.rect, logical);
        };
        if (chosen || m_view->isPressed(index)) {
            painter->setPen(m_look.color(chosen ? Token::Cobalt600 : Token::Line));
            painter->setBrush(m_look.color(chosen ? Token::Cobalt50 : Token::Sunken));
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(index.data(ColorRole).value<QColor>());
        painter->drawRoundedRect(visual({row.left() + (chosen ? 1 : 0), row.top() + 12, 4, row.height() - 24}), 2, 2);

        const QColor ink = m_look.color(chosen ? Token::Cobalt700 : Token::Ink2);
        m_look.icons.paint(*painter, QRect(option.rect.left(), row.top() + 9, option.rect.width(), 22),
                           index.data(IconRole).toString(), 22, ink);
        painter->setPen(ink);
        paintName(*painter, QRect(row.left() + 6, row.top() + 30, row.width() - 12, row.height() - 32),
                  index.data().toString(), chosen ? QFont::DemiBold : QFont::Medium);
        painter->restore();
    }

private:
    // One line at 14, else two at 13.
    void paintName(QPainter& painter, const QRect& rect, const QString& name, QFont::Weight weight) const
    {
        QFont font = m_look.font(14, weight);
        if (m_texts.width(name, font) <= rect.width()) {
            m_texts.draw(painter, rect, Qt::AlignCenter, name, font);
            return;
        }
        font = m_look.font(13, weight);
        const QFontMetrics metrics(font);
        const QStringList lines = wrapInTwo(name, metrics, rect.width());
        const int step = m_look.theme.scaled(14);
        int y = rect.bottom() - static_cast<int>(lines.size()) * step + 1;
        for (const QString& line : lines) {
            m_texts.draw(painter, {rect.left(), y, rect.width(), step}, Qt::AlignCenter, line, font);
            y += step;
        }
    }

    const Look& m_look;
    TileView* m_view;
    ShapedTexts m_texts;
};

// A menu may name an icon that this build does not have.
QString knownIcon(const QString& icon)
{
    return Icons::has(icon) ? icon : u"tag"_s;
}

} // namespace

CategoryRail::CategoryRail(const Look& look, QWidget* parent)
    : Surface(look, Token::Surface, parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new TileView(u"categoryRail"_s, tr("Categories"), this))
    , m_brand(new QWidget(this))
{
    setFixedWidth(look.theme.scaled(railWidth));
    setBorder(Qt::RightEdge);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RailDelegate(look, m_view));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* name = makeLabel(look, u"Stonepot"_s, 16, QFont::Bold, Token::Ink, m_brand);
    auto* brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(12, 20, 0, 12);
    brand->setSpacing(8);
    brand->addWidget(new BrandMark(look, 28, m_brand));
    brand->addWidget(name, 1);
    m_brand->setFixedHeight(64);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_brand);
    layout->addWidget(m_view, 1);
    connect(m_view, &TileView::chosen, this,
            [this](const QModelIndex& index) { emit chosen(index.data(IdRole).toString()); });
}

void CategoryRail::setBrandVisible(bool visible)
{
    m_brand->setVisible(visible);
    layout()->setContentsMargins(0, visible ? 0 : 4, 1, 0);
}

void CategoryRail::setMenu(const Menu& menu, const QString& localeName)
{
    m_model->clear();
    const auto add = [this](const QString& id, const QString& name, const QColor& color, const QString& icon) {
        auto* item = new QStandardItem(name);
        item->setData(id, IdRole);
        item->setData(color, ColorRole);
        item->setData(icon, IconRole);
        item->setData(name, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    };
    if (!menu.categories.empty()) {
        add(QString::fromLatin1(MenuModel::popularCategory), tr("Popular"), m_look.color(Token::Slate700), u"star"_s);
    }
    for (const Category& category : menu.categories) {
        add(category.id, category.name.in(localeName), QColor(category.color), knownIcon(category.icon));
    }
}

void CategoryRail::setCurrent(const QString& categoryId)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        const bool current = item->data(IdRole).toString() == categoryId;
        item->setData(current ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        if (current) {
            m_view->setCurrentIndex(item->index());
        }
    }
}

QStringList CategoryRail::categories() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ids << m_model->item(row)->data(IdRole).toString();
    }
    return ids;
}

QString CategoryRail::nameOf(const QString& categoryId) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(IdRole).toString() == categoryId) {
            return m_model->item(row)->text();
        }
    }
    return {};
}

} // namespace stonepot
