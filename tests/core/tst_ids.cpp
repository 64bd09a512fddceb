#include "core/ids.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace stonepot;

class IdsTest final : public QObject {
    Q_OBJECT

private slots:
    void uuidHasVersionSevenAndTheRfcVariant();
    void uuidBeginsWithItsTime();
    void uuidSaysItsTime();
    void uuidsSortByTime();
    void uuidsOfOneMillisecondSortByMaking();
    void uuidsAreNeverTheSame();
    void uuidsOfAClockThatWentBackAreStillDistinct();
    void displayNumberHasThreeDigitsAndMoreWhenNeeded();
    void orderNumberNamesTheDay();
    void tenantIds_data();
    void tenantIds();
    void idsOfPeers_data();
    void idsOfPeers();
};

namespace {

Instant at(qint64 milliseconds)
{
    return Instant(Milliseconds(milliseconds));
}

} // namespace

void IdsTest::uuidHasVersionSevenAndTheRfcVariant()
{
    for (int i = 0; i < 1000; ++i) {
        const QString id = newUuidV7(at(1767728527123 + i % 3));
        QCOMPARE(id.size(), 36);
        QCOMPARE(id, id.toLower());
        QCOMPARE(id.at(14), QChar(u'7'));
        QVERIFY2(u"89ab"_s.contains(id.at(19)), qPrintable(id));
        QCOMPARE(QUuid::fromString(id).variant(), QUuid::DCE);
        QVERIFY(isValidId(id));
    }
}

void IdsTest::uuidBeginsWithItsTime()
{
    // The example of RFC 9562, appendix A.6: 2022-02-22T19:22:22.000Z.
    QCOMPARE(newUuidV7(at(0x017F22E279B0)).first(13), u"017f22e2-79b0"_s);
}

void IdsTest::uuidSaysItsTime()
{
    QCOMPARE(timeOfUuidV7(newUuidV7(at(0x017F22E279B0))), std::optional(at(0x017F22E279B0)));
    QCOMPARE(timeOfUuidV7(u"line-1"_s), std::nullopt);
    QCOMPARE(timeOfUuidV7(QUuid::createUuid().toString(QUuid::WithoutBraces)), std::nullopt); // version 4
}

void IdsTest::uuidsSortByTime()
{
    QString last;
    for (qint64 ms = 1767728527000; ms < 1767728527200; ++ms) {
        const QString id = newUuidV7(at(ms));
        QVERIFY2(last < id, qPrintable(last + u" "_s + id));
        last = id;
    }
}

void IdsTest::uuidsOfOneMillisecondSortByMaking()
{
    QString last;
    for (int i = 0; i < 20000; ++i) {
        const QString id = newUuidV7(at(1767728527123));
        QVERIFY2(last < id, qPrintable(last + u" "_s + id));
        last = id;
    }
}

void IdsTest::uuidsAreNeverTheSame()
{
    QSet<QString> ids;
    for (int i = 0; i < 20000; ++i) {
        ids.insert(newUuidV7(at(1767728527123 + i % 7)));
    }
    QCOMPARE(ids.size(), 20000);
}

void IdsTest::uuidsOfAClockThatWentBackAreStillDistinct()
{
    const QString before = newUuidV7(at(1767728527123));
    (void)newUuidV7(at(1767728527122));
    QVERIFY(before != newUuidV7(at(1767728527123)));
}

void IdsTest::displayNumberHasThreeDigitsAndMoreWhenNeeded()
{
    QCOMPARE(displayNumber(u'A', 1), u"A-001"_s);
    QCOMPARE(displayNumber(u'A', 42), u"A-042"_s);
    QCOMPARE(displayNumber(u'C', 999), u"C-999"_s);
    QCOMPARE(displayNumber(u'C', 1000), u"C-1000"_s);
}

void IdsTest::orderNumberNamesTheDay()
{
    QCOMPARE(orderNumber(u"20260106", 7), u"ORD-20260106-007"_s);
    QCOMPARE(orderNumber(u"20260106", 12345), u"ORD-20260106-12345"_s);
}

void IdsTest::tenantIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"demo"_s << true;
    QTest::newRow("all kinds") << u"Shop_12-b"_s << true;
    QTest::newRow("64 long") << QString(64, u'a') << true;
    QTest::newRow("65 long") << QString(65, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("dot") << u"../demo"_s << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("letter beyond ASCII") << u"dém"_s << false;
    QTest::newRow("digit beyond ASCII") << u"a٣"_s << false;
}

void IdsTest::tenantIds()
{
    QFETCH(QString, text);
    QTEST(isValidTenantId(text), "valid");
}

void IdsTest::idsOfPeers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("uuid") << u"018f2b6a-7c1d-7e3a-9b1c-2f4d5e6a7b8c"_s << true;
    QTest::newRow("other style") << u"item:42/large~1.0"_s << true;
    QTest::newRow("128 long") << QString(128, u'x') << true;
    QTest::newRow("129 long") << QString(129, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("line break") << u"a\nb"_s << false;
    QTest::newRow("double quote") << u"a\"b"_s << false;
    QTest::newRow("single quote") << u"a'b"_s << false;
    QTest::newRow("backslash") << u"a\\b"_s << false;
    QTest::newRow("control") << u"a\x7F"_s << false;
    QTest::newRow("beyond ASCII") << u"é"_s << false;
}

void IdsTest::idsOfPeers()
{
    QFETCH(QString, text);
    QTEST(isValidId(text), "valid");
}

QTEST_APPLESS_MAIN(IdsTest)
#include "tst_ids.moc"
