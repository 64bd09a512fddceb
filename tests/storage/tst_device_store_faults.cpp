// What a device's store does when the disk, the file or the directory fails.
#include "storage/device_store.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/full_disk.h"
#include "support/recording_probe.h"
#include "support/results.h"
#include "support/sample_orders.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

const QString day = u"20260106"_s;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestDeviceStoreFaults final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whateverCallFailsAnOrderIsWholeOrNotThere_data();
    void whateverCallFailsAnOrderIsWholeOrNotThere();
    void whateverCallFailsAnAnswerIsWholeOrNotThere();
    void fullDiskKeepsWhatWasCommittedAndSaysSo();
    void damagedFileIsSetAsideAndNeverOverwritten_data();
    void damagedFileIsSetAsideAndNeverOverwritten();
    void damageInsideIsFoundBesideTheWork();
    void newerSchemaIsRefusedAndUntouched();
    void directoryBelongsToOneProgram();
    void lockOfADeadProgramIsTakenOver();
    void lockOfADeadProgramIsTakenOverAfterAKillAtIt();
    void lockThatAProgramDiedMakingIsTakenOver();
    void unwritableDirectoryIsAClearError();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"device.db"_s); }
    [[nodiscard]] Result<std::unique_ptr<DeviceStore>> open(DatabaseProbe* probe = nullptr)
    {
        return DeviceStore::open(m_directory->path(), m_clock, probe);
    }
    void writeLockOfADeadProgram() const;

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestDeviceStoreFaults::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
}

void TestDeviceStoreFaults::cleanup()
{
    QCOMPARE(m_log->finish(), QStringList());
}

void TestDeviceStoreFaults::whateverCallFailsAnOrderIsWholeOrNotThere_data()
{
    QTest::addColumn<bool>("fromThenOn");
    QTest::newRow("once") << false;
    QTest::newRow("from then on") << true;
}

void TestDeviceStoreFaults::whateverCallFailsAnOrderIsWholeOrNotThere()
{
    QFETCH(const bool, fromThenOn);
    int failures = 0;
    for (int call = 1;; ++call) {
        const QString key = u"c%1"_s.arg(call);
        const Order order = sampleOrder(key);
        RecordingProbe probe;
        bool confirmed = false;
        {
            const auto store = open(&probe);
            QVERIFY2(store, errorText(store).constData());
            probe.failAt(call, fromThenOn ? RecordingProbe::Failing::FromThenOn : RecordingProbe::Failing::Once);
            confirmed = (*store)->placeOrder(order, placeEntry(order), day).result().has_value();
        }
        const auto store = open();
        QVERIFY2(store, errorText(store).constData());
        const auto snapshot = (*store)->load(day).result();
        QVERIFY2(snapshot, errorText(snapshot).constData());
        const auto isOrder = [&](const Order& each) { return each.clientOrderId == key; };
        const auto isEntry = [&](const OutboxEntry& each) { return each.key == key; };
        const auto orders = std::ranges::count_if(snapshot->orders, isOrder);
        QCOMPARE(std::ranges::count_if(snapshot->outbox, isEntry), orders);
        QCOMPARE(orders, confirmed ? 1 : 0);
        if (probe.failed() == 0) {
            QVERIFY(confirmed);
            break;
        }
        ++failures;
    }
    QVERIFY2(failures >= 5, "the probe sees too few calls");
}

void TestDeviceStoreFaults::whateverCallFailsAnAnswerIsWholeOrNotThere()
{
    int failures = 0;
    for (int call = 1;; ++call) {
        const QString key = u"c%1"_s.arg(call);
        const Order order = sampleOrder(key);
        RecordingProbe probe;
        Status recorded;
        {
            const auto store = open(&probe);
            QVERIFY2(store, errorText(store).constData());
            const auto position = (*store)->placeOrder(order, placeEntry(order), day).result();
            QVERIFY2(position, errorText(position).constData());
            probe.failAt(call);
            recorded = (*store)->recordAnswer(*position, u"o-"_s + key, u"ORD-"_s + key).result();
        }
        const auto store = open();
        const auto snapshot = (*store)->load(day).result();
        QVERIFY2(snapshot, errorText(snapshot).constData());
        const auto isEntry = [&](const OutboxEntry& each) { return each.key == key; };
        const auto isNamed = [&](const Order& each) { return each.clientOrderId == key && each.id == u"o-"_s + key; };
        QCOMPARE(std::ranges::count_if(snapshot->outbox, isEntry), recorded ? 0 : 1);
        QCOMPARE(std::ranges::count_if(snapshot->orders, isNamed), recorded ? 1 : 0);
        if (probe.failed() == 0) {
            QVERIFY(recorded);
            break;
        }
        ++failures;
    }
    QVERIFY2(failures >= 6, "the probe sees too few calls");
}

void TestDeviceStoreFaults::fullDiskKeepsWhatWasCommittedAndSaysSo()
{
    QStringList confirmed;
    {
        const auto store = open();
        QVERIFY2(store, errorText(store).constData());
        QSignalSpy failed(store->get(), &DeviceStore::failed);
        int refused = 0;
        {
            const FullDisk full(400'000);
            for (int i = 0; i < 200; ++i) {
                const Order order = sampleOrder(u"c%1"_s.arg(i));
                const auto position = (*store)->placeOrder(order, placeEntry(order), day).result();
                if (position) {
                    confirmed += order.clientOrderId;
                } else {
                    QCOMPARE(position.error().code, ErrorCode::StorageFailed);
                    ++refused;
                }
            }
        }
        QVERIFY(!confirmed.isEmpty());
        QVERIFY(refused > 0);
        QTRY_COMPARE(failed.size(), refused);
        // Room again: work goes on without a restart.
        const Order order = sampleOrder(u"after"_s);
        const auto position = (*store)->placeOrder(order, placeEntry(order), day).result();
        QVERIFY2(position, errorText(position).constData());
        confirmed += order.clientOrderId;
    }
    const auto store = open();
    QVERIFY2(store, errorText(store).constData());
    const auto snapshot = (*store)->load(day).result();
    QVERIFY2(snapshot, errorText(snapshot).constData());
    QStringList kept;
    for (const OutboxEntry& entry : snapshot->outbox) {
        kept += entry.key;
    }
    QCOMPARE(kept, confirmed);
}

void TestDeviceStoreFaults::damagedFileIsSetAsideAndNeverOverwritten_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::newRow("header") << 0 << 100;
    QTest::newRow("first page") << 100 << 3996;
}

void TestDeviceStoreFaults::damagedFileIsSetAsideAndNeverOverwritten()
{
    QFETCH(const int, offset);
    QFETCH(const int, length);
    const Order order = sampleOrder(u"c1"_s);
    {
        const auto store = open();
        QVERIFY((*store)->placeOrder(order, placeEntry(order), day).result());
    }
    overwrite(path(), offset, QByteArray(length, '\x5a'));
    const QByteArray damaged = contents(path());

    m_log->expect(u"The file is damaged"_s);
    const auto store = open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::StorageCorrupt);
    const QString aside = path() + u".corrupt-20260106T194207.123Z"_s;
    QVERIFY2(store.error().what.contains(aside), qPrintable(store.error().what));
    QVERIFY(contents(aside) == damaged);
    QVERIFY(!QFile::exists(path()));

    const auto fresh = open();
    QVERIFY2(fresh, errorText(fresh).constData());
    QVERIFY((*fresh)->load(day).result()->outbox.empty());
    QVERIFY(contents(aside) == damaged);
}

void TestDeviceStoreFaults::damageInsideIsFoundBesideTheWork()
{
    const Order order = sampleOrder(u"c1"_s);
    {
        const auto store = open();
        QVERIFY((*store)->placeOrder(order, placeEntry(order), day).result());
        QVERIFY((*store)->check().result());
    }
    overwrite(path(), 4096, QByteArray(30000, '\x5a'));
    const QByteArray damaged = contents(path());

    m_log->expect(u"The device's file is damaged"_s);
    auto store = open();
    QVERIFY2(store, errorText(store).constData());
    const Status checked = (*store)->check().result();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::StorageCorrupt);
    const QString aside = path() + u".corrupt-20260106T194207.123Z"_s;
    QCOMPARE(checked.error().where, aside);
    store->reset();
    QVERIFY(contents(aside) == damaged);
    QVERIFY(!QFile::exists(path()));

    const auto fresh = open();
    QVERIFY2(fresh, errorText(fresh).constData());
    QVERIFY((*fresh)->load(day).result()->outbox.empty());
    QVERIFY((*fresh)->check().result());
    QVERIFY(contents(aside) == damaged);
}

void TestDeviceStoreFaults::newerSchemaIsRefusedAndUntouched()
{
    QVERIFY(open());
    {
        const auto database = Database::open({.path = path()});
        QVERIFY((*database)->execute(u"PRAGMA user_version=1000"_s));
    }
    const QByteArray before = contents(path());
    const auto store = open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::SchemaTooNew);
    QVERIFY(contents(path()) == before);
}

void TestDeviceStoreFaults::directoryBelongsToOneProgram()
{
    auto first = open();
    QVERIFY2(first, errorText(first).constData());
    const auto second = open();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY2(second.error().what.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.error().what));
    first->reset();
    QVERIFY(open());
}

void TestDeviceStoreFaults::writeLockOfADeadProgram() const
{
    QFile lock(m_directory->filePath(u"device.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194303\nstonepot\n" + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() +
               "\n" + QSysInfo::bootUniqueId() + "\n");
}

void TestDeviceStoreFaults::lockOfADeadProgramIsTakenOver()
{
    writeLockOfADeadProgram();
    const auto store = open();
    QVERIFY2(store, errorText(store).constData());
}

// The next one had begun to remove it, for which it takes a lock, too, and was killed at it.
void TestDeviceStoreFaults::lockOfADeadProgramIsTakenOverAfterAKillAtIt()
{
    writeLockOfADeadProgram();
    for (const QString& removal : {u".rmlock"_s, u".rmlock.rmlock"_s}) {
        QFile file(m_directory->filePath(u"device.lock"_s + removal));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto store = open();
    QVERIFY2(store, errorText(store).constData());
    const auto second = open(); // and it is a lock
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestDeviceStoreFaults::lockThatAProgramDiedMakingIsTakenOver()
{
    for (const QByteArray& written : {QByteArray(), QByteArray("12")}) {
        QFile file(m_directory->filePath(u"device.lock"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written);
        file.close();
        const auto store = open();
        QVERIFY2(store, errorText(store).constData());
        const auto second = open(); // and it is a lock
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
    }
}

void TestDeviceStoreFaults::unwritableDirectoryIsAClearError()
{
    QFile file(m_directory->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = DeviceStore::open(file.fileName() + u"/data"_s, m_clock);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::StorageFailed);
    QCOMPARE(store.error().text(), file.fileName() + u"/data: The directory cannot be made."_s);
}

QTEST_GUILESS_MAIN(TestDeviceStoreFaults)
#include "tst_device_store_faults.moc"
