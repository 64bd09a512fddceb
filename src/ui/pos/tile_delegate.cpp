#include "ui/pos/tile_delegate.h"

#include "state/menu_model.h"
#include "ui/common/drawn_once.h"
#include "ui/common/text.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int tileRadius = 8;
constexpr int corner = tileRadius + 2; // more than rounding changes
constexpr int strip = 6;
constexpr int tileTextStart = 18;
constexpr int tileEnd = 10;
constexpr int disc = 28;
constexpr int markHeight = 20;
constexpr int tileBadgeHeight = 24;

} // namespace

struct TileDelegate::Tile {
    QRect rect;
    QString name;
    QString color; // its category's
    QString price;
    int spice = 0;
    QStringList dietary;
    QString inCart;
    int left = -1;
    bool available = true;
    bool pressed = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

QRect TileDelegate::visual(const Tile& tile, const QRect& logical) const
{
    return QStyle::visualRect(tile.direction, tile.rect, logical.translated(tile.rect.topLeft()));
}

namespace {

Token fillOf(bool available, bool pressed)
{
    return !available ? Token::SoldOut : pressed ? Token::Sunken : Token::Surface;
}

} // namespace

// The smallest tile, which is nothing but corners.
QPixmap TileDelegate::corners(const Tile& tile, const QColor& category, qreal scale) const
{
    const QRect whole(0, 0, 2 * corner, 2 * corner);
    QPixmap drawn((QSizeF(whole.size()) * scale).toSize());
    drawn.setDevicePixelRatio(scale);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), tileRadius, tileRadius);
    painter.fillPath(outline, m_look.color(fillOf(tile.available, tile.pressed)));
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QStyle::visualRect(tile.direction, whole, {0, 0, strip + 1, whole.height()}), category);
    painter.restore();
    painter.setPen(m_look.color(tile.inCart.isEmpty() ? Token::Line : Token::Cobalt600));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    return drawn;
}

// Rounded corners from a picture and the rest as plain rectangles: Qt shares out larger pictures and outlines among
// threads and waits for them, longer than the painting takes.
void TileDelegate::paintFrame(QPainter& painter, const Tile& tile) const
{
    constexpr int looksKept = 200;
    const qreal scale = painter.device()->devicePixelRatioF();
    const QString key = u"%1/%2%3%4%5/%6"_s.arg(tile.color)
                            .arg(int(tile.available))
                            .arg(int(tile.pressed))
                            .arg(int(tile.inCart.isEmpty()))
                            .arg(int(tile.direction))
                            .arg(scale);
    QColor category(tile.color);
    if (!tile.available) {
        category.setAlphaF(0.4F);
    }
    auto known = m_corners.constFind(key);
    if (known == m_corners.cend()) {
        if (m_corners.size() >= looksKept) { // of menus that are gone
            m_corners.clear();
        }
        known = m_corners.insert(key, corners(tile, category, scale));
    }
    const QRect& all = tile.rect;
    const int width = all.width();
    const int height = all.height();
    for (const QPoint& from : {QPoint(0, 0), QPoint(corner, 0), QPoint(0, corner), QPoint(corner, corner)}) {
        const QPoint to(from.x() == 0 ? 0 : width - corner, from.y() == 0 ? 0 : height - corner);
        painter.drawPixmap(QRectF(all.topLeft() + to, QSizeF(corner, corner)), *known,
                           QRectF(QPointF(from) * scale, QSizeF(corner, corner) * scale));
    }
    const auto fill = [&](const QRect& logical, const QColor& color) {
        painter.fillRect(visual(tile, logical), color);
    };
    const QColor inside = m_look.color(fillOf(tile.available, tile.pressed));
    fill({corner, 0, width - 2 * corner, corner}, inside);
    fill({0, corner, width, height - 2 * corner}, inside);
    fill({corner, height - corner, width - 2 * corner, corner}, inside);
    fill({0, corner, strip + 1, height - 2 * corner}, category);
    const QColor line = m_look.color(tile.inCart.isEmpty() ? Token::Line : Token::Cobalt600);
    fill({corner, 0, width - 2 * corner, 1}, line);
    fill({corner, height - 1, width - 2 * corner, 1}, line);
    fill({0, corner, 1, height - 2 * corner}, line);
    fill({width - 1, corner, 1, height - 2 * corner}, line);
}

int TileDelegate::paintQuantity(QPainter& painter, const Tile& tile) const
{
    if (tile.inCart.isEmpty()) {
        return 0;
    }
    const QFont font = m_look.font(15, QFont::Bold);
    const int width = qMax(disc, m_texts.width(tile.inCart, font) + 14);
    const QRect at = visual(tile, {tile.rect.width() - 9 - width, 9, width, disc});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::Cobalt600));
    painter.drawRoundedRect(at, disc / 2.0, disc / 2.0);
    painter.setPen(m_look.color(m_look.theme.inkOn(Token::Cobalt600)));
    m_texts.draw(painter, at, Qt::AlignCenter, tile.inCart, font);
    return width + 4;
}

void TileDelegate::paintName(QPainter& painter, const Tile& tile, int taken, const QRect& stock) const
{
    const QFont font = m_look.font(16, QFont::DemiBold);
    const int room = tile.rect.width() - tileTextStart - tileEnd - taken;
    painter.setPen(m_look.color(tile.available ? Token::Ink : Token::Ink3));
    const int lineHeight = m_look.theme.scaled(20);
    int y = 12;
    const bool reachesStock = stock.isValid() && tile.rect.top() + y + 2 * lineHeight > stock.top();
    const int lastRoom =
        reachesStock ? qMin(room, tile.rect.width() - tileTextStart - tileEnd - stock.width() - 6) : room;
    for (const QString& line : m_texts.twoLines(tile.name, font, room, lastRoom)) {
        m_texts.draw(painter, visual(tile, {tileTextStart, y, room, lineHeight}),
                     QStyle::visualAlignment(tile.direction, Qt::AlignLeading | Qt::AlignVCenter), line, font);
        y += lineHeight;
    }
}

namespace {

// The outline of a mark, drawn once for each width.
QPixmap markOutline(int width, const QColor& color, qreal scale)
{
    const QSize size(width, markHeight);
    return drawnOnce(u"mark %1 %2"_s.arg(width).arg(color.name()), size, scale, [&](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color);
        painter.drawRoundedRect(QRectF(QPoint(), size).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    });
}

} // namespace

int paintDietaryMark(QPainter& painter, const QPoint& topRight, const QString& mark, const Look& look,
                     const ShapedTexts& texts)
{
    const QFont font = look.font(12, QFont::Bold);
    const int width = qMax(20, texts.width(mark, font) + 9);
    const QRect at(topRight.x() - width, topRight.y(), width, markHeight);
    painter.drawPixmap(at.topLeft(),
                       markOutline(width, look.color(Token::Outline), painter.device()->devicePixelRatioF()));
    painter.setPen(look.color(Token::Ink2));
    texts.draw(painter, at, Qt::AlignCenter, mark, font);
    return width;
}

int TileDelegate::paintMarks(QPainter& painter, const Tile& tile) const
{
    // At most two, from the end: the dietary ones last, a flame with its level before them.
    QStringList marks = tile.dietary;
    const int allowed = tile.spice > 0 ? 1 : 2;
    while (marks.size() > allowed) {
        marks.removeFirst();
    }
    // The price comes first: on a narrow tile a mark that has no room beside it is left to the item's details.
    const int least = tileTextStart + m_texts.width(tile.price, m_look.font(16, QFont::Medium)) + 6;
    const int top = tile.rect.height() - 32;
    int x = tile.rect.width() - tileEnd;
    const auto shift = [&](int width) { x -= width + 4; };
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        const int width = qMax(20, m_texts.width(*mark, m_look.font(12, QFont::Bold)) + 9);
        if (x - width < least) {
            break;
        }
        const QRect at = visual(tile, {x - width, top, width, markHeight});
        shift(paintDietaryMark(painter, at.topRight() + QPoint(1, 0), *mark, m_look, m_texts));
    }
    if (tile.spice > 0) {
        const QFont font = m_look.font(14, QFont::Bold);
        const QString level = m_look.format.number(tile.spice);
        const int width = m_texts.width(level, font);
        if (x - width - 2 - 16 < least) {
            return tile.rect.width() - tileEnd - x;
        }
        painter.setPen(m_look.color(Token::Chili700));
        m_texts.draw(painter, visual(tile, {x - width, top, width + 1, markHeight}), Qt::AlignCenter, level, font);
        x -= width + 2;
        m_look.icons.paint(painter, visual(tile, {x - 16, top + 2, 16, 16}), u"flame"_s, 16,
                           m_look.color(Token::Chili700));
        shift(16);
    }
    return tile.rect.width() - tileEnd - x;
}

void TileDelegate::paintPrice(QPainter& painter, const Tile& tile, int taken) const
{
    QFont font = m_look.font(16, QFont::Medium);
    font.setStrikeOut(!tile.available);
    painter.setPen(m_look.color(tile.available ? Token::Ink2 : Token::Ink3));
    const int room = tile.rect.width() - tileTextStart - tileEnd - taken;
    m_texts.draw(painter, visual(tile, {tileTextStart, tile.rect.height() - 34, room, 24}),
                 QStyle::visualAlignment(tile.direction, Qt::AlignLeading | Qt::AlignVCenter), tile.price, font);
}

QRect TileDelegate::paintStock(QPainter& painter, const Tile& tile) const
{
    if (tile.available && tile.left < 0) {
        return {};
    }
    const QFont font = m_look.font(13, QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int icon = tile.available ? 0 : 18;
    const int room = tile.rect.width() - strip - 2 * tileEnd - icon - 16;
    const QString text = metrics.elidedText(
        tile.available ? tr("%1 left", "how many can still be sold").arg(m_look.format.number(tile.left))
                       : tr("86 · Sold out"),
        Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(text) + icon + 16;
    const QRect at =
        visual(tile, {tile.rect.width() - tileEnd - width, tile.rect.height() - 63, width, tileBadgeHeight});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(tile.available ? Token::Amber100 : Token::Slate700));
    painter.drawRoundedRect(at, 6, 6);
    const QColor ink = m_look.color(tile.available ? Token::Amber800 : m_look.theme.inkOn(Token::Slate700));
    painter.setPen(ink);
    m_texts.draw(painter, QStyle::visualRect(tile.direction, at, at.adjusted(8 + icon, 0, -8, 0)), Qt::AlignCenter,
                 text, font);
    if (icon > 0) {
        const QRect sign = QStyle::visualRect(tile.direction, at, {at.left() + 7, at.top() + 4, 16, 16});
        m_look.icons.paint(painter, sign, u"none"_s, 16, ink);
    }
    return at;
}

TileDelegate::Tile TileDelegate::tile(const std::function<QVariant(int)>& data, const QRect& rect) const
{
    const QVariant left = data(MenuModel::LeftRole);
    return {rect,
            data(MenuModel::NameRole).toString(),
            data(MenuModel::ColorRole).toString(),
            Format::isolate(m_look.format.money(data(MenuModel::PriceRole).toLongLong())),
            data(MenuModel::SpiceRole).toInt(),
            data(MenuModel::DietaryRole).toStringList(),
            data(MenuModel::InCartRole).toString(),
            left.isValid() ? left.toInt() : -1,
            data(MenuModel::AvailableRole).toBool(),
            false,
            m_view->layoutDirection()};
}

void TileDelegate::paintTile(QPainter& painter, const Tile& tile) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, tile);
    const QRect stock = paintStock(painter, tile);
    paintName(painter, tile, paintQuantity(painter, tile), stock);
    paintPrice(painter, tile, tile.available ? paintMarks(painter, tile) : 0);
    painter.restore();
}

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Tile shown = tile([&index](int role) { return index.data(role); }, m_view->tileRect(option.rect));
    shown.pressed = m_view->isPressed(index);
    paintTile(*painter, shown);
}

void TileDelegate::prepare(const std::function<QVariant(int)>& data) const
{
    const qreal scale = m_view->devicePixelRatioF();
    const QRect rect = m_view->tileRect(QRect(QPoint(), m_view->gridSize()));
    QPixmap nowhere((QSizeF(m_view->gridSize()) * scale).toSize());
    nowhere.setDevicePixelRatio(scale);
    QPainter painter(&nowhere);
    painter.setLayoutDirection(m_view->layoutDirection());
    paintTile(painter, tile(data, rect));
}

} // namespace stonepot
