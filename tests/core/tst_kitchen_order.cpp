#include "core/kitchen_order.h"
#include "message_samples.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::test;

class KitchenOrderTest final : public QObject {
    Q_OBJECT

private slots:
    void lifeOfATicket_data();
    void lifeOfATicket();
    void statusesHaveTheirActions();
    void aWholeTicketGoesThroughItsLife();
    void stepsMayBeSkipped();
    void whatAlreadyHoldsChangesNothing();
    void refusedStepsChangeNothingAndNameBothStatuses();
    void itemsMakeTheTicketReady();
    void servingEveryItemCompletesTheTicket();
    void recallTakesATicketBack();
    void recallOfOneItemTakesTheTicketBack();
    void nothingRevivesACancelledTicket();
    void voidedItemsStayVoid();
    void voidingTheLastItemCancelsTheTicket();
    void voidingWhatIsNotReadyMakesTheRestReady();
    void aBumpThatNamesAVoidedItemStillCounts();
    void unknownItemsChangeNothing();
    void aTicketOfABackendWithoutItemStatusesGoesNoStepBack();
    void theHigherVersionWins_data();
    void theHigherVersionWins();
};

namespace {

constexpr TicketStatus statuses[] = {TicketStatus::Pending, TicketStatus::InProgress, TicketStatus::Ready,
                                     TicketStatus::Completed, TicketStatus::Cancelled};
constexpr TicketAction actions[] = {TicketAction::Start, TicketAction::MarkReady, TicketAction::Complete,
                                    TicketAction::Cancel, TicketAction::Recall};

Instant at(int minute)
{
    return *parseIso(u"2026-01-06T19:00:00Z") + std::chrono::minutes(minute);
}

KitchenOrder ticketOf(std::initializer_list<ItemStatus> items, TicketStatus status = TicketStatus::Pending)
{
    KitchenOrder ticket;
    ticket.id = u"k"_s;
    ticket.status = status;
    ticket.createdAt = at(0);
    ticket.updatedAt = at(0);
    for (const ItemStatus itemStatus : items) {
        KitchenItem item;
        item.id = QString(QChar(u'a' + static_cast<char16_t>(ticket.items.size())));
        item.name = item.id;
        item.status = itemStatus;
        ticket.items.push_back(item);
    }
    return ticket;
}

std::vector<ItemStatus> itemStatuses(const KitchenOrder& ticket)
{
    std::vector<ItemStatus> result;
    for (const KitchenItem& item : ticket.items) {
        result.push_back(item.status);
    }
    return result;
}

} // namespace

void KitchenOrderTest::lifeOfATicket_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("expected"); // -1: no such step
    constexpr int none = -1;
    constexpr auto of = [](TicketStatus status) { return static_cast<int>(status); };
    // Start, MarkReady, Complete, Cancel, Recall
    const int table[5][5] = {
        {of(TicketStatus::InProgress), of(TicketStatus::Ready), of(TicketStatus::Completed),
         of(TicketStatus::Cancelled), none},
        {of(TicketStatus::InProgress), of(TicketStatus::Ready), of(TicketStatus::Completed),
         of(TicketStatus::Cancelled), of(TicketStatus::InProgress)},
        {none, of(TicketStatus::Ready), of(TicketStatus::Completed), of(TicketStatus::Cancelled),
         of(TicketStatus::InProgress)},
        {none, none, of(TicketStatus::Completed), none, of(TicketStatus::InProgress)},
        {none, none, none, of(TicketStatus::Cancelled), none},
    };
    for (int status = 0; status < 5; ++status) {
        for (int action = 0; action < 5; ++action) {
            QTest::addRow("status %d, action %d", status, action)
                << of(statuses[status]) << static_cast<int>(actions[action]) << table[status][action];
        }
    }
}

void KitchenOrderTest::lifeOfATicket()
{
    QFETCH(int, status);
    QFETCH(int, action);
    const auto after = next(static_cast<TicketStatus>(status), static_cast<TicketAction>(action));
    QTEST(after ? static_cast<int>(*after) : -1, "expected");
}

void KitchenOrderTest::statusesHaveTheirActions()
{
    QCOMPARE(actionFor(TicketStatus::Pending), std::nullopt);
    for (const TicketStatus status :
         {TicketStatus::InProgress, TicketStatus::Ready, TicketStatus::Completed, TicketStatus::Cancelled}) {
        QCOMPARE(next(TicketStatus::Pending, actionFor(status).value()), std::optional(status));
    }
}

void KitchenOrderTest::aWholeTicketGoesThroughItsLife()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Pending, ItemStatus::Pending});

    QVERIFY(apply(ticket, TicketAction::Start, {}, at(1)));
    QCOMPARE(ticket.status, TicketStatus::InProgress);
    QVERIFY(itemStatuses(ticket) == std::vector(2, ItemStatus::InProgress));
    QCOMPARE(ticket.acceptedAt, std::optional(at(1)));
    QCOMPARE(ticket.updatedAt, at(1));
    QCOMPARE(ticket.version, 2);

    QVERIFY(apply(ticket, TicketAction::MarkReady, {}, at(9)));
    QCOMPARE(ticket.status, TicketStatus::Ready);
    QVERIFY(itemStatuses(ticket) == std::vector(2, ItemStatus::Ready));
    QCOMPARE(ticket.readyAt, std::optional(at(9)));
    QCOMPARE(ticket.version, 3);

    QVERIFY(apply(ticket, TicketAction::Complete, {}, at(12)));
    QCOMPARE(ticket.status, TicketStatus::Completed);
    QVERIFY(itemStatuses(ticket) == std::vector(2, ItemStatus::Served));
    QCOMPARE(ticket.completedAt, std::optional(at(12)));
    QCOMPARE(ticket.acceptedAt, std::optional(at(1)));
    QCOMPARE(ticket.readyAt, std::optional(at(9)));
    QCOMPARE(ticket.updatedAt, at(12));
    QCOMPARE(ticket.version, 4);
}

void KitchenOrderTest::stepsMayBeSkipped()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Pending});
    QVERIFY(apply(ticket, TicketAction::Complete, {}, at(5)));
    QCOMPARE(ticket.status, TicketStatus::Completed);
    QCOMPARE(ticket.acceptedAt, std::optional(at(5)));
    QCOMPARE(ticket.readyAt, std::optional(at(5)));
    QCOMPARE(ticket.completedAt, std::optional(at(5)));
    QCOMPARE(ticket.version, 2);
}

void KitchenOrderTest::whatAlreadyHoldsChangesNothing()
{
    for (const TicketAction action : actions) {
        KitchenOrder ticket = ticketOf({ItemStatus::Pending, ItemStatus::Pending});
        if (action == TicketAction::Recall) {
            QVERIFY(apply(ticket, TicketAction::MarkReady, {}, at(1)));
        }
        QVERIFY(apply(ticket, action, {}, at(2)));
        const KitchenOrder once = ticket;
        QVERIFY(apply(ticket, action, {}, at(3)));
        QVERIFY(ticket == once);
    }
    KitchenOrder ticket = ticketOf({ItemStatus::Pending, ItemStatus::Pending});
    QVERIFY(apply(ticket, TicketAction::MarkReady, {u"a"_s}, at(1)));
    const KitchenOrder once = ticket;
    QVERIFY(apply(ticket, TicketAction::MarkReady, {u"a"_s}, at(2)));
    QVERIFY(ticket == once);
    QVERIFY(apply(ticket, TicketAction::MarkReady, {u"b"_s, u"b"_s}, at(3)));
    QCOMPARE(ticket.version, once.version + 1);
}

void KitchenOrderTest::refusedStepsChangeNothingAndNameBothStatuses()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Served}, TicketStatus::Completed);
    const KitchenOrder before = ticket;
    const auto result = apply(ticket, TicketAction::MarkReady, {}, at(1));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QVERIFY(result.error().what.contains(u"completed"_s));
    QVERIFY(result.error().what.contains(u"ready"_s));
    QVERIFY(ticket == before);

    const auto item = apply(ticket, TicketAction::Start, {u"a"_s}, at(1));
    QVERIFY(!item);
    QCOMPARE(item.error().code, ErrorCode::Conflict);
    QCOMPARE(item.error().where, u"items[0].status"_s);
    QVERIFY(item.error().what.contains(u"served"_s));
    QVERIFY(ticket == before);
}

void KitchenOrderTest::itemsMakeTheTicketReady()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Pending, ItemStatus::Pending, ItemStatus::Pending});
    QVERIFY(apply(ticket, TicketAction::Start, {u"b"_s}, at(1)));
    QCOMPARE(ticket.status, TicketStatus::InProgress);
    QVERIFY(itemStatuses(ticket) == (std::vector{ItemStatus::Pending, ItemStatus::InProgress, ItemStatus::Pending}));
    QVERIFY(apply(ticket, TicketAction::MarkReady, {u"a"_s, u"c"_s}, at(2)));
    QCOMPARE(ticket.status, TicketStatus::InProgress);
    QVERIFY(!ticket.readyAt);
    QVERIFY(apply(ticket, TicketAction::MarkReady, {u"b"_s}, at(3)));
    QCOMPARE(ticket.status, TicketStatus::Ready);
    QCOMPARE(ticket.acceptedAt, std::optional(at(1)));
    QCOMPARE(ticket.readyAt, std::optional(at(3)));
    QCOMPARE(ticket.version, 4);
}

void KitchenOrderTest::servingEveryItemCompletesTheTicket()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Ready, ItemStatus::Ready}, TicketStatus::Ready);
    QVERIFY(apply(ticket, TicketAction::Complete, {u"a"_s}, at(1)));
    QCOMPARE(ticket.status, TicketStatus::Ready);
    QVERIFY(apply(ticket, TicketAction::Complete, {u"b"_s}, at(2)));
    QCOMPARE(ticket.status, TicketStatus::Completed);
    QCOMPARE(ticket.completedAt, std::optional(at(2)));
}

void KitchenOrderTest::recallTakesATicketBack()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Pending, ItemStatus::Voided});
    QVERIFY(apply(ticket, TicketAction::Complete, {}, at(5)));
    QVERIFY(apply(ticket, TicketAction::Recall, {}, at(6)));
    QCOMPARE(ticket.status, TicketStatus::InProgress);
    QVERIFY(itemStatuses(ticket) == (std::vector{ItemStatus::InProgress, ItemStatus::Voided}));
    QVERIFY(!ticket.readyAt);
    QVERIFY(!ticket.completedAt);
    QCOMPARE(ticket.acceptedAt, std::optional(at(5)));
    QCOMPARE(ticket.version, 3);
}

void KitchenOrderTest::recallOfOneItemTakesTheTicketBack()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Ready, ItemStatus::Ready}, TicketStatus::Ready);
    ticket.readyAt = at(1);
    QVERIFY(apply(ticket, TicketAction::Recall, {u"b"_s}, at(2)));
    QCOMPARE(ticket.status, TicketStatus::InProgress);
    QVERIFY(itemStatuses(ticket) == (std::vector{ItemStatus::Ready, ItemStatus::InProgress}));
    QVERIFY(!ticket.readyAt);

    KitchenOrder pending = ticketOf({ItemStatus::Pending});
    QCOMPARE(apply(pending, TicketAction::Recall, {u"a"_s}, at(2)).error().code, ErrorCode::Conflict);
}

void KitchenOrderTest::nothingRevivesACancelledTicket()
{
    for (const ItemStatus itemStatus : {ItemStatus::Pending, ItemStatus::Ready, ItemStatus::Voided}) {
        for (const TicketAction action : actions) {
            for (const QStringList& ids : {QStringList(), QStringList{u"a"_s}}) {
                KitchenOrder ticket = ticketOf({itemStatus, ItemStatus::Pending}, TicketStatus::Cancelled);
                (void)apply(ticket, action, ids, at(1));
                QCOMPARE(ticket.status, TicketStatus::Cancelled);
            }
        }
    }
    KitchenOrder ticket = ticketOf({ItemStatus::Ready, ItemStatus::Served}, TicketStatus::Ready);
    QVERIFY(apply(ticket, TicketAction::Cancel, {}, at(1)));
    QCOMPARE(apply(ticket, TicketAction::Recall, {}, at(2)).error().code, ErrorCode::Conflict);
    QCOMPARE(ticket.status, TicketStatus::Cancelled);
    QCOMPARE(ticket.version, 2);
}

void KitchenOrderTest::voidedItemsStayVoid()
{
    for (const TicketAction action : {TicketAction::Start, TicketAction::MarkReady, TicketAction::Complete}) {
        KitchenOrder ticket = ticketOf({ItemStatus::Voided, ItemStatus::Pending});
        QVERIFY(apply(ticket, action, {}, at(1)));
        QCOMPARE(ticket.items[0].status, ItemStatus::Voided);
        QVERIFY(ticket.items[1].status != ItemStatus::Pending);
    }
}

void KitchenOrderTest::voidingTheLastItemCancelsTheTicket()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Voided, ItemStatus::InProgress}, TicketStatus::InProgress);
    QVERIFY(apply(ticket, TicketAction::Cancel, {u"b"_s}, at(1)));
    QCOMPARE(ticket.status, TicketStatus::Cancelled);
}

void KitchenOrderTest::voidingWhatIsNotReadyMakesTheRestReady()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Ready, ItemStatus::InProgress}, TicketStatus::InProgress);
    QVERIFY(apply(ticket, TicketAction::Cancel, {u"b"_s}, at(1)));
    QCOMPARE(ticket.status, TicketStatus::Ready);
    QCOMPARE(ticket.readyAt, std::optional(at(1)));
    // What was served cannot be taken back by voiding it.
    KitchenOrder served = ticketOf({ItemStatus::Served, ItemStatus::Pending}, TicketStatus::InProgress);
    QCOMPARE(apply(served, TicketAction::Cancel, {u"a"_s}, at(1)).error().code, ErrorCode::Conflict);
}

void KitchenOrderTest::aBumpThatNamesAVoidedItemStillCounts()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Voided, ItemStatus::Pending});
    QVERIFY(apply(ticket, TicketAction::MarkReady, {u"a"_s, u"b"_s}, at(1)));
    QVERIFY(itemStatuses(ticket) == (std::vector{ItemStatus::Voided, ItemStatus::Ready}));
    QCOMPARE(ticket.status, TicketStatus::Ready);
}

void KitchenOrderTest::unknownItemsChangeNothing()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Pending, ItemStatus::Pending});
    const KitchenOrder before = ticket;
    const auto result = apply(ticket, TicketAction::MarkReady, {u"a"_s, u"z"_s}, at(1));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QVERIFY(result.error().what.contains(u'z'));
    QVERIFY(ticket == before);
}

void KitchenOrderTest::aTicketOfABackendWithoutItemStatusesGoesNoStepBack()
{
    KitchenOrder ticket = ticketOf({ItemStatus::Pending, ItemStatus::Pending}, TicketStatus::Ready);
    QVERIFY(apply(ticket, TicketAction::MarkReady, {u"a"_s}, at(1)));
    QCOMPARE(ticket.status, TicketStatus::Ready);
    QCOMPARE(ticket.items[0].status, ItemStatus::Ready);

    KitchenOrder empty = ticketOf({});
    QVERIFY(apply(empty, TicketAction::MarkReady, {}, at(1)));
    QCOMPARE(empty.status, TicketStatus::Ready);
}

void KitchenOrderTest::theHigherVersionWins_data()
{
    QTest::addColumn<int>("incomingVersion");
    QTest::addColumn<int>("incomingMinute");
    QTest::addColumn<bool>("wins"); // over version 5 of minute 10
    QTest::newRow("newer") << 6 << 10 << true;
    QTest::newRow("newer by a clock that is behind") << 6 << 1 << true;
    QTest::newRow("older") << 4 << 10 << false;
    QTest::newRow("older by a clock that is ahead") << 4 << 99 << false;
    QTest::newRow("the same") << 5 << 10 << false;
    QTest::newRow("the same version, later") << 5 << 11 << true;
    QTest::newRow("the same version, earlier") << 5 << 9 << false;
}

void KitchenOrderTest::theHigherVersionWins()
{
    QFETCH(int, incomingVersion);
    QFETCH(int, incomingMinute);
    KitchenOrder current;
    current.version = 5;
    current.updatedAt = at(10);
    KitchenOrder incoming = current;
    incoming.version = incomingVersion;
    incoming.updatedAt = at(incomingMinute);
    QTEST(supersedes(incoming, current), "wins");
}

QTEST_APPLESS_MAIN(KitchenOrderTest)
#include "tst_kitchen_order.moc"
