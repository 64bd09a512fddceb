// The menu's categories down the leading edge, "Popular" first.
#pragma once

#include "ui/common/surface.h"

class QStandardItemModel;

namespace stonepot {

class Menu;
class TileView;

class CategoryRail final : public Surface {
    Q_OBJECT
public:
    CategoryRail(const Look& look, QWidget* parent = nullptr);

    void setMenu(const Menu& menu, const QString& localeName);
    void setCurrent(const QString& categoryId);
    // Where there is a banner above there is no room for the brand.
    void setBrandVisible(bool visible);
    [[nodiscard]] QStringList categories() const; // ids, from the top
    [[nodiscard]] QString nameOf(const QString& categoryId) const;

signals:
    void chosen(const QString& categoryId);

private:
    QStandardItemModel* m_model;
    TileView* m_view;
    QWidget* m_brand;
};

} // namespace stonepot
