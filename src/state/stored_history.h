// The kitchen's history over restarts: written a moment after it changed, many changes at once. What a crash takes of
// it comes back with the tickets, but for the second in which each thing happened.
#pragma once

#include "state/kitchen_history.h"

#include <QObject>
#include <QTimer>

namespace stonepot {

class DeviceStore;

class StoredHistory final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds pause{500}; // between two writes

    StoredHistory(DeviceStore& storage, const Clock& clock, QObject* parent = nullptr);

    // Of an earlier run; before any ticket is put. What cannot be read begins anew.
    void load();

    // As in KitchenHistory.
    void setRule(const BusinessDayRule& rule) { m_history.setRule(rule); }
    void put(const KitchenOrder& ticket);
    void seen(const QString& ticketId);
    void replace(const QString& ticketId, const QString& id);
    [[nodiscard]] std::vector<KitchenHistory::Ticket> today();
    // Before anything that storage is asked for after it.
    void saveNow();

private:
    void changed();
    void save();

    DeviceStore& m_storage;
    const Clock& m_clock;
    KitchenHistory m_history;
    QTimer m_pause;
    bool m_saving = false;
};

} // namespace stonepot
