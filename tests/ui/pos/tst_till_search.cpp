// Items found by what people type and by what a scanner reads, in the real window.
#include "ui/pos/till_bed.h"

#include "support/fatal_log_guard.h"
#include "ui/common/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TillSearchTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSearchIsDoneByNameCodeAndInitials_data();
    void aSearchIsDoneByNameCodeAndInitials();
    void aScannedCodeIsSoldWhereverTheFocusIs();
    void anUnknownCodeIsSaid();
    void aScanOnThePaymentScreenIsNoMoney();

private:
    void start();
    [[nodiscard]] const Cart& cart() const { return m_bed->store->cart(); }

    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<TillBed> m_bed;
};

void TillSearchTest::init()
{
    m_log = std::make_unique<FatalLogGuard>();
    m_log->allow(u"This plugin does not support"_s); // the offscreen platform's own
    m_bed = std::make_unique<TillBed>();
    m_bed->show();
}

void TillSearchTest::cleanup()
{
    m_bed.reset();
    QCOMPARE(m_log->finish(), QStringList());
}

void TillSearchTest::start()
{
    m_bed->setOnline();
    m_bed->logIn();
    QVERIFY(m_bed->find(u"sellingScreen"_s)->isVisible());
}

void TillSearchTest::aSearchIsDoneByNameCodeAndInitials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("itemId");
    QTest::newRow("words in any order") << u"tea barley"_s << u"barley-tea"_s;
    QTest::newRow("diacritics and case") << u"BARLÈY"_s << u"barley-tea"_s;
    QTest::newRow("code") << u"701"_s << u"barley-tea"_s;
    QTest::newRow("barcode") << u"8800417700652"_s << u"cola"_s;
    QTest::newRow("another language") << QString::fromUtf8("콜라") << u"cola"_s;
    QTest::newRow("initials") << QString::fromUtf8("ㅋㄹ") << u"cola"_s;
}

void TillSearchTest::aSearchIsDoneByNameCodeAndInitials()
{
    QFETCH(QString, text);
    QFETCH(QString, itemId);
    start();
    QTest::keyClick(m_bed->window.get(), Qt::Key_F2);
    auto* field = m_bed->find<QLineEdit>(u"searchField"_s);
    QVERIFY(field->hasFocus());
    m_bed->type(field, text);
    QVERIFY(m_bed->store->menuModel()->rowCount() > 0);
    QCOMPARE(m_bed->store->menuModel()->itemAt(0)->id, itemId);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(cart().lines.size(), 1U);
    QCOMPARE(cart().lines.front().choice.itemId, itemId);
    QCOMPARE(field->text(), QString());
}

void TillSearchTest::aScannedCodeIsSoldWhereverTheFocusIs()
{
    start();
    m_bed->scan(m_bed->find(u"menuGrid"_s), u"8800417700652"_s);
    QCOMPARE(cart().lines.size(), 1U);
    auto* field = m_bed->find<QLineEdit>(u"searchField"_s);
    m_bed->type(field, u"te"_s);
    m_bed->scan(field, u"8800417700652"_s);
    QCOMPARE(cart().lines.size(), 1U);
    QCOMPARE(cart().lines.front().choice.itemId, u"cola"_s);
    QCOMPARE(cart().lines.front().choice.quantity, Decimal(2));
}

void TillSearchTest::anUnknownCodeIsSaid()
{
    start();
    m_bed->scan(m_bed->find(u"menuGrid"_s), u"4006381333931"_s);
    QVERIFY(m_bed->find<Toast>(u"toast"_s)->message().contains(u"4006381333931"_s));
    QVERIFY(cart().isEmpty());
    auto* field = m_bed->find<QLineEdit>(u"searchField"_s);
    m_bed->type(field, u"te"_s);
    m_bed->scan(field, u"4006381333931"_s);
    QCOMPARE(field->text(), u"te"_s); // what was typed stays, what was scanned was no typing
}

void TillSearchTest::aScanOnThePaymentScreenIsNoMoney()
{
    start();
    m_bed->add(u"japchae"_s);
    QVERIFY(m_bed->click(u"payButton"_s));
    auto* received = m_bed->find<QLabel>(u"cashReceived"_s);
    const QString nothing = received->text();
    m_bed->scan(m_bed->find(u"paymentScreen"_s), u"8800417700652"_s);
    QCOMPARE(received->text(), nothing);
    QVERIFY(!m_bed->store->isPlacing());
    m_bed->type(m_bed->find(u"paymentScreen"_s), u"20"_s); // a person's digits come through
    QTRY_VERIFY(received->text() != nothing);
}

QTEST_MAIN(TillSearchTest)
#include "tst_till_search.moc"
