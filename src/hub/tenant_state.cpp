#include "hub/tenant_state.h"

#include "core/messages.h"

using namespace Qt::StringLiterals;

namespace stonepot {

Result<TenantState> TenantState::load(EventStore& store, const QString& tenant, qint64 seq)
{
    TenantState state;
    state.m_seq = seq;
    const auto stored = store.menu(tenant);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (*stored) {
        auto menu = parseMenu((*stored)->json);
        if (!menu) {
            return fail(ErrorCode::StorageCorrupt, u"menu of %1"_s.arg(tenant), menu.error().text());
        }
        state.m_menu = std::make_shared<const Menu>(*std::move(menu));
    }
    const auto availability = store.availability(tenant);
    if (!availability) {
        return std::unexpected(availability.error());
    }
    for (const StoredAvailability& each : *availability) {
        state.m_availability.insert_or_assign(each.itemId, each);
    }
    return state;
}

void TenantState::moveTo(qint64 seq)
{
    m_seq = seq;
    activeOrders.clear();
    recentOrders.clear();
    heldCarts.clear();
    payments.clear();
    baseState = {};
    extendedState = {};
}

std::shared_ptr<const Menu> TenantState::menuNow() const
{
    if (!m_menuNow && m_menu) {
        auto menu = std::make_shared<Menu>(*m_menu);
        for (const auto& [itemId, each] : m_availability) {
            menu->setAvailability(itemId, each.available, each.left);
        }
        m_menuNow = std::move(menu);
        m_menuJson.clear();
    }
    return m_menuNow;
}

QByteArray TenantState::menuJson() const
{
    const auto menu = menuNow();
    if (menu && m_menuJson.isEmpty()) {
        m_menuJson = toFrame(toJson(*menu));
    }
    return m_menuJson;
}

void TenantState::setMenu(const Menu& menu)
{
    m_menu = std::make_shared<const Menu>(menu);
    m_availability.clear();
    m_menuNow.reset();
    m_day.reset();
}

std::optional<StoredAvailability> TenantState::availability(const QString& itemId) const
{
    const MenuItem* const item = m_menu ? m_menu->item(itemId) : nullptr;
    if (item == nullptr) {
        return std::nullopt;
    }
    const auto changed = m_availability.find(itemId);
    return changed != m_availability.end() ? changed->second : StoredAvailability{itemId, item->available, item->left};
}

void TenantState::setAvailability(const StoredAvailability& availability)
{
    m_availability.insert_or_assign(availability.itemId, availability);
    m_menuNow.reset();
}

QString TenantState::businessDay(Instant now)
{
    const auto minute = std::chrono::floor<std::chrono::minutes>(now);
    if (!m_day || m_day->first != minute) {
        m_day.emplace(minute, stonepot::businessDay(now, m_menu ? m_menu->day : BusinessDayRule{}));
    }
    return m_day->second;
}

} // namespace stonepot
