// What SubmissionWorld is made of; of interest to its own sources only.
#pragma once

#include "submission_world.h"

#include <QSet>

namespace stonepot {

// Time goes by as in the world, but it may tell another hour.
class OwnClock final : public Clock {
public:
    explicit OwnClock(const Clock& world)
        : m_world(world)
    {
    }

    [[nodiscard]] Instant now() const override { return m_world.now() + m_off; }
    [[nodiscard]] Milliseconds monotonic() const override { return m_world.monotonic(); }
    void jump(Milliseconds step) { m_off += step; }

private:
    const Clock& m_world;
    Milliseconds m_off{0};
};

// Takes orders at once and never fails by itself; the network around it does.
struct SubmissionWorld::Backend {
    SubmissionWorld& world;
    OwnClock clock;
    struct Taken {
        QString key; // the till's, which a base backend never shows
        Order order;
    };
    std::vector<Taken> orders;

    Order take(const Order& submitted);
    [[nodiscard]] KitchenOrder ticketOf(const Order& order) const;
    [[nodiscard]] std::vector<KitchenOrder> tickets() const;
    [[nodiscard]] SyncState sync() const;
};

struct SubmissionWorld::Till {
    SubmissionWorld& world;
    int number = 0;
    OwnClock clock;

    // On disk.
    std::map<qint64, OutboxEntry> outbox;
    std::map<QString, Order> answered; // key → the backend's order
    QStringList placed;                // committed, so promised to the guest
    QSet<QString> refused;

    // In memory; gone with a crash, and with it everything that was under way.
    std::unique_ptr<Submission> submission;
    int run = 0;

    // The WebSocket. What is sent arrives in order.
    bool online = false;
    bool halfOpen = false; // the till does not know yet that nothing gets through
    int connection = 0;
    Milliseconds lastArrival{0};
    Milliseconds lastAnswer{0};
    Milliseconds lastWrite{0};
    std::optional<Milliseconds> wakePlanned;

    void start();
    void crash();
    void connectLater(Milliseconds delay);
    // As the program asks for menu and staff when it starts and when its link is back.
    void hear();
    void lose();
    void place();
    // Its timer: whatever is due.
    void wake();
    void act();
    // The disk does one thing after the other.
    void write(std::function<void()> event);
    // To this run of the till, unless it has crashed by then.
    void later(Milliseconds delay, std::function<void()> event);
    void perform(const RecordSending& action);
    void perform(const SendMessage& action);
    void answer(int mine, const ServerMessage& message);
    void perform(const CallHttp& action);
    static HttpReply accepted(const Order& taken);
    void perform(const LookUpTickets&);
    void perform(const RecordFailure& action);
    void perform(const RecordAnswer& action);
    void perform(const RecordRefusal& action);
    void perform(const RecordRequeue& action) { outbox[action.position].state = EntryState::Queued; }
    void perform(const UseLocalMode&) {}
    void perform(const RenewLink&);
};

} // namespace stonepot
