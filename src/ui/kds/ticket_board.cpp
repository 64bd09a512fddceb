#include "ui/kds/ticket_board.h"

#include "state/link_status.h"
#include "state/ticket_model.h"
#include "ui/common/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int ticketBoardTopPadding = 16;
constexpr int topPaddingUnderStrip = 12;
constexpr std::chrono::milliseconds frameTime{16};
// A sync of thousands must not stop the screen: so many cards are made and laid out in one turn of the event loop, and
// more while it is short.
constexpr int cardsATurn = 100;
constexpr std::chrono::milliseconds shortTurn{15};
constexpr std::chrono::milliseconds placedEvery{100}; // while there are more of them to make

bool hasToMake(const TicketCard& card, const QString& itemName)
{
    return std::ranges::any_of(card.entries, [&itemName](const CardEntry& entry) {
        return entry.kind == CardEntry::Kind::Item && isOpen(entry.status) && entry.text == itemName;
    });
}

} // namespace

class TicketBoard::Turn final {
public:
    enum class Length { Short, Whole };

    explicit Turn(Length length)
        : m_isWhole(length == Length::Whole)
    {
        m_timer.start();
    }

    // One more card was made, or laid out. False: that is enough for one turn.
    [[nodiscard]] bool goesOn()
    {
        ++m_cards;
        return !isFull();
    }
    // What follows from its cards has the next turn.
    [[nodiscard]] bool isFull() const
    {
        return !m_isWhole && m_cards >= cardsATurn && m_timer.elapsed() >= shortTurn.count();
    }

private:
    QElapsedTimer m_timer;
    int m_cards = 0;
    bool m_isWhole;
};

TicketBoard::TicketBoard(TicketModel& model, const LinkStatus& link, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_link(link)
    , m_look(look)
    , m_wrap(ticketFonts(look))
    , m_painter(look)
    , m_arrangement(m_wrap)
    , m_selection(m_arrangement)
{
    setObjectName(u"ticketBoard"_s);
    setAccessibleName(tr("Tickets"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_frame.setSingleShot(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTouch);
    connect(&m_frame, &QTimer::timeout, this, &TicketBoard::showNext);
    connect(&m_rest, &QTimer::timeout, this, &TicketBoard::showNext);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TicketBoard::invalidate);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TicketBoard::invalidate);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &TicketBoard::invalidate);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TicketBoard::invalidate);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TicketBoard::invalidate);
    invalidate();
}

void TicketBoard::setStationNames(const StationNames& names)
{
    m_stations = names;
    m_cards.clear();
    invalidate();
}

void TicketBoard::setAges(const AgeSettings& ages)
{
    m_ages = ages;
    m_cards.clear();
    invalidate();
}

void TicketBoard::setColumns(int columns)
{
    m_columns = columns;
    regrid();
}

void TicketBoard::setFlashesLate(bool flashes)
{
    m_flashesLate = flashes;
    update();
}

void TicketBoard::setItemFilter(const QString& itemName)
{
    m_filter = itemName;
    m_rest.stop(); // whoever taps a filter wants to see it at once
    flush();
    update(); // the words of an empty board
}

void TicketBoard::setStale(bool stale)
{
    if (m_stale == stale) {
        return;
    }
    m_stale = stale;
    regrid();
    if (m_model.rowCount() > cardsATurn) {
        m_frame.start(0); // whoever says so may have had his turn with what is stale no more
    } else {
        showNext();
    }
    update();
}

void TicketBoard::setPage(int page)
{
    const int next = std::clamp(page, 0, pages() - 1);
    if (next != m_page) {
        m_page = next;
        m_bodies.clear();
        update();
        emit pagesChanged();
    }
}

bool TicketBoard::selectNumber(int number)
{
    touched();
    const BoardCard* card = m_arrangement.byKey(m_page, number);
    if (card == nullptr) {
        return false;
    }
    changeSelection([this, card] { m_selection.select(card->card.id); });
    return true;
}

void TicketBoard::moveSelection(int steps)
{
    touched();
    changeSelection([this, steps] { m_selection.move(steps, m_page); });
}

void TicketBoard::moveLine(int steps)
{
    touched();
    changeSelection([this, steps] {
        if (m_selection.card() == nullptr) {
            m_selection.move(0, m_page);
        } else {
            m_selection.moveLine(steps);
        }
    });
}

void TicketBoard::selectFirstLate()
{
    touched();
    const Instant now = m_link.hubNow();
    for (const BoardCard& shown : m_arrangement.cards()) {
        const bool counted = !shown.card.kept && !shown.card.cancelled;
        if (counted && ageState(ageOf(shown.card.createdAt, now), shown.card.limits) == AgeState::Late) {
            changeSelection([this, &shown] { m_selection.select(shown.card.id); });
            return;
        }
    }
}

void TicketBoard::clearSelection()
{
    changeSelection([this] { m_selection.select({}); });
}

void TicketBoard::touched()
{
    m_rest.start();
}

QSize TicketBoard::unscaledSize() const
{
    return (QSizeF(size()) / m_look.theme.textScale()).toSize();
}

BoardGeometry TicketBoard::geometryOfPage() const
{
    const qreal scale = m_look.theme.textScale();
    return {m_arrangement, m_page, QRect(QPoint(), unscaledSize()), scale, layoutDirection()};
}

TicketBoard::Counts TicketBoard::counts() const
{
    const Instant now = m_link.hubNow();
    Counts counts;
    for (const BoardCard& shown : m_arrangement.cards()) {
        if (!shown.card.kept && !shown.card.cancelled) {
            ++counts.cards;
            counts.late += ageState(ageOf(shown.card.createdAt, now), shown.card.limits) == AgeState::Late ? 1 : 0;
        }
    }
    return counts;
}

void TicketBoard::flush()
{
    Turn turn(Turn::Length::Whole);
    showCards(turn);
}

void TicketBoard::showNext()
{
    Turn turn(Turn::Length::Short);
    showCards(turn);
}

void TicketBoard::showCards(Turn& turn)
{
    m_frame.stop();
    const auto goesOn = [&turn] { return turn.goesOn(); };
    if (m_grid != m_arrangement.grid()) {
        if (!m_arrangement.prepare(m_grid, goesOn) || turn.isFull()) {
            m_frame.start(0); // after what else waits: a touch, and this frame's painting
            return;
        }
        m_bodies.clear();
        apply(m_arrangement.setGrid(m_grid));
    }
    const std::vector<TicketCard> cards = wantedCards([this, &goesOn](const TicketCard& card) {
        m_arrangement.prepare(card);
        return goesOn();
    });
    const bool isWhole = m_cards.isComplete() && !turn.isFull();
    if (isWhole || !m_sincePlaced.isValid() || m_sincePlaced.hasExpired(placedEvery.count())) {
        apply(m_arrangement.update(cards, !m_pressed && !m_rest.isActive()));
        m_sincePlaced.start();
    }
    if (isWhole) {
        emit cardsChanged();
    } else {
        m_frame.start(0);
    }
}

void TicketBoard::tick()
{
    const BoardGeometry geometry = geometryOfPage();
    for (const BoardCard& card : m_arrangement.cards()) {
        if (card.place.page != m_page) {
            continue;
        }
        update(geometry.onBoard(card, card.layout.header));
        for (const TicketLayout::Line& line : card.layout.lines) {
            if (card.card.entries[line.entry].kind == CardEntry::Kind::Addition) {
                update(geometry.onBoard(card, line.rect));
            }
        }
    }
}

void TicketBoard::invalidate()
{
    if (!m_frame.isActive()) {
        m_frame.start(frameTime);
    }
}

void TicketBoard::regrid()
{
    const int fewest = m_look.theme.textScale() > 1 ? 1 : 3; // large text in narrow columns would break every word
    m_grid = gridFor(unscaledSize(), m_columns, m_stale ? topPaddingUnderStrip : ticketBoardTopPadding, fewest);
    if (m_grid == m_arrangement.grid()) {
        return;
    }
    if (m_arrangement.cards().size() > cardsATurn) {
        m_frame.start(0); // the old one for a moment longer
        return;
    }
    m_bodies.clear();
    apply(m_arrangement.setGrid(m_grid));
    emit cardsChanged();
}

void TicketBoard::apply(const BoardArrangement::Change& change)
{
    if (change.changed.size() > m_arrangement.grid().cellsPerPage()) {
        m_bodies.clear();
        update();
    } else {
        for (const QString& id : change.changed) {
            m_bodies.remove(id);
            updateCard(id);
        }
    }
    if (change.moved) {
        m_bodies.clear();
        m_page = std::min(m_page, pages() - 1);
        update();
        emit pagesChanged();
    }
    if (m_arrangement.wantsToMove() && !m_rest.isActive() && !m_pressed) {
        m_rest.start();
    }
}

std::vector<TicketCard> TicketBoard::wantedCards(const CardCache::Made& made)
{
    std::vector<TicketCard> cards = m_cards.update(m_model, m_stations, m_ages, made);
    std::erase_if(cards, [this](const TicketCard& card) {
        // With a link a bump is confirmed in a moment; showing it as kept would only flicker.
        return (card.kept && !m_stale) || (!m_filter.isEmpty() && !hasToMake(card, m_filter));
    });
    return cards;
}

void TicketBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    regrid();
}

void TicketBoard::changeSelection(const std::function<void()>& change)
{
    updateCard(m_selection.cardId());
    change();
    if (const BoardCard* card = m_selection.card()) {
        setPage(card->place.page);
        updateCard(card->card.id);
    }
    tellSelection();
}

void TicketBoard::updateCard(const QString& cardId)
{
    if (const BoardCard* card = cardId.isEmpty() ? nullptr : m_arrangement.find(cardId)) {
        const int margin = m_look.theme.scaled(selectionMargin);
        update(geometryOfPage().cardRect(*card).adjusted(-margin, -margin, margin, margin));
    }
}

} // namespace stonepot
