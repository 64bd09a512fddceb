#include "ui/kds/kitchen_window.h"

#include "core/when_done.h"
#include "state/kitchen_store.h"
#include "state/link_status.h"
#include "ui/common/focus_ring.h"
#include "ui/kds/all_day_panel.h"
#include "ui/kds/availability_sheet.h"
#include "ui/kds/history_sheet.h"
#include "ui/kds/kitchen_bottom_bar.h"
#include "ui/kds/kitchen_menu.h"
#include "ui/kds/kitchen_top_bar.h"
#include "ui/kds/recall_sheet.h"
#include "ui/kds/stale_strip.h"
#include "ui/kds/station_sheet.h"
#include "ui/kds/ticket_board.h"
#include "ui/kds/ticket_sheet.h"

#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

QString failureWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageFailed:
    case ErrorCode::StorageCorrupt:
        return KitchenWindow::tr("This device could not store it. Nothing was changed.");
    case ErrorCode::Conflict:
        return KitchenWindow::tr("That is not possible any more: it was changed elsewhere.");
    case ErrorCode::NotFound:
        return KitchenWindow::tr("This ticket is not on the board any more.");
    default:
        return KitchenWindow::tr("That did not work. Nothing was changed.");
    }
}

} // namespace

KitchenWindow::KitchenWindow(KitchenStore& store, LinkStatus& link, const Clock& clock, const KitchenSettings& settings,
                             QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_link(link)
    , m_look{settings.light ? Theme::light() : Theme::dark(), settings.format, Icons()}
    , m_keys(settings.keys)
    , m_ages(settings.ages)
    , m_reducedMotion(settings.reducedMotion)
    , m_sounds(settings.play)
{
    setObjectName(u"kitchenWindow"_s);
    setWindowTitle(tr("Kitchen"));
    setFocusPolicy(Qt::StrongFocus);
    m_look.theme.setTextScale(settings.textScale);
    m_look.theme.applyTo(this);
    new FocusRing(m_look, this);
    m_top = new KitchenTopBar(link, m_look, this);
    m_strip = new StaleStrip(link, clock, m_look, this);
    m_strip->hide();
    m_board = new TicketBoard(*store.tickets(), link, m_look, this);
    m_allDay = new AllDayPanel(*store.tickets(), store.availability(), m_look, this);
    m_bottom = new KitchenBottomBar(m_look, m_keys, this);
    m_sheet = new TicketSheet(link, m_look, this);
    m_availability = new AvailabilitySheet(store.availability(), m_look, this);
    m_menu = new KitchenMenu(m_look, this);
    m_history = new HistorySheet(m_look, this);
    m_recall = new RecallSheet(m_look, this);
    m_stationSheet = new StationSheet(m_look, this);
    m_startsWithStation = !settings.scope.text().isEmpty();
    m_board->setAges(m_ages);

    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_strip);
    middle->addWidget(m_board, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(middle, 1);
    row->addWidget(m_allDay);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(row, 1);
    column->addWidget(m_bottom);

    connectStore();
    connectViews();
    connectMenu();
    refreshTimeZone();
    refreshStations();
    setScope(settings.scope);
    applyPreferences();
    refreshBumped();
    refreshLink();
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &KitchenWindow::tick);
    tick();
}

KitchenWindow::~KitchenWindow() = default;

void KitchenWindow::connectStore()
{
    connect(&m_store, &KitchenStore::stationsChanged, this, &KitchenWindow::refreshStations);
    connect(&m_store, &KitchenStore::timeZoneChanged, this, [this] {
        refreshTimeZone();
        tick();
    });
    connect(&m_store, &KitchenStore::bumpedChanged, this, &KitchenWindow::refreshBumped);
    connect(&m_store, &KitchenStore::ticketChanged, this, [this] { m_bottom->setCanUndo(m_store.canUndo()); });
    connect(&m_store, &KitchenStore::commandFailed, this, &KitchenWindow::showFailure);
    connect(&m_link, &LinkStatus::changed, this, &KitchenWindow::refreshLink);
}

void KitchenWindow::connectViews()
{
    connect(m_top->chips(), &StationChips::chosen, this, &KitchenWindow::setScope);
    connect(m_top, &KitchenTopBar::lateRequested, m_board, &TicketBoard::selectFirstLate);
    connect(m_allDay, &AllDayPanel::availabilityRequested, m_availability, &AvailabilitySheet::ask);
    connect(&m_store.availability(), &KitchenAvailability::failed, this,
            [this](const Error& error) { m_bottom->showMessage(failureWords(error.code)); });
    connect(m_allDay, &AllDayPanel::filterChanged, m_board, &TicketBoard::setItemFilter);
    connect(m_board, &TicketBoard::bumpRequested, this, &KitchenWindow::bumpCard);
    connect(m_board, &TicketBoard::lineTapped, this, &KitchenWindow::markLine);
    connect(m_board, &TicketBoard::wholeTicketRequested, this, &KitchenWindow::showWhole);
    connect(m_board, &TicketBoard::ticketsPainted, &m_store, &KitchenStore::reportSeen);
    connect(m_board, &TicketBoard::cardsChanged, this, &KitchenWindow::refreshCards);
    connect(m_board, &TicketBoard::pagesChanged, this,
            [this] { m_bottom->setPages(m_board->page(), m_board->pages()); });
    connect(m_sheet, &TicketSheet::bumpRequested, this, &KitchenWindow::bumpCard);
    connect(m_sheet, &TicketSheet::lineTapped, this, &KitchenWindow::markLine);
    connect(m_bottom, &KitchenBottomBar::recallRequested, this, &KitchenWindow::recallLast);
    connect(m_bottom, &KitchenBottomBar::recallListRequested, this, &KitchenWindow::offerRecall);
    connect(m_recall, &RecallSheet::chosen, &m_store, &KitchenStore::recall);
    connect(m_bottom, &KitchenBottomBar::undoRequested, this, &KitchenWindow::undoLast);
    connect(m_bottom, &KitchenBottomBar::pageRequested, this, &KitchenWindow::turnPage);
}

void KitchenWindow::connectMenu()
{
    connect(m_top, &KitchenTopBar::menuRequested, m_menu, &KitchenMenu::open);
    connect(m_menu, &KitchenMenu::changed, &m_store, &KitchenStore::setPreferences);
    connect(m_menu, &KitchenMenu::soundTried, &m_sounds, &KitchenSounds::tryOut);
    connect(m_menu, &KitchenMenu::stationsRequested, m_stationSheet, &StationSheet::open);
    connect(m_stationSheet, &StationSheet::chosen, this, &KitchenWindow::chooseStations);
    connect(m_menu, &KitchenMenu::historyRequested, this,
            [this] { m_history->showHistory(m_store.history(), m_stations); });
    connect(m_history, &HistorySheet::exportRequested, this, &KitchenWindow::exportHistory);
    connect(&m_store, &KitchenStore::preferencesChanged, this, &KitchenWindow::applyPreferences);
    connect(&m_store, &KitchenStore::ticketArrived, this,
            [this](const QString& id) { hearTicket(id, KitchenSound::New); });
    connect(&m_store, &KitchenStore::ticketAmended, this,
            [this](const QString& id) { hearTicket(id, KitchenSound::Changed); });
    connect(&m_store, &KitchenStore::ticketVoided, this,
            [this](const QString& id) { hearTicket(id, KitchenSound::Voided); });
}

void KitchenWindow::offerSettings()
{
    m_menu->offerSettings();
    connect(m_menu, &KitchenMenu::settingsRequested, this, &KitchenWindow::settingsRequested);
}

void KitchenWindow::applyPreferences()
{
    m_menu->setPreferences(m_store.preferences());
    m_sounds.setPreferences(m_store.preferences());
    const BoardPreferences& preferences = m_store.preferences();
    m_board->setColumns(preferences.columns);
    m_board->setFlashesLate(preferences.flashesLate && !m_reducedMotion);
    if (std::exchange(m_order, preferences.order) != preferences.order) {
        m_store.tickets()->setOrder(preferences.order == BoardOrder::Age ? TicketModel::DueTime()
                                                                         : [ages = m_ages](const KitchenOrder& ticket) {
                                                                               return promisedAt(ticket, ages);
                                                                           });
    }
    const std::optional<QString>& home = preferences.stations;
    if (std::exchange(m_home, home) != home && home && !m_startsWithStation) {
        setScope(BoardScope::fromText(*home));
    }
}

void KitchenWindow::chooseStations(const BoardScope& scope)
{
    BoardPreferences preferences = m_store.preferences();
    preferences.stations = scope.text();
    setScope(scope);
    m_store.setPreferences(preferences);
}

// Of other stations' tickets nobody wants to hear.
void KitchenWindow::hearTicket(const QString& ticketId, KitchenSound sound)
{
    if (m_store.tickets()->isShown(ticketId)) {
        m_sounds.hear(sound);
    }
}

void KitchenWindow::exportHistory(const QString& path)
{
    whenDone(m_store.exportHistory(path), this, [this, path](const Status& written) {
        m_history->showResult(written ? tr("Saved as %1").arg(path)
                                      : tr("It could not be saved: %1").arg(written.error().what),
                              written.has_value());
    });
}

void KitchenWindow::setScope(const BoardScope& scope)
{
    m_store.setScope(scope);
    m_top->chips()->setCurrent(scope);
    m_stationSheet->setCurrent(scope);
    m_allDay->clearFilter();
    refreshStations();
    m_board->clearSelection();
    m_board->setItemFilter({}); // what was chosen is shown at once
    m_board->setPage(0);
    m_late = m_board->counts().late; // those of another station are no news
}

void KitchenWindow::tick()
{
    const Instant now = m_link.hubNow();
    m_top->setTime(now);
    m_top->setAverage(m_store.averageTime());
    const int late = m_board->counts().late;
    m_top->setLate(late);
    if (std::exchange(m_late, late) < late) {
        m_sounds.hear(KitchenSound::Late);
    }
    m_bottom->setCanUndo(m_store.canUndo());
    m_board->tick();
    m_sheet->tick();
    if (m_strip->isVisible()) {
        m_strip->refresh();
    }
    const auto intoSecond = now.time_since_epoch().count() % 1000;
    m_second.start(static_cast<int>(1000 - intoSecond));
}

void KitchenWindow::refreshStations()
{
    const std::vector<Station> stations = m_store.stations();
    StationNames names;
    for (const Station& station : stations) {
        names.insert(station.id, station.name.in(m_look.format.locale().name()));
    }
    m_stations = names;
    m_board->setStationNames(names);
    m_top->chips()->setStations(stations);
    m_stationSheet->setStations(stations);
    const BoardScope& scope = m_store.tickets()->scope();
    QStringList shown;
    for (const QString& id : scope.stations) {
        shown += names.value(id, id);
    }
    m_allDay->setStationName(shown.join(tr(", ", "between the names of stations")));
    refreshCards();
}

// The restaurant's time, wherever somebody set up this computer.
void KitchenWindow::refreshTimeZone()
{
    if (const QTimeZone zone(m_store.timeZone()); zone.isValid()) {
        m_look.format = Format(m_look.format.locale(), m_look.format.currency(), zone);
    }
}

void KitchenWindow::refreshCards()
{
    TicketModel& tickets = *m_store.tickets();
    m_top->chips()->setCounts([&tickets](const BoardScope& scope) { return tickets.count(scope); });
    const TicketBoard::Counts counts = m_board->counts();
    m_top->setActive(counts.cards);
    m_top->setLate(counts.late);
    m_allDay->refresh();
    m_bottom->setPages(m_board->page(), m_board->pages());
    int kept = 0;
    for (int row = 0; row < tickets.rowCount(); ++row) {
        kept += tickets.row(row)->bumpKept ? 1 : 0;
    }
    m_bottom->setKept(m_board->isStale() ? kept : 0);
    const BoardCard* open = m_board->arrangement().find(m_sheet->cardId());
    m_sheet->refresh(open == nullptr ? nullptr : &open->card);
}

void KitchenWindow::refreshBumped()
{
    const KitchenOrder* last = m_store.lastBumped();
    m_bottom->setRecall(last == nullptr ? QString() : last->calledNumber(), last != nullptr);
    m_bottom->setCanUndo(m_store.canUndo());
}

void KitchenWindow::refreshLink()
{
    const bool stale = !m_link.current();
    if (m_board->isStale() != stale) { // the link says much that is no business of the cards
        m_strip->setVisible(stale);
        m_board->setStale(stale); // its cards tell the bars
    }
}

void KitchenWindow::showFailure(const QString& ticketId, const Error& error)
{
    const TicketRow* row = m_store.tickets()->find(ticketId);
    const QString words = failureWords(error.code);
    m_bottom->showMessage(
        row == nullptr
            ? words
            : tr("%1: %2", "order number and what went wrong").arg(Format::isolate(row->ticket.calledNumber()), words));
}

void KitchenWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sheet->setGeometry(rect());
}

} // namespace stonepot
