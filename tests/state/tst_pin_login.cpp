#include "state/pin_login.h"
#include "support/busy_global_pool.h"
#include "support/eventually.h"
#include "support/fake_clock.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stonepot;

namespace {

const StaffMember mina{u"mina"_s, u"Mina Kim"_s, StaffRole::Cashier, u"#0E7C86"_s};

Result<StaffMember> no(ErrorCode code)
{
    return fail(code, {}, u"no"_s);
}

} // namespace

class TestPinLogin final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void unknownPinIsAskedOnceAndKnownFromThenOn();
    void knownPinOpensWithoutABackend();
    void pinThatTheBackendRefusesLaterOpensNoMore();
    void pinOfSomebodyElseIsWrong();
    void wrongPinsLockTheTillForAMinute();
    void unreachableBackendIsNobodysMistake();
    void slowBackendIsAskedAgain();
    void pinOfSomebodyNewIsNotCalledWrong();
    void backendThatWantsNoMoreTriesLocks();
    void secondTryWhileOneIsCheckedDoesNothing();
    void mayEndWhileItChecks();
    void opensWhilePaintingHasTheGlobalPool();

private:
    // "in mina" or the reason, after the answer has come.
    QString logIn(const QString& staffId, const QString& pin)
    {
        QSignalSpy in(m_login.get(), &PinLogin::succeeded);
        QSignalSpy out(m_login.get(), &PinLogin::failed);
        m_login->logIn(staffId, pin);
        if (!eventually([&] { return in.size() + out.size() > 0; })) {
            return u"no answer"_s;
        }
        return in.isEmpty() ? out.first().first().toString() : u"in "_s + in.first().first().value<StaffMember>().id;
    }

    FakeClock m_clock;
    std::unique_ptr<PinLogin> m_login;
    Result<StaffMember> m_answer;
    QStringList m_asked;
};

void TestPinLogin::init()
{
    m_login = std::make_unique<PinLogin>(m_clock);
    m_login->setPause(Milliseconds(0));
    m_asked.clear();
    m_answer = mina;
    m_login->setOnlineLogin([this](const QString& staffId, const QString& pin) {
        m_asked += staffId + u'/' + pin;
        return QtFuture::makeReadyFuture(m_answer);
    });
}

void TestPinLogin::unknownPinIsAskedOnceAndKnownFromThenOn()
{
    QSignalSpy changed(m_login.get(), &PinLogin::directoryChanged);
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s);
    QCOMPARE(m_asked, QStringList{u"/1234"_s});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_login->directory().toJson().contains("1234"));
}

void TestPinLogin::knownPinOpensWithoutABackend()
{
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s);
    m_answer = no(ErrorCode::Unavailable);
    QCOMPARE(logIn(u"mina"_s, u"1234"_s), u"in mina"_s);
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s);
    QCOMPARE(logIn({}, u"9999"_s), u"wrong_pin"_s);
}

void TestPinLogin::pinThatTheBackendRefusesLaterOpensNoMore()
{
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s);
    QSignalSpy changed(m_login.get(), &PinLogin::directoryChanged);
    m_answer = no(ErrorCode::Unauthorized);
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s); // at once, and asked about afterwards
    QVERIFY(eventually([&] { return !changed.isEmpty(); }));
    QCOMPARE(logIn({}, u"1234"_s), u"wrong_pin"_s);
}

void TestPinLogin::pinOfSomebodyElseIsWrong()
{
    QCOMPARE(logIn(u"joon"_s, u"1234"_s), u"wrong_pin"_s);
    QCOMPARE(m_login->directory().candidates(u"joon"_s).size(), 0U);
}

void TestPinLogin::wrongPinsLockTheTillForAMinute()
{
    m_answer = no(ErrorCode::Unauthorized);
    for (int i = 0; i < PinLock::allowedMistakes; ++i) {
        QCOMPARE(logIn({}, u"000%1"_s.arg(i)), u"wrong_pin"_s);
    }
    m_answer = mina;
    const auto asked = m_asked.size();
    QCOMPARE(logIn({}, u"1234"_s), u"locked"_s);
    m_clock.advance(PinLock::lockedFor - 1ms);
    QCOMPARE(logIn({}, u"1234"_s), u"locked"_s);
    QCOMPARE(m_asked.size(), asked);
    m_clock.setWall(m_clock.now() + 1h); // somebody sets the clock: no way around
    QCOMPARE(logIn({}, u"1234"_s), u"locked"_s);
    m_clock.advance(1ms);
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s);
}

void TestPinLogin::unreachableBackendIsNobodysMistake()
{
    m_answer = no(ErrorCode::Unavailable);
    for (int i = 0; i < 3 * PinLock::allowedMistakes; ++i) {
        QCOMPARE(logIn({}, u"1234"_s), u"no_staff"_s);
    }
}

void TestPinLogin::slowBackendIsAskedAgain()
{
    QSignalSpy delayed(m_login.get(), &PinLogin::delayed);
    m_login->setOnlineLogin([this](const QString&, const QString& pin) {
        m_asked += pin;
        return QtFuture::makeReadyFuture(m_asked.size() < 3 ? no(ErrorCode::Unavailable) : Result<StaffMember>(mina));
    });
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s);
    QCOMPARE(m_asked, QStringList(3, u"1234"_s));
    QCOMPARE(delayed.size(), 2);
}

void TestPinLogin::pinOfSomebodyNewIsNotCalledWrong()
{
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s);
    m_login->setMembers({mina, {u"new"_s, u"New"_s, StaffRole::Cashier, {}}});
    m_answer = no(ErrorCode::Unavailable);
    QCOMPARE(logIn({}, u"5678"_s), u"no_staff"_s);
    QCOMPARE(logIn(u"mina"_s, u"5678"_s), u"wrong_pin"_s);
    for (int i = 2; i < PinLock::allowedMistakes; ++i) { // whose it is or not, nobody may guess
        QCOMPARE(logIn({}, u"5678"_s), u"no_staff"_s);
    }
    QCOMPARE(logIn({}, u"5678"_s), u"locked"_s);
}

void TestPinLogin::backendThatWantsNoMoreTriesLocks()
{
    m_answer = no(ErrorCode::RateLimited);
    QCOMPARE(logIn({}, u"1234"_s), u"locked"_s);
}

void TestPinLogin::secondTryWhileOneIsCheckedDoesNothing()
{
    QSignalSpy in(m_login.get(), &PinLogin::succeeded);
    m_login->logIn({}, u"1234"_s);
    m_login->logIn({}, u"1234"_s);
    QVERIFY(eventually([&] { return !in.isEmpty(); }));
    QCoreApplication::processEvents();
    QCOMPARE(in.size(), 1);
    QCOMPARE(m_asked.size(), 1);
}

void TestPinLogin::mayEndWhileItChecks()
{
    QPromise<Result<StaffMember>> late;
    late.start();
    m_login->setOnlineLogin([&late](const QString&, const QString&) { return late.future(); });
    m_login->logIn({}, u"1234"_s);
    m_login.reset(); // its hashing, or its question, is still under way
    late.addResult(mina);
    late.finish();
    QCoreApplication::processEvents();
}

void TestPinLogin::opensWhilePaintingHasTheGlobalPool()
{
    const BusyGlobalPool painting;
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s);
    m_login->setOnlineLogin({});
    QCOMPARE(logIn({}, u"1234"_s), u"in mina"_s);
}

QTEST_GUILESS_MAIN(TestPinLogin)
#include "tst_pin_login.moc"
