// The kitchen display: the board with its bars, bound to a KitchenStore.
//
// Names that tests and tours find things by: kitchenWindow, kitchenTopBar, kitchenMenuButton, stationChips with
// stationChip-all, stationChip-expo and stationChip-<id>, activeCount, averageTime, lateButton, kitchenClock,
// linkIndicator, staleStrip with staleText and retryButton, ticketBoard, allDayPanel with allDayList,
// availabilityButton and allDayTotal, availabilitySheet, kitchenMenu, historySheet, recallSheet, stationSheet,
// ticketSheet with closeTicketButton, turnTicketButton and bumpTicketButton, kitchenBottomBar with recallButton,
// recallListButton, undoButton, keptBumps, keyLegend, kitchenMessage, previousPageButton, pageLabel and nextPageButton.
// Where a ticket's own parts are, board() says.
#pragma once

#include "core/error.h"
#include "state/ticket_model.h"
#include "ui/common/look.h"
#include "ui/kds/key_map.h"
#include "ui/kds/kitchen_sounds.h"
#include "ui/kds/ticket_age.h"

#include <QTimer>
#include <QWidget>

namespace stonepot {

class AllDayPanel;
class AvailabilitySheet;
class HistorySheet;
class KitchenBottomBar;
class KitchenMenu;
class KitchenStore;
class KitchenTopBar;
class LinkStatus;
class RecallSheet;
class StaleStrip;
class StationSheet;
class TicketBoard;
class TicketSheet;
struct LineRef;

struct KitchenSettings {
    KeyMap keys = KeyMap::standard();
    AgeSettings ages;
    Format format;
    BoardScope scope;
    PlayWav play; // nothing: it is silent
    bool light = false;
    bool reducedMotion = false; // nothing flashes, whatever is set
    qreal textScale = 1.0;      // 1 to 1.5
};

class KitchenWindow final : public QWidget {
    Q_OBJECT
public:
    KitchenWindow(KitchenStore& store, LinkStatus& link, const Clock& clock, const KitchenSettings& settings = {},
                  QWidget* parent = nullptr);
    ~KitchenWindow() override;

    [[nodiscard]] TicketBoard& board() { return *m_board; }
    void setScope(const BoardScope& scope);
    // A second has passed; a timer calls it.
    void tick();
    // The kitchen's menu offers settings; without, nothing does.
    void offerSettings();

signals:
    void settingsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectStore();
    void connectViews();
    void connectMenu();
    void applyPreferences();
    void chooseStations(const BoardScope& scope);
    void hearTicket(const QString& ticketId, KitchenSound sound);
    void exportHistory(const QString& path);
    void perform(const KitchenKey& key);
    void bumpCard(const QString& cardId);
    void bumpSelected();
    void markLine(const LineRef& line);
    void finishLine();
    void recallLast();
    void offerRecall();
    void undoLast();
    void turnPage(int steps);
    void showWhole(const QString& cardId);
    void refreshStations();
    void refreshTimeZone();
    void refreshCards();
    void refreshBumped();
    void refreshLink();
    void showFailure(const QString& ticketId, const Error& error);

    KitchenStore& m_store;
    LinkStatus& m_link;
    Look m_look;
    KeyMap m_keys;
    AgeSettings m_ages;
    bool m_reducedMotion;
    KitchenTopBar* m_top;
    StaleStrip* m_strip;
    TicketBoard* m_board;
    AllDayPanel* m_allDay;
    KitchenBottomBar* m_bottom;
    TicketSheet* m_sheet;
    QHash<QString, QString> m_stations; // names by id
    AvailabilitySheet* m_availability;
    KitchenMenu* m_menu;
    HistorySheet* m_history;
    RecallSheet* m_recall;
    StationSheet* m_stationSheet;
    KitchenSounds m_sounds;
    bool m_startsWithStation = false; // whoever started it said which
    BoardOrder m_order = BoardOrder::Age;
    std::optional<QString> m_home; // the stations that were chosen for it
    int m_late = 0;                // at the last second
    QTimer m_second;
    qsizetype m_lastBump = 1; // tickets that the last bump was for
};

} // namespace stonepot
