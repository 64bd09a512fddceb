#include "ui/pos/choice_draft.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class ChoiceDraftTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRequiredSingleChoiceIsChangedButNotTakenAway();
    void anOptionalChoiceIsTakenAwayAgain();

private:
    Menu m_menu;
};

void ChoiceDraftTest::initTestCase()
{
    QFile file(QStringLiteral(STONEPOT_SOURCE_DIR "/resources/menu/sample.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto menu = parseMenu(file.readAll());
    QVERIFY(menu);
    m_menu = *menu;
}

void ChoiceDraftTest::aRequiredSingleChoiceIsChangedButNotTakenAway()
{
    ChoiceDraft draft(m_menu, u"dolsot-bibimbap"_s);
    draft.toggle(u"spice"_s, u"medium"_s);
    draft.toggle(u"spice"_s, u"medium"_s);
    QVERIFY(draft.isChosen(u"spice"_s, u"medium"_s));
    draft.toggle(u"spice"_s, u"hot"_s);
    QVERIFY(draft.isChosen(u"spice"_s, u"hot"_s));
    QVERIFY(!draft.isChosen(u"spice"_s, u"medium"_s));
}

void ChoiceDraftTest::anOptionalChoiceIsTakenAwayAgain()
{
    ChoiceDraft draft(m_menu, u"dolsot-bibimbap"_s);
    draft.toggle(u"extras"_s, u"extra-egg"_s);
    QVERIFY(draft.isChosen(u"extras"_s, u"extra-egg"_s));
    draft.toggle(u"extras"_s, u"extra-egg"_s);
    QVERIFY(!draft.isChosen(u"extras"_s, u"extra-egg"_s));
}

QTEST_GUILESS_MAIN(ChoiceDraftTest)
#include "tst_choice_draft.moc"
