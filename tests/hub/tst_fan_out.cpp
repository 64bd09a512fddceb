#include "hub/fan_out.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class FanOutTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_delivered.clear(); }
    void aFewAreToldAtOnce();
    void manyAreToldTogether();
    void tenantsStayApart();
    void flushWaitsForNothing();

private:
    FanOut::Deliver to(qsizetype clients)
    {
        return [this, clients](const QString& tenant, const Events& events) {
            QString text = tenant;
            for (const Event& event : events) {
                text += u' ' + QString::number(event.seq);
            }
            m_delivered += text;
            return clients;
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

void FanOutTest::aFewAreToldAtOnce()
{
    FanOut fanOut(to(10));
    fanOut.add(u"demo"_s, events(1));
    QCOMPARE(m_delivered, QStringList({u"demo 1"_s}));
    fanOut.add(u"demo"_s, events(2));
    QCOMPARE(m_delivered, QStringList({u"demo 1"_s, u"demo 2"_s}));
}

void FanOutTest::manyAreToldTogether()
{
    FanOut fanOut(to(500));
    fanOut.add(u"demo"_s, events(1));
    QCOMPARE(m_delivered, QStringList({u"demo 1"_s}));
    fanOut.add(u"demo"_s, events(2));
    fanOut.add(u"demo"_s, events(3));
    QCOMPARE(m_delivered.size(), 1);
    QTRY_COMPARE(m_delivered, QStringList({u"demo 1"_s, u"demo 2 3"_s}));
}

void FanOutTest::tenantsStayApart()
{
    FanOut fanOut(to(500));
    fanOut.add(u"demo"_s, events(1));
    fanOut.add(u"demo"_s, events(2));
    fanOut.add(u"other"_s, events(1));
    QTRY_COMPARE(m_delivered.size(), 3);
    m_delivered.sort();
    QCOMPARE(m_delivered, QStringList({u"demo 1"_s, u"demo 2"_s, u"other 1"_s}));
}

void FanOutTest::flushWaitsForNothing()
{
    FanOut fanOut(to(500));
    fanOut.add(u"demo"_s, events(1));
    fanOut.add(u"demo"_s, events(2));
    fanOut.flush();
    QCOMPARE(m_delivered, QStringList({u"demo 1"_s, u"demo 2"_s}));
}

QTEST_GUILESS_MAIN(FanOutTest)
#include "tst_fan_out.moc"
