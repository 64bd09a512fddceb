// The screen for guests: numbers being prepared and numbers to collect. Shows; commands nothing.
#pragma once

#include "ui/board/board_numbers.h"
#include "ui/common/look.h"
#include "ui/common/painted_items.h"
#include "ui/common/sound_file.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

namespace stonepot {

class KitchenStore;
class LinkStatus;

class OrderBoard final : public QWidget, public PaintedItems {
    Q_OBJECT
public:
    struct Settings {
        Format format;
        QString shopName;
        bool light = false;
        Milliseconds keepReady = std::chrono::minutes(15);
        bool names = false; // whom an order is for, under its number
        PlayWav play{};     // nothing: it is silent
        int chime = 70;     // per cent; 0: none
    };

    OrderBoard(KitchenStore& store, const LinkStatus& link, Settings settings, QWidget* parent = nullptr);

    void setShopName(const QString& name);
    void setChime(int volume) { m_settings.chime = volume; }
    [[nodiscard]] int chimeVolume() const { return m_settings.chime; }
    // Takes what the store has now; a timer calls it every second.
    void refresh();
    [[nodiscard]] const BoardNumbers& numbers() const { return m_numbers; }
    // The number that has just become ready, for 20 s.
    [[nodiscard]] std::optional<CalledNumber> justReady() const;
    [[nodiscard]] QString footer() const;
    [[nodiscard]] std::vector<PaintedItem> paintedItems() const override; // the numbers, and what the foot says

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHead(QPainter& painter, int width) const;
    void paintPreparing(QPainter& painter, const QRect& area) const;
    void paintReady(QPainter& painter, const QRect& area) const;
    void paintJustReady(QPainter& painter, const QRect& box, const CalledNumber& called) const;
    void paintFoot(QPainter& painter, const QRect& area) const;
    void paintTitle(QPainter& painter, const QRect& area, const QString& icon, const QString& text) const;
    void paintCalled(QPainter& painter, const QRect& box, const CalledNumber& called, int pixels) const;
    void paintNumber(QPainter& painter, const QRect& box, const QString& number, int pixels) const;
    void chime();

    KitchenStore& m_store;
    const LinkStatus& m_link;
    Look m_look;
    Theme m_light = Theme::light(); // the ready side
    Settings m_settings;
    BoardNumbers m_numbers;
    QSet<QString> m_called; // numbers that have been heard
    QTimer m_soon;
    QTimer m_second;
};

} // namespace stonepot
