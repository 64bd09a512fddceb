// Cards from one frame to the next: the same as if all were made anew, and only so many of them made.
#include "kitchen_samples.h"
#include "state/ticket_model.h"
#include "ui/kds/card_cache.h"

#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool everything(const TicketCard&)
{
    return true;
}

CardCache::Made only(int most)
{
    return [most](const TicketCard&) mutable { return --most > 0; };
}

TicketRow cachedTicket(int number, int table = 1)
{
    TicketRow row{samples::ticket(u"A-%1"_s.arg(number, 3, 10, QChar(u'0')), 10min - std::chrono::seconds(number),
                                  {u"Japchae"_s})};
    row.ticket.orderType = u"dine-in"_s;
    row.ticket.tableNumber = table;
    return row;
}

} // namespace

class CardCacheTest final : public QObject {
    Q_OBJECT
private slots:
    void aChangeMakesOneCardAnew();
    void oneFrameMakesNoMoreThanItMay();
    void anAdditionIsAChangeOfItsCard();
    void anotherScopeMakesAllAnew();
    void whatHasGoneIsForgotten();

private:
    static std::vector<TicketCard> fresh(const TicketModel& model) { return makeCards(model, {}, {}); }
};

void CardCacheTest::aChangeMakesOneCardAnew()
{
    TicketModel model;
    for (int i = 0; i < 5; ++i) {
        model.put(cachedTicket(i));
    }
    CardCache cache;
    QCOMPARE(cache.update(model, {}, {}, everything), fresh(model));
    QVERIFY(cache.isComplete());
    QCOMPARE(cache.update(model, {}, {}, only(1)), fresh(model)); // nothing to make
    model.put(cachedTicket(3, 7));
    QCOMPARE(cache.update(model, {}, {}, only(1)), fresh(model));
    QVERIFY(cache.isComplete());
}

void CardCacheTest::oneFrameMakesNoMoreThanItMay()
{
    TicketModel model;
    for (int i = 0; i < 5; ++i) {
        model.put(cachedTicket(i));
    }
    CardCache cache;
    QCOMPARE(cache.update(model, {}, {}, only(2)).size(), 2U); // the oldest first
    QVERIFY(!cache.isComplete());
    QCOMPARE(cache.update(model, {}, {}, only(2)).size(), 4U);
    QCOMPARE(cache.update(model, {}, {}, only(2)), fresh(model));
    QVERIFY(cache.isComplete());
    const std::vector<TicketCard> before = fresh(model);
    for (int i = 0; i < 5; ++i) {
        model.put(cachedTicket(i, 7));
    }
    const std::vector<TicketCard> half = cache.update(model, {}, {}, only(2));
    QVERIFY(!cache.isComplete());
    QCOMPARE(half.size(), 5U);
    QCOMPARE(half[1], fresh(model)[1]);
    QCOMPARE(half[2], before[2]); // as it was, for a frame
    QCOMPARE(cache.update(model, {}, {}, everything), fresh(model));
}

void CardCacheTest::anAdditionIsAChangeOfItsCard()
{
    TicketModel model;
    model.put(cachedTicket(1));
    CardCache cache;
    QCOMPARE(cache.update(model, {}, {}, everything).size(), 1U);
    TicketRow addition = cachedTicket(2);
    addition.ticket.orderNumber = cachedTicket(1).ticket.orderNumber;
    addition.ticket.clientOrderId = cachedTicket(1).ticket.clientOrderId;
    addition.ticket.runningOrder = true;
    model.put(addition);
    QCOMPARE(cache.update(model, {}, {}, everything), fresh(model));
    QCOMPARE(cache.update(model, {}, {}, everything).size(), 1U);
    model.remove(addition.ticket.id);
    QCOMPARE(cache.update(model, {}, {}, everything), fresh(model));
}

void CardCacheTest::anotherScopeMakesAllAnew()
{
    TicketModel model;
    TicketRow row = cachedTicket(1);
    row.ticket.items.push_back(samples::item(u"Galbi"_s, 1, u"grill"_s));
    model.put(row);
    CardCache cache;
    QCOMPARE(cache.update(model, {}, {}, everything), fresh(model));
    model.setScope({{u"grill"_s}});
    QCOMPARE(cache.update(model, {}, {}, everything), fresh(model));
    const StationNames names{{u"hotpot"_s, u"Hot pot"_s}};
    cache.clear();
    QCOMPARE(cache.update(model, names, {}, everything), makeCards(model, names, {}));
}

void CardCacheTest::whatHasGoneIsForgotten()
{
    TicketModel model;
    model.put(cachedTicket(1));
    model.put(cachedTicket(2));
    CardCache cache;
    QCOMPARE(cache.update(model, {}, {}, everything).size(), 2U);
    model.remove(cachedTicket(1).ticket.id);
    QCOMPARE(cache.update(model, {}, {}, only(1)), fresh(model));
    model.put(cachedTicket(1));
    QStringList made;
    static_cast<void>(cache.update(model, {}, {}, [&made](const TicketCard& card) {
        made += card.number;
        return true;
    }));
    QCOMPARE(made, QStringList{u"A-001"_s});
}

QTEST_MAIN(CardCacheTest)
#include "tst_card_cache.moc"
