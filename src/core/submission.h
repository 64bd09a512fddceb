// Decides how the outbox reaches the backend: what is sent next, by which route, when it is sent again, and what an
// answer means. Pure: events go in, actions come out, and whoever performs them (OrderSubmitter, a simulator) owns
// sockets, disk and timers.
//
//   Idle ──▶ Recording ──▶ InFlight ──▶ answered | refused
//    ▲            │             │
//    └── Waiting ◀┴─ not taken ─┤
//    ▲                          ▼ no answer, connection lost
//    └── not there ────────── Unclear ── there ──▶ answered
//
// A backend that announces features knows our ids: everything may be sent again at any time, by both routes at once, up
// to `window` at a time. One that does not ("base") gets one entry at a time, which makes its nameless errors and its
// last ten orders tell about the right one, and is asked for an order that it may have before that is sent again, and
// for the ticket of an order before that is changed under the order's name.
#pragma once

#include "core/backend_calls.h"
#include "core/backend_clock.h"
#include "core/link_state.h"
#include "core/order_match.h"
#include "core/ticket_names.h"

#include <QHash>
#include <map>
#include <random>

namespace stonepot {

enum class SendRoute { WebSocket, Http };

struct SubmissionSettings {
    int window = 20;
    int httpWindow = 4;
    Milliseconds answerTimeout{3000}; // on the WebSocket; then the same by HTTP
    // A base backend may still be reading what a closed connection brought: so long nothing is concluded.
    Milliseconds settle{2000};
    Milliseconds settleAfterStart{
        7000}; // an earlier run may have died with its call on the way, not after its time-out
    // A base backend that takes an order and never answers, on a connection that lives: then it is made anew.
    Milliseconds silenceLimit{10000};
    // So long a change of an order that the backend does not know may be of one that another device still keeps.
    Milliseconds strangersOrderWithin = std::chrono::hours(24);
    BackoffSettings backoff;
    quint64 seed = 0; // of the jitter
};

// ---- actions, to be performed in the order they come ----

// Must be on disk before anything else happens to the entry: answer with Submission::recorded().
struct RecordSending {
    QString key;
    qint64 position = 0;
    int attempts = 0;
    bool awaited = true; // false: nothing waits for recorded()
};
struct SendMessage { // answer with Submission::notSent() when there is no socket
    QString key;
    ClientMessage message;
};
struct CallHttp { // answer with Submission::httpAnswered(), always and within a bounded time
    QString key;
    HttpCall call;
};
struct LookUpTickets {}; // GET /kds/orders; answer with Submission::lookedUp(), always and within a bounded time
struct RecordFailure {
    qint64 position = 0;
    QString reason;
    Milliseconds wait{0}; // until the next attempt
    bool maybeSent = false;
};
struct RecordAnswer {
    OutboxEntry entry;
    QString orderId; // empty when the backend named none
    QString orderNumber;
    SendRoute route = SendRoute::WebSocket;
};
struct RecordRefusal {
    OutboxEntry entry;
    ErrorCode code = ErrorCode::ValidationError;
    QString reason;
};
struct RecordRequeue { // refused until now
    qint64 position = 0;
};
struct UseLocalMode { // neither route took the order; it stays here
    QString key;
};
struct RenewLink {}; // close the WebSocket without a handshake and connect again

using SubmissionAction = std::variant<RecordSending, SendMessage, CallHttp, LookUpTickets, RecordFailure, RecordAnswer,
                                      RecordRefusal, RecordRequeue, UseLocalMode, RenewLink>;

class Submission final {
public:
    explicit Submission(const Clock& clock, SubmissionSettings settings = {});

    // ---- events ----
    // Committed in storage, in any state. What an earlier run left comes together: one of it that the backend may have
    // keeps the others back.
    void add(std::span<const OutboxEntry> entries);
    void add(const OutboxEntry& entry) { add(std::span(&entry, 1)); }
    void retry(const QString& key); // a person's decision on a refused entry
    // The backend has it and has named it, so it is not the echo of anything new. Its own entry, where the program
    // ended before that was stored as answered, is answered as soon as it is added.
    void remember(const Order& order);
    void setHttpAllowed(bool allowed);  // from log-in to log-out
    void heardTime(Instant theirs);     // the backend's clock, as it says now
    void online(const SyncState& sync); // the link is in sync
    void offline();
    void received(const ServerMessage& message);
    void recorded(const QString& key, bool ok);
    void notSent(const QString& key);
    void httpAnswered(const QString& key, const HttpReply& reply);
    // `unreadableUntil`: when the youngest ticket was made that could not be read; it may be one that is looked for.
    void lookedUp(const Result<std::vector<KitchenOrder>>& tickets, std::optional<Instant> unreadableUntil = {});
    void tick(); // at wakeAt() or later

    // ---- what to do ----
    [[nodiscard]] std::vector<SubmissionAction> takeActions();
    // Monotonic, perhaps just past; nothing when only an event can change something.
    [[nodiscard]] std::optional<Milliseconds> wakeAt() const;

    [[nodiscard]] int queued() const; // without an answer; neither refused ones are counted nor held carts
    [[nodiscard]] int refused() const { return m_refused; }

private:
    enum class Phase { Idle, Waiting, Recording, InFlight, Unclear, Refused };
    enum class Backend { Unknown, Base, Extended };
    enum class Plan { Socket, Http, AskName, Wait, NothingToTell, Unsupported };
    enum class Naming { Unasked, Asked, Answered };

    struct Item {
        OutboxEntry entry;
        Phase phase = Phase::Idle;
        SendRoute route = SendRoute::WebSocket; // of the attempt that is being recorded or was made last
        bool onSocket = false;                  // sent there, no answer yet, connection still open
        bool onHttp = false;
        bool maybeSent = false;             // the backend may have it
        bool told = false;                  // Waiting as long as the backend said
        bool noAnswer = false;              // Waiting because nobody answered on the WebSocket
        std::optional<Milliseconds> sentAt; // last time; nothing: by an earlier run of the program
        Moment doubtFrom{};                 // when the backend may have taken it: from
        Moment doubtUntil{};                // … to
        Milliseconds dueAt{0};              // of the next step in Waiting, InFlight (socket) and Unclear
        Milliseconds settledAt{0};          // Unclear: from then on "not there" means that it was not taken
        Naming naming = Naming::Unasked;    // of a ticket that is called by its order's name
        bool ofUntoldCart = false;          // TakeCart: the backend was never told that it is held
        std::vector<HttpCall> calls;        // still to be made in this attempt, the current one first
    };
    using Items = std::map<qint64, Item>; // by position

    void insert(const OutboxEntry& entry);
    OutboxEntry takeOut(Items::iterator item);

    // What is sent next (submission_pump.cpp).
    void pump();
    void expire(Item& item);
    void resolveUnclear();
    void startNext();
    void askName(Item& item);
    [[nodiscard]] bool needsName(const Item& item) const;
    [[nodiscard]] Plan planFor(const Item& item) const;
    [[nodiscard]] Plan planForBase(const Item& item) const;
    [[nodiscard]] Plan planOffline(const Item& item) const;
    [[nodiscard]] bool overtaken(const Item& item) const;
    [[nodiscard]] bool takenBeforeTold(const Item& item);
    void start(Item& item, SendRoute route);
    void transmit(Item& item);
    void sendByHttp(Item& item);
    void sendBySocketToo(Item& item);

    // What answers mean (submission_answers.cpp).
    void decide();
    void accept(const QString& key, const QString& orderId, const QString& orderNumber, SendRoute route);
    void refuse(Item& item, ErrorCode code, const QString& reason);
    void waitAndRetry(Item& item, const QString& reason, std::optional<Milliseconds> told = std::nullopt);
    void doubt(Item& item, const QString& reason, Milliseconds settledAt, Milliseconds lookAt);
    void conclude(Item& item, const std::expected<OrderMatch::Found, OrderMatch::Answer>& match);
    void judged(Item& item, const Outcome& outcome);
    void nameOrder(const QString& key, const QString& orderId);
    void pauseHttp(std::optional<Milliseconds> atLeast);
    void onCreated(const OrderCreated& created);
    void onArrived(const QString& clientOrderId, const QString& orderId);
    [[nodiscard]] bool mayStillArrive(const Item& item) const;
    void onSeen(const TicketSeen& seen);
    void takeSeen(const SyncState& sync);
    void onError(const ErrorMessage& error);
    [[nodiscard]] Item* find(const QString& key);
    [[nodiscard]] std::vector<Item*> unclear();
    [[nodiscard]] OrderMatch::Doubt doubtOf(const Item& item) const;
    [[nodiscard]] Milliseconds backoff(int attempt);
    [[nodiscard]] Milliseconds now() const { return m_clock.monotonic(); }
    [[nodiscard]] Moment thisMoment() const { return Moment::now(m_clock); }
    [[nodiscard]] bool knowsIds() const { return m_backend == Backend::Extended; }
    [[nodiscard]] static bool isOrder(const Item& item) { return item.entry.kind == EntryKind::PlaceOrder; }
    [[nodiscard]] static bool isCart(const OutboxEntry& entry)
    {
        return entry.kind == EntryKind::HoldCart || entry.kind == EntryKind::TakeCart;
    }
    [[nodiscard]] static const Order& orderOf(const Item& item)
    {
        return std::get<SubmitOrder>(item.entry.message).order;
    }

    const Clock& m_clock;
    SubmissionSettings m_settings;
    std::mt19937_64 m_random;
    Items m_items;
    QHash<QString, qint64> m_positions;                       // by key
    QHash<QString, std::pair<QString, QString>> m_remembered; // clientOrderId → id and number
    BackendClock m_theirClock{m_clock};
    OrderMatch m_match{m_theirClock};
    TicketNames m_names{m_theirClock};
    std::vector<SubmissionAction> m_actions;
    Backend m_backend = Backend::Unknown;
    QStringList m_features;
    // A base backend's, until it has said what its clock is now, or has not for an answer's time: who tells that it was
    // not set since? Whether an order is in it is not concluded before.
    std::optional<SyncState> m_undecided;
    Milliseconds m_undecidedUntil{0};
    bool m_online = false;
    bool m_httpAllowed = false;
    Milliseconds m_pumpedAt{0}; // what was due then is dealt with
    bool m_lookingUp = false;
    bool m_renewing = false; // RenewLink was asked for, offline() has not come yet
    int m_httpFailures = 0;  // in a row
    int m_refused = 0;
    int m_carts = 0; // entries about held carts
    Milliseconds m_httpPausedUntil{0};
    Milliseconds m_socketPausedUntil{0};
};

} // namespace stonepot
