// `stonepot --demo`, its windows made as the program makes them.
#include "demo.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class DemoTest final : public QObject {
    Q_OBJECT

private slots:
    void theTillTellsOfItsLinkWhatIsAskedFor_data();
    void theTillTellsOfItsLinkWhatIsAskedFor();
};

void DemoTest::theTillTellsOfItsLinkWhatIsAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("all");
    QTest::newRow("a guest at a fair") << QStringList{u"--demo"_s} << false;
    QTest::newRow("who builds on it") << QStringList{u"--demo"_s, u"--dev"_s} << true;
}

void DemoTest::theTillTellsOfItsLinkWhatIsAskedFor()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, all);
    const auto options = parseOptions(Program::Windowed, arguments);
    QVERIFY(options);
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto demo = Demo::start(*options, folder.path(), clock);
    QVERIFY2(demo, demo ? "" : qPrintable(demo.error().text()));
    QWidget& till = *(*demo)->till().window;
    const auto* line = till.findChild<QLabel*>(u"linkLine"_s);
    QCOMPARE(line != nullptr, all);
    if (all) {
        till.show();
        QTRY_VERIFY2(line->text().contains(u"ws://127.0.0.1:"_s), qPrintable(line->text()));
    }
}

QTEST_MAIN(DemoTest)
#include "tst_demo.moc"
