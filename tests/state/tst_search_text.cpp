#include "state/search_index.h"
#include "state/search_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class SearchTextTest final : public QObject {
    Q_OBJECT

private slots:
    void findsWhatPeopleType_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const QStringList bibimbap{u"Dolsot Bibimbap"_s, u"돌솥 비빔밥"_s, u"101"_s};
        QTest::newRow("part of a word") << bibimbap << u"bibim"_s << true;
        QTest::newRow("other case") << bibimbap << u"DOLSOT"_s << true;
        QTest::newRow("words in any order") << bibimbap << u"bibim dol"_s << true;
        QTest::newRow("every word must be there") << bibimbap << u"dolsot beef"_s << false;
        QTest::newRow("a word of each part") << bibimbap << u"101 비빔"_s << true;
        QTest::newRow("without the space") << bibimbap << u"dolsotbi"_s << true;
        QTest::newRow("spaces around") << bibimbap << u"  dolsot   bibimbap "_s << true;
        QTest::newRow("code") << bibimbap << u"101"_s << true;
        QTest::newRow("korean name") << bibimbap << u"돌솥"_s << true;
        QTest::newRow("syllable that is still being typed") << bibimbap << u"비비"_s << true;
        QTest::newRow("initial consonants") << bibimbap << u"ㄷㅅㅂ"_s << true;
        QTest::newRow("initial consonants from the middle") << bibimbap << u"ㅂㅂㅂ"_s << true;
        QTest::newRow("other initial consonants") << bibimbap << u"ㄱㅅ"_s << false;
        QTest::newRow("double initial consonant") << QStringList{u"떡볶이"_s} << u"ㄸㅂ"_s << true;
        QTest::newRow("accents in the name") << QStringList{u"Crème brûlée"_s} << u"creme brulee"_s << true;
        QTest::newRow("accents in the search") << QStringList{u"Creme brulee"_s} << u"crème"_s << true;
        QTest::newRow("two marks on one letter") << QStringList{u"Phở bò"_s} << u"pho bo"_s << true;
        QTest::newRow("stroke") << QStringList{u"Smørrebrød"_s} << u"smorrebrod"_s << true;
        QTest::newRow("sharp s") << QStringList{u"Weißbier"_s} << u"WEISSBIER"_s << true;
        QTest::newRow("ligature") << QStringList{u"Bœuf"_s} << u"boeuf"_s << true;
        QTest::newRow("full-width figures") << QStringList{u"101"_s} << u"１０１"_s << true;
        QTest::newRow("arabic vowel marks") << QStringList{u"شَاي"_s} << u"شاي"_s << true;
        QTest::newRow("nothing matches nothing") << QStringList{u""_s} << u"a"_s << false;
    }
    void findsWhatPeopleType()
    {
        QFETCH(QStringList, parts);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(SearchText(parts).containsAll(searchWords(typed)), found);
    }
    void indexFindsTheSame_data() { findsWhatPeopleType_data(); }
    void indexFindsTheSame()
    {
        QFETCH(QStringList, parts);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const SearchIndex index({{u"Nothing of it"_s}, parts, {}, parts, {u"\u1100\u1161"_s}});
        const std::vector<qsizetype> both{1, 3};
        QCOMPARE(index.containingAll(searchWords(typed)), found ? both : std::vector<qsizetype>());
    }

    void initialsOfDecomposedTextAreTheSame()
    {
        const QString composed = u"돌솥 비빔밥"_s;
        QCOMPARE(initialConsonants(composed), u"ㄷㅅㅂㅂㅂ"_s);
        QCOMPARE(initialConsonants(composed.normalized(QString::NormalizationForm_D)), u"ㄷㅅㅂㅂㅂ"_s);
    }

    void beginningIsThatOfAnyPart()
    {
        const SearchText text({u"Beef Bulgogi"_s, u"불고기"_s});
        QVERIFY(text.beginsWith(foldForSearch(u"BEEF"_s)));
        QVERIFY(text.beginsWith(foldForSearch(u"불"_s)));
        QVERIFY(!text.beginsWith(foldForSearch(u"Bulgogi"_s)));
        const SearchIndex index({{u"Bulgogi"_s}, {u"Beef Bulgogi"_s, u"불고기"_s}});
        QVERIFY(index.beginsWith(1, foldForSearch(u"BEEF"_s)));
        QVERIFY(index.beginsWith(1, foldForSearch(u"불"_s)));
        QVERIFY(!index.beginsWith(1, foldForSearch(u"Bulgogi"_s)));
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_search_text.moc"
