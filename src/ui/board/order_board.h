// The screen for guests: numbers being prepared and numbers to collect. Shows; commands nothing.
#pragma once

#include "ui/board/board_numbers.h"
#include "ui/common/look.h"

#include <QTimer>
#include <QWidget>

namespace stonepot {

class KitchenStore;
class LinkStatus;

class OrderBoard final : public QWidget {
    Q_OBJECT
public:
    struct Settings {
        Format format;
        QString shopName;
        bool light = false;
        Milliseconds keepReady = std::chrono::minutes(15);
    };

    OrderBoard(KitchenStore& store, const LinkStatus& link, Settings settings, QWidget* parent = nullptr);

    void setShopName(const QString& name);
    // Takes what the store has now; a timer calls it every second.
    void refresh();
    [[nodiscard]] const BoardNumbers& numbers() const { return m_numbers; }
    // The number that has just become ready, for 20 s; empty: none.
    [[nodiscard]] QString justReady() const;
    [[nodiscard]] QString footer() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHead(QPainter& painter, int width) const;
    void paintPreparing(QPainter& painter, const QRect& area) const;
    void paintReady(QPainter& painter, const QRect& area) const;
    void paintJustReady(QPainter& painter, const QRect& box, const QString& number) const;
    void paintFoot(QPainter& painter, const QRect& area) const;
    void paintTitle(QPainter& painter, const QRect& area, const QString& icon, const QString& text) const;
    void paintNumber(QPainter& painter, const QRect& box, const QString& number, int pixels) const;

    KitchenStore& m_store;
    const LinkStatus& m_link;
    Look m_look;
    Theme m_light = Theme::light(); // the ready side
    QString m_shopName;
    Milliseconds m_keepReady;
    BoardNumbers m_numbers;
    QTimer m_second;
};

} // namespace stonepot
