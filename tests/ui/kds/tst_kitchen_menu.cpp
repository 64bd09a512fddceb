// What is set at the display itself, what is heard there, and today's tickets.
#include "kitchen_bed.h"

#include <QFileDialog>
#include <QTableView>

using namespace stonepot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class KitchenMenuTest final : public QObject, private KitchenTest {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void theMarkOpensTheMenu();
    void columnsAreSetAndKept();
    void theOrderIsSetAndKept();
    void lateTicketsFlashOnlyWhereMotionIsWelcome();
    void stationsAreChosenAndKept();
    void whoeverStartsItMaySayTheStation();
    void eachEventHasItsSound();
    void ofWhatComesTogetherTheMostUrgentIsHeard();
    void anotherStationsTicketIsNotHeard();
    void aSoundThatIsOffIsNotHeard();
    void theVolumeIsInTheSamples();
    void todayShowsTicketsWithTheirTimes();
    void todayIsSavedAsATable();
    void aTableThatCannotBeSavedIsSaid();

private:
    static void openHistory(KitchenBed& bed)
    {
        bed.click(u"kitchenMenuButton"_s);
        bed.click(u"historyButton"_s);
        QVERIFY(bed.find(u"historySheet"_s)->isVisible());
    }
    static void saveAs(KitchenBed& bed, const QString& path)
    {
        bed.click(u"historyExport"_s);
        auto* dialog = bed.find<QFileDialog>(u"historyFileDialog"_s);
        QVERIFY(dialog != nullptr);
        emit dialog->fileSelected(path); // the dialog itself is the toolkit's
        dialog->close();
    }
};

void KitchenMenuTest::theMarkOpensTheMenu()
{
    KitchenBed bed;
    bed.click(u"kitchenMenuButton"_s);
    QVERIFY(bed.find(u"kitchenMenu"_s)->isVisible());
    QTest::keyClick(bed.find(u"kitchenMenu"_s), Qt::Key_Escape);
    QVERIFY(!bed.find(u"kitchenMenu"_s)->isVisible());
}

void KitchenMenuTest::columnsAreSetAndKept()
{
    KitchenBed bed(KitchenBed::tickets(14));
    QCOMPARE(bed.board().arrangement().grid().columns, 5);
    bed.click(u"kitchenMenuButton"_s);
    bed.click(u"columns-3"_s);
    QCOMPARE(bed.board().arrangement().grid().columns, 3);
    const auto stored = bed.rig.storage->setting(u"kitchenBoard"_s).result();
    QVERIFY(stored.has_value());
    QCOMPARE(readBoardPreferences(*stored).columns, 3);
    QCOMPARE(readBoardPreferences("no JSON"), BoardPreferences());
    QCOMPARE(readBoardPreferences(R"({"columns": 99, "volume": 900})").columns, 0);
    QCOMPARE(readBoardPreferences(R"({"columns": 99, "volume": 900})").volume(KitchenSound::Late), 100);
    QCOMPARE(readBoardPreferences(R"({"volume": 40, "volumes": [10, 20]})").volumes, (std::array{10, 20, 40, 40}));
    BoardPreferences all;
    all.columns = 4;
    all.order = BoardOrder::Promise;
    all.flashesLate = true;
    all.sounds = {false, true, false, true};
    all.volumes = {40, 70, 100, 0};
    all.stations = u"grill,fry"_s;
    QCOMPARE(readBoardPreferences(toJson(all)), all);
}

void KitchenMenuTest::theOrderIsSetAndKept()
{
    std::vector<KitchenOrder> tickets = KitchenBed::tickets(3);
    tickets[0].items[0].prepMinutes = 60;
    tickets[2].urgent = true;
    KitchenBed bed(tickets);
    QCOMPARE(bed.numbers(), QStringList({u"A-003"_s, u"A-001"_s, u"A-002"_s}));
    bed.click(u"kitchenMenuButton"_s);
    bed.click(u"order-promise"_s);
    bed.board().flush();
    QCOMPARE(bed.numbers(), QStringList({u"A-003"_s, u"A-002"_s, u"A-001"_s}));
    QCOMPARE(readBoardPreferences(*bed.rig.storage->setting(u"kitchenBoard"_s).result()).order, BoardOrder::Promise);
    bed.click(u"order-age"_s);
    bed.board().flush();
    QCOMPARE(bed.numbers(), QStringList({u"A-003"_s, u"A-001"_s, u"A-002"_s}));
}

void KitchenMenuTest::lateTicketsFlashOnlyWhereMotionIsWelcome()
{
    for (const bool reduced : {false, true}) {
        KitchenBed bed(KitchenBed::tickets(1));
        KitchenSettings settings;
        settings.reducedMotion = reduced;
        bed.window = std::make_unique<KitchenWindow>(bed.rig.store, bed.rig.link, bed.rig.clock, settings);
        bed.window->resize(1920, 1080);
        bed.window->show();
        bed.board().flush();
        QVERIFY(!bed.board().flashesLate()); // it is off unless somebody wants it
        bed.click(u"kitchenMenuButton"_s);
        bed.click(u"flashLate"_s);
        QCOMPARE(bed.board().flashesLate(), !reduced);
        QVERIFY(readBoardPreferences(*bed.rig.storage->setting(u"kitchenBoard"_s).result()).flashesLate);
    }
}

void KitchenMenuTest::stationsAreChosenAndKept()
{
    KitchenBed bed;
    bed.click(u"kitchenMenuButton"_s);
    bed.click(u"stationsButton"_s);
    QVERIFY(bed.find(u"stationSheet"_s)->isVisible());
    bed.click(u"stationChoice-grill"_s);
    bed.click(u"stationChoice-fry"_s);
    QCOMPARE(bed.rig.store.tickets()->scope().text(), u"grill,fry"_s);
    QVERIFY(bed.find<QAbstractButton>(u"stationChip-fry"_s)->isChecked());
    bed.click(u"stationChoice-grill"_s);
    QCOMPARE(bed.rig.store.tickets()->scope().text(), u"fry"_s);
    QCOMPARE(readBoardPreferences(*bed.rig.storage->setting(u"kitchenBoard"_s).result()).stations, u"fry"_s);
    QTest::keyClick(bed.find(u"stationSheet"_s), Qt::Key_Escape);
    bed.click(u"stationChip-bar"_s); // a look at another one is not kept
    QCOMPARE(readBoardPreferences(*bed.rig.storage->setting(u"kitchenBoard"_s).result()).stations, u"fry"_s);
    bed.window = std::make_unique<KitchenWindow>(bed.rig.store, bed.rig.link, bed.rig.clock);
    QCOMPARE(bed.rig.store.tickets()->scope().text(), u"fry"_s);
}

void KitchenMenuTest::whoeverStartsItMaySayTheStation()
{
    KitchenBed bed;
    BoardPreferences preferences;
    preferences.stations = u"fry"_s;
    bed.rig.store.setPreferences(preferences);
    QCOMPARE(bed.rig.store.tickets()->scope().text(), u"fry"_s);
    KitchenSettings settings;
    settings.scope = {{u"grill"_s}};
    bed.window = std::make_unique<KitchenWindow>(bed.rig.store, bed.rig.link, bed.rig.clock, settings);
    QCOMPARE(bed.rig.store.tickets()->scope().text(), u"grill"_s);
}

void KitchenMenuTest::eachEventHasItsSound()
{
    KitchenBed bed;
    KitchenOrder ticket = KitchenBed::tickets(1).front();
    ticket.createdAt = bed.rig.clock.now();
    bed.rig.create(ticket);
    QTRY_COMPARE(bed.heard, QList<QByteArray>{soundFile(KitchenSound::New, 70)});
    bed.heard.clear();

    ticket.items[0].note = u"no salt"_s;
    bed.rig.change(ticket);
    QTRY_COMPARE(bed.heard, QList<QByteArray>{soundFile(KitchenSound::Changed, 70)});
    bed.heard.clear();

    ticket.items[0].status = ItemStatus::Voided;
    bed.rig.change(ticket);
    QTRY_COMPARE(bed.heard, QList<QByteArray>{soundFile(KitchenSound::Voided, 70)});
    bed.heard.clear();

    bed.board().flush();
    bed.rig.clock.advance(60min);
    bed.window->tick();
    QTRY_COMPARE(bed.heard, QList<QByteArray>{soundFile(KitchenSound::Late, 70)});
    bed.window->tick(); // once
    QTest::qWait(0);
    QCOMPARE(bed.heard.size(), 1);
}

void KitchenMenuTest::ofWhatComesTogetherTheMostUrgentIsHeard()
{
    KitchenSounds sounds(
        [this](const QByteArray& wav) { setProperty("heard", property("heard").toByteArray() + wav); });
    setProperty("heard", QByteArray());
    sounds.hear(KitchenSound::New);
    sounds.hear(KitchenSound::Voided);
    sounds.hear(KitchenSound::Changed);
    QTRY_COMPARE(property("heard").toByteArray(), soundFile(KitchenSound::Voided, 70));
}

void KitchenMenuTest::anotherStationsTicketIsNotHeard()
{
    KitchenBed bed({}, u"fry"_s);
    bed.rig.create(KitchenBed::tickets(1).front());
    KitchenOrder ours = samples::ticket(u"A-002"_s, 0s, {u"Mandu"_s});
    ours.items[0].station = u"fry"_s;
    bed.rig.create(ours);
    QTRY_COMPARE(bed.heard.size(), 1);
}

void KitchenMenuTest::aSoundThatIsOffIsNotHeard()
{
    KitchenBed bed;
    bed.click(u"kitchenMenuButton"_s);
    bed.click(u"soundNew"_s);
    QVERIFY(!bed.rig.store.preferences().plays(KitchenSound::New));
    bed.click(u"soundChanged-100"_s);
    QCOMPARE(bed.heard, QList<QByteArray>{soundFile(KitchenSound::Changed, 100)}); // how loud that is
    QCOMPARE(bed.rig.store.preferences().volume(KitchenSound::Voided), 70);        // each has its own
    bed.heard.clear();
    KitchenOrder ticket = KitchenBed::tickets(1).front();
    bed.rig.create(ticket);
    ticket.items[0].note = u"no salt"_s;
    bed.rig.change(ticket);
    QTRY_COMPARE(bed.heard, QList<QByteArray>{soundFile(KitchenSound::Changed, 100)});
}

void KitchenMenuTest::theVolumeIsInTheSamples()
{
    const QByteArray loud = soundFile(KitchenSound::Late, 100);
    QVERIFY(loud.startsWith("RIFF"));
    QCOMPARE(soundFile(KitchenSound::Late, 0).size(), loud.size());
    QCOMPARE(soundFile(KitchenSound::Late, 0).mid(44).count('\0'), loud.size() - 44);
    QVERIFY(soundFile(KitchenSound::Late, 50) != loud);
}

void KitchenMenuTest::todayShowsTicketsWithTheirTimes()
{
    KitchenBed bed(KitchenBed::tickets(2));
    QTRY_COMPARE(bed.rig.seenByBackend().size(), 2); // painted now
    bed.rig.clock.advance(60s);
    bed.clickBump(KitchenBed::id(1));
    QTRY_COMPARE(bed.onBackend(KitchenBed::id(1)), TicketStatus::Ready);
    openHistory(bed);
    auto* view = bed.find<QTableView>(u"historyTable"_s);
    const QPalette colors = view->palette();
    QVERIFY(colors.color(QPalette::Text).lightness() > colors.color(QPalette::Base).lightness() + 100); // to be read
    const QAbstractItemModel* table = view->model();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->index(1, 0).data().toString(), u"A-001"_s);
    QCOMPARE(table->index(1, 2).data().toString(), u"19:42:05"_s); // seen
    QCOMPARE(table->index(1, 4).data().toString(), u"19:43:05"_s); // ready
    QCOMPARE(table->index(1, 6).data().toString(), u"6:59"_s);

    bed.click(u"historyPrepTimes"_s);
    QCOMPARE(table->rowCount(), 3); // the station, and its two items
    QCOMPARE(table->index(0, 0).data().toString(), u"Hot pot"_s);
    QCOMPARE(table->index(0, 2).data().toString(), u"2"_s);
    QCOMPARE(table->index(1, 1).data().toString(), u"Bibimbap"_s);
    QCOMPARE(table->index(1, 3).data().toString(), u"6:59"_s);
}

void KitchenMenuTest::todayIsSavedAsATable()
{
    KitchenBed bed(KitchenBed::tickets(2));
    openHistory(bed);
    const QTemporaryDir folder;
    saveAs(bed, folder.filePath(u"today.csv"_s));
    QTRY_VERIFY2(bed.text(u"historyResult"_s).startsWith(u"Saved as"_s), qPrintable(bed.text(u"historyResult"_s)));
    QFile file(folder.filePath(u"today.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 5); // a header and four items
}

void KitchenMenuTest::aTableThatCannotBeSavedIsSaid()
{
    KitchenBed bed(KitchenBed::tickets(1));
    openHistory(bed);
    saveAs(bed, u"/no/such/folder/today.csv"_s);
    QTRY_VERIFY2(bed.text(u"historyResult"_s).contains(u"could not be saved"_s),
                 qPrintable(bed.text(u"historyResult"_s)));
}

QTEST_MAIN(KitchenMenuTest)
#include "tst_kitchen_menu.moc"
