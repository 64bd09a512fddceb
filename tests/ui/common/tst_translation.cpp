#include "ui/common/translation.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TranslationTest final : public QObject {
    Q_OBJECT

private slots:
    void englishHasPluralForms();
    void everyCountedThingHasItsSingular_data();
    void everyCountedThingHasItsSingular();
    void aLanguageThatIsNotThereIsEnglish();
    void nothingStaysBehind();

private:
    static QString guests(int count) { return QCoreApplication::translate("OrderText", "%n guests", nullptr, count); }
};

void TranslationTest::englishHasPluralForms()
{
    const Translation english(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(guests(1), u"1 guest"_s);
    QCOMPARE(guests(3), u"3 guests"_s);
}

void TranslationTest::everyCountedThingHasItsSingular_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("one");
    QTest::newRow("items") << "stonepot::SellingScreen"_ba << "%n items"_ba << u"1 item"_s;
    QTest::newRow("lines") << "stonepot::OrderPanel"_ba << "%n lines"_ba << u"1 line"_s;
    QTest::newRow("more lines") << "TicketPainter"_ba << "+%n more lines"_ba << u"+1 more line"_s;
}

void TranslationTest::everyCountedThingHasItsSingular()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(QString, one);
    const Translation english{QLocale(QLocale::English)};
    QCOMPARE(QCoreApplication::translate(context.constData(), source.constData(), nullptr, 1), one);
}

void TranslationTest::aLanguageThatIsNotThereIsEnglish()
{
    const Translation esperanto{QLocale(QLocale::Esperanto)};
    QCOMPARE(guests(2), u"2 guests"_s);
}

void TranslationTest::nothingStaysBehind()
{
    {
        const Translation english{QLocale(QLocale::English)};
    }
    QCOMPARE(guests(1), u"1 guests"_s); // the source text, which has no plural forms
}

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"
