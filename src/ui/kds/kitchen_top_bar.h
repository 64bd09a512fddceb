// The bar above the board: stations, how the kitchen is doing, the time, the link.
#pragma once

#include "ui/kds/station_chips.h"

class QLabel;

namespace stonepot {

class LinkStatus;

class KitchenTopBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int barHeight = 72;

    KitchenTopBar(const LinkStatus& link, const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] StationChips* chips() { return m_chips; }
    void setActive(int tickets);
    void setAverage(std::optional<Milliseconds> time);
    void setLate(int tickets); // nothing is shown for none
    void setTime(Instant hubNow);

signals:
    void menuRequested(); // the mark was pressed
    void lateRequested(); // the count of late tickets was pressed

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Mark;
    class LatePill;
    class ClockFace;
    class ChipsArea;

    [[nodiscard]] QWidget* separator();
    void fit();
    void showChosen();

    const Look& m_look;
    StationChips* m_chips;
    ChipsArea* m_chipsArea;
    QLabel* m_active;
    QLabel* m_activeWord;
    QWidget* m_activeEnd;
    QLabel* m_averageWord;
    QLabel* m_average;
    QWidget* m_averageEnd;
    LatePill* m_late;
    QWidget* m_lateEnd;
    ClockFace* m_clock;
    bool m_hasAverage = false;
};

} // namespace stonepot
