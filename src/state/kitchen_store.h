// Everything a kitchen display shows and every command it may give.
#pragma once

#include "core/kitchen_order.h"
#include "core/messages.h"
#include "state/board_preferences.h"
#include "state/kitchen_availability.h"
#include "state/kitchen_history.h"
#include "state/ticket_model.h"

#include <QFuture>
#include <QObject>
#include <deque>

namespace stonepot {

class KitchenStore final : public QObject {
    Q_OBJECT
public:
    KitchenStore(QString deviceId, DeviceStore& storage, OrderSubmitter& submitter, const Clock& clock,
                 QObject* parent = nullptr);
    ~KitchenStore() override;

    [[nodiscard]] TicketModel* tickets();
    [[nodiscard]] KitchenAvailability& availability();
    [[nodiscard]] std::vector<Station> stations() const;
    // Of the restaurant, as the menu says; empty while there is none.
    [[nodiscard]] QByteArray timeZone() const;
    void setScope(const BoardScope& scope);

    // Each is durable here before it shows, then goes to the backend; commandFailed when it may not be or could not be
    // stored. Empty itemIds: all items of these stations.
    void start(const QString& ticketId, const QStringList& itemIds);
    void bump(const QString& ticketId, const QStringList& itemIds); // ready
    void complete(const QString& ticketId);
    void recall(const QString& ticketId);
    void undo(); // the last bump or completion, within 5 s
    [[nodiscard]] bool canUndo() const;
    // Tickets that were bumped here or elsewhere, latest first, at most 100.
    [[nodiscard]] const std::deque<KitchenOrder>& bumped() const;
    // Of these the ones that a recall brings back: where orders are completed, only completed ones.
    [[nodiscard]] std::vector<KitchenOrder> recallable() const;
    // The first of them.
    [[nodiscard]] const KitchenOrder* lastBumped() const;

    // The view says which tickets it has really painted on a visible page; reported once a ticket and device.
    void reportSeen(const QStringList& ticketIds);

    // Today's tickets with their times, oldest first; and as a table in a file, written by another thread.
    [[nodiscard]] std::vector<KitchenHistory::Ticket> history() const;
    QFuture<Status> exportHistory(const QString& path);

    // What was set at this display; of an earlier run after preferencesChanged.
    [[nodiscard]] const BoardPreferences& preferences() const;
    void setPreferences(const BoardPreferences& preferences);

    // Seconds-per-ticket figures for the bar: average time to ready over the last hour; nothing when there is none.
    [[nodiscard]] std::optional<Milliseconds> averageTime() const;

    // ---- fed by the composition ----
    void applyMenu(const Menu& menu);
    void applyMessage(const ServerMessage& message);
    // What messages change from now on is shown by showGathered(), a ticket once however often it changed: up to `most`
    // tickets a call, in the order of their last change. True when nothing is left; then messages show again what they
    // change.
    void gather();
    [[nodiscard]] bool showGathered(qsizetype most);
    // Open tickets by HTTP, where there is no WebSocket. Not complete: what is missing need not be done.
    void applyTickets(const std::vector<KitchenOrder>& active, bool complete = true);
    void addLocal(const Order& order); // a till in this very program sold it without a link
    // Only while the link is current does the backend's word end what was answered and has not been shown.
    void setCurrent(bool current);
    // Stores what messages changed since the last time, with the seq up to which it is true (0: unchanged).
    QFuture<Status> save(qint64 seq, const QString& tenant);

signals:
    void ready();
    void stationsChanged();
    void timeZoneChanged();
    void bumpedChanged();
    void ticketArrived(const QString& ticketId);
    // The backend changed an open ticket that is not here: it was done before this device came, and was recalled.
    void ticketMissing();
    void ticketChanged(const QString& ticketId);
    void ticketVoided(const QString& ticketId);
    void ticketAmended(const QString& ticketId); // there is something else or more to cook
    void preferencesChanged();
    void commandFailed(const QString& ticketId, const stonepot::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
