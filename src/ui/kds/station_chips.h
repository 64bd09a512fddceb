// The stations as chips with their counts. A tap chooses one, all, or the hand-out; holding a chip adds its station to
// the chosen ones or takes it away, as when one display stands in for another.
#pragma once

#include "core/menu.h"
#include "state/ticket_model.h"

#include <QWidget>
#include <functional>

class QButtonGroup;
class QHBoxLayout;

namespace stonepot {

struct Look;

class StationChips final : public QWidget {
    Q_OBJECT
public:
    StationChips(const Look& look, QWidget* parent = nullptr);

    static constexpr std::chrono::milliseconds holdTime{600};

    // "All" first. Each chip is named "stationChip-<id>", that of all "stationChip-all", of the hand-out
    // "stationChip-expo".
    void setStations(const std::vector<Station>& stations);
    void setCounts(const std::function<int(const BoardScope& scope)>& count);
    void setCurrent(const BoardScope& scope);
    [[nodiscard]] const BoardScope& current() const { return m_current; }
    [[nodiscard]] QWidget* chosenChip() const; // the first of them
    // The one after the current one, around.
    void chooseNext();

signals:
    void chosen(const stonepot::BoardScope& scope); // by a person
    void currentChanged();

private:
    class Chip;

    void choose(const BoardScope& scope);
    void addOrTakeAway(const QString& stationId);

    const Look& m_look;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    std::optional<std::vector<Station>> m_stations;
    QStringList m_ids;
    BoardScope m_current;
};

} // namespace stonepot
