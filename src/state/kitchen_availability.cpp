#include "state/kitchen_availability.h"

#include "core/when_done.h"
#include "net/order_submitter.h"
#include "state/availability_entry.h"
#include "storage/device_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

bool isCalled(const LocalizedText& item, const QString& name)
{
    return item.text == name || std::ranges::find(item.translations, name) != item.translations.end();
}

} // namespace

KitchenAvailability::KitchenAvailability(DeviceStore& storage, OrderSubmitter& submitter, const Clock& clock,
                                         QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_submitter(submitter)
    , m_clock(clock)
{
    connect(&submitter, &OrderSubmitter::answered, this, &KitchenAvailability::answered);
    connect(&submitter, qOverload<const OutboxEntry&, ErrorCode, const QString&>(&OrderSubmitter::refused), this,
            [this](const OutboxEntry& entry, ErrorCode code, const QString& reason) {
                if (entry.kind == EntryKind::Availability) {
                    stopWaiting(entry);
                    emit failed(Error{code, {}, reason});
                }
            });
}

std::optional<KitchenAvailability::Item> KitchenAvailability::find(const QString& itemName) const
{
    const auto known =
        std::ranges::find_if(m_items, [&itemName](const Known& each) { return isCalled(each.name, itemName); });
    if (!m_heard || known == m_items.end()) {
        return std::nullopt;
    }
    Item item = known->item;
    if (const auto wanted = m_wanted.constFind(item.id); wanted != m_wanted.cend()) {
        item.available = wanted->message.available;
        item.left = wanted->message.left;
        item.waiting = true;
    }
    return item;
}

void KitchenAvailability::set(const QString& itemId, bool available, std::optional<int> left)
{
    const OutboxEntry entry = availabilityEntry(itemId, available, left, m_clock.now());
    whenDone(m_storage.enqueue(entry), this,
             [this, entry, message = std::get<SetAvailability>(entry.message)](const Result<qint64>& position) {
                 if (!position) {
                     emit failed(position.error());
                     return;
                 }
                 OutboxEntry stored = entry;
                 stored.position = *position;
                 m_wanted.insert(message.itemId, {entry.key, message});
                 emit changed();
                 m_submitter.add({stored});
             });
}

void KitchenAvailability::load(const std::vector<OutboxEntry>& outbox)
{
    for (const OutboxEntry& entry : outbox) {
        const auto* message = std::get_if<SetAvailability>(&entry.message);
        if (message != nullptr && entry.state != EntryState::Refused && entry.state != EntryState::Answered) {
            m_wanted.insert(message->itemId, {entry.key, *message});
        }
    }
}

void KitchenAvailability::applyMenu(const Menu& menu)
{
    m_items.clear();
    for (const MenuItem& item : menu.items) {
        m_items.push_back({item.name, {item.id, item.available, item.left, false}});
    }
    emit changed();
}

void KitchenAvailability::applyMessage(const ServerMessage& message)
{
    if (const auto* state = std::get_if<SyncState>(&message)) {
        m_heard = state->has("menu"_L1);
        emit changed();
    } else if (const auto* update = std::get_if<MenuUpdate>(&message)) {
        for (const Availability& each : update->availability) {
            put(each.itemId, each.available, each.left);
        }
        emit changed();
    }
}

void KitchenAvailability::answered(const OutboxEntry& entry)
{
    if (const auto* message = std::get_if<SetAvailability>(&entry.message)) {
        put(message->itemId, message->available && message->left != 0, message->left);
        stopWaiting(entry);
    }
}

void KitchenAvailability::put(const QString& itemId, bool available, std::optional<int> left)
{
    const auto known = std::ranges::find(m_items, itemId, [](const Known& each) { return each.item.id; });
    if (known != m_items.end()) {
        known->item.available = available;
        known->item.left = left;
    }
}

void KitchenAvailability::stopWaiting(const OutboxEntry& entry)
{
    const auto wanted = std::ranges::find(m_wanted, entry.key, [](const Wanted& each) { return each.key; });
    if (wanted != m_wanted.end()) {
        m_wanted.erase(wanted);
    }
    emit changed();
}

} // namespace stonepot
