// A till or a kitchen display: the real rules of what it sends (core/submission), shows (state/order_book, ticket_book)
// and believes (state/event_sequence), on a virtual disk that loses what it had not written.
#pragma once

#include "core/submission.h"
#include "state/event_sequence.h"
#include "state/order_book.h"
#include "state/ticket_book.h"
#include "virtual_link.h"

#include <QMap>

namespace stonepot {

struct DeviceDisk {
    std::map<qint64, OutboxEntry> outbox; // without an answer
    QMap<QString, Order> orders;          // by key
    QMap<QString, KitchenOrder> tickets;
    qint64 position = 0;
    qint64 seq = 0;
    int counter = 0; // of display numbers
};

class Device final {
public:
    enum class Kind { Till, Display };
    // `letter`: of a till's display numbers. `station`: of a display; empty: it shows all.
    Device(World& world, Kind kind, const QString& id, QChar letter, const QString& station);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] bool isTill() const { return m_kind == Kind::Till; }
    [[nodiscard]] bool isOn() const { return m_memory != nullptr; }
    [[nodiscard]] bool isCutOff() const { return m_world.timeline.now() < m_cutOffUntil; }
    [[nodiscard]] const DeviceDisk& disk() const { return m_disk; }
    [[nodiscard]] qint64 writes() const { return m_writes; }
    [[nodiscard]] DeviceClock& clock() { return m_clock; }

    void start();
    void crash();
    // Neither sends nor receives until then; open connections go silent.
    void cutOff(Milliseconds duration);
    // The connection breaks, or goes silent.
    void breakLink(bool silently);

    // What people do; `dice` decides the rest.
    void sell(quint64 dice);
    void takeMoney(quint64 dice);
    void cook(quint64 dice);

    // What is on the screen.
    struct Screen {
        const OrdersModel& orders;
        const TicketBook& tickets;
        qint64 seq = 0;
        bool isCurrent = false; // and it says so
        Milliseconds currentSince{0};
        bool missesUnknowably = false; // the network lost the last event, and nothing came after it
    };
    [[nodiscard]] std::optional<Screen> screen() const;

    // ---- from its link ----
    void linkChanged(LinkState state);
    void wireOpened(const WirePtr& wire);
    void wireClosed(const WirePtr& wire);
    void wireBrought(const WirePtr& wire, const QByteArray& text);
    void heard(const WirePtr& wire);

private:
    struct Memory { // gone with a crash
        Memory(World& world, Device& device);
        Submission submission;
        OrdersModel model;
        OrderBook orders;
        TicketBook tickets;
        EventSequence sequence;
        VirtualLink link;
        QSet<QString> reported;
        QSet<QString> storing; // tickets with a change on its way to disk
        std::optional<Milliseconds> wakePlanned;
        std::optional<Milliseconds> eventAwaitedSince;
        Milliseconds currentSince{0};
        bool online = false; // as the submission was told
        bool current = false;
        bool saving = false;
        bool unsaved = false;
        bool selling = false;
        bool polling = false;
        int pollTurn = 0;
        int questions = 0; // put to the hub and answered, or gone with their connection
    };
    using Change = std::function<void(DeviceDisk&)>;
    using Then = std::function<void()>;

    void write(Change change, Then then = {});
    void later(Milliseconds delay, Then event); // unless it has crashed by then
    void act();
    void perform(const SubmissionAction& action);
    void record(const RecordAnswer& action);
    void answered(const RecordAnswer& action);
    void commit(OutboxEntry entry, Change change, std::function<void(const OutboxEntry&)> then);
    void receive(const ServerMessage& message);
    void ask(const EventSequence::Outcome& outcome);
    void apply(const ServerMessage& message);
    void forgetNewer(const std::vector<KitchenOrder>& tickets);
    void show(const TicketBook::Effects& effects);
    void save();
    void poll();
    void setCurrent(bool current);
    [[nodiscard]] QString newKey(QChar kind);

    World& m_world;
    Kind m_kind;
    QString m_id;
    QChar m_letter;
    QString m_station;
    DeviceClock m_clock;
    DeviceDisk m_disk;
    qint64 m_writes = 0;
    std::unique_ptr<Memory> m_memory;
    int m_life = 0;
    Milliseconds m_writtenAt{0};
    Milliseconds m_cutOffUntil{0};
};

} // namespace stonepot
