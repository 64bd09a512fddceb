// Messages of a backend, and a feed that puts them into real stores.
#pragma once

#include "device_bed.h"

#include "state/event_feed.h"
#include "state/kitchen_store.h"
#include "state/link_status.h"
#include "state/pos_store.h"
#include "support/fatal_log_guard.h"
#include "support/sample_orders.h"

#include <QSignalSpy>
#include <QTest>

namespace stonepot::feed {

using namespace Qt::StringLiterals;

inline KitchenOrder ticket(const QString& id)
{
    KitchenOrder ticket;
    ticket.id = id;
    ticket.orderNumber = u"N-"_s + id;
    ticket.orderType = u"pickup"_s;
    ticket.createdAt = ticket.updatedAt = Instant(Milliseconds(1767728527123));
    KitchenItem item;
    item.id = u"i1"_s;
    item.name = u"Stew"_s;
    ticket.items = {item};
    return ticket;
}

inline OrderCreated created(const QString& id, qint64 seq)
{
    OrderCreated message;
    message.order = sampleOrder(u"c-"_s + id);
    message.order.id = id;
    message.order.orderNumber = u"N-"_s + id;
    message.kitchenOrder = ticket(id);
    message.seq = seq;
    return message;
}

inline SyncState full(qint64 seq, const std::vector<KitchenOrder>& active = {})
{
    SyncState state;
    state.seq = seq;
    state.activeOrders = active;
    state.features = {u"ack"_s, u"resume"_s, u"seen"_s};
    return state;
}

inline SyncState delta(qint64 since, qint64 seq, const std::vector<OrderCreated>& events)
{
    SyncState state;
    state.delta = true;
    state.since = since;
    state.seq = seq;
    state.features = {u"ack"_s, u"resume"_s, u"seen"_s};
    for (const OrderCreated& event : events) {
        state.events.push_back({event});
    }
    return state;
}

struct FeedBed {
    FeedBed()
    {
        QSignalSpy posReady(&pos, &PosStore::ready);
        QSignalSpy kitchenReady(&kitchen, &KitchenStore::ready);
        QVERIFY(eventually([&] { return !posReady.isEmpty() && !kitchenReady.isEmpty(); }));
        feed.start(0);
    }

    [[nodiscard]] QStringList tickets()
    {
        QStringList ids;
        for (int row = 0; row < kitchen.tickets()->rowCount(); ++row) {
            ids += kitchen.tickets()->row(row)->ticket.id;
        }
        ids.sort();
        return ids;
    }

    [[nodiscard]] QString unknownStatus(const QString& id)
    {
        const TicketRow* row = kitchen.tickets()->find(id);
        return row != nullptr ? row->ticket.unknownStatus : u"not shown"_s;
    }

    DeviceBed bed;
    PosStore pos{PosStore::Device{u"demo"_s, u"till-a"_s, u'A'}, *bed.storage, *bed.submitter, bed.clock};
    KitchenStore kitchen{u"till-a"_s, *bed.storage, *bed.submitter, bed.clock};
    LinkStatus status{bed.clock};
    EventFeed feed{u"demo"_s, pos, kitchen, status};
};

// What tests of the feed begin and end with: a bed of their own, and a log in which nothing unexpected stands.
class FeedTest {
protected:
    void open()
    {
        m_log = std::make_unique<FatalLogGuard>();
        m_bed = std::make_unique<FeedBed>();
    }
    void close()
    {
        m_bed.reset();
        QCOMPARE(m_log->finish(), QStringList());
    }

    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<FeedBed> m_bed;
};

} // namespace stonepot::feed
