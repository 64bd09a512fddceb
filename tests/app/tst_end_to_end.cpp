// Real processes on loopback: hub, two tills, a kitchen.
#include "restaurant.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

QSet<QString> values(const QList<QJsonObject>& lines, const QString& key)
{
    QSet<QString> result;
    for (const QJsonObject& line : lines) {
        result += line.value(key).toString();
    }
    return result;
}

QString ticketId(const QJsonObject& line)
{
    return line.value(u"order"_s).toObject().value(u"id"_s).toString();
}

QSet<QString> ticketIds(const QList<QJsonObject>& lines)
{
    QSet<QString> ids;
    for (const QJsonObject& line : lines) {
        ids += ticketId(line);
    }
    return ids;
}

TestProgram::Matches ticketWithStatus(const QString& status)
{
    return [status](const QJsonObject& line) {
        return line.value(u"event"_s) == u"ticket"_s && line.value(u"order"_s).toObject().value(u"status"_s) == status;
    };
}

const QJsonObject logIn{{u"cmd"_s, u"login"_s}, {u"pin"_s, u"1234"_s}};
const QJsonObject quit{{u"cmd"_s, u"quit"_s}};

} // namespace

class EndToEndTest final : public QObject {
    Q_OBJECT

private slots:
    void everyOrderReachesTheKitchenOnceAndEveryBumpBothTills();
    void ordersOfALostLinkMergeWhenTheHubIsBack();
};

void EndToEndTest::everyOrderReachesTheKitchenOnceAndEveryBumpBothTills()
{
    constexpr int perTill = 50;
    Restaurant restaurant;
    QVERIFY2(restaurant.startHub(), qPrintable(restaurant.hub().log()));
    QVERIFY(!restaurant.simpleItem().isEmpty());
    const auto kitchen = restaurant.agent(u"kds"_s, u"kitchen-1"_s);
    const std::array tills{restaurant.agent(u"pos"_s, u"till-a"_s), restaurant.agent(u"pos"_s, u"till-b"_s)};
    QVERIFY2(!kitchen->waitFor(said(u"synced"_s)).isEmpty(), qPrintable(kitchen->log()));
    for (const auto& till : tills) {
        till->say(logIn);
        QVERIFY2(!till->waitFor(said(u"synced"_s)).isEmpty(), qPrintable(till->log()));
    }

    for (int i = 1; i <= perTill; ++i) {
        for (const auto& till : tills) {
            till->say(placeOrder(u"r%1"_s.arg(i), restaurant.simpleItem(), 1 + i % 3));
        }
        for (const auto& till : tills) {
            QCOMPARE(till->waitFor(said(u"order_committed"_s, {{u"ref"_s, u"r%1"_s.arg(i)}})).size(), 1);
        }
    }
    QSet<QString> committed;
    QSet<QString> numbers;
    QSet<QString> confirmed;
    for (const auto& till : tills) {
        QCOMPARE(till->waitFor(said(u"order_confirmed"_s), perTill).size(), perTill);
        committed += values(till->lines(said(u"order_committed"_s)), u"clientOrderId"_s);
        numbers += values(till->lines(said(u"order_committed"_s)), u"displayNumber"_s);
        confirmed += values(till->lines(said(u"order_confirmed"_s)), u"clientOrderId"_s);
        QCOMPARE(till->lines(said(u"order_refused"_s)).size(), 0);
    }
    QCOMPARE(committed.size(), 2 * perTill);
    QCOMPARE(numbers.size(), 2 * perTill);
    QCOMPARE(confirmed, committed);

    const QList<QJsonObject> added = kitchen->waitFor(said(u"ticket"_s, {{u"op"_s, u"created"_s}}), 2 * perTill);
    QCOMPARE(added.size(), 2 * perTill);
    const QSet<QString> tickets = ticketIds(added);
    QCOMPARE(tickets.size(), 2 * perTill);

    for (const QString& id : tickets) {
        kitchen->say({{u"cmd"_s, u"bump"_s}, {u"orderId"_s, id}, {u"status"_s, u"ready"_s}});
    }
    for (const auto& till : tills) {
        const auto allReady = [&] { return ticketIds(till->lines(ticketWithStatus(u"ready"_s))) == tickets; };
        while (!allReady()) {
            const qsizetype before = till->lines(ticketWithStatus(u"ready"_s)).size();
            QVERIFY2(till->waitFor(ticketWithStatus(u"ready"_s), before + 1).size() > before, "a bump did not arrive");
        }
    }

    const QList<QJsonObject> exported = restaurant.exported();
    QCOMPARE(exported.size(), 2 * perTill);
    QCOMPARE(values(exported, u"clientOrderId"_s), committed);
    QCOMPARE(values(exported, u"displayNumber"_s), numbers);
    QCOMPARE(values(exported, u"status"_s), QSet<QString>{u"ready"_s});
    QCOMPARE(kitchen->lines(said(u"ticket"_s, {{u"op"_s, u"created"_s}})).size(), 2 * perTill);

    for (TestProgram* program : {kitchen.get(), tills[0].get(), tills[1].get()}) {
        program->say(quit);
        QVERIFY(program->waitForEnd());
        QVERIFY2(program->exitCode() == 0, qPrintable(program->log().right(3000)));
    }
}

void EndToEndTest::ordersOfALostLinkMergeWhenTheHubIsBack()
{
    Restaurant restaurant;
    QVERIFY2(restaurant.startHub(), qPrintable(restaurant.hub().log()));
    const auto kitchen = restaurant.agent(u"kds"_s, u"kitchen-1"_s);
    const auto till = restaurant.agent(u"pos"_s, u"till-a"_s);
    till->say(logIn);
    QVERIFY2(!till->waitFor(said(u"synced"_s)).isEmpty(), qPrintable(till->log()));
    till->say(placeOrder(u"online"_s, restaurant.simpleItem(), 1));
    QCOMPARE(till->waitFor(said(u"order_confirmed"_s)).size(), 1);

    restaurant.hub().kill();
    for (const QString& ref : {u"lost-1"_s, u"lost-2"_s, u"lost-3"_s}) {
        till->say(placeOrder(ref, restaurant.simpleItem(), 2));
        QCOMPARE(till->waitFor(said(u"order_committed"_s, {{u"ref"_s, ref}})).size(), 1);
    }
    // The till shows its own tickets meanwhile, and a bump of one counts.
    const QString local =
        till->lines(said(u"order_committed"_s, {{u"ref"_s, u"lost-1"_s}})).first().value(u"clientOrderId"_s).toString();
    const auto isLocal = [&local](const QJsonObject& line) {
        return line.value(u"event"_s) == u"ticket"_s && ticketId(line) == local;
    };
    QVERIFY(!till->waitFor(isLocal).isEmpty());
    till->say({{u"cmd"_s, u"bump"_s}, {u"orderId"_s, local}, {u"status"_s, u"ready"_s}});
    QVERIFY(!till->waitFor([&](const QJsonObject& line) { return isLocal(line) && ticketWithStatus(u"ready"_s)(line); })
                 .isEmpty());

    QVERIFY2(restaurant.startHub(), qPrintable(restaurant.hub().log()));
    QCOMPARE(till->waitFor(said(u"order_confirmed"_s), 4).size(), 4);
    QCOMPARE(kitchen->waitFor(said(u"ticket"_s, {{u"op"_s, u"created"_s}}), 4).size(), 4);
    QVERIFY(!kitchen->waitFor(ticketWithStatus(u"ready"_s)).isEmpty());

    QCOMPARE(ticketIds(kitchen->lines(said(u"ticket"_s, {{u"op"_s, u"created"_s}}))).size(), 4);
    const QList<QJsonObject> exported = restaurant.exported();
    QCOMPARE(exported.size(), 4);
    const QList<QJsonObject> committed = till->lines(said(u"order_committed"_s));
    QCOMPARE(values(exported, u"clientOrderId"_s), values(committed, u"clientOrderId"_s));
    QCOMPARE(values(exported, u"displayNumber"_s), values(committed, u"displayNumber"_s));
}

QTEST_GUILESS_MAIN(EndToEndTest)
#include "tst_end_to_end.moc"
