#include "ui/pos/spoken_rows.h"

#include "state/cart_model.h"
#include "state/menu_model.h"
#include "ui/common/glyphs.h"
#include "ui/pos/line_delegate.h"
#include "ui/pos/tile_delegate.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

SpokenText spokenTile(const Format& format)
{
    return [format](const QModelIndex& index) {
        const auto said = [&index](MenuModel::Role role) { return index.data(role); };
        const int left = said(MenuModel::LeftRole).toInt();
        const QString stock = !said(MenuModel::AvailableRole).toBool() ? TileDelegate::tr("86 · Sold out")
                              : left >= 0
                                  ? TileDelegate::tr("%1 left", "how many can still be sold").arg(format.number(left))
                                  : QString();
        const QString inCart = said(MenuModel::InCartRole).toString();
        const int spice = said(MenuModel::SpiceRole).toInt();
        return joined({said(MenuModel::NameRole).toString(), format.money(said(MenuModel::PriceRole).toLongLong()),
                       stock, joined(said(MenuModel::DietaryRole).toStringList()),
                       spice > 0 ? TileDelegate::tr("spicy: %1 of 3").arg(format.number(spice)) : QString(),
                       inCart.isEmpty() ? QString() : TileDelegate::tr("%1 in the order").arg(inCart)});
    };
}

SpokenText spokenLine(const Format& format)
{
    return [format](const QModelIndex& index) {
        const auto said = [&index](CartModel::Role role) { return index.data(role); };
        const QStringList allergies = said(CartModel::AllergiesRole).toStringList();
        const int course = said(CartModel::CourseRole).toInt();
        const auto state = static_cast<CartModel::LineState>(said(CartModel::StateRole).toInt());
        return joined({said(CartModel::QuantityRole).toString(), said(CartModel::NameRole).toString(),
                       joined(said(CartModel::ModifiersRole).toStringList()), said(CartModel::NoteRole).toString(),
                       allergies.isEmpty() ? QString() : LineDelegate::tr("Allergy: %1").arg(joined(allergies)),
                       course > 0 ? LineDelegate::tr("Course %1").arg(format.number(course)) : QString(),
                       format.money(said(CartModel::TotalRole).toLongLong()), glyphName(lineGlyph(state))});
    };
}

} // namespace stonepot
