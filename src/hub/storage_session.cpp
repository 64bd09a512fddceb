#include "hub/storage_session.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qint64 pageBytes = 1 << 20;

} // namespace

StorageSession::StorageSession(std::unique_ptr<EventStore> store, const Clock& clock)
    : m_store(std::move(store))
    , m_clock(clock)
{
}

Result<std::unique_ptr<StorageSession>> StorageSession::open(std::unique_ptr<EventStore> store,
                                                             const QStringList& tenants, const Clock& clock)
{
    std::unique_ptr<StorageSession> session(new StorageSession(std::move(store), clock));
    if (const Status status = session->begin(); !status) {
        return std::unexpected(status.error());
    }
    for (const QString& tenant : tenants) {
        if (const Status status = session->m_store->addTenant(tenant); !status) {
            session->rollback();
            return std::unexpected(status.error());
        }
    }
    if (const Status status = session->commit(); !status) {
        session->rollback();
        return std::unexpected(status.error());
    }
    for (const QString& tenant : tenants) {
        const auto head = session->m_store->head(tenant);
        if (!head) {
            return std::unexpected(head.error());
        }
        session->m_tenants[tenant].told = head->seq;
    }
    return session;
}

Status StorageSession::begin()
{
    return m_store->begin();
}

Status StorageSession::commit()
{
    if (const Status status = m_store->commit(); !status) {
        m_commitUnknown = true;
        return status;
    }
    for (auto& [name, ledger] : m_ledgers) {
        if (!ledger.events().isEmpty()) {
            m_tenants[name].told = ledger.events().last().seq;
            m_tidings.emplace_back(name, ledger.events());
        }
    }
    m_ledgers.clear();
    return {};
}

void StorageSession::rollback()
{
    m_store->rollback();
    for (const auto& [name, ledger] : m_ledgers) {
        m_tenants[name].state.reset(); // it holds what has not happened
    }
    m_ledgers.clear();
}

Result<StorageSession::Tenant*> StorageSession::served(const QString& tenant)
{
    const auto found = m_tenants.find(tenant);
    if (found == m_tenants.end()) {
        return fail(ErrorCode::NotFound, {}, u"This hub does not serve this restaurant."_s);
    }
    return &found->second;
}

Status StorageSession::catchUp(const QString& name, Tenant& tenant, qint64 head)
{
    while (tenant.told < head) {
        const auto events = m_store->eventsAfter(name, tenant.told, pageBytes);
        if (!events) {
            return std::unexpected(events.error());
        }
        if (events->isEmpty()) {
            return fail(ErrorCode::StorageCorrupt, name, u"Event %1 is missing."_s.arg(tenant.told + 1));
        }
        tenant.told = events->last().seq;
        m_tidings.emplace_back(name, *events);
    }
    if (!tenant.state || tenant.state->seq() != head) {
        auto state = TenantState::load(*m_store, name, head);
        if (!state) {
            return std::unexpected(state.error());
        }
        tenant.state.emplace(*std::move(state));
    }
    return {};
}

Result<Ledger*> StorageSession::write(const QString& tenant)
{
    if (const auto open = m_ledgers.find(tenant); open != m_ledgers.end()) {
        return &open->second;
    }
    const auto known = served(tenant);
    if (!known) {
        return std::unexpected(known.error());
    }
    const auto head = m_store->lock(tenant);
    if (!head) {
        return std::unexpected(head.error());
    }
    if (const Status status = catchUp(tenant, **known, head->seq); !status) {
        return std::unexpected(status.error());
    }
    return &m_ledgers.try_emplace(tenant, *m_store, tenant, *(*known)->state, m_clock).first->second;
}

Result<TenantState*> StorageSession::read(const QString& tenant)
{
    const auto known = served(tenant);
    if (!known) {
        return std::unexpected(known.error());
    }
    const auto head = m_store->head(tenant);
    if (!head) {
        return std::unexpected(head.error());
    }
    if (const Status status = catchUp(tenant, **known, head->seq); !status) {
        return std::unexpected(status.error());
    }
    return &*(*known)->state;
}

Status StorageSession::reading(const std::function<Status()>& questions)
{
    if (const Status begun = m_store->beginReading(); !begun) {
        return begun;
    }
    const Status asked = questions();
    const Status ended = m_store->endReading();
    return asked ? ended : asked;
}

Status StorageSession::refresh()
{
    if (!m_store->othersMayHaveCommitted() && !m_commitUnknown) {
        return {};
    }
    const Status looked = reading([this]() -> Status {
        for (const auto& [name, tenant] : m_tenants) {
            if (const auto state = read(name); !state) {
                return std::unexpected(state.error());
            }
        }
        return {};
    });
    m_commitUnknown = m_commitUnknown && !looked;
    return looked;
}

Status StorageSession::prove()
{
    const Status proven =
        inTurn([&] { return m_store->begin(); }, [&] { return m_store->touch(); }, [&] { return m_store->commit(); });
    if (!proven) {
        m_store->rollback();
    }
    return proven;
}

QHash<QString, qint64> StorageSession::seqs() const
{
    QHash<QString, qint64> result;
    for (const auto& [name, tenant] : m_tenants) {
        result.insert(name, tenant.told);
    }
    return result;
}

} // namespace stonepot
