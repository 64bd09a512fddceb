// What a screen reader finds at a till: items and lines with all that they show, and the state of the link in words.
#include "ui/pos/till_bed.h"

#include <QAccessible>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillAccessTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QAccessible::setActive(true);
        m_bed = std::make_unique<TillBed>();
        m_bed->show();
        m_bed->setOnline();
        m_bed->logIn();
    }
    void cleanup() { m_bed.reset(); }
    void anItemSaysWhatItsTileShows();
    void aLineSaysWhatItShows();
    void aLostLinkIsInWords();

private:
    [[nodiscard]] QAccessibleInterface* childOf(const QString& view, int row) const
    {
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_bed->find<QListView>(view));
        return list == nullptr ? nullptr : list->child(row);
    }

    std::unique_ptr<TillBed> m_bed;
};

void TillAccessTest::anItemSaysWhatItsTileShows()
{
    m_bed->store->menuModel()->setAvailability(u"seafood-dolsot"_s, true, 5);
    m_bed->store->menuModel()->setAvailability(u"kimchi-jjigae"_s, false, std::nullopt);
    m_bed->add(u"japchae"_s, 2);
    const auto said = [this](const QString& item) {
        QAccessibleInterface* child = childOf(u"menuGrid"_s, m_bed->rowOf(u"menuGrid"_s, item));
        return child == nullptr ? QString() : child->text(QAccessible::Name);
    };
    QVERIFY2(said(u"seafood-dolsot"_s).startsWith(u"Seafood Dolsot, $19.50, 5 left"_s),
             qPrintable(said(u"seafood-dolsot"_s)));
    QVERIFY2(said(u"kimchi-jjigae"_s).contains(u"Sold out"_s), qPrintable(said(u"kimchi-jjigae"_s)));
    QVERIFY2(said(u"japchae"_s).endsWith(u"2 in the order"_s), qPrintable(said(u"japchae"_s)));
    QAccessibleInterface* child = childOf(u"menuGrid"_s, 0);
    QVERIFY(child->role() == QAccessible::ListItem);
    QVERIFY(child->state().focusable);
    QVERIFY(!child->rect().isEmpty());
}

void TillAccessTest::aLineSaysWhatItShows()
{
    m_bed->add(u"japchae"_s, 2, {}, u"No onion"_s);
    QAccessibleInterface* line = childOf(u"orderLines"_s, 0);
    QVERIFY(line != nullptr);
    QCOMPARE(line->text(QAccessible::Name), u"2, Japchae, No onion, $27.00, New"_s);
}

void TillAccessTest::aLostLinkIsInWords()
{
    QAccessibleInterface* link = QAccessible::queryAccessibleInterface(m_bed->find(u"linkIndicator"_s));
    QVERIFY(link->text(QAccessible::Name).startsWith(u"Connected"_s));
    m_bed->setOffline(10);
    QVERIFY2(link->text(QAccessible::Name).startsWith(u"Offline · saving on this till"_s),
             qPrintable(link->text(QAccessible::Name)));
}

QTEST_MAIN(TillAccessTest)
#include "tst_till_access.moc"
