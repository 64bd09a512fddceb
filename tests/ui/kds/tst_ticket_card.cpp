#include "kitchen_samples.h"
#include "state/ticket_model.h"
#include "ui/kds/ticket_card.h"

#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const StationNames stationNames{{u"fry"_s, u"Fry"_s}, {u"grill"_s, u"Grill"_s}};

QStringList texts(const TicketCard& card)
{
    QStringList all;
    for (const CardEntry& entry : card.entries) {
        all += entry.quantity.isEmpty() ? entry.text : u"%1 %2"_s.arg(entry.quantity, entry.text);
    }
    return all;
}

} // namespace

class TicketCardTest final : public QObject {
    Q_OBJECT
private slots:
    void captionTellsWhoseItIs_data();
    void captionTellsWhoseItIs();
    void modifiersStandBelowTheirItemByKind();
    void doneAndVoidLinesAreOneLine();
    void anAdditionJoinsItsOrder();
    void anAdditionThatIsDueFirstWaitsForItsOrder();
    void anAdditionWithoutItsOrderStandsAlone();
    void twoOrdersWithoutAnyNumberStayTwo();
    void coursesAreDividedOnlyWhenThereAreSeveral();
    void theOrdersNoteComesFirst();
    void unknownStatusesAreSaidInTheBackendsWords();
    void allergiesAreThoseOfTheWholeOrder();
    void alsoAtNamesTheOtherStations();
    void whereOrdersLeaveEachStationShowsItsProgress();
    void aCancelledTicketIsAllVoid();
    void onlyABumpOfEverythingIsKept();
    void theSlowestOpenItemSetsTheLimits();
};

void TicketCardTest::captionTellsWhoseItIs_data()
{
    QTest::addColumn<KitchenOrder>("ticket");
    QTest::addColumn<QString>("caption");

    KitchenOrder table = samples::ticket(u"A-001"_s, 0s, {u"Rice"_s});
    table.tableNumber = 7;
    table.staffName = u"Mina"_s;
    table.customerName = u"Table 7"_s;
    QTest::newRow("a table") << table << u"T7 · Mina"_s;
    table.guests = 1;
    QTest::newRow("a guest") << table << u"T7 · Mina · 1 guest"_s;
    table.guests = 8;
    QTest::newRow("guests") << table << u"T7 · Mina · 8 guests"_s;
    KitchenOrder pickup = samples::ticket(u"A-002"_s, 0s, {u"Rice"_s});
    pickup.orderType = u"pickup"_s;
    pickup.customerName = u"Priya S."_s;
    QTest::newRow("somebody") << pickup << u"Priya S."_s;
    pickup.source = u"zomato"_s;
    QTest::newRow("another source") << pickup << u"Priya S. · zomato"_s;
    pickup.orderType = u"drone"_s;
    QTest::newRow("an unknown type") << pickup << u"Priya S. · drone · zomato"_s;
    QTest::newRow("nothing is known") << samples::ticket(u"A-003"_s, 0s, {u"Rice"_s}) << QString();
}

void TicketCardTest::captionTellsWhoseItIs()
{
    QFETCH(KitchenOrder, ticket);
    TicketModel model;
    model.put({ticket, false, false});
    QTEST(makeCards(model, stationNames, {}).front().caption, "caption");
}

void TicketCardTest::modifiersStandBelowTheirItemByKind()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Bibimbap"_s});
    ticket.items[0].quantity = Decimal(2);
    ticket.items[0].note = u"Crispy"_s;
    ticket.items[0].modifiers = {{u"No egg"_s, {}, ModifierKind::Remove},
                                 {u"Beef"_s, {}, ModifierKind::Choice},
                                 {u"Extra rice"_s, u"×2"_s, ModifierKind::Add},
                                 {u"Heat"_s, u"mild"_s, ModifierKind::Choice},
                                 {u"Cheese"_s, u"1 of 2"_s, ModifierKind::Add}};
    TicketModel model;
    model.put({ticket, false, false});
    const TicketCard card = makeCards(model, stationNames, {}).front();
    QCOMPARE(texts(card), (QStringList{u"2 Bibimbap"_s, u"Beef, Heat: mild"_s, u"+ Extra rice ×2"_s,
                                       u"+ Cheese (1 of 2)"_s, u"− No egg"_s, u"Crispy"_s}));
    QCOMPARE(card.entries[1].modifier, ModifierKind::Choice);
    QCOMPARE(card.entries[2].modifier, ModifierKind::Add);
    QCOMPARE(card.entries[4].modifier, ModifierKind::Remove);
    QCOMPARE(card.entries[5].kind, CardEntry::Kind::Note);
    QCOMPARE(card.entries[5].itemId, ticket.items[0].id);
}

void TicketCardTest::doneAndVoidLinesAreOneLine()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Galbi"_s, u"Rice"_s, u"Soup"_s});
    ticket.items[0].status = ItemStatus::Ready;
    ticket.items[0].modifiers = {{u"Hot"_s, {}, ModifierKind::Choice}};
    ticket.items[1].status = ItemStatus::Voided;
    ticket.items[1].note = u"never mind"_s;
    TicketModel model;
    model.put({ticket, false, false});
    QCOMPARE(texts(makeCards(model, stationNames, {}).front()), (QStringList{u"1 Galbi"_s, u"1 Rice"_s, u"1 Soup"_s}));
}

void TicketCardTest::anAdditionThatIsDueFirstWaitsForItsOrder()
{
    TicketModel model;
    model.setOrder([](const KitchenOrder& each) { return promisedAt(each, {}); });
    KitchenOrder first = samples::ticket(u"A-001"_s, 5min, {u"Galbi"_s});
    first.items[0].prepMinutes = 60;
    KitchenOrder addition = samples::ticket(u"A-001"_s, 1min, {u"Soju"_s});
    addition.id = u"ticket-A-001+1"_s;
    addition.runningOrder = true;
    for (const KitchenOrder& ticket : {first, addition}) {
        model.put({ticket, false, false});
    }
    QCOMPARE(model.row(0)->ticket.id, addition.id);
    const std::vector<TicketCard> cards = makeCards(model, stationNames, {});
    QCOMPARE(cards.size(), 1U);
    QCOMPARE(cards[0].ticketIds, (QStringList{first.id, addition.id}));
}

void TicketCardTest::anAdditionJoinsItsOrder()
{
    TicketModel model;
    const KitchenOrder first = samples::ticket(u"A-001"_s, 5min, {u"Galbi"_s});
    const KitchenOrder other = samples::ticket(u"A-002"_s, 4min, {u"Rice"_s});
    KitchenOrder addition = samples::ticket(u"A-001"_s, 1min, {u"Soju"_s});
    addition.id = u"ticket-A-001+1"_s;
    addition.items[0].id = u"added"_s;
    addition.runningOrder = true;
    for (const KitchenOrder& ticket : {first, other, addition}) {
        model.put({ticket, false, false});
    }
    const std::vector<TicketCard> cards = makeCards(model, stationNames, {});
    QCOMPARE(cards.size(), 2U);
    QCOMPARE(cards[0].id, first.id);
    QCOMPARE(cards[0].ticketIds, (QStringList{first.id, addition.id}));
    QCOMPARE(cards[0].entries.size(), 3);
    QCOMPARE(cards[0].entries[1].kind, CardEntry::Kind::Addition);
    QCOMPARE(cards[0].entries[1].since, addition.createdAt);
    QCOMPARE(cards[0].entries[2].ticketId, addition.id);
    QCOMPARE(cards[0].createdAt, first.createdAt);
    QCOMPARE(cards[1].id, other.id);
}

void TicketCardTest::anAdditionWithoutItsOrderStandsAlone()
{
    TicketModel model;
    KitchenOrder addition = samples::ticket(u"A-001"_s, 1min, {u"Soju"_s});
    addition.runningOrder = true;
    model.put({addition, false, false});
    const std::vector<TicketCard> cards = makeCards(model, stationNames, {});
    QCOMPARE(cards.size(), 1U);
    QCOMPARE(cards[0].entries.front().kind, CardEntry::Kind::Addition);
}

void TicketCardTest::twoOrdersWithoutAnyNumberStayTwo()
{
    TicketModel model;
    for (const QString& id : {u"one"_s, u"two"_s}) {
        KitchenOrder ticket = samples::ticket(u"A-001"_s, 1min, {u"Rice"_s});
        ticket.id = id;
        ticket.clientOrderId.clear();
        ticket.orderNumber.clear();
        ticket.displayNumber.clear();
        ticket.runningOrder = true;
        model.put({ticket, false, false});
    }
    QCOMPARE(makeCards(model, stationNames, {}).size(), 2U);
}

void TicketCardTest::coursesAreDividedOnlyWhenThereAreSeveral()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Galbi"_s, u"Japchae"_s, u"Ice"_s});
    TicketModel model;
    model.put({ticket, false, false});
    QCOMPARE(makeCards(model, stationNames, {}).front().entries.size(), 3);
    ticket.items[0].course = 2;
    ticket.items[2].course = 2;
    ++ticket.version;
    model.put({ticket, false, false});
    QCOMPARE(texts(makeCards(model, stationNames, {}).front()),
             (QStringList{u"COURSE 1"_s, u"1 Japchae"_s, u"COURSE 2"_s, u"1 Galbi"_s, u"1 Ice"_s}));
}

void TicketCardTest::theOrdersNoteComesFirst()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Galbi"_s});
    ticket.notes = u"All together"_s;
    TicketModel model;
    model.put({ticket, false, false});
    const TicketCard card = makeCards(model, stationNames, {}).front();
    QCOMPARE(texts(card), (QStringList{u"All together"_s, u"1 Galbi"_s}));
    QVERIFY(card.entries.front().itemId.isEmpty());
}

void TicketCardTest::unknownStatusesAreSaidInTheBackendsWords()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Rice"_s, u"Tea"_s});
    ticket.unknownStatus = u"<b>plated</b>"_s;
    ticket.items[0].unknownStatus = u"burnt"_s;
    TicketModel model;
    model.put({ticket, false, false});
    const TicketCard card = makeCards(model, stationNames, {}).front();
    QCOMPARE(texts(card),
             (QStringList{u"Unknown status: <b>plated</b>"_s, u"1 Rice"_s, u"Unknown status: burnt"_s, u"1 Tea"_s}));
    QCOMPARE(card.entries[0].kind, CardEntry::Kind::Note); // as what nobody may overlook
    QCOMPARE(card.entries[2].kind, CardEntry::Kind::Note);
}

void TicketCardTest::allergiesAreThoseOfTheWholeOrder()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Galbi"_s, u"Naengmyeon"_s});
    ticket.items[0].allergies = {u"sesame"_s};
    ticket.items[1].station = u"cold"_s;
    ticket.items[1].allergies = {u"egg"_s, u"sesame"_s, QString()};
    TicketModel model;
    model.setScope({{u"hotpot"_s}});
    model.put({ticket, false, false});
    QCOMPARE(makeCards(model, stationNames, {}).front().allergies, (QStringList{u"sesame"_s, u"egg"_s}));
}

void TicketCardTest::alsoAtNamesTheOtherStations()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Bibimbap"_s, u"Mandu"_s, u"Galbi"_s, u"Beer"_s});
    ticket.items[1].station = u"fry"_s;
    ticket.items[2].station = u"grill"_s;
    ticket.items[3].station = u"cellar"_s; // not in the menu: better its id than nothing
    TicketModel model;
    model.setScope({{u"hotpot"_s}});
    model.put({ticket, false, false});
    const TicketCard card = makeCards(model, stationNames, {}).front();
    QCOMPARE(card.alsoAt, (QStringList{u"Fry"_s, u"Grill"_s, u"cellar"_s}));
    QCOMPARE(texts(card), QStringList{u"1 Bibimbap"_s});
}

void TicketCardTest::whereOrdersLeaveEachStationShowsItsProgress()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Mandu"_s, u"Galbi"_s, u"Kimchi Mandu"_s, u"Tea"_s});
    ticket.items[0].station = ticket.items[2].station = u"fry"_s;
    ticket.items[1].station = u"grill"_s;
    ticket.items[3].station = u"grill"_s;
    ticket.items[2].status = ItemStatus::Ready;
    ticket.items[3].status = ItemStatus::Voided;
    TicketModel model;
    model.setScope({{}, true});
    model.put({ticket, false, false});
    const TicketCard card = makeCards(model, stationNames, {}).front();
    QVERIFY(card.leaves);
    QVERIFY(card.alsoAt.isEmpty());
    QStringList words;
    for (const CardEntry& entry : card.entries) {
        words += entry.text;
    }
    QCOMPARE(words, (QStringList{u"FRY · 1 of 2"_s, u"Mandu"_s, u"Kimchi Mandu"_s, u"GRILL · 0 of 1"_s, u"Galbi"_s,
                                 u"Tea"_s}));
}

void TicketCardTest::aCancelledTicketIsAllVoid()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Galbi"_s, u"Rice"_s});
    ticket.status = TicketStatus::Cancelled;
    TicketModel model;
    model.put({ticket, false, false});
    const TicketCard card = makeCards(model, stationNames, {}).front();
    QVERIFY(card.cancelled);
    QCOMPARE(card.entries[0].status, ItemStatus::Voided);
    QCOMPARE(card.entries[1].status, ItemStatus::Voided);
}

void TicketCardTest::onlyABumpOfEverythingIsKept()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Galbi"_s, u"Rice"_s});
    ticket.items[0].status = ItemStatus::Ready;
    const TicketModel model;
    const TicketRow half{ticket, true, false};
    QVERIFY(!makeCard(model, {&half}, stationNames, {}).kept);
    ticket.items[1].status = ItemStatus::Ready;
    const TicketRow whole{ticket, true, false};
    QVERIFY(makeCard(model, {&whole}, stationNames, {}).kept);
    const TicketRow confirmed{ticket, false, false};
    QVERIFY(!makeCard(model, {&confirmed}, stationNames, {}).kept);
}

void TicketCardTest::theSlowestOpenItemSetsTheLimits()
{
    KitchenOrder ticket = samples::ticket(u"A-001"_s, 0s, {u"Samgyetang"_s, u"Rice"_s});
    ticket.items[0].prepMinutes = 25;
    TicketModel model;
    model.put({ticket, false, false});
    QCOMPARE(makeCards(model, stationNames, {}).front().limits, (AgeLimits{20min, 30min}));
    ticket.items[0].status = ItemStatus::Ready;
    ++ticket.version;
    model.put({ticket, false, false});
    QCOMPARE(makeCards(model, stationNames, {}).front().limits, AgeSettings{}.dineIn);
    ticket.estimatedPrepTime = 1e300;
    ++ticket.version;
    model.put({ticket, false, false});
    QCOMPARE(makeCards(model, stationNames, {}).front().limits, AgeSettings{}.dineIn);
}

QTEST_APPLESS_MAIN(TicketCardTest)
#include "tst_ticket_card.moc"
