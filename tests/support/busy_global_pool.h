// Every thread of the global pool waits, as when Qt fills large areas there: nobody's work may depend on it, and
// painting waits for whatever runs there.
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace stonepot {

class BusyGlobalPool final {
public:
    BusyGlobalPool()
    {
        for (int i = 0; i < m_threads; ++i) {
            QThreadPool::globalInstance()->start([this] {
                m_waiting.release();
                m_end.acquire();
            });
        }
        m_waiting.acquire(m_threads);
    }
    ~BusyGlobalPool()
    {
        m_end.release(m_threads);
        QThreadPool::globalInstance()->waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BusyGlobalPool)

private:
    const int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_waiting;
    QSemaphore m_end;
};

} // namespace stonepot
