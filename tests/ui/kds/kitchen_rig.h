// A kitchen's store on a real database, with a backend that the test plays: it keeps the tickets, applies what the
// display sends and tells everybody.
#pragma once

#include "net/connection_manager.h"
#include "net/http_client.h"
#include "net/order_submitter.h"
#include "state/kitchen_store.h"
#include "state/link_status.h"
#include "storage/device_store.h"
#include "support/fake_clock.h"

#include <QHash>
#include <QTemporaryDir>

namespace stonepot {

class KitchenRig final {
public:
    explicit KitchenRig(Instant now);
    ~KitchenRig();

    // Everything that the backend has; the link is up and current afterwards.
    void sync(const std::vector<KitchenOrder>& tickets);
    void loseContact();
    // The backend is back: its state comes, and what was kept goes out.
    void regainContact();
    // The two halves of it: the socket is open, and the backend has told its state.
    void reconnect();
    void tellState();
    // Somebody else's doing, told by the backend.
    void create(const KitchenOrder& ticket);
    // Likewise while nobody can tell the display.
    void createUntold(const KitchenOrder& ticket);
    void changeUntold(const KitchenOrder& ticket);
    void hear(const ServerMessage& message);
    void change(const KitchenOrder& ticket); // a higher version
    void forget(const QString& ticketId) { m_tickets.remove(ticketId); }

    [[nodiscard]] const KitchenOrder* onBackend(const QString& ticketId) const;
    [[nodiscard]] QStringList seenByBackend() const { return m_seen; }
    [[nodiscard]] QList<SetAvailability> availabilityOnBackend() const { return m_availability; }

    FakeClock clock;
    QTemporaryDir directory;
    LinkStatus link;
    std::unique_ptr<DeviceStore> storage;

private:
    class Wire;
    Wire* m_wire; // the manager's

public:
    ConnectionManager manager;
    HttpClient http;
    OrderSubmitter submitter;
    KitchenStore store;

private:
    void answer(const QByteArray& frame);
    void say(const ServerMessage& message);

    QHash<QString, KitchenOrder> m_tickets;
    QStringList m_seen;
    QList<SetAvailability> m_availability;
    qint64 m_seq = 0;
};

} // namespace stonepot
