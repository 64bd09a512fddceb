// Work on another thread, and what follows its answer. QFuture::then(context, …) must not be used for it: in Qt 6.4 a
// future that finishes after its context's end aborts the program, and a program ends while its disk still writes.
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace stonepot {

// Runs `work` on a thread of the pool; the future has what it returned.
template <typename Work>
auto runOn(QThreadPool& pool, Work work) -> QFuture<std::invoke_result_t<Work&>>
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Work&>>>();
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

// Calls `function` with the future's result in the thread of `context`, which must be the caller's, after the caller
// has returned to the event loop; never after the context's end, nor for a future that was given up. The future that
// is returned has what the function returned; it is given up when the function is not called.
template <typename T, typename Function>
auto whenDone(const QFuture<T>& future, QObject* context, Function function)
    -> QFuture<std::invoke_result_t<Function&, const T&>>
{
    using Value = std::invoke_result_t<Function&, const T&>;
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, promise, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() == 0) {
                             return;
                         }
                         if constexpr (std::is_void_v<Value>) {
                             function(watcher->result());
                         } else {
                             promise->addResult(function(watcher->result()));
                         }
                         promise->finish();
                     });
    watcher->setFuture(future);
    return promise->future();
}

} // namespace stonepot
