#include "hub/turns.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TurnsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_done.clear(); }
    void longWorkHasATurnOfItsOwn();
    void shortWorkSharesOne();
    void whoIsGoneIsPassedOver();

private:
    // As long as a whole turn may take.
    void addLong(Turns& turns, const QString& name)
    {
        turns.add(this, [this, name] {
            QElapsedTimer timer;
            timer.start();
            while (timer.nsecsElapsed() < std::chrono::nanoseconds(Turns::time).count()) {
            }
            m_done += name;
        });
    }

    QStringList m_done;
};

void TurnsTest::longWorkHasATurnOfItsOwn()
{
    Turns turns;
    addLong(turns, u"a"_s);
    addLong(turns, u"b"_s);
    QCOMPARE(m_done, QStringList());
    QCoreApplication::processEvents();
    QCOMPARE(m_done, QStringList({u"a"_s}));
    QCoreApplication::processEvents();
    QCOMPARE(m_done, QStringList({u"a"_s, u"b"_s}));
}

void TurnsTest::shortWorkSharesOne()
{
    Turns turns;
    turns.add(this, [&] {
        m_done += u"a"_s;
        turns.add(this, [this] { m_done += u"c"_s; }); // behind all that waits
    });
    turns.add(this, [this] { m_done += u"b"_s; });
    QTRY_COMPARE(m_done, QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TurnsTest::whoIsGoneIsPassedOver()
{
    Turns turns;
    auto context = std::make_unique<QObject>();
    turns.add(context.get(), [this] { m_done += u"gone"_s; });
    turns.add(this, [this] { m_done += u"here"_s; });
    context.reset();
    QTRY_COMPARE(m_done, QStringList({u"here"_s}));
}

QTEST_GUILESS_MAIN(TurnsTest)
#include "tst_turns.moc"
