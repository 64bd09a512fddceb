#include "ui/kds/station_sheet.h"

#include "ui/common/button.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize stationSheetSize{720, 480};
constexpr int choiceHeight = 64;
constexpr int choicesARow = 3;

} // namespace

StationSheet::StationSheet(const Look& look, QWidget* window)
    : Sheet(look, u"stationSheet"_s, stationSheetSize, window)
    , m_grid(new QGridLayout)
{
    m_grid->setSpacing(12);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(24, 16, 24, 24);
    inside->addLayout(m_grid);
    inside->addStretch();
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHeader(tr("Stations of this display"), tr("It shows them again when it starts.")));
    column->addLayout(inside, 1);
    setStations({});
}

void StationSheet::setStations(const std::vector<Station>& stations)
{
    if (m_stations == stations) {
        return; // a choice must outlive the click that made it
    }
    m_stations = stations;
    for (const auto& [id, button] : m_choices) {
        delete button;
    }
    m_choices.clear();
    add({}, tr("All", "all stations"));
    for (const Station& station : stations) {
        if (station.id != BoardScope::expoName) {
            add(station.id, station.name.in(m_look.format.locale().name()));
        }
    }
    add(BoardScope::expoName, tr("Expo", "where finished orders are put together and handed out"));
    setCurrent(m_current);
}

void StationSheet::setCurrent(const BoardScope& scope)
{
    m_current = scope;
    for (const auto& [id, button] : m_choices) {
        const bool chosen = id == scope.text() || scope.stations.contains(id);
        button->setChecked(chosen);
        button->setIconName(chosen ? u"check"_s : u"none"_s, 20);
    }
}

void StationSheet::add(const QString& id, const QString& name)
{
    auto* button = new Button(m_look, u"stationChoice-%1"_s.arg(id.isEmpty() ? u"all"_s : id), name, panel());
    button->setKind(Button::Kind::Field);
    button->setCheckable(true);
    button->setTextSize(20);
    button->setMinimumHeight(choiceHeight);
    connect(button, &QAbstractButton::clicked, this, [this, id] { choose(id); });
    const auto at = static_cast<int>(m_choices.size());
    m_grid->addWidget(button, at / choicesARow, at % choicesARow);
    button->show();
    m_choices.emplace_back(id, button);
}

// All and the hand-out are alone; stations add up, and without any it is all of them again.
void StationSheet::choose(const QString& id)
{
    BoardScope scope = BoardScope::fromText(id);
    if (scope.stations.size() == 1) {
        QStringList stations = m_current.stations;
        if (stations.removeAll(id) == 0) {
            stations += id;
        }
        scope.stations = stations;
    }
    setCurrent(scope);
    emit chosen(scope);
}

} // namespace stonepot
