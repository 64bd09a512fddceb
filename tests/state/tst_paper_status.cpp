#include "state/paper_status.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestPaperStatus final : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsInTrouble();
    void changesOnlyWhatChanged();
};

void TestPaperStatus::showsWhatIsInTrouble()
{
    PaperStatus status;
    QSignalSpy changed(&status, &PaperStatus::changed);
    QVERIFY(status.isFine());
    status.setTroubles({{.jobId = 4, .title = u"A-042 Grill"_s, .problem = u"paper_out"_s}});
    QVERIFY(!status.isFine());
    QCOMPARE(status.index(0).data().toString(), u"A-042 Grill"_s);
    QCOMPARE(status.trouble(0).problem, u"paper_out"_s);
    status.setTroubles({{.jobId = 4, .title = u"A-042 Grill"_s, .problem = u"paper_out"_s}});
    QCOMPARE(changed.size(), 1);
    status.setTroubles({});
    QVERIFY(status.isFine());
}

void TestPaperStatus::changesOnlyWhatChanged()
{
    PaperStatus status;
    QAbstractItemModelTester tester(&status, QAbstractItemModelTester::FailureReportingMode::QtTest);
    status.setTroubles({{.jobId = 1}, {.jobId = 3}, {.jobId = 5}});
    QSignalSpy inserted(&status, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&status, &QAbstractItemModel::rowsRemoved);
    QSignalSpy data(&status, &QAbstractItemModel::dataChanged);
    const std::vector<PaperTrouble> next{
        {.jobId = 2}, {.jobId = 3, .problem = u"offline"_s}, {.jobId = 5}, {.jobId = 9}};
    status.setTroubles(next);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(data.size(), 1);
    QCOMPARE(status.rowCount(), 4);
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(status.trouble(row), next[static_cast<std::size_t>(row)]);
    }
}

QTEST_GUILESS_MAIN(TestPaperStatus)
#include "tst_paper_status.moc"
