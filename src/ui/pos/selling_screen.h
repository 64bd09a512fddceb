// The screen where orders are made: categories, items, the open order.
#pragma once

#include "ui/common/surface.h"

#include <QTimer>

class QLabel;
class QHBoxLayout;
class QLineEdit;

namespace stonepot {

class Button;
class CategoryRail;
class OrderPanel;
class PosStore;
class InTurns;
class TileDelegate;
class TileView;

class SellingScreen final : public Surface {
    Q_OBJECT
public:
    SellingScreen(PosStore& store, const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] OrderPanel* orderPanel() const { return m_panel; }
    // Stands beside the panel while it is shown; two columns of tiles stay.
    void addSideSheet(QWidget* sheet, int width);
    void showSideSheet(bool shown);
    void setOffline(bool offline);
    void setOrdersBadge(int count);
    void focusSearch();
    void clearSearch();
    // It fills its page; asked whenever a word changes, and the answer takes longer than painting the word.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

signals:
    void itemChosen(const QString& itemId);
    void itemHeld(const QString& itemId);    // details
    void searchEntered(const QString& text); // Enter in the search field
    void ordersRequested();
    void moreRequested(const QPoint& globalBottomEnd);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSearch();
    [[nodiscard]] QLayout* makeHeading();
    void fitPanel();
    void refreshMenu();
    void refreshHeading();
    void prepareTiles();
    void prepareRow(const QString& categoryId, int from, int tiles);
    void showCategory(const QString& categoryId);
    void search(const QString& text);

    PosStore& m_store;
    CategoryRail* m_rail;
    OrderPanel* m_panel;
    TileView* m_grid;
    TileDelegate* m_tiles = nullptr;
    InTurns* m_preparing = nullptr; // tiles that nobody has looked at yet
    QTimer m_idle;
    QLineEdit* m_search = nullptr;
    Button* m_orders = nullptr;
    Button* m_more = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_nothing = nullptr;
    QWidget* m_legend = nullptr;
    QWidget* m_sheet = nullptr;
    int m_sheetWidth = 0;
    QHBoxLayout* m_columns = nullptr;
};

} // namespace stonepot
