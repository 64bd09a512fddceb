// What ThreadSanitizer cannot see: Qt's own libraries are not compiled with it, so what they do to hand a thing from
// one thread to another (the mutex of a pool, of a posted event, of a future) looks like nothing at all, and every
// thing that was handed over like a race. Linked into the preset tsan only (--wrap, cmake/CompilerSettings.cmake): our
// code's calls of these functions come here first, say which thing is handed over, and go on to Qt.
#include <QFutureInterface>
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <cstdarg>
#include <dlfcn.h>
#include <functional>
#include <future>
#include <memory>

extern "C" {
void __tsan_acquire(void* address);
void __tsan_release(void* address);
}

// WRAPPED(RESULT, NAME, MANGLED, PARAMETERS): declares realNAME, Qt's, and begins the definition of what stands before
// it.
#define WRAPPED(result, name, mangled, parameters)                                                                     \
    result real##name parameters asm("__real_" mangled);                                                               \
    result wrapped##name parameters asm("__wrap_" mangled);                                                            \
    result wrapped##name parameters

namespace {

void give(const void* thing)
{
    __tsan_release(const_cast<void*>(thing));
}

void take(const void* thing)
{
    __tsan_acquire(const_cast<void*>(thing));
}

// A slot that is called in whatever thread the receiver has: it takes what `from` gave.
class TakingSlot final : public QtPrivate::QSlotObjectBase {
public:
    TakingSlot(QtPrivate::QSlotObjectBase* slot, std::shared_ptr<const void> from)
        : QSlotObjectBase(&TakingSlot::perform)
        , m_slot(slot)
        , m_from(std::move(from))
    {
    }

private:
    static void perform(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool* equal)
    {
        auto* slot = static_cast<TakingSlot*>(self);
        take(slot->m_from.get());
        if (which == Destroy) {
            slot->m_slot->destroyIfLastRef();
            delete slot;
        } else if (which == Call) {
            slot->m_slot->call(receiver, arguments);
            give(slot->m_from.get());
            give(QThread::currentThread()); // for whoever waits for its end
        } else if (which == Compare) {
            *equal = slot->m_slot->compare(arguments);
        }
    }

    QtPrivate::QSlotObjectBase* m_slot;
    std::shared_ptr<const void> m_from;
};

std::shared_ptr<const void> notOwned(const void* thing)
{
    return {std::shared_ptr<const void>(), thing};
}

// What the copies of a future share.
const void* sharedPart(const QFutureInterfaceBase* future)
{
    return *reinterpret_cast<const void* const*>(reinterpret_cast<const char*>(future) + sizeof(void*));
}

} // namespace

WRAPPED(void, StartWork, "_ZN11QThreadPool5startESt8functionIFvvEEi",
        (QThreadPool * pool, std::function<void()> work, int priority))
{
    const auto handed = std::make_shared<char>();
    std::function<void()> taking = [handed, pool, work = std::move(work)]() mutable {
        take(handed.get());
        work();
        work = nullptr;
        give(pool);
    };
    give(handed.get());
    realStartWork(pool, std::move(taking), priority);
}

WRAPPED(bool, WaitForDone, "_ZN11QThreadPool11waitForDoneEi", (QThreadPool * pool, int milliseconds))
{
    const bool done = realWaitForDone(pool, milliseconds);
    take(pool);
    return done;
}

WRAPPED(void, EndPool, "_ZN11QThreadPoolD1Ev", (QThreadPool * pool))
{
    realEndPool(pool);
    take(pool);
}

WRAPPED(QThread*, CreateThread, "_ZN7QThread16createThreadImplEOSt6futureIvE", (std::future<void> && work))
{
    return realCreateThread(std::async(std::launch::deferred, [work = std::move(work)] {
        work.wait();
        give(QThread::currentThread());
    }));
}

WRAPPED(bool, WaitForThread, "_ZN7QThread4waitE14QDeadlineTimer", (QThread * thread, QDeadlineTimer deadline))
{
    const bool ended = realWaitForThread(thread, deadline);
    take(thread);
    return ended;
}

WRAPPED(void, Emit, "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv",
        (QObject * sender, const QMetaObject* type, int signal, void** arguments))
{
    give(sender);
    realEmit(sender, type, signal, arguments);
}

// A connection is told by its address: it has nothing but that.
WRAPPED(QMetaObject::Connection, Connect,
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject",
        (const QObject* sender, void** signal, const QObject* receiver, void** slot,
         QtPrivate::QSlotObjectBase* function, Qt::ConnectionType type, const int* types, const QMetaObject* meta))
{
    return realConnect(sender, signal, receiver, slot, new TakingSlot(function, notOwned(sender)), type, types, meta);
}

WRAPPED(bool, Invoke,
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv",
        (QObject * receiver, QtPrivate::QSlotObjectBase* function, Qt::ConnectionType type, void* result))
{
    const auto handed = std::make_shared<char>();
    auto* slot = new TakingSlot(function, handed);
    give(handed.get());
    const bool invoked = realInvoke(receiver, slot, type, result);
    take(handed.get()); // it has been called, if this call waited for it
    return invoked;
}

WRAPPED(void, Finish, "_ZN20QFutureInterfaceBase14reportFinishedEv", (QFutureInterfaceBase * future))
{
    give(sharedPart(future));
    realFinish(future);
}

WRAPPED(void, ResultsReady, "_ZN20QFutureInterfaceBase18reportResultsReadyEii",
        (QFutureInterfaceBase * future, int from, int to))
{
    give(sharedPart(future));
    realResultsReady(future, from, to);
}

WRAPPED(void, WaitForResult, "_ZN20QFutureInterfaceBase13waitForResultEi", (QFutureInterfaceBase * future, int index))
{
    realWaitForResult(future, index);
    take(sharedPart(future));
}

// Locked for every look at the results.
WRAPPED(QMutex&, FutureMutex, "_ZNK20QFutureInterfaceBase5mutexEv", (const QFutureInterfaceBase* future))
{
    take(sharedPart(future));
    return realFutureMutex(future);
}

WRAPPED(int, ResultCount, "_ZNK20QFutureInterfaceBase11resultCountEv", (const QFutureInterfaceBase* future))
{
    const int count = realResultCount(future);
    take(sharedPart(future));
    return count;
}

WRAPPED(bool, QueryState, "_ZNK20QFutureInterfaceBase10queryStateENS_5StateE",
        (const QFutureInterfaceBase* future, int state))
{
    const bool holds = realQueryState(future, state);
    take(sharedPart(future));
    return holds;
}

WRAPPED(bool, LastReference, "_ZNK20QFutureInterfaceBase6derefTEv", (const QFutureInterfaceBase* future))
{
    give(sharedPart(future));
    const bool others = realLastReference(future);
    take(sharedPart(future));
    return others;
}

WRAPPED(void, LockSlowly, "_ZN11QBasicMutex12lockInternalEv", (void* mutex))
{
    realLockSlowly(mutex);
    take(mutex);
}

WRAPPED(void, UnlockSlowly, "_ZN11QBasicMutex14unlockInternalEv", (void* mutex))
{
    give(mutex);
    realUnlockSlowly(mutex);
}

WRAPPED(void, Release, "_ZN10QSemaphore7releaseEi", (QSemaphore * semaphore, int count))
{
    give(semaphore);
    realRelease(semaphore, count);
}

WRAPPED(void, Acquire, "_ZN10QSemaphore7acquireEi", (QSemaphore * semaphore, int count))
{
    realAcquire(semaphore, count);
    take(semaphore);
}

WRAPPED(bool, TryAcquire, "_ZN10QSemaphore10tryAcquireEii", (QSemaphore * semaphore, int count, int timeout))
{
    const bool acquired = realTryAcquire(semaphore, count, timeout);
    take(semaphore);
    return acquired;
}

// QProcess makes its child share its memory for a moment. LLVM 19's own version of this function takes the child's
// return for a second thread without a state, and ends the program.
extern "C" int clone(int (*function)(void*), void* stack, int flags, void* argument, ...)
{
    using Clone = int (*)(int (*)(void*), void*, int, void*, ...);
    static const auto libcs = reinterpret_cast<Clone>(dlsym(RTLD_NEXT, "clone"));
    std::va_list rest;
    va_start(rest, argument);
    auto* parentId = va_arg(rest, void*);
    auto* threadState = va_arg(rest, void*);
    auto* childId = va_arg(rest, void*);
    va_end(rest);
    return libcs(function, stack, flags, argument, parentId, threadState, childId);
}
