// How long a cashier waits: from a touch to what it paints, and with a disk that takes half a second. The figures are
// in the log; only medians are bounded, and widely: this is no release build, and a test machine does other things,
// too.
#include "ui/pos/stall_watch.h"
#include "ui/pos/till_bed.h"

#include "state/payment_terminal.h"
#include "ui/common/in_turns.h"
#include "ui/pos/tile_delegate.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TillSpeedTest final : public QObject {
    Q_OBJECT

private slots:
    void theLogInComesBeforeTheRest();
    void theRestIsMadeInTurns();
    void helpMakesTheRestAtOnce();
    void aTouchIsPainted();
    void aCategoryIsPainted();
    void categoriesArePreparedBeforeSomebodyLooks();
    void aSearchAmongTwentyThousandItemsIsPainted();
    void aSlowDiskStopsNobody_data();
    void aSlowDiskStopsNobody();
    void aWatchSeesAThreadThatWaits();

private:
    // Everything that `step` sets going is done and painted by the end of each measurement.
    template <typename Step>
    void measure(const char* what, int times, Step step);
};

template <typename Step>
void TillSpeedTest::measure(const char* what, int times, Step step)
{
    std::vector<qint64> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        taken.push_back(timer.nsecsElapsed() / 1000);
    }
    std::ranges::sort(taken);
    const qint64 half = taken[taken.size() / 2];
    const qint64 most = taken[taken.size() * 99 / 100];
    qInfo("%s: median %.1f ms, p99 %.1f ms", what, static_cast<double>(half) / 1000, static_cast<double>(most) / 1000);
    QVERIFY2(half < 150'000, what);
}

void TillSpeedTest::theLogInComesBeforeTheRest()
{
    TillBed bed;
    QSignalSpy ready(bed.store.get(), &PosStore::ready);
    bool peopleFirst = false;
    connect(bed.store.get(), &PosStore::staffChanged, this, [&] { peopleFirst = ready.isEmpty(); });
    TillWindow::Options options = TillBed::defaultOptions();
    options.startsWithLogin = true;
    TillWindow window(*bed.store, *bed.status, bed.clock, options);
    window.show();
    QVERIFY(window.findChild<QWidget*>(u"loginScreen"_s) != nullptr);
    QVERIFY(window.findChild<QWidget*>(u"sellingScreen"_s) == nullptr);
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(peopleFirst);
    QTRY_VERIFY(window.findChild<QWidget*>(u"sellingScreen"_s) != nullptr);
    QVERIFY(window.findChild<QWidget*>(u"loginScreen"_s)->isVisible());
}

// Between two parts other work gets its turn, and none of them is most of the work.
void TillSpeedTest::theRestIsMadeInTurns()
{
    TillBed bed;
    QSignalSpy ready(bed.store.get(), &PosStore::ready);
    TillWindow::Options options = TillBed::defaultOptions();
    options.startsWithLogin = true;
    TillWindow window(*bed.store, *bed.status, bed.clock, options);
    window.show();
    qsizetype widgets = window.findChildren<QWidget*>().size();
    QList<qsizetype> made;
    bool othersHadTheirTurn = true;
    int inOneTurn = 0;
    connect(window.findChild<InTurns*>(), &InTurns::partDone, this, [&] {
        inOneTurn += othersHadTheirTurn ? 0 : 1;
        othersHadTheirTurn = false;
        QMetaObject::invokeMethod(
            this, [&] { othersHadTheirTurn = true; }, Qt::QueuedConnection);
        const qsizetype now = window.findChildren<QWidget*>().size();
        made += now - widgets;
        widgets = now;
    });
    QTRY_VERIFY(window.findChild<QWidget*>(u"toast"_s) != nullptr);
    QTRY_VERIFY(othersHadTheirTurn);
    QCOMPARE(inOneTurn, 0);
    QVERIFY(made.size() >= 6);
    qInfo() << "widgets a turn:" << made;
    const qsizetype all = std::accumulate(made.begin(), made.end(), qsizetype(0));
    for (const qsizetype part : made) {
        QVERIFY(part * 5 < all * 2);
    }
}

void TillSpeedTest::helpMakesTheRestAtOnce()
{
    TillBed bed;
    TillWindow::Options options = TillBed::defaultOptions();
    options.startsWithLogin = true;
    TillWindow window(*bed.store, *bed.status, bed.clock, options);
    window.show();
    window.findChild<QAbstractButton*>(u"helpButton"_s)->click();
    QVERIFY(window.findChild<QWidget*>(u"helpSheet"_s) != nullptr);
    QVERIFY(window.findChild<QWidget*>(u"helpSheet"_s)->isVisible());
}

void TillSpeedTest::aTouchIsPainted()
{
    TillBed bed;
    bed.show();
    bed.logIn();
    auto* grid = bed.find<QListView>(u"menuGrid"_s);
    const QPoint tile = grid->visualRect(grid->model()->index(bed.rowOf(u"menuGrid"_s, u"Japchae"_s), 0)).center();
    measure("touch to painted line", 200, [&](int) { QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, tile); });
    QCOMPARE(bed.store->cart().lines.front().choice.quantity, Decimal(200));
}

void TillSpeedTest::aCategoryIsPainted()
{
    TillBed bed;
    bed.show();
    bed.logIn();
    auto* rail = bed.find<QListView>(u"categoryRail"_s);
    measure("category to painted tiles", 100, [&](int i) {
        const QModelIndex index = rail->model()->index(i % rail->model()->rowCount(), 0);
        QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualRect(index).center());
    });
}

// By the time a cashier presses a category its texts are shaped: nothing is left to shape when it is painted.
void TillSpeedTest::categoriesArePreparedBeforeSomebodyLooks()
{
    TillBed bed;
    bed.show();
    bed.logIn();
    auto* selling = bed.find(u"sellingScreen"_s);
    auto* preparing = selling->findChild<InTurns*>();
    QSignalSpy rows(preparing, &InTurns::partDone);
    QTRY_VERIFY(selling->isVisible());
    QTRY_VERIFY(!rows.isEmpty() && preparing->isDone());
    auto* grid = bed.find<QListView>(u"menuGrid"_s);
    const auto* tiles = qobject_cast<TileDelegate*>(grid->itemDelegate());
    const qsizetype prepared = tiles->textsKept();
    auto* rail = bed.find<QListView>(u"categoryRail"_s);
    for (int row = 0; row < rail->model()->rowCount(); ++row) {
        const QRect at = rail->visualRect(rail->model()->index(row, 0));
        QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, at.center());
        grid->grab();
        QCOMPARE(tiles->textsKept(), prepared);
    }
}

void TillSpeedTest::aSearchAmongTwentyThousandItemsIsPainted()
{
    TillBed bed;
    bed.show();
    bed.logIn();
    Menu menu = bed.store->menu();
    const std::vector<MenuItem> some = menu.items;
    for (std::size_t i = 0; menu.items.size() < 20'000; ++i) {
        MenuItem item = some[i % some.size()];
        item.id += u"-%1"_s.arg(i);
        item.code.clear();
        item.barcode.clear();
        menu.items.push_back(item);
    }
    bed.store->menuModel()->setMenu(menu);
    auto* field = bed.find<QLineEdit>(u"searchField"_s);
    field->setFocus();
    const QString text = u"kimchi jjigae"_s;
    measure("search key to painted tiles, 20,000 items", static_cast<int>(text.size()), [&](int i) {
        bed.clock.advance(200ms);
        QTest::keyClick(field, text.at(i).toLatin1());
    });
}

void TillSpeedTest::aSlowDiskStopsNobody_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"sale", "void", "hold", "search", "sold out", "card"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TillSpeedTest::aSlowDiskStopsNobody()
{
    QFETCH(QString, what);
    SimulatedTerminal terminal(1ms);
    TillWindow::Options options = TillBed::defaultOptions();
    options.terminal = &terminal;
    TillBed bed(options);
    bed.show();
    bed.setOnline();
    bed.logIn();
    bed.add(u"japchae"_s);
    QSignalSpy committed(bed.store.get(), &PosStore::orderCommitted);
    if (what == "void"_L1) {
        QVERIFY(bed.click(u"sendButton"_s));
        QTRY_COMPARE(committed.count(), 1);
        QVERIFY(bed.click(u"ordersButton"_s));
        QVERIFY(bed.clickRow(u"ordersList"_s, 0));
        QVERIFY(bed.click(u"orderDetailsTakeBack"_s));
        QVERIFY(bed.click(u"voidReason0"_s));
        QVERIFY(bed.click(u"voidAccept"_s));
    } else if (what == "sale"_L1 || what == "card"_L1) {
        QVERIFY(bed.click(u"payButton"_s));
        QVERIFY(bed.click(what == "card"_L1 ? u"tenderCard"_s : u"cashExact"_s));
    }
    bed.disk.setDelay(500ms);
    QElapsedTimer all;
    all.start();
    StallWatch watch;
    if (what == "sale"_L1 || what == "card"_L1) {
        QVERIFY(bed.click(u"completeButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(committed.count(), 1, 20'000);
    } else if (what == "void"_L1) {
        QSignalSpy changed(bed.store.get(), &PosStore::orderChanged);
        QVERIFY(bed.press(u"approval"_s, u"5678"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
    } else if (what == "hold"_L1) {
        QSignalSpy held(bed.store.get(), &PosStore::heldChanged);
        QVERIFY(bed.click(u"holdButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(held.count(), 1, 20'000);
    } else if (what == "sold out"_L1) {
        bed.store->setAvailability(u"japchae"_s, false, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(!bed.store->menu().item(u"japchae"_s)->available, 20'000);
    } else {
        bed.store->holdCart(); // the disk is busy while somebody searches
        bed.type(bed.find(u"searchField"_s), u"kimchi"_s);
        QSignalSpy held(bed.store.get(), &PosStore::heldChanged);
        QTRY_COMPARE_WITH_TIMEOUT(held.count(), 1, 20'000);
    }
    const auto longest = watch.longest();
    bed.disk.setDelay(0ms);
    qInfo("%s: longest stall %lld ms while the disk took %lld ms", qPrintable(what), qint64{longest.count()},
          all.elapsed());
    QVERIFY(all.elapsed() >= 500);
    QVERIFY2(longest < 50ms, "the interface waited for the disk");
}

void TillSpeedTest::aWatchSeesAThreadThatWaits()
{
    StallWatch watch;
    QTest::qWait(20);
    std::this_thread::sleep_for(150ms); // what is looked for
    QTest::qWait(20);
    QVERIFY(watch.longest() > 50ms);
}

QTEST_MAIN(TillSpeedTest)
#include "tst_till_speed.moc"
