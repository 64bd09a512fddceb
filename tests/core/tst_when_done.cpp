// Answers of other threads, and objects that end before them.
#include "core/when_done.h"

#include <QSignalSpy>
#include <QTest>
#include <thread>

using namespace stonepot;

class TestWhenDone final : public QObject {
    Q_OBJECT

private slots:
    void answerArrivesInTheThreadOfItsContext();
    void answerThatIsHereAlreadyDoesNotArriveBeforeTheCallerHasReturned();
    void whatTheFunctionReturnsIsTheNextAnswer();
    void answerAfterTheEndOfItsContextGoesNowhere();
    void promiseThatIsGivenUpCallsNobody();

private:
    // Finishes the promise in another thread, and waits until it has.
    static void finishElsewhere(QPromise<int>& promise, int value)
    {
        std::thread([&promise, value] {
            promise.addResult(value);
            promise.finish();
        }).join();
    }
};

void TestWhenDone::answerArrivesInTheThreadOfItsContext()
{
    QPromise<int> promise;
    promise.start();
    QObject context;
    std::thread::id where;
    int got = 0;
    whenDone(promise.future(), &context, [&](int value) {
        got = value;
        where = std::this_thread::get_id();
    });
    finishElsewhere(promise, 7);
    QTRY_COMPARE(got, 7);
    QCOMPARE(where, std::this_thread::get_id());
}

void TestWhenDone::answerThatIsHereAlreadyDoesNotArriveBeforeTheCallerHasReturned()
{
    QObject context;
    int got = 0;
    whenDone(QtFuture::makeReadyFuture(3), &context, [&](int value) { got = value; });
    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 3);
}

void TestWhenDone::whatTheFunctionReturnsIsTheNextAnswer()
{
    QPromise<int> promise;
    promise.start();
    QObject context;
    QString got;
    const QFuture<QString> text =
        whenDone(promise.future(), &context, [](int value) { return QString::number(value); });
    whenDone(text, &context, [&](const QString& value) { got = value; });
    finishElsewhere(promise, 12);
    QTRY_COMPARE(got, QStringLiteral("12"));
}

void TestWhenDone::answerAfterTheEndOfItsContextGoesNowhere()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    auto context = std::make_unique<QObject>();
    const QFuture<int> next = whenDone(promise.future(), context.get(), [&](int value) {
        called = true;
        return value;
    });
    context.reset();
    finishElsewhere(promise, 1);
    QCoreApplication::processEvents();
    QVERIFY(!called);
    QVERIFY(next.isCanceled());
}

void TestWhenDone::promiseThatIsGivenUpCallsNobody()
{
    QObject context;
    bool called = false;
    QFuture<int> next;
    {
        QPromise<int> promise;
        promise.start();
        next = whenDone(promise.future(), &context, [&](int value) {
            called = true;
            return value;
        });
    }
    QTRY_VERIFY(next.isFinished());
    QVERIFY(!called);
    QVERIFY(next.isCanceled());
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_when_done.moc"
