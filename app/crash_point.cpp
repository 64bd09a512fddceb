#include "crash_point.h"

#include "state/pos_store.h"

#include <QCoreApplication>
#include <QTimer>
#include <csignal>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// What was sent leaves with the next turns of the event loop.
constexpr std::chrono::milliseconds sentWithin{1};

[[noreturn]] void die()
{
#ifdef Q_OS_WIN
    std::_Exit(137);
#else
    std::raise(SIGKILL);
    std::abort(); // never reached
#endif
}

} // namespace

CrashPoint::CrashPoint(Step step, int times)
    : m_step(step)
    , m_left(times)
{
}

std::unique_ptr<CrashPoint> CrashPoint::fromEnvironment()
{
    static const QHash<QString, Step> steps{{u"before_commit"_s, Step::BeforeCommit},
                                            {u"after_commit"_s, Step::AfterCommit},
                                            {u"after_send"_s, Step::AfterSend},
                                            {u"before_answer_stored"_s, Step::BeforeAnswerStored},
                                            {u"after_answer_stored"_s, Step::AfterAnswerStored}};
    const QStringList parts = qEnvironmentVariable("STONEPOT_TEST_CRASH_AT").split(u':');
    const auto step = steps.constFind(parts.first());
    if (step == steps.cend()) {
        return nullptr;
    }
    return std::unique_ptr<CrashPoint>(new CrashPoint(*step, std::max(1, parts.value(1).toInt())));
}

void CrashPoint::watch(const PosStore& pos)
{
    QObject::connect(&pos, &PosStore::orderCommitted, &pos, [this] { reached(Step::AfterCommit); });
    QObject::connect(&pos, &PosStore::orderConfirmed, &pos, [this] { reached(Step::AfterAnswerStored); });
}

// Asked by the storage thread.
Status CrashPoint::before(const QString& statement)
{
    if (statement.startsWith("INSERT INTO outbox"_L1)) {
        m_writing = true;
    } else if (statement == "COMMIT"_L1 && std::exchange(m_writing, false)) {
        reached(Step::BeforeCommit);
    } else if (statement.startsWith("UPDATE outbox SET state = 'answered'"_L1)) {
        reached(Step::BeforeAnswerStored);
    } else if (statement.startsWith("UPDATE outbox SET state = 'sending'"_L1) && m_step == Step::AfterSend) {
        // Whoever records it sends it at once, in the program's own thread: what is asked of that thread now comes
        // after it.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [this] {
            QTimer::singleShot(sentWithin, QCoreApplication::instance(), [this] { reached(Step::AfterSend); });
        });
    }
    return {};
}

void CrashPoint::reached(Step step)
{
    if (step == m_step && --m_left == 0) {
        die();
    }
}

} // namespace stonepot
