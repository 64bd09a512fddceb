// A submission machine on a fake clock, without sockets and disk, and what backends answer it.
#pragma once

#include "core/submission.h"
#include "support/fake_clock.h"
#include "support/sample_orders.h"

namespace stonepot {

HttpReply created(const QString& orderId);
HttpReply unreachable();
HttpReply refusal(int status, const QString& code);
// What a base backend makes of our order: its own names, none of ours.
Order theirs(Order order, const QString& id);
KitchenOrder ticketOf(const Order& order);
OrderCreated createdMessage(const Order& order);

// Performs what storage would at once, and writes down the rest in short words.
class SubmissionBed final {
public:
    explicit SubmissionBed(SubmissionSettings settings = {})
        : submission(clock, settings)
    {
        submission.setHttpAllowed(true);
    }

    void goOnline() { goOnline(everyFeature); }
    void goOnline(const QStringList& features) { submission.online({.features = features}); }
    void goOnlineToBase(const std::vector<Order>& recent = {}, const std::vector<KitchenOrder>& active = {})
    {
        submission.online({.activeOrders = active, .recentOrders = recent});
    }
    OutboxEntry add(OutboxEntry entry)
    {
        entry.position = ++m_position;
        submission.add(entry);
        return entry;
    }
    Order addOrder(const QString& key, int table = 5)
    {
        const Order order = sampleOrder(key, table, clock.now());
        add(placeEntry(order));
        return order;
    }
    void advance(Milliseconds time)
    {
        clock.advance(time);
        submission.tick();
    }

    // What was asked for since the last time: "ws c1", "http c1 /orders", "look", "answered c1 o1 websocket", "refused
    // c1", "requeued 1", "local c1", "renew".
    QStringList take();

    FakeClock clock;
    Submission submission;
    bool storeWorks = true;
    std::optional<RecordFailure> lastFailure;
    std::optional<RecordRefusal> lastRefusal;
    std::optional<RecordAnswer> lastAnswer;
    std::optional<ClientMessage> lastMessage;
    QStringList records; // "c1 2": attempts as storage keeps them

private:
    bool note(const RecordSending& action, QStringList& words);
    bool note(const SendMessage& action, QStringList& words);
    bool note(const CallHttp& action, QStringList& words);
    bool note(const LookUpTickets&, QStringList& words);
    bool note(const RecordFailure& action, QStringList& words);
    bool note(const RecordAnswer& action, QStringList& words);
    bool note(const RecordRefusal& action, QStringList& words);
    bool note(const RecordRequeue& action, QStringList& words);
    bool note(const UseLocalMode& action, QStringList& words);
    bool note(const RenewLink&, QStringList& words);

    static const QStringList everyFeature;
    qint64 m_position = 0;
};

} // namespace stonepot
