// The bar below the board: take back, what the keys do, pages.
#pragma once

#include "ui/kds/key_map.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace stonepot {

class Button;
struct Look;

class KitchenBottomBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int barHeight = 56;

    KitchenBottomBar(const Look& look, const KeyMap& keys, QWidget* parent = nullptr);

    // The number that a recall would bring back; empty: nothing. `any`: there are others to choose from.
    void setRecall(const QString& number, bool any);
    void setCanUndo(bool can);
    void setKept(int bumps); // bumps that the backend does not know yet
    void setPages(int page, int pages);
    // Instead of the legend, for a while: something did not work.
    void showMessage(const QString& message);

signals:
    void recallRequested();
    void recallListRequested();
    void undoRequested();
    void pageRequested(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Button* m_recall;
    Button* m_recallList;
    Button* m_undo;
    QWidget* m_keptMark;
    QLabel* m_kept;
    QWidget* m_legend;
    QLabel* m_message;
    Button* m_previous;
    Button* m_next;
    QLabel* m_page;
    QTimer m_messageTime;
};

} // namespace stonepot
