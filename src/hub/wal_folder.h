// Folds SQLite's write-ahead log back into the database on a thread of its own. Left to a connection that commits,
// every few thousand pages one commit waits for all of them, and everybody who ordered with it.
#pragma once

#include <QString>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace stonepot {

class WalFolder final {
public:
    explicit WalFolder(const QString& database); // a path
    ~WalFolder();

    // A log that is shorter is left alone.
    static constexpr qint64 foldFrom = 4 * 1024 * 1024;

private:
    void run(const std::stop_token& stop);

    const QString m_database;
    std::mutex m_mutex;
    std::condition_variable_any m_stopped;
    std::jthread m_thread;
};

} // namespace stonepot
