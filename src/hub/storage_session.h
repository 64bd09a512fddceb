// The store with what the rules remember of each tenant, kept true while several hubs write to the same database.
#pragma once

#include "hub/ledger.h"

#include <QHash>
#include <QStringList>
#include <map>
#include <utility>
#include <vector>

namespace stonepot {

// Events to be told to clients, by tenant, ascending.
using Tidings = std::vector<std::pair<QString, Events>>;

class StorageSession final {
public:
    // Tenants that the store does not know yet are made.
    [[nodiscard]] static Result<std::unique_ptr<StorageSession>> open(std::unique_ptr<EventStore> store,
                                                                      const QStringList& tenants, const Clock& clock);

    [[nodiscard]] EventStore& store() { return *m_store; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] Status begin();
    // Also ends the ledgers; their events are tidings once it has succeeded.
    [[nodiscard]] Status commit();
    void rollback();

    // NotFound for a tenant that this hub does not serve, from both.
    [[nodiscard]] Result<Ledger*> write(const QString& tenant); // inside a transaction
    [[nodiscard]] Result<TenantState*> read(const QString& tenant);
    // Runs `questions`, which see the store as it is at one moment.
    [[nodiscard]] Status reading(const std::function<Status()>& questions);

    // Looks for what others have committed, and for what a commit of ours has kept though it failed.
    [[nodiscard]] Status refresh();
    // Whether the store can be written to, found out by doing it.
    [[nodiscard]] Status prove();

    // What was committed, here or by others, since the last call.
    [[nodiscard]] Tidings takeTidings() { return std::exchange(m_tidings, {}); }
    [[nodiscard]] QHash<QString, qint64> seqs() const;

private:
    struct Tenant {
        qint64 told = 0; // the last seq that is in the tidings
        std::optional<TenantState> state;
    };

    StorageSession(std::unique_ptr<EventStore> store, const Clock& clock);
    [[nodiscard]] Result<Tenant*> served(const QString& tenant);
    [[nodiscard]] Status catchUp(const QString& name, Tenant& tenant, qint64 head);

    std::unique_ptr<EventStore> m_store;
    const Clock& m_clock;
    std::map<QString, Tenant> m_tenants;
    std::map<QString, Ledger> m_ledgers; // of the open transaction
    Tidings m_tidings;
    bool m_commitUnknown = false;
};

} // namespace stonepot
