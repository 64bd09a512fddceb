// The open order at the reading end: type, table, customer, lines, totals, what to do with it.
#pragma once

#include "core/cart.h"
#include "ui/common/surface.h"

class QLabel;

namespace stonepot {

class Button;
class LineDelegate;
class LineTools;
class PosStore;
class Segments;
class TileView;
class TotalsView;

class OrderPanel final : public Surface {
    Q_OBJECT
public:
    OrderPanel(PosStore& store, const Look& look, QWidget* parent = nullptr);

    // The line that has the tools; empty: none. Scrolls to it.
    void choose(const QString& lineId);
    [[nodiscard]] QString chosenLine() const { return m_chosen; }
    // While there is no link, sending means saving.
    void setOffline(bool offline);
    [[nodiscard]] bool hasHeightForWidth() const override { return false; } // it is as high as the screen

signals:
    void tableRequested();
    void guestsRequested();
    void customerRequested();
    void editRequested(const QString& lineId);
    void noteRequested(const QString& lineId);
    void voidRequested(const QString& lineId); // of a line that was sent
    void discountRequested(const QString& lineId);
    void holdRequested();
    void sendRequested();
    void payRequested();
    void quantityRefused(const std::vector<stonepot::ChoiceProblem>& problems);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeWho();
    [[nodiscard]] QLayout* makeHeading();
    [[nodiscard]] QWidget* makeActions();
    void refresh();
    void refreshHeading();
    void fitHeading();
    void fitActions();
    void refreshWho();
    void pressLine(const QModelIndex& index);
    void placeTools();

    PosStore& m_store;
    QString m_chosen;
    Segments* m_types;
    Button* m_table;
    Button* m_guests;
    Button* m_customer;
    QLabel* m_number;
    QLabel* m_opened;
    QLabel* m_count;
    QLabel* m_empty;
    TileView* m_lines;
    LineDelegate* m_delegate;
    LineTools* m_tools;
    TotalsView* m_totals;
    Button* m_hold;
    Button* m_send;
    Button* m_pay;
};

} // namespace stonepot
