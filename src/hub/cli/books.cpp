#include "hub/cli/books.h"

#include "hub/storage_session.h"

namespace stonepot {

Status inBooks(const HubOptions& options, const QStringList& tenants, const std::function<Status(Ledger&)>& work)
{
    auto store = EventStore::open(options.database);
    if (!store) {
        return std::unexpected(store.error());
    }
    const SystemClock clock;
    const auto session = StorageSession::open(*std::move(store), options.tenants, clock);
    if (!session) {
        return std::unexpected(session.error());
    }
    for (const QString& tenant : tenants) {
        const Status done = inTurn([&] { return (*session)->begin(); },
                                   [&]() -> Status {
                                       const auto ledger = (*session)->write(tenant);
                                       return ledger ? work(**ledger) : Status(std::unexpected(ledger.error()));
                                   },
                                   [&] { return (*session)->commit(); });
        if (!done) {
            (*session)->rollback();
            return done;
        }
    }
    return {};
}

} // namespace stonepot
