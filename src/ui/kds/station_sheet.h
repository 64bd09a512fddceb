// Which stations this display is for: one, several, all of them, or where orders leave the kitchen.
#pragma once

#include "core/menu.h"
#include "state/ticket_model.h"
#include "ui/common/sheet.h"

class QGridLayout;

namespace stonepot {

class Button;

class StationSheet final : public Sheet {
    Q_OBJECT
public:
    StationSheet(const Look& look, QWidget* window);

    // Each is named "stationChoice-<id>", all of them "stationChoice-all", the hand-out "stationChoice-expo".
    void setStations(const std::vector<Station>& stations);
    void setCurrent(const BoardScope& scope);

signals:
    void chosen(const stonepot::BoardScope& scope); // by a person

private:
    void add(const QString& id, const QString& name);
    void choose(const QString& id);

    QGridLayout* m_grid;
    std::vector<std::pair<QString, Button*>> m_choices; // by station id; "": all
    std::optional<std::vector<Station>> m_stations;
    BoardScope m_current;
};

} // namespace stonepot
