#include "hub/fan_out.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class FanOutTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_delivered.clear(); }
    void whoIsAnsweredInTheSameTurnComesFirst();
    void aFewAreToldInTheNextTurn();
    void manyAreToldTogether();
    void othersComeBetweenTheManyOfOneRound();
    void whatIsCommittedMeanwhileWaitsForTheEndOfTheRound();
    void tenantsStayApart();
    void flushWaitsForNothing();
    void flushEndsTheRoundThatIsUnderWay();

private:
    // In so many turns.
    FanOut::Begin to(qsizetype clients, int turns = 1)
    {
        return [this, clients, turns](const QString& tenant, const Events& events) {
            QString text = tenant;
            for (const Event& event : events) {
                text += u' ' + QString::number(event.seq);
            }
            const auto left = std::make_shared<int>(turns);
            return FanOut::Round{.clients = clients, .tellSome = [this, text, left] {
                                     m_delivered += text;
                                     return --*left > 0;
                                 }};
        };
    }

    QStringList m_delivered;
};

namespace {

Events events(qint64 seq)
{
    return {{seq, u"order_created"_s, "{}"}};
}

} // namespace

void FanOutTest::whoIsAnsweredInTheSameTurnComesFirst()
{
    FanOut fanOut(to(10));
    fanOut.add(u"demo"_s, events(1));
    m_delivered += u"answer"_s;
    QCoreApplication::processEvents();
    QCOMPARE(m_delivered, QStringList({u"answer"_s, u"demo 1"_s}));
}

void FanOutTest::aFewAreToldInTheNextTurn()
{
    FanOut fanOut(to(10));
    for (const qint64 seq : {1, 2}) {
        fanOut.add(u"demo"_s, events(seq));
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_delivered, QStringList({u"demo 1"_s, u"demo 2"_s}));
}

void FanOutTest::manyAreToldTogether()
{
    FanOut fanOut(to(500));
    for (const qint64 seq : {1, 2, 3}) {
        fanOut.add(u"demo"_s, events(seq));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_delivered, QStringList({u"demo 1"_s, u"demo 2 3"_s}));
}

void FanOutTest::othersComeBetweenTheManyOfOneRound()
{
    FanOut fanOut(to(500, 3));
    fanOut.add(u"demo"_s, events(1));
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        m_delivered += u"another"_s;
    }
    QCOMPARE(m_delivered,
             QStringList({u"demo 1"_s, u"another"_s, u"demo 1"_s, u"another"_s, u"demo 1"_s, u"another"_s}));
}

void FanOutTest::whatIsCommittedMeanwhileWaitsForTheEndOfTheRound()
{
    FanOut fanOut(to(500, 2));
    fanOut.add(u"demo"_s, events(1));
    QCoreApplication::processEvents();
    fanOut.add(u"demo"_s, events(2));
    fanOut.add(u"demo"_s, events(3));
    QTRY_COMPARE(m_delivered, QStringList({u"demo 1"_s, u"demo 1"_s, u"demo 2 3"_s, u"demo 2 3"_s}));
}

void FanOutTest::tenantsStayApart()
{
    FanOut fanOut(to(500));
    fanOut.add(u"demo"_s, events(1));
    fanOut.add(u"other"_s, events(1));
    fanOut.add(u"demo"_s, events(2));
    QTRY_COMPARE(m_delivered.size(), 2);
    m_delivered.sort();
    QCOMPARE(m_delivered, QStringList({u"demo 1 2"_s, u"other 1"_s}));
}

void FanOutTest::flushWaitsForNothing()
{
    FanOut fanOut(to(500));
    fanOut.add(u"demo"_s, events(1));
    fanOut.add(u"demo"_s, events(2));
    fanOut.flush();
    QCOMPARE(m_delivered, QStringList({u"demo 1 2"_s}));
    fanOut.add(u"demo"_s, events(3));
    fanOut.flush();
    QCOMPARE(m_delivered, QStringList({u"demo 1 2"_s, u"demo 3"_s}));
}

void FanOutTest::flushEndsTheRoundThatIsUnderWay()
{
    FanOut fanOut(to(500, 3));
    fanOut.add(u"demo"_s, events(1));
    QCoreApplication::processEvents();
    fanOut.add(u"demo"_s, events(2));
    fanOut.flush();
    QCOMPARE(m_delivered, QStringList({u"demo 1"_s, u"demo 1"_s, u"demo 1"_s, u"demo 2"_s, u"demo 2"_s, u"demo 2"_s}));
}

QTEST_GUILESS_MAIN(FanOutTest)
#include "tst_fan_out.moc"
