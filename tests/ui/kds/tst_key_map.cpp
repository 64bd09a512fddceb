#include "ui/kds/key_map.h"

#include <QKeyEvent>
#include <QTest>

using namespace stonepot;
using namespace Qt::StringLiterals;

class KeyMapTest final : public QObject {
    Q_OBJECT
private slots:
    void standardMapDoesWhatTheLegendSays();
    void keypadKeysAreTheSameKeys();
    void modifiersMakeAnotherKey();
    void digitsMayBump();
    void missingActionsHaveNoKey();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
};

void KeyMapTest::standardMapDoesWhatTheLegendSays()
{
    const KeyMap map = KeyMap::standard();
    QCOMPARE(map.find(Qt::Key_1), (KitchenKey{KitchenAction::Select, 1}));
    QCOMPARE(map.find(Qt::Key_9), (KitchenKey{KitchenAction::Select, 9}));
    QCOMPARE(map.find(Qt::Key_Return), (KitchenKey{KitchenAction::Bump, 0}));
    QCOMPARE(map.find(Qt::Key_Space), (KitchenKey{KitchenAction::LineDone, 0}));
    QCOMPARE(map.find(Qt::Key_0), std::nullopt);
    QCOMPARE(map.label(KitchenAction::Select), u"1–9"_s);
    QCOMPARE(map.label(KitchenAction::Previous), u"←"_s);
    QCOMPARE(map.label(KitchenAction::Bump), u"Enter"_s);
    QCOMPARE(map.label(KitchenAction::Recall), u"R"_s);
    QVERIFY(!map.digitsBump());
}

void KeyMapTest::keypadKeysAreTheSameKeys()
{
    const KeyMap map = KeyMap::standard();
    const QKeyEvent digit(QEvent::KeyPress, Qt::Key_4, Qt::KeypadModifier);
    const QKeyEvent enter(QEvent::KeyPress, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(map.find(digit), (KitchenKey{KitchenAction::Select, 4}));
    QCOMPARE(map.find(enter), (KitchenKey{KitchenAction::Bump, 0}));
}

void KeyMapTest::modifiersMakeAnotherKey()
{
    const KeyMap map = KeyMap::standard();
    QCOMPARE(map.find(Qt::SHIFT | Qt::Key_P), (KitchenKey{KitchenAction::PreviousPage, 0}));
    QCOMPARE(map.find(Qt::CTRL | Qt::Key_R), std::nullopt);
}

void KeyMapTest::digitsMayBump()
{
    const Result<KeyMap> map = KeyMap::parse(R"({"digits": "bump", "keys": {"select": ["Q", "W"]}})");
    QVERIFY(map.has_value());
    QVERIFY(map->digitsBump());
    QCOMPARE(map->find(Qt::Key_W), (KitchenKey{KitchenAction::Select, 2}));
    QCOMPARE(map->label(KitchenAction::Select), u"Q–W"_s);
}

void KeyMapTest::missingActionsHaveNoKey()
{
    const Result<KeyMap> map = KeyMap::parse(R"({"keys": {"bump": ["F1"]}})");
    QVERIFY(map.has_value());
    QCOMPARE(map->find(Qt::Key_Return), std::nullopt);
    QCOMPARE(map->label(KitchenAction::Recall), QString());
}

void KeyMapTest::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");

    QTest::newRow("not JSON") << QByteArray("digits: 1") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("no keys") << QByteArray("{}") << u"keys"_s;
    QTest::newRow("unknown way of digits") << QByteArray(R"({"digits": "sing", "keys": {}})") << u"digits"_s;
    QTest::newRow("unknown action") << QByteArray(R"({"keys": {"dance": ["D"]}})") << u"keys.dance"_s;
    QTest::newRow("not a list") << QByteArray(R"({"keys": {"bump": "Enter"}})") << u"keys.bump"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"keys": {"bump": ["Enter", "Kaboom"]}})") << u"keys.bump[1]"_s;
    QTest::newRow("not a text") << QByteArray(R"({"keys": {"bump": [13]}})") << u"keys.bump[0]"_s;
    QTest::newRow("two meanings") << QByteArray(R"({"keys": {"bump": ["B"], "undo": ["B"]}})") << u"keys.undo[0]"_s;
    QTest::newRow("one key for two numbers")
        << QByteArray(R"({"keys": {"select": ["1", "1"]}})") << u"keys.select[1]"_s;
    QTest::newRow("ten numbers") << QByteArray(R"({"keys": {"select": ["1","2","3","4","5","6","7","8","9","0"]}})")
                                 << u"keys.select[9]"_s;
}

void KeyMapTest::mistakesAreNamed()
{
    QFETCH(QByteArray, json);
    const Result<KeyMap> map = KeyMap::parse(json);
    QVERIFY(!map.has_value());
    QTEST(map.error().where, "where");
    QCOMPARE(map.error().code, ErrorCode::ValidationError);
}

QTEST_APPLESS_MAIN(KeyMapTest)
#include "tst_key_map.moc"
