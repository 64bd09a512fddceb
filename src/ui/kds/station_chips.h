// The stations as chips with their counts; one is chosen.
#pragma once

#include "core/menu.h"

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

    // "All" first. Each chip is named "stationChip-<id>", that of all "stationChip-all".
    void setStations(const std::vector<Station>& stations);
    void setCounts(const std::function<int(const QString& stationId)>& count);
    void setCurrent(const QString& stationId);
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] QWidget* chosenChip() const;
    // The one after the current one, around.
    void chooseNext();

signals:
    void chosen(const QString& stationId); // empty: all; by a person
    void currentChanged();

private:
    class Chip;

    void choose(const QString& stationId);

    const Look& m_look;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    std::optional<std::vector<Station>> m_stations;
    QStringList m_ids;
    QString m_current;
};

} // namespace stonepot
