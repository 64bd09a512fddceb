#include "golden.h"
#include "paper_samples.h"
#include "print/plain_text.h"
#include "support/fatal_log_guard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

KitchenOrder sampleTicket(PaperSample sample = PaperSample::English)
{
    return makeKitchenOrder(paperOrder(sample));
}

QString print(const StationTicket& ticket)
{
    return toPlainText(ticket.document, 42);
}

} // namespace

class TestKitchenTicket final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void isTheGoldenDocument_data();
    void isTheGoldenDocument();
    void eachStationGetsItsOwnItems();
    void itemsOfNoStationStandOnOnePaper();
    void additionOfARunningOrderSaysSo();
    void changePrintsOnlyTheDifference();
    void changedWishIsTakenBackAndOrderedAnew();
    void cancelledTicketVoidsEverything();
    void anotherHeadIsAPaperOfItsOwn_data();
    void anotherHeadIsAPaperOfItsOwn();
    void noChangeIsNoPaper();
    void copySaysSo();

private:
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestKitchenTicket::isTheGoldenDocument_data()
{
    addPaperSamples();
}

void TestKitchenTicket::isTheGoldenDocument()
{
    QFETCH(PaperSample, sample);
    QFETCH(QString, language);
    QString all;
    for (const StationTicket& ticket : kitchenTickets(sampleTicket(sample), kitchenPaper(sample))) {
        all += print(ticket);
    }
    QCOMPARE(differenceToGolden(u"kitchen-%1.txt"_s.arg(language), all), QString());
}

void TestKitchenTicket::eachStationGetsItsOwnItems()
{
    const auto tickets = kitchenTickets(sampleTicket(), kitchenPaper(PaperSample::English));
    QCOMPARE(tickets.size(), std::size_t(2));
    QCOMPARE(tickets[0].station, u"hot-pot"_s);
    QVERIFY(print(tickets[0]).contains(u"Kimchi"_s));
    QVERIFY(!print(tickets[0]).contains(u"Barley"_s));
    QCOMPARE(tickets[1].station, u"bar"_s);
    QCOMPARE(print(tickets[1]).count(u"Barley"_s), 1); // the voided one is not cooked
    QVERIFY(!print(tickets[1]).contains(u"Kimchi"_s));
}

void TestKitchenTicket::itemsOfNoStationStandOnOnePaper()
{
    KitchenOrder ticket = sampleTicket();
    ticket.items[0].station.clear();
    const auto tickets = kitchenTickets(ticket, kitchenPaper(PaperSample::English));
    QCOMPARE(tickets.size(), std::size_t(3));
    int papers = 0;
    for (const StationTicket& each : tickets) {
        papers += print(each).contains(u"Kimchi"_s) ? 1 : 0;
        QCOMPARE(each.station.isEmpty(), print(each).contains(u"Kimchi"_s));
    }
    QCOMPARE(papers, 1);
}

void TestKitchenTicket::additionOfARunningOrderSaysSo()
{
    KitchenOrder ticket = sampleTicket();
    QVERIFY(!print(kitchenTickets(ticket, kitchenPaper(PaperSample::English)).front()).contains(u"ADD-ON"_s));
    ticket.runningOrder = true;
    const auto tickets = kitchenTickets(ticket, kitchenPaper(PaperSample::English));
    QCOMPARE(tickets.front().kind, KitchenPaperKind::AddOn);
    QVERIFY(print(tickets.front()).contains(u"[ADD-ON]"_s));
}

void TestKitchenTicket::changePrintsOnlyTheDifference()
{
    const KitchenOrder before = sampleTicket();
    KitchenOrder after = before;
    after.items[1].quantity = Decimal(5);           // two teas more
    after.items[2].status = ItemStatus::Voided;     // no beef
    after.items[0].status = ItemStatus::InProgress; // cooking is no change of the wish
    const auto changes = kitchenChanges(before, after, kitchenPaper(PaperSample::English));
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(changes[0].kind, KitchenPaperKind::Void);
    QCOMPARE(changes[0].station, u"hot-pot"_s);
    QVERIFY(print(changes[0]).contains(u"[VOID]"_s));
    QVERIFY(print(changes[0]).contains(u"bibimbap"_s));
    QVERIFY(!print(changes[0]).contains(u"Kimchi"_s));
    QCOMPARE(changes[1].kind, KitchenPaperKind::AddOn);
    QVERIFY(print(changes[1]).contains(u"2     Barley tea"_s));
}

void TestKitchenTicket::changedWishIsTakenBackAndOrderedAnew()
{
    const KitchenOrder before = sampleTicket();
    KitchenOrder after = before;
    after.items[0].note = u"very hot"_s;
    const auto changes = kitchenChanges(before, after, kitchenPaper(PaperSample::English));
    QCOMPARE(changes.size(), std::size_t(2));
    QVERIFY(print(changes[0]).contains(u"[not too hot]"_s));
    QVERIFY(print(changes[1]).contains(u"[very hot]"_s));
}

void TestKitchenTicket::cancelledTicketVoidsEverything()
{
    const KitchenOrder before = sampleTicket();
    KitchenOrder after = before;
    QVERIFY(apply(after, TicketAction::Cancel, {}, before.createdAt + Milliseconds(1)));
    const auto changes = kitchenChanges(before, after, kitchenPaper(PaperSample::English));
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(changes[0].kind, KitchenPaperKind::Void);
    QCOMPARE(changes[1].kind, KitchenPaperKind::Void);
}

void TestKitchenTicket::anotherHeadIsAPaperOfItsOwn_data()
{
    QTest::addColumn<KitchenOrder>("after");
    QTest::addColumn<QString>("words");
    KitchenOrder moved = sampleTicket();
    moved.tableNumber = 47;
    QTest::newRow("table") << moved << u"Table 47"_s;
    KitchenOrder named = sampleTicket();
    named.customerName = u"Nora"_s;
    QTest::newRow("guest") << named << u"Nora"_s;
    KitchenOrder noted = sampleTicket();
    noted.notes = u"birthday"_s;
    QTest::newRow("note") << noted << u"[birthday]"_s;
    KitchenOrder calm = sampleTicket();
    calm.urgent = false;
    QTest::newRow("no rush any more") << calm << sampleTicket().calledNumber();
}

void TestKitchenTicket::anotherHeadIsAPaperOfItsOwn()
{
    QFETCH(KitchenOrder, after);
    QFETCH(const QString, words);
    const auto changes = kitchenChanges(sampleTicket(), after, kitchenPaper(PaperSample::English));
    QCOMPARE(changes.size(), std::size_t(2)); // a slip for each station
    for (const StationTicket& slip : changes) {
        QCOMPARE(slip.kind, KitchenPaperKind::Change);
        QVERIFY2(print(slip).contains(u"[CHANGED]"_s) && print(slip).contains(words), qPrintable(print(slip)));
    }
    QVERIFY(apply(after, TicketAction::Complete, {}, after.createdAt + Milliseconds(1)));
    QVERIFY(kitchenChanges(sampleTicket(), after, kitchenPaper(PaperSample::English)).empty()); // nobody cooks it
}

void TestKitchenTicket::noChangeIsNoPaper()
{
    const KitchenOrder ticket = sampleTicket();
    QVERIFY(kitchenChanges(ticket, ticket, kitchenPaper(PaperSample::English)).empty());
}

void TestKitchenTicket::copySaysSo()
{
    KitchenPaper paper = kitchenPaper(PaperSample::English);
    paper.copy = 1;
    QVERIFY(print(kitchenTickets(sampleTicket(), paper).front()).section(u'\n', 0, 0).contains(u"[COPY 1]"_s));
}

QTEST_GUILESS_MAIN(TestKitchenTicket)
#include "tst_kitchen_ticket.moc"
