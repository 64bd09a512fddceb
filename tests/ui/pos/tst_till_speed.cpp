// How long a cashier waits: from a touch to what it paints, and with a disk that takes half a second. The figures are
// in the log; only medians are bounded, and widely: this is no release build, and a test machine does other things,
// too.
#include "ui/pos/till_bed.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

class TillSpeedTest final : public QObject {
    Q_OBJECT

private slots:
    void aTouchIsPainted();
    void aCategoryIsPainted();
    void aSearchAmongTwentyThousandItemsIsPainted();
    void aSlowDiskStopsNobody();

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
    QTest::keyClick(field, Qt::Key_B); // the first search prepares the texts
    field->clear();
    measure("search key to painted tiles, 20,000 items", static_cast<int>(text.size()), [&](int i) {
        bed.clock.advance(200ms);
        QTest::keyClick(field, text.at(i).toLatin1());
    });
}

void TillSpeedTest::aSlowDiskStopsNobody()
{
    TillBed bed;
    bed.show();
    bed.logIn();
    bed.add(u"japchae"_s);
    QVERIFY(bed.click(u"payButton"_s));
    QVERIFY(bed.click(u"cashExact"_s));
    bed.disk.setDelay(500ms);
    qint64 longest = 0;
    QElapsedTimer beat;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, beat.restart()); });
    QSignalSpy committed(bed.store.get(), &PosStore::orderCommitted);
    QElapsedTimer all;
    all.start();
    beat.start();
    heart.start(5ms);
    QVERIFY(bed.click(u"completeButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(committed.count(), 1, 20'000);
    heart.stop();
    bed.disk.setDelay(0ms);
    qInfo("longest stall %lld ms while the disk took %lld ms", longest, all.elapsed());
    QVERIFY(all.elapsed() >= 500);
    QVERIFY2(longest < 400, "the interface waited for the disk");
}

QTEST_MAIN(TillSpeedTest)
#include "tst_till_speed.moc"
