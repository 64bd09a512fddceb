#include "hub/wal_folder.h"

#include "storage/database.h"
#include "storage/store_log.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr Milliseconds lookEvery{250};

} // namespace

WalFolder::WalFolder(const QString& database)
    : m_database(database)
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

WalFolder::~WalFolder()
{
    m_thread.request_stop();
    m_thread.join();
}

void WalFolder::run(const std::stop_token& stop)
{
    std::unique_ptr<Database> connection; // of this thread, from when it is needed first
    std::unique_lock lock(m_mutex);
    while (!m_stopped.wait_for(lock, stop, lookEvery, [&stop] { return stop.stop_requested(); })) {
        if (QFileInfo(m_database + u"-wal"_s).size() < foldFrom) {
            continue;
        }
        if (!connection) {
            auto opened = Database::open({.path = m_database});
            if (!opened) {
                continue; // whoever commits notices what is wrong with it
            }
            connection = *std::move(opened);
        }
        // Passive: it takes what is committed and waits for nobody.
        const Status folded = connection->forEach(u"PRAGMA wal_checkpoint(PASSIVE)"_s, {},
                                                  [](const DatabaseRow&) -> Status { return {}; });
        if (!folded) {
            qCDebug(lcStore).noquote() << "The log was not folded:" << folded.error().text();
        }
    }
}

} // namespace stonepot
