#include "event_store_bed.h"

using namespace Qt::StringLiterals;

namespace stonepot {

void EventStoreBed::open()
{
    QFETCH_GLOBAL(const QString, kind);
    m_log = std::make_unique<FatalLogGuard>();
    m_bed = std::make_unique<StoreBed>(kind);
    if (m_bed->location().isEmpty()) {
        QSKIP(qPrintable(m_bed->whyNot()));
    }
    reopen();
    QVERIFY(m_store->begin());
    QVERIFY(m_store->addTenant(u"demo"_s));
    QVERIFY(m_store->addTenant(u"other"_s));
    QVERIFY(m_store->commit());
}

void EventStoreBed::close()
{
    m_store.reset();
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void EventStoreBed::reopen()
{
    m_store.reset();
    auto store = EventStore::open(m_bed->location());
    QVERIFY2(store, errorText(store).constData());
    m_store = *std::move(store);
}

void EventStoreBed::transact(const std::function<void()>& work)
{
    QVERIFY(m_store->begin());
    QVERIFY(m_store->lock(u"demo"_s));
    work();
    const Status committed = m_store->commit();
    QVERIFY2(committed, errorText(committed).constData());
}

Event EventStoreBed::anEvent(qint64 seq, const QByteArray& text)
{
    return {seq, u"order_created"_s, text};
}

StoredOrder EventStoreBed::storedOrder(const QString& id, int counter, qint64 seq)
{
    return {.id = id,
            .orderNumber = orderNumber(u"20260106", counter),
            .clientOrderId = u"client-"_s + id,
            .displayNumber = u"A-%1"_s.arg(counter),
            .businessDay = u"20260106"_s,
            .status = u"confirmed"_s,
            .total = 6240,
            .createdAt = u"2026-01-06T19:42:07.123Z"_s,
            .version = 1,
            .seq = seq,
            .json = "{\"id\":\"" + id.toUtf8() + "\"}"};
}

} // namespace stonepot
