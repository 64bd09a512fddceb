// What the kitchen says of the menu: an item is sold out, so many of it are left, or as many as are wanted.
#pragma once

#include "core/menu.h"
#include "core/messages.h"
#include "core/outbox.h"

#include <QObject>

namespace stonepot {

class DeviceStore;
class OrderSubmitter;

class KitchenAvailability final : public QObject {
    Q_OBJECT
public:
    struct Item {
        QString id;
        bool available = true;
        std::optional<int> left; // nothing: not counted
        bool waiting = false;    // what was said here has not reached the backend

        bool operator==(const Item&) const = default;
    };

    KitchenAvailability(DeviceStore& storage, OrderSubmitter& submitter, const Clock& clock, QObject* parent = nullptr);

    // Of what tickets call by that name; nothing when the menu has no such item, or the backend no ear for it.
    [[nodiscard]] std::optional<Item> find(const QString& itemName) const;
    // Durable here, then sent; failed() when that could not be.
    void set(const QString& itemId, bool available, std::optional<int> left);

    // ---- fed by the store ----
    void load(const std::vector<OutboxEntry>& outbox);
    void applyMenu(const Menu& menu);
    void applyMessage(const ServerMessage& message);

signals:
    void changed();
    void failed(const stonepot::Error& error);

private:
    struct Known {
        LocalizedText name;
        Item item;
    };
    struct Wanted {
        QString key;
        SetAvailability message;
    };

    void answered(const OutboxEntry& entry);
    void put(const QString& itemId, bool available, std::optional<int> left);
    void stopWaiting(const OutboxEntry& entry);

    DeviceStore& m_storage;
    OrderSubmitter& m_submitter;
    const Clock& m_clock;
    std::vector<Known> m_items;
    QHash<QString, Wanted> m_wanted; // by item id: the last that was said and not answered
    bool m_heard = false;            // the backend takes it
};

} // namespace stonepot
