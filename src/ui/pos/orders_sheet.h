// Today's orders beside the open one: not modal, so that selling goes on. What needs a person is at the top and has its
// tools.
#pragma once

#include "ui/common/surface.h"
#include "ui/pos/orders_filter.h"

class QButtonGroup;
class QLabel;

namespace stonepot {

class Button;
class Clock;
class LinkStatus;
class OrderRowDelegate;
class PosStore;
class TileView;

class OrdersSheet final : public Surface {
    Q_OBJECT
public:
    static constexpr int sheetWidth = 496;

    OrdersSheet(PosStore& store, LinkStatus& link, const Clock& clock, const Look& look, QWidget* parent = nullptr);

    // How many orders somebody should look at: alerts, refused ones, ready ones.
    [[nodiscard]] int attention() const;
    void show(OrdersFilter::Show show);

signals:
    void closed();
    void attentionChanged();
    void detailsRequested(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeFooter();
    void refresh();
    void refreshLink();
    [[nodiscard]] QString nextTryWords() const;
    [[nodiscard]] QString contactWords() const;
    void chooseFirst();
    void press(const QModelIndex& index);
    void choose(const QString& key);
    void placeTools();

    PosStore& m_store;
    LinkStatus& m_link;
    const Clock& m_clock;
    OrdersFilter* m_orders;
    TileView* m_list;
    OrderRowDelegate* m_delegate;
    QString m_chosen; // whose tools are shown
    std::vector<std::pair<Button*, OrdersFilter::Show>> m_chips;
    QLabel* m_nothing = nullptr;
    QWidget* m_tools = nullptr;
    Button* m_retry = nullptr;
    Button* m_told = nullptr;
    QWidget* m_footer = nullptr;
    QLabel* m_nextTry = nullptr;
    QLabel* m_lastContact = nullptr;
};

} // namespace stonepot
