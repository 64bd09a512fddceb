// What the connection manager does with what a backend says.
#include "link_setup.h"
#include "net/frame_queue.h"
#include "support/busy_global_pool.h"
#include "support/fatal_log_guard.h"
#include "support/sample_orders.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestLinkMessages : public QObject {
    Q_OBJECT

    using Setup = LinkSetup;

    std::unique_ptr<FatalLogGuard> m_log;

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void aCompressedMessageIsReadAndABombIsRefusedByItsLength()
    {
        m_log->expect(u"Message ignored (compressed)"_s);
        LinkSettings settings = Setup::quick();
        settings.messageLimit = 1000;
        Setup s(settings);
        QSignalSpy received(&s.link, &ConnectionManager::messageReceived);
        QSignalSpy rejected(&s.link, &ConnectionManager::messageRejected);
        s.link.logIn();
        s.socket->accept();
        s.socket->sayBinary(qCompress(QJsonDocument(syncState(1)).toJson()));
        QCOMPARE(received.size(), 1);
        s.socket->sayBinary(qCompress(QByteArray(1001, ' ')));
        s.socket->sayBinary("abc");
        s.socket->sayBinary(QByteArray("\0\0\0\x10garbage", 11));
        QCOMPARE(rejected.size(), 3);
        QCOMPARE(s.link.rejectedMessageCount(), 3);
        QCOMPARE(received.size(), 1);
    }

    void aLongMessageIsReadAsideAndKeepsItsPlace()
    {
        Setup s;
        s.goOnline();
        QList<qint64> seqs;
        connect(&s.link, &ConnectionManager::messageReceived, this,
                [&seqs](const ServerMessage& message) { seqs += std::get<SyncState>(message).seq; });
        s.socket->say(syncState(8));
        QJsonObject state = syncState(9);
        state[u"padding"_s] = QString(FrameQueue::shortText, u'x');
        s.socket->say(state);
        s.socket->say(syncState(10));
        s.socket->sayBinary(qCompress(QJsonDocument(syncState(11)).toJson()));
        QCOMPARE(seqs, QList<qint64>{8}); // this thread does not wait
        QTRY_COMPARE(seqs, (QList<qint64>{8, 9, 10, 11}));
        s.socket->say(syncState(12)); // nothing is before it
        QCOMPARE(seqs.last(), 12);
    }

    void aLongMessageIsReadWhileTheGlobalPoolIsBusy()
    {
        const BusyGlobalPool busy;
        Setup s;
        s.goOnline();
        QSignalSpy received(&s.link, &ConnectionManager::messageReceived);
        QJsonObject state = syncState(9);
        state[u"padding"_s] = QString(FrameQueue::shortText, u'x');
        s.socket->say(state);
        QTRY_COMPARE(received.size(), 1);
    }

    // A display's: it keeps none of them.
    void ordersAreReadOnlyWhereTheyAreWanted()
    {
        FrameQueue queue(FrameReader(64 << 20));
        Order order = sampleOrder(u"c1"_s);
        order.id = u"o1"_s;
        QJsonObject state = syncState(8);
        state[u"recentOrders"_s] = QJsonArray{toJson(order)};
        QList<std::size_t> orders;
        connect(&queue, &FrameQueue::read, this, [&](const Result<ServerMessage>& message) {
            orders += std::get<SyncState>(*message).recentOrders.size();
        });
        queue.take(toFrame(state), FrameReader::Encoding::Text);
        queue.reader().setOrdersRead(OrdersRead::Names);
        queue.take(toFrame(state), FrameReader::Encoding::Text);
        QCOMPARE(orders, (QList<std::size_t>{1, 0}));
    }

    void longMessagesAreReadAtOnceAndToldInTheirOrder()
    {
        Setup s;
        s.goOnline();
        QList<qint64> seqs;
        connect(&s.link, &ConnectionManager::messageReceived, this,
                [&seqs](const ServerMessage& message) { seqs += std::get<SyncState>(message).seq; });
        for (int seq = 8; seq < 14; ++seq) {
            QJsonObject state = syncState(seq);
            state[u"padding"_s] =
                QString(FrameQueue::shortText * (seq % 2 == 0 ? 20 : 1), u'x'); // each second is early
            s.socket->say(state);
        }
        QTRY_COMPARE(seqs, (QList<qint64>{8, 9, 10, 11, 12, 13}));
    }

    // A base backend's amounts name no currency: it is the restaurant's, which the message before may have told.
    void whatWasReadTooEarlyIsReadAgain()
    {
        FrameQueue queue(FrameReader(64 << 20));
        Order order = sampleOrder(u"c1"_s);
        order.id = u"o1"_s;
        QJsonObject base = toJson(order);
        base.remove(u"pos"_s);
        QJsonObject state = syncState(8);
        state[u"recentOrders"_s] = QJsonArray{base};
        state[u"padding"_s] = QString(FrameQueue::shortText, u'x');
        QStringList currencies;
        connect(&queue, &FrameQueue::read, this, [&](const Result<ServerMessage>& message) {
            currencies += std::get<SyncState>(*message).recentOrders.front().currency.code();
            queue.reader().setCurrency(*Currency::fromCode(u"KRW"));
        });
        queue.take(toFrame(state), FrameReader::Encoding::Text);
        queue.take(toFrame(state), FrameReader::Encoding::Text);
        QTRY_COMPARE(currencies, (QStringList{u"USD"_s, u"KRW"_s}));
        QVERIFY(!queue.isReading());
    }

    void whatWasNotReadWhenTheLinkWasLostIsNotDelivered()
    {
        Setup s;
        s.goOnline();
        QList<qint64> seqs;
        connect(&s.link, &ConnectionManager::messageReceived, this,
                [&seqs](const ServerMessage& message) { seqs += std::get<SyncState>(message).seq; });
        QJsonObject state = syncState(8);
        state[u"padding"_s] = QString(FrameQueue::shortText, u'x');
        s.socket->say(state);
        s.socket->say(syncState(9));
        s.socket->drop();
        QTRY_COMPARE(s.socket->addresses.size(), 2);
        s.socket->accept();
        state[u"seq"_s] = 10;
        s.socket->say(state);
        QTRY_COMPARE(seqs, QList<qint64>{10});
    }

    void whatIsUnreadableIsLoggedOnceATypeAndCountedAlways()
    {
        m_log->expect(u"Message ignored (unreadable)"_s);
        m_log->expect(u"Message ignored (order_created)"_s);
        m_log->expect(u"Message ignored (part of sync_state)"_s);
        Setup s;
        s.goOnline();
        for (int i = 0; i < 50; ++i) {
            s.socket->sayRaw("no JSON");
            s.socket->sayRaw("{\"type\":\"order_created\",\"order\":" + QByteArray::number(i) + "}");
            s.socket->say({{u"type"_s, u"weather_report_%1"_s.arg(i)}});
        }
        QJsonObject partly = syncState(8);
        partly[u"activeOrders"] = QJsonArray{1, 2, QJsonObject{}};
        s.socket->say(partly);
        QCOMPARE(s.link.rejectedMessageCount(), 103);
        const auto unknown = m_log->messages().filter(u"Ignoring messages of unknown type"_s);
        QCOMPARE(unknown.size(), 50);
        for (int i = 50; i < 500; ++i) { // and not for ever
            s.socket->say({{u"type"_s, u"weather_report_%1"_s.arg(i)}});
        }
        QVERIFY(m_log->messages().filter(u"Ignoring messages of unknown type"_s).size() <= 100);
    }

    void badMessagesAreCountedAndHarmless()
    {
        m_log->expect(u"Message ignored"_s, 2);
        Setup s;
        QSignalSpy rejected(&s.link, &ConnectionManager::messageRejected);
        QSignalSpy received(&s.link, &ConnectionManager::messageReceived);
        s.goOnline();
        s.socket->sayRaw("{");
        s.socket->sayRaw("{\"type\":\"order_created\",\"order\":7}");
        s.socket->say({{u"type"_s, u"weather_report"_s}});
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(received.size(), 1);
        QVERIFY(s.link.isConnected());
    }

    void afterLogOutNothingIsHeard()
    {
        Setup s;
        QSignalSpy received(&s.link, &ConnectionManager::messageReceived);
        s.link.logIn();
        s.socket->accept();
        s.link.logOut();
        s.socket->say(syncState(7)); // was on its way
        s.socket->sayBinary(qCompress(QJsonDocument(syncState(7)).toJson()));
        QCOMPARE(received.size(), 0);
        QVERIFY(!s.link.send(Resume{1}));
    }

    // A restaurant in Japan has no cents: with another exponent the echo of an order would be another order.
    void amountsOfABaseBackendAreInTheRestaurantsCurrency()
    {
        const QJsonObject order{
            {u"id"_s, u"42"_s},
            {u"tenantId"_s, u"one"_s},
            {u"orderNumber"_s, u"1"_s},
            {u"orderType"_s, u"takeout"_s},
            {u"paymentMethod"_s, u"cash"_s},
            {u"customer"_s, QJsonObject{{u"name"_s, u"Walk-in Customer"_s}, {u"phone"_s, u"POS-1"_s}}},
            {u"cart"_s, QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"itemId"_s, u"x1"_s},
                                                                        {u"dishName"_s, u"Ramen"_s},
                                                                        {u"quantity"_s, 1},
                                                                        {u"price"_s, 1200},
                                                                        {u"itemTotal"_s, 1200}}}},
                                    {u"subtotal"_s, 1200},
                                    {u"tax"_s, 0},
                                    {u"deliveryFee"_s, 0},
                                    {u"total"_s, 1200}}},
            {u"status"_s, u"confirmed"_s},
            {u"source"_s, u"pos"_s},
            {u"createdAt"_s, u"2026-01-06T19:42:07.123Z"_s}};
        Setup s;
        s.goOnline();
        std::optional<Minor> total;
        connect(&s.link, &ConnectionManager::messageReceived, this, [&total](const ServerMessage& message) {
            if (const auto* created = std::get_if<OrderCreated>(&message)) {
                total = created->order.total;
            }
        });
        s.socket->say({{u"type"_s, u"order_created"_s}, {u"order"_s, order}});
        QCOMPARE(total, std::optional<Minor>(120'000));
        s.link.setCurrency(Currency::fromCode(u"JPY"_s).value());
        s.socket->say({{u"type"_s, u"order_created"_s}, {u"order"_s, order}});
        QCOMPARE(total, std::optional<Minor>(1200));
    }
};

QTEST_GUILESS_MAIN(TestLinkMessages)
#include "tst_link_messages.moc"
