#include "state/ticket_book.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

constexpr Instant noon{Milliseconds(1767700800000)};

KitchenItem item(const QString& id, const QString& station = u"hot"_s)
{
    KitchenItem item;
    item.id = id;
    item.name = id;
    item.station = station;
    return item;
}

KitchenOrder ticket(const QString& id, const QString& clientOrderId = {})
{
    KitchenOrder ticket;
    ticket.id = id;
    ticket.orderNumber = u"ORD-"_s + id;
    ticket.clientOrderId = clientOrderId;
    ticket.displayNumber = clientOrderId.isEmpty() ? QString() : u"A-001"_s;
    ticket.createdAt = noon;
    ticket.updatedAt = noon;
    ticket.items = {item(u"a"_s), item(u"b"_s, u"cold"_s)};
    return ticket;
}

OrderCreated created(const KitchenOrder& ticket)
{
    OrderCreated message;
    message.kitchenOrder = ticket;
    return message;
}

Order order(const QString& clientOrderId)
{
    Order order;
    order.clientOrderId = clientOrderId;
    order.displayNumber = u"A-001"_s;
    order.createdAt = noon;
    OrderLine line;
    line.lineId = u"a"_s;
    line.name = u"a"_s;
    order.lines.push_back(line);
    return order;
}

TicketBook::Change bump(const QString& key, const QString& ticketId, const QStringList& itemIds = {})
{
    return {key, ticketId, TicketAction::MarkReady, itemIds, noon + 60s, std::nullopt};
}

OrderStatusUpdate update(const QString& orderId, TicketStatus status, qint64 version,
                         std::vector<std::pair<QString, ItemStatus>> items = {})
{
    OrderStatusUpdate message;
    message.orderId = orderId;
    message.status = status;
    message.version = version;
    message.items = std::move(items);
    message.at = noon + 90s;
    return message;
}

ItemStatus itemStatus(const TicketBook& book, const QString& ticketId, const QString& itemId)
{
    const auto row = book.shown(ticketId);
    for (const KitchenItem& each : row->ticket.items) {
        if (each.id == itemId) {
            return each.status;
        }
    }
    return ItemStatus::Voided;
}

} // namespace

class TicketBookTest final : public QObject {
    Q_OBJECT

private slots:
    void aTicketArrivesOnce()
    {
        TicketBook book;
        const TicketBook::Effects first = book.apply(created(ticket(u"h1"_s)));
        QCOMPARE(first.size(), std::size_t(1));
        QVERIFY(first.front().arrived);
        QVERIFY(book.apply(created(ticket(u"h1"_s))).empty());
    }

    void anOlderVersionNeverOverwrites()
    {
        TicketBook book;
        KitchenOrder newer = ticket(u"h1"_s);
        newer.version = 3;
        newer.status = TicketStatus::InProgress;
        static_cast<void>(book.apply(created(newer)));
        QVERIFY(book.apply(created(ticket(u"h1"_s))).empty());
        QVERIFY(book.apply(update(u"h1"_s, TicketStatus::Pending, 2), noon).empty());
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::InProgress);
        QCOMPARE(book.shown(u"h1"_s)->ticket.version, 3);
    }

    void anUnconfirmedBumpShowsAtOnceAndIsMarked()
    {
        TicketBook book;
        static_cast<void>(book.apply(created(ticket(u"h1"_s))));
        QVERIFY(*book.check(bump(u"k1"_s, u"h1"_s)));
        book.add(bump(u"k1"_s, u"h1"_s));
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::Ready);
        QVERIFY(book.shown(u"h1"_s)->bumpKept);
        QVERIFY(book.base(u"h1"_s)->status == TicketStatus::Pending);
        QVERIFY(!*book.check(bump(u"k2"_s, u"h1"_s))); // a double tap has nothing to do
    }

    // An answer is heard only when it is on disk, and by then the backend may have told of the next change already.
    void anAnswerThatComesLateUndoesNothing()
    {
        TicketBook book;
        KitchenOrder done = ticket(u"h1"_s);
        done.status = TicketStatus::Ready;
        for (KitchenItem& each : done.items) {
            each.status = ItemStatus::Ready;
        }
        static_cast<void>(book.apply(created(done)));
        TicketBook::Change recall = bump(u"k1"_s, u"h1"_s);
        recall.action = TicketAction::Recall;
        book.add(recall);
        book.add(bump(u"k2"_s, u"h1"_s));
        static_cast<void>(book.apply(update(u"h1"_s, TicketStatus::InProgress, 2), noon));
        static_cast<void>(book.apply(update(u"h1"_s, TicketStatus::Ready, 3), noon));
        static_cast<void>(book.answered(u"k1"_s, 1s));
        static_cast<void>(book.answered(u"k2"_s, 1s));
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::Ready);
        QVERIFY(!book.shown(u"h1"_s)->bumpKept);
    }

    void aChangeOfAnotherDisplayDoesNotUndoOurs()
    {
        TicketBook book;
        static_cast<void>(book.apply(created(ticket(u"h1"_s))));
        book.add(bump(u"k1"_s, u"h1"_s, {u"a"_s}));
        static_cast<void>(book.apply(
            update(u"h1"_s, TicketStatus::InProgress, 2, {{u"a"_s, ItemStatus::Pending}, {u"b"_s, ItemStatus::Ready}}),
            noon));
        QVERIFY(itemStatus(book, u"h1"_s, u"a"_s) == ItemStatus::Ready);
        QVERIFY(itemStatus(book, u"h1"_s, u"b"_s) == ItemStatus::Ready);
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::Ready);
    }

    void anAnsweredBumpStaysUntilTheBackendShowsIt()
    {
        TicketBook book;
        static_cast<void>(book.apply(created(ticket(u"h1"_s))));
        book.add(bump(u"k1"_s, u"h1"_s));
        QCOMPARE(book.answered(u"k1"_s, 1000ms).size(), std::size_t(1));
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::Ready);
        QVERIFY(!book.shown(u"h1"_s)->bumpKept);
        static_cast<void>(book.apply(update(u"h1"_s, TicketStatus::Ready, 2), noon));
        QVERIFY(book.base(u"h1"_s)->status == TicketStatus::Ready);
    }

    void aRecallAfterOurBumpIsNotHiddenByIt()
    {
        TicketBook book;
        static_cast<void>(book.apply(created(ticket(u"h1"_s))));
        book.add(bump(u"k1"_s, u"h1"_s));
        static_cast<void>(book.apply(update(u"h1"_s, TicketStatus::Ready, 2), noon));
        static_cast<void>(book.apply(update(u"h1"_s, TicketStatus::InProgress, 3), noon));
        static_cast<void>(book.answered(u"k1"_s, 1000ms)); // the answer came last
        static_cast<void>(book.dropAnswered(1001ms));
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::InProgress);
    }

    void aRefusedBumpGoesAway()
    {
        TicketBook book;
        static_cast<void>(book.apply(created(ticket(u"h1"_s))));
        book.add(bump(u"k1"_s, u"h1"_s));
        const TicketBook::Effects effects = book.refused(u"k1"_s);
        QCOMPARE(effects.size(), std::size_t(1));
        QCOMPARE(effects.front().id, u"h1"_s);
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::Pending);
        QVERIFY(!book.shown(u"h1"_s)->bumpKept);
    }

    void aLocalTicketBecomesTheBackendsWithItsBump()
    {
        TicketBook book;
        QVERIFY(book.addLocal(order(u"c1"_s)).front().arrived);
        QVERIFY(book.shown(u"c1"_s)->local);
        book.add(bump(u"k1"_s, u"c1"_s));
        const TicketBook::Effects effects = book.apply(created(ticket(u"h1"_s, u"c1"_s)));
        QCOMPARE(effects.size(), std::size_t(1));
        QCOMPARE(effects.front().id, u"h1"_s);
        QCOMPARE(effects.front().formerId, u"c1"_s);
        QVERIFY(!effects.front().arrived);
        QCOMPARE(book.ids(), QStringList{u"h1"_s});
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::Ready);
        QVERIFY(!book.shown(u"h1"_s)->local);
        QCOMPARE(book.shown(u"c1"_s)->ticket.id, u"h1"_s); // a screen may still use the old id
        QVERIFY(book.addLocal(order(u"c1"_s)).empty());
    }

    void aLocalTicketTakesItsIdFromAnHttpAnswer()
    {
        TicketBook book;
        static_cast<void>(book.addLocal(order(u"c1"_s)));
        const TicketBook::Effects effects = book.confirmed(u"c1"_s, u"h1"_s, u"ORD-1"_s);
        QCOMPARE(effects.front().formerId, u"c1"_s);
        QCOMPARE(book.shown(u"h1"_s)->ticket.orderNumber, u"ORD-1"_s);
        QCOMPARE(book.shown(u"h1"_s)->ticket.displayNumber, u"A-001"_s);
        QVERIFY(book.confirmed(u"c1"_s, u"h1"_s, u"ORD-1"_s).empty());
    }

    void aBaseBackendsTicketAndOursAreOneOnceItIsConfirmed()
    {
        TicketBook book;
        static_cast<void>(book.addLocal(order(u"c1"_s)));
        static_cast<void>(book.apply(created(ticket(u"k9"_s)))); // echoes nothing, and has an id of its own
        QCOMPARE(book.ids().size(), 2);
        const TicketBook::Effects effects = book.confirmed(u"c1"_s, u"o9"_s, u"ORD-k9"_s);
        QCOMPARE(effects.front().id, u"k9"_s);
        QCOMPARE(effects.front().formerId, u"c1"_s);
        QCOMPARE(book.ids(), QStringList{u"k9"_s});
        QCOMPARE(book.shown(u"k9"_s)->ticket.displayNumber, u"A-001"_s);
    }

    void aFullStateKeepsWhatTheBackendDoesNotHaveYet()
    {
        TicketBook book;
        static_cast<void>(book.addLocal(order(u"c1"_s)));
        static_cast<void>(book.apply(created(ticket(u"h1"_s))));
        static_cast<void>(book.apply(created(ticket(u"h2"_s))));
        const TicketBook::Effects effects = book.applyFull({ticket(u"h2"_s), ticket(u"h3"_s)});
        QCOMPARE(effects.size(), std::size_t(2)); // h2 did not change
        QVERIFY(book.shown(u"c1"_s)->local);
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::Completed);
        QVERIFY(book.shown(u"h3"_s).has_value());
    }

    // One that is missing may be the one that could not be read.
    void aListThatIsNotCompleteEndsNothing()
    {
        TicketBook book;
        static_cast<void>(book.apply(created(ticket(u"h1"_s))));
        const TicketBook::Effects effects = book.applyFull({ticket(u"h3"_s)}, false);
        QCOMPARE(effects.size(), std::size_t(1));
        QVERIFY(book.shown(u"h1"_s)->ticket.status != TicketStatus::Completed);
        QVERIFY(book.shown(u"h3"_s).has_value());
    }

    void nothingLeavesCancelled()
    {
        TicketBook book;
        static_cast<void>(book.apply(created(ticket(u"h1"_s))));
        static_cast<void>(book.apply(update(u"h1"_s, TicketStatus::Cancelled, 2), noon));
        QVERIFY(book.apply(update(u"h1"_s, TicketStatus::InProgress, 3), noon).empty());
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::Cancelled);
    }

    void aBaseBackendNamesTheOrderByItsNumber()
    {
        TicketBook book;
        static_cast<void>(book.apply(created(ticket(u"k9"_s))));
        OrderStatusUpdate message = update(u"o9"_s, TicketStatus::Ready, 0);
        message.orderNumber = u"ORD-k9"_s;
        message.at.reset();
        static_cast<void>(book.apply(message, noon + 5min));
        QVERIFY(book.shown(u"k9"_s)->ticket.status == TicketStatus::Ready);
        QVERIFY(itemStatus(book, u"k9"_s, u"a"_s) == ItemStatus::Ready);
        QCOMPARE(*book.shown(u"k9"_s)->ticket.readyAt, noon + 5min);
    }

    void unansweredBumpsAreThereAgainAfterARestart()
    {
        TicketBook book;
        OutboxEntry entry;
        entry.key = u"k1"_s;
        entry.kind = EntryKind::StatusChange;
        entry.message = UpdateOrderStatus{u"k1"_s, u"h1"_s, TicketStatus::Ready, {}, {}, false, noon};
        book.load({ticket(u"h1"_s)}, {entry});
        QVERIFY(book.shown(u"h1"_s)->ticket.status == TicketStatus::Ready);
        QVERIFY(book.shown(u"h1"_s)->bumpKept);
        entry.state = EntryState::Refused;
        TicketBook refused;
        refused.load({ticket(u"h1"_s)}, {entry});
        QVERIFY(refused.shown(u"h1"_s)->ticket.status == TicketStatus::Pending);
    }

    void seenIsCountedOnceADevice()
    {
        TicketBook book;
        static_cast<void>(book.apply(created(ticket(u"h1"_s))));
        TicketSeen seen;
        seen.orderId = u"h1"_s;
        seen.deviceId = u"kitchen-1"_s;
        QCOMPARE(book.apply(seen).size(), std::size_t(1));
        QVERIFY(book.apply(seen).empty());
        QCOMPARE(book.shown(u"h1"_s)->ticket.seenBy, QStringList{u"kitchen-1"_s});
    }

    void onlyWhatChangedIsStored()
    {
        TicketBook book;
        book.load({ticket(u"h1"_s), ticket(u"h2"_s)}, {});
        QVERIFY(book.takeChanged().empty());
        static_cast<void>(book.apply(update(u"h2"_s, TicketStatus::Ready, 2), noon));
        const std::vector<KitchenOrder> changed = book.takeChanged();
        QCOMPARE(changed.size(), std::size_t(1));
        QCOMPARE(changed.front().id, u"h2"_s);
        QVERIFY(book.takeChanged().empty());
        book.putBackChanged(changed);
        QCOMPARE(book.takeChanged().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TicketBookTest)
#include "tst_ticket_book.moc"
