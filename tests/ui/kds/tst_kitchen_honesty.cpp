// What the display says when it does not know: a lost link, kept bumps, what was really seen, and other displays.
#include "kitchen_bed.h"

#include <QSignalSpy>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class KitchenHonestyTest final : public QObject, private KitchenTest {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void aLostLinkIsSaidWithItsAge();
    void reconnectedIsNotCurrentUntilSynced();
    void aKeptBumpIsShownUntilItIsConfirmed();
    void onlyWhatWasPaintedIsSeen();
    void aVoidLineStaysStruckUntilItIsBumped();
    void anAdditionStandsOnItsOrdersCard();
    void twoDisplaysBumpTheSameLine();
    void aBumpElsewhereTakesTheTicketAway();
    void anUpdateOfAnUnknownTicketChangesNothing();
    void badTicketsAreShownAsFarAsTheyGo_data();
    void badTicketsAreShownAsFarAsTheyGo();
};

void KitchenHonestyTest::aLostLinkIsSaidWithItsAge()
{
    KitchenBed bed(KitchenBed::tickets(2));
    auto* strip = bed.find(u"staleStrip"_s);
    QVERIFY(!strip->isVisible());
    bed.rig.loseContact();
    QVERIFY(strip->isVisible());
    QVERIFY(bed.board().isStale());
    bed.rig.clock.advance(44s);
    bed.window->tick();
    QVERIFY2(bed.text(u"staleText"_s).contains(u"0:44"_s), qPrintable(bed.text(u"staleText"_s)));
    QVERIFY(bed.text(u"staleText"_s).contains(u"19:42:05"_s));
    QCOMPARE(bed.numbers(), QStringList({u"A-001"_s, u"A-002"_s})); // what was known is cooked on
}

void KitchenHonestyTest::reconnectedIsNotCurrentUntilSynced()
{
    KitchenBed bed(KitchenBed::tickets(1));
    bed.rig.loseContact();
    bed.rig.reconnect();
    QVERIFY(bed.find(u"staleStrip"_s)->isVisible());
    QVERIFY(bed.board().isStale());
    QVERIFY2(bed.text(u"staleText"_s).contains(u"brought up to date"_s), qPrintable(bed.text(u"staleText"_s)));
    bed.rig.tellState();
    QVERIFY(!bed.find(u"staleStrip"_s)->isVisible());
    QVERIFY(!bed.board().isStale());
}

void KitchenHonestyTest::aKeptBumpIsShownUntilItIsConfirmed()
{
    KitchenBed bed(KitchenBed::tickets(2));
    bed.rig.loseContact();
    bed.clickBump(KitchenBed::id(1));
    QTRY_VERIFY(bed.card(KitchenBed::id(1))->kept);
    QVERIFY(bed.find(u"keptBumps"_s)->isVisible());
    QCOMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Pending);
    bed.clickBump(KitchenBed::id(1)); // once is enough
    QCOMPARE(bed.text(u"keptBumps"_s), u"1 bump kept"_s);

    bed.rig.regainContact();
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Ready);
    QTRY_COMPARE(bed.numbers(), QStringList(u"A-002"_s));
    QVERIFY(!bed.find(u"keptBumps"_s)->isVisible());
    QTRY_VERIFY(!bed.rig.store.tickets()->find(KitchenBed::id(1))->bumpKept);
}

void KitchenHonestyTest::onlyWhatWasPaintedIsSeen()
{
    KitchenBed bed(KitchenBed::tickets(11));
    QTRY_COMPARE(bed.rig.seenByBackend().size(), 10); // a page
    QVERIFY(!bed.rig.seenByBackend().contains(KitchenBed::id(11)));
    bed.press(Qt::Key_P);
    QTRY_COMPARE(bed.rig.seenByBackend().size(), 11);
    QVERIFY(bed.rig.seenByBackend().contains(KitchenBed::id(11)));

    bed.window->hide();
    KitchenOrder rush = samples::ticket(u"A-099"_s, 1s, {u"Mandu"_s});
    rush.urgent = true;
    bed.rig.create(rush);
    bed.board().setPage(0);
    bed.board().flush();
    QCoreApplication::processEvents();
    QVERIFY(!bed.rig.seenByBackend().contains(rush.id)); // on the page, but nobody can look at it
    bed.window->show();
    QTRY_VERIFY(bed.rig.seenByBackend().contains(rush.id));
}

void KitchenHonestyTest::aVoidLineStaysStruckUntilItIsBumped()
{
    KitchenBed bed(KitchenBed::tickets(2));
    KitchenOrder ticket = *bed.rig.onBackend(KitchenBed::id(1));
    for (KitchenItem& item : ticket.items) {
        item.status = ItemStatus::Voided;
    }
    bed.rig.change(ticket);
    bed.board().flush();
    const TicketCard* card = bed.card(ticket.id);
    QVERIFY(card != nullptr);
    QCOMPARE(card->entries[0].status, ItemStatus::Voided);

    const QRect line = bed.board().geometryOfPage().lineRect(ticket.id, ticket.items[0].id);
    const QImage picture = bed.board().grab(line).toImage();
    const QRgb ink = Theme::dark().color(Token::Remove).rgb();
    int struck = 0;
    for (int x = 0; x < picture.width(); ++x) {
        struck += picture.pixel(x, line.height() / 2) == ink ? 1 : 0;
    }
    QVERIFY2(struck > 60, qPrintable(QString::number(struck)));

    bed.clickBump(ticket.id);
    QTRY_COMPARE(bed.numbers(), QStringList(u"A-002"_s));
}

void KitchenHonestyTest::anAdditionStandsOnItsOrdersCard()
{
    KitchenBed bed(KitchenBed::tickets(2));
    KitchenOrder more = samples::ticket(u"A-001"_s, 5s, {u"Soju"_s});
    more.id += u"+1"_s;
    more.runningOrder = true;
    bed.rig.create(more);
    bed.board().flush();
    QCOMPARE(bed.numbers(), QStringList({u"A-001"_s, u"A-002"_s}));
    QCOMPARE(bed.card(more.id)->ticketIds, QStringList({KitchenBed::id(1), more.id}));
    bed.clickBump(KitchenBed::id(1));
    QTRY_COMPARE(bed.onBackend(more.id), TicketStatus::Ready);
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Ready);
}

void KitchenHonestyTest::twoDisplaysBumpTheSameLine()
{
    KitchenBed bed(KitchenBed::tickets(1));
    QSignalSpy failed(&bed.rig.store, &KitchenStore::commandFailed);
    bed.rig.loseContact();
    bed.clickLine(KitchenBed::id(1), 0);
    QTRY_COMPARE(bed.shownStatus(KitchenBed::id(1), 0), ItemStatus::InProgress);
    bed.board().flush();
    bed.clickLine(KitchenBed::id(1), 0);
    QTRY_COMPARE(bed.shownStatus(KitchenBed::id(1), 0), ItemStatus::Ready);

    KitchenOrder other = *bed.rig.onBackend(KitchenBed::id(1)); // the other display was faster
    other.items[0].status = ItemStatus::Ready;
    other.status = TicketStatus::InProgress;
    bed.rig.change(other);
    bed.rig.regainContact();
    QTRY_VERIFY(!bed.rig.store.tickets()->find(KitchenBed::id(1))->bumpKept);
    QCOMPARE(bed.shownStatus(KitchenBed::id(1), 0), ItemStatus::Ready);
    QCOMPARE(bed.shownStatus(KitchenBed::id(1), 1), ItemStatus::Pending);
    QCOMPARE(bed.rig.onBackend(KitchenBed::id(1))->items[0].status, ItemStatus::Ready);
}

void KitchenHonestyTest::aBumpElsewhereTakesTheTicketAway()
{
    KitchenBed bed(KitchenBed::tickets(2));
    KitchenOrder bumped = *bed.rig.onBackend(KitchenBed::id(1));
    for (KitchenItem& item : bumped.items) {
        item.status = ItemStatus::Ready;
    }
    bumped.status = TicketStatus::Ready;
    bumped.readyAt = bed.rig.clock.now();
    bed.rig.change(bumped);
    QTRY_COMPARE(bed.numbers(), QStringList(u"A-002"_s));
    QVERIFY(bed.find<QAbstractButton>(u"recallButton"_s)->text().contains(u"A-001"_s));
}

void KitchenHonestyTest::anUpdateOfAnUnknownTicketChangesNothing()
{
    KitchenBed bed(KitchenBed::tickets(1));
    OrderStatusUpdate update;
    update.orderId = u"never-heard-of"_s;
    update.orderNumber = u"ORD-20260314-999"_s;
    update.kitchenOrderId = u"never-heard-of"_s;
    update.status = TicketStatus::Ready;
    update.version = 7;
    update.items.emplace_back(u"no-item"_s, ItemStatus::Ready);
    bed.rig.hear(update);
    update.status = TicketStatus::Cancelled;
    bed.rig.hear(update);
    update.orderId = KitchenBed::id(1); // a known ticket, an unknown item
    update.kitchenOrderId = update.orderId;
    update.status = TicketStatus::InProgress;
    bed.rig.hear(update);
    bed.board().flush();
    QCOMPARE(bed.numbers(), QStringList(u"A-001"_s));
    QCOMPARE(bed.shownStatus(KitchenBed::id(1), 0), ItemStatus::Pending);
}

void KitchenHonestyTest::badTicketsAreShownAsFarAsTheyGo_data()
{
    QTest::addColumn<KitchenOrder>("ticket");
    const auto row = [](const char* name, const std::function<void(KitchenOrder&)>& spoil) {
        KitchenOrder ticket = samples::ticket(u"A-001"_s, 1min, {u"Bibimbap"_s});
        spoil(ticket);
        QTest::newRow(name) << ticket;
    };
    row("no lines", [](KitchenOrder& ticket) { ticket.items.clear(); });
    row("400 lines", [](KitchenOrder& ticket) {
        for (int i = 1; i < 400; ++i) {
            ticket.items.push_back(samples::item(u"Item %1"_s.arg(i), i));
            ticket.items.back().id = QString::number(i);
        }
    });
    row("names of 300 characters", [](KitchenOrder& ticket) {
        ticket.items[0].name = QString(300, u'W');
        ticket.customerName = QString(300, u'M');
        ticket.displayNumber = QString(200, u'8');
        ticket.items[0].note = QString(300, u'i');
    });
    row("words of nobody", [](KitchenOrder& ticket) {
        ticket.orderType = u"by-drone"_s;
        ticket.source = u"elsewhere"_s;
        ticket.items[0].station = u"no-such-station"_s;
    });
    row("a status of nobody", [](KitchenOrder& ticket) {
        ticket.unknownStatus = u"plated"_s;
        ticket.items[0].unknownStatus = u"burnt"_s;
    });
    row("ordered tomorrow", [](KitchenOrder& ticket) { ticket.createdAt += 24h; });
    row("ordered before time began", [](KitchenOrder& ticket) { ticket.createdAt = Instant{}; });
    row("absurd preparation time", [](KitchenOrder& ticket) {
        ticket.estimatedPrepTime = 1e6;
        ticket.items[0].prepMinutes = 9999;
    });
}

void KitchenHonestyTest::badTicketsAreShownAsFarAsTheyGo()
{
    QFETCH(const KitchenOrder, ticket);
    KitchenBed bed({ticket});
    QCOMPARE(bed.board().arrangement().cards().size(), std::size_t(1));
    QTRY_COMPARE(bed.rig.seenByBackend(), QStringList(ticket.id));
    bed.window->tick();
    bed.press(Qt::Key_1);
    bed.press(Qt::Key_Return);
    if (bed.find(u"ticketSheet"_s)->isVisible()) {
        bed.press(Qt::Key_P);
        bed.press(Qt::Key_Return);
    }
    QTRY_COMPARE(bed.onBackend(ticket.id), TicketStatus::Ready);
    QTRY_VERIFY(bed.numbers().isEmpty());
}

QTEST_MAIN(KitchenHonestyTest)
#include "tst_kitchen_honesty.moc"
