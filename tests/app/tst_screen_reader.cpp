// From an empty folder to a first sale by what a screen reader is told alone: the real program on a screen of its own,
// spoken to over AT-SPI.
#include "screen_reader.h"
#include "test_program.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class ScreenReaderTest final : public QObject {
    Q_OBJECT

private slots:
    void fromNothingToTheFirstSale();
};

// What went wrong is said with the line.
#define SAYS_NOTHING(what)                                                                                             \
    do {                                                                                                               \
        const QString problem = (what);                                                                                \
        QVERIFY2(problem.isEmpty(), qPrintable(problem));                                                              \
    } while (false)

void ScreenReaderTest::fromNothingToTheFirstSale()
{
    ScreenReader reader;
    SAYS_NOTHING(reader.start());
    const QTemporaryDir folder;
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const QString free = QString::number(port.serverPort());
    port.close();
    TestProgram program(u"stonepot"_s, {u"--data-dir"_s, folder.path()}, reader.environment());

    SAYS_NOTHING(reader.hear(u"Step 1 of 5"_s));
    SAYS_NOTHING(reader.press(u"Next"_s));
    SAYS_NOTHING(reader.hear(u"The restaurant"_s));
    SAYS_NOTHING(reader.write(u"Name of the restaurant"_s, u"Corner Kitchen"_s));
    SAYS_NOTHING(reader.write(u"Currency"_s, u"EURO"_s));
    SAYS_NOTHING(reader.write(u"Time zone"_s, u"Europe/Berlin"_s));
    SAYS_NOTHING(reader.write(u"Port of the hub in this program"_s, free));
    // What is wrong is said, too.
    SAYS_NOTHING(reader.press(u"Next"_s));
    SAYS_NOTHING(reader.hear(u"This is no currency.*"_s));
    SAYS_NOTHING(reader.write(u"Currency"_s, u"EUR"_s));
    SAYS_NOTHING(reader.press(u"Next"_s));
    SAYS_NOTHING(reader.hear(u"This device"_s));
    SAYS_NOTHING(reader.press(u"Next"_s));
    SAYS_NOTHING(reader.hear(u"Who works here"_s));
    SAYS_NOTHING(reader.write(u"Name of person 1"_s, u"Ana"_s));
    SAYS_NOTHING(reader.write(u"PIN of person 1"_s, u"2468"_s));
    SAYS_NOTHING(reader.press(u"Next"_s));
    SAYS_NOTHING(reader.hear(u"What is sold"_s));
    SAYS_NOTHING(reader.press(u"Open the restaurant"_s));

    SAYS_NOTHING(reader.press(u"Ana*"_s));
    for (const QChar digit : u"2468"_s) {
        SAYS_NOTHING(reader.press(digit));
    }
    SAYS_NOTHING(reader.write(u"Search items or scan a barcode"_s, u"Barley"_s));
    SAYS_NOTHING(reader.press(u"Barley Tea, €3.80*"_s));
    SAYS_NOTHING(reader.press(u"Pay*"_s));
    SAYS_NOTHING(reader.press(u"Exact"_s));
    SAYS_NOTHING(reader.press(u"Complete"_s));
    // The hub of this program has it.
    SAYS_NOTHING(reader.press(u"Orders"_s));
    SAYS_NOTHING(reader.hear(u"A-001, Dine-in, Not seen by the kitchen yet"_s));
}

QTEST_GUILESS_MAIN(ScreenReaderTest)
#include "tst_screen_reader.moc"
