// The panel beside the board: what is still to make. A tap on an item shows only its tickets, and its variants.
#pragma once

#include "ui/kds/all_day_model.h"

#include <QListView>
#include <QWidget>

class QLabel;

namespace stonepot {

class Button;
class KitchenAvailability;
class TicketModel;
struct Look;

class AllDayPanel final : public QWidget {
    Q_OBJECT
public:
    static constexpr int panelWidth = 280;

    AllDayPanel(const TicketModel& tickets, const KitchenAvailability& availability, const Look& look,
                QWidget* parent = nullptr);

    void setStationName(const QString& name); // empty: all stations
    void refresh();
    [[nodiscard]] QString filter() const { return m_filter; }
    void clearFilter();

signals:
    void filterChanged(const QString& itemName); // empty: none
    void availabilityRequested(const QString& itemName);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setFilter(const QString& itemName);
    void refreshAvailability();

    const TicketModel& m_tickets;
    const KitchenAvailability& m_availability;
    const Look& m_look;
    AllDayTally m_tally;
    AllDayModel m_model;
    QListView* m_list;
    QLabel* m_station;
    QLabel* m_total;
    Button* m_change; // of the chosen item
    QString m_filter;
};

} // namespace stonepot
