// Random things happen to a kitchen display, ten thousand in the full run; after each the board shows what the
// reference says.
#include "kitchen_bed.h"
#include "kitchen_reference.h"

#include <QAbstractItemModelTester>
#include <QLoggingCategory>
#include <random>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Line = KitchenReference::Line;

constexpr int liveTickets = 24;
constexpr int mostTickets = 60; // of a shop that closes its orders

class Run final {
public:
    explicit Run(unsigned seed)
        : m_random(seed)
        , m_tester(m_bed.rig.store.tickets(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        QObject::connect(&m_bed.rig.manager, &ConnectionManager::messageReceived, &m_bed.rig.store,
                         [this] { ++m_heard; });
        m_bed.window->hide(); // what is painted is not the question here
    }

    // Says what it did.
    QString step()
    {
        m_bed.rig.clock.advance(std::chrono::milliseconds(1 + below(400)));
        switch (below(20)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return arrive();
        case 4:
        case 5:
            return other(u" bumps a line of"_s, [this](auto& ticket) { other(ticket, Line::Done); });
        case 6:
        case 7:
            return other(u" voids a line of"_s, [this](auto& ticket) { other(ticket, Line::Void); });
        case 8:
            return other(u" cancels"_s, [](auto& ticket) { ticket.cancelled = !ticket.completed; });
        case 9:
            return other(u" completes"_s, [](auto& ticket) { ticket.completed = isDone(ticket); });
        case 10:
        case 11:
        case 12:
        case 13:
            return bump(false);
        case 14:
        case 15:
            return bump(true);
        case 16:
            return recall();
        case 17:
            return changeStation();
        case 18:
            return below(3) == 0 ? changeLink() : bump(false);
        default:
            return sync();
        }
    }

    void settle()
    {
        // Storage answers in order; what an answer causes is answered too.
        for (int quiet = 0; quiet < 4; ++quiet) {
            const int heard = m_heard;
            static_cast<void>(m_bed.rig.storage->setting(u"none"_s).result());
            QCoreApplication::processEvents();
            quiet = heard == m_heard ? quiet : 0;
        }
        m_bed.board().flush();
    }

    [[nodiscard]] QStringList onBoard()
    {
        QStringList ids;
        for (const BoardCard& card : m_bed.board().arrangement().cards()) {
            ids += card.card.id;
        }
        ids.sort(); // kept ones make room when pages are short
        return ids;
    }
    [[nodiscard]] QStringList inModel()
    {
        QStringList ids;
        for (int row = 0; row < m_bed.rig.store.tickets()->rowCount(); ++row) {
            ids += m_bed.rig.store.tickets()->row(row)->ticket.id;
        }
        return ids;
    }
    [[nodiscard]] QString linesOf(const QString& id)
    {
        QString text;
        const TicketRow* row = m_bed.rig.store.tickets()->find(id);
        for (const KitchenItem& item : row == nullptr ? std::vector<KitchenItem>() : row->ticket.items) {
            text += item.status == ItemStatus::Voided ? u'v' : isOpen(item.status) ? u'o' : u'd';
        }
        return text;
    }
    [[nodiscard]] QStringList stationsOf(const QString& id)
    {
        QStringList stations;
        for (const KitchenItem& item : m_bed.rig.onBackend(id)->items) {
            stations += item.station;
        }
        return stations;
    }
    [[nodiscard]] QString expectedLinesOf(const QString& id)
    {
        QString text;
        for (const KitchenReference::Item& item : m_reference.shown(id).items) {
            text += item.line == Line::Void ? u'v' : item.line == Line::Open ? u'o' : u'd';
        }
        return text;
    }
    [[nodiscard]] const KitchenReference& reference() const { return m_reference; }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    QString any()
    {
        const QStringList ids = m_reference.ids();
        // Mostly the youngest: that is where things happen.
        const int from = std::max(0, int(ids.size()) - liveTickets);
        return ids.isEmpty() ? QString() : ids[from + below(int(ids.size()) - from)];
    }

    QString arrive()
    {
        static const QStringList stations{u"grill"_s, u"hotpot"_s, u"fry"_s, QString()};
        KitchenOrder ticket = samples::ticket(u"A-%1"_s.arg(++m_count, 5, 10, QChar(u'0')), 0ms);
        ticket.createdAt = m_bed.rig.clock.now();
        ticket.updatedAt = ticket.createdAt;
        ticket.urgent = below(8) == 0;
        KitchenReference::Ticket known{m_count, ticket.urgent, false, false, {}};
        for (int i = 1 + below(4); i > 0; --i) {
            const QString& station = stations[below(4)];
            ticket.items.push_back(samples::item(u"Item %1"_s.arg(below(6)), 1 + below(3), station));
            ticket.items.back().id = u"%1-%2"_s.arg(ticket.id).arg(i);
            known.items.push_back({station, Line::Open});
        }
        m_reference.set(ticket.id, known);
        if (m_reference.linked) {
            m_bed.rig.create(ticket);
        } else {
            m_bed.rig.createUntold(ticket);
        }
        return u"%1 arrives%2"_s.arg(ticket.id, closeOldest());
    }
    // An evening has many orders, and few that are not closed. What is closed stays so.
    QString closeOldest()
    {
        const QStringList ids = m_reference.ids();
        QString closed;
        for (qsizetype i = 0; i + mostTickets < ids.size(); ++i) {
            KitchenReference::Ticket known = m_reference.onBackend().value(ids[i]);
            if (m_reference.forget(ids[i])) {
                m_bed.rig.forget(ids[i]);
            } else if (!known.cancelled && !known.completed && isDone(known)) {
                known.completed = true;
                closed += tellOther(ids[i], known, u", somebody completes"_s);
            }
        }
        return closed;
    }

    template <class Change>
    QString other(const QString& what, Change change)
    {
        const QString id = any();
        KitchenReference::Ticket known = m_reference.onBackend().value(id);
        if (id.isEmpty() || known.cancelled || known.completed) {
            return {};
        }
        change(known);
        return u"somebody else"_s + tellOther(id, known, what);
    }
    QString tellOther(const QString& id, const KitchenReference::Ticket& known, const QString& what)
    {
        KitchenOrder ticket = *m_bed.rig.onBackend(id);
        bool open = false;
        bool started = false;
        for (std::size_t i = 0; i < known.items.size(); ++i) {
            ItemStatus& status = ticket.items[i].status;
            status = known.items[i].line == Line::Void   ? ItemStatus::Voided
                     : known.items[i].line == Line::Done ? ItemStatus::Ready
                     : stonepot::isOpen(status)          ? status
                                                         : ItemStatus::InProgress;
            open = open || known.items[i].line == Line::Open;
            started = started || known.items[i].line == Line::Done;
        }
        ticket.status = known.cancelled   ? TicketStatus::Cancelled
                        : known.completed ? TicketStatus::Completed
                        : !open           ? TicketStatus::Ready
                        : started         ? TicketStatus::InProgress
                                          : ticket.status;
        m_reference.set(id, known);
        if (m_reference.linked) {
            m_bed.rig.change(ticket);
        } else {
            m_bed.rig.changeUntold(ticket);
        }
        return u"%1 %2"_s.arg(what, id);
    }
    void other(KitchenReference::Ticket& ticket, Line to)
    {
        KitchenReference::Item& item = ticket.items[static_cast<std::size_t>(below(int(ticket.items.size())))];
        const auto live = std::ranges::count_if(ticket.items, [](const auto& each) { return each.line != Line::Void; });
        if (to != Line::Void || live > 1) {
            item.line = item.line == Line::Void ? Line::Void : to;
        }
    }
    static bool isDone(const KitchenReference::Ticket& ticket)
    {
        return std::ranges::none_of(ticket.items, [](const auto& item) { return item.line == Line::Open; });
    }

    QString bump(bool oneLine)
    {
        const QStringList shown = m_reference.board();
        if (shown.isEmpty()) {
            return {};
        }
        const QString id = shown[below(int(shown.size()))];
        std::optional<std::size_t> line;
        if (oneLine) {
            const KitchenReference::Ticket ticket = m_reference.shown(id);
            line = static_cast<std::size_t>(below(int(ticket.items.size())));
            if (ticket.cancelled || ticket.items[*line].line != Line::Open) {
                return {}; // the board takes no taps there
            }
        }
        m_bed.rig.store.bump(id, line ? QStringList(m_bed.rig.onBackend(id)->items[*line].id) : QStringList());
        m_reference.bump(id, line);
        return u"bump %1 of %2"_s.arg(line ? QString::number(*line) : u"all"_s, id);
    }
    QString recall()
    {
        const auto& bumped = m_bed.rig.store.bumped();
        if (bumped.empty()) {
            return {};
        }
        const QString id = bumped[static_cast<std::size_t>(below(std::min(5, int(bumped.size()))))].id;
        if (!m_reference.knows(id) || m_reference.shown(id).completed) {
            return {};
        }
        m_bed.rig.store.recall(id);
        m_reference.recall(id);
        return u"recall %1"_s.arg(id);
    }
    QString changeStation()
    {
        static const QStringList stations{QString(), u"grill"_s, u"hotpot"_s, u"fry"_s};
        m_reference.station = stations[below(4)];
        m_bed.window->setScope(BoardScope::fromText(m_reference.station));
        return u"station \"%1\""_s.arg(m_reference.station);
    }
    QString changeLink()
    {
        if (m_reference.linked) {
            m_reference.linked = false;
            m_bed.rig.loseContact();
            return u"the link is lost"_s;
        }
        m_reference.regain();
        m_bed.rig.regainContact();
        // A call that began without the link must end first.
        if (!QTest::qWaitFor([this] { return !keepsAnything(); }, 20'000)) {
            return u"the link is back, and something is kept for ever"_s;
        }
        return u"the link is back"_s;
    }
    bool keepsAnything()
    {
        m_bed.rig.clock.advance(20ms);
        return m_bed.rig.submitter.queuedCount() > 0;
    }
    QString sync()
    {
        if (!m_reference.linked) {
            return below(2) == 0 ? changeLink() : QString();
        }
        m_bed.rig.tellState();
        return u"sync"_s;
    }

    std::mt19937 m_random;
    KitchenBed m_bed;
    QAbstractItemModelTester m_tester;
    KitchenReference m_reference;
    int m_count = 0;
    int m_heard = 0; // messages
};

} // namespace

class KitchenRandomTest final : public QObject {
    Q_OBJECT
private slots:
    void theBoardShowsWhatTheReferenceSays();
};

namespace {

// What happened to the tickets that are wrong; the last thing is what went wrong with them.
void tellLifeOf(Run& run, const QStringList& history)
{
    const QStringList expected = run.reference().board();
    const QStringList actual = run.inModel();
    for (const QString& id : run.reference().ids()) {
        if (expected.contains(id) != actual.contains(id)) {
            qInfo().noquote() << id << (actual.contains(id) ? "should not be here" : "is missing")
                              << run.expectedLinesOf(id) << run.linesOf(id) << run.stationsOf(id);
            for (const QString& line : history) {
                if (line.contains(id) || line.contains("link"_L1) || line.contains("station"_L1)) {
                    qInfo().noquote() << line;
                }
            }
        }
    }
    qInfo().noquote() << history.constLast();
}

} // namespace

void KitchenRandomTest::theBoardShowsWhatTheReferenceSays()
{
    QLoggingCategory::setFilterRules(u"stonepot.*.info=false"_s); // every message of an evening
    FatalLogGuard log;
    log.allow(u"propagateSizeHints"_s);
    log.allow(u"Max reconnection attempts reached"_s); // a link may be lost for long
    Run run(20261126);
    QStringList history;
    const int operations = qEnvironmentVariableIsSet("STONEPOT_FULL") ? 10'000 : 1'000;
    for (int i = 0; i < operations; ++i) {
        history += u"%1: %2"_s.arg(i).arg(run.step());
        run.settle();
        const QStringList expected = run.reference().board();
        QStringList sorted = expected;
        sorted.sort();
        if (run.inModel() != expected || run.onBoard() != sorted) {
            tellLifeOf(run, history);
        }
        QCOMPARE(run.inModel(), expected);
        QCOMPARE(run.onBoard(), sorted);
        for (const QString& id : expected) {
            QCOMPARE(run.linesOf(id), run.expectedLinesOf(id));
        }
    }
    QCOMPARE(log.finish(), QStringList());
}

QTEST_MAIN(KitchenRandomTest)
#include "tst_kitchen_random.moc"
