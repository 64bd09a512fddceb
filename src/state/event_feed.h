// Puts what the backend says into the stores: each change once, in the order of seq. Finds gaps and asks for what is
// missing, and stores how far it has got: orders first, the seq last, so that a crash between the two only repeats.
//
// A long state does not stop the screen: its events are applied for some milliseconds at a time, then the tickets that
// they changed are shown, each once and as many at a time, and only then it is current. What comes meanwhile waits.
// What comes in parts is shown when the last of them is here, unless that takes so long that a cook would wait for it.
#pragma once

#include "state/event_sequence.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <deque>

namespace stonepot {

class KitchenStore;
class LinkStatus;
class PosStore;

class EventFeed final : public QObject {
    Q_OBJECT
public:
    EventFeed(QString tenant, PosStore& pos, KitchenStore& kitchen, LinkStatus& status, QObject* parent = nullptr);

    // How far the stored state is true, as DeviceStore::load says; 0 for another tenant.
    void start(qint64 lastSeq);
    void receive(const ServerMessage& message);
    void linkLost();

    [[nodiscard]] qint64 lastSeq() const { return m_sequence.last(); }
    // How long the backend may take to say what is missing.
    void setAnswerWithin(std::chrono::milliseconds time) { m_answerDue.setInterval(time); }
    // How long an event may come after the answer that speaks of it.
    void setEventWithin(std::chrono::milliseconds time) { m_eventDue.setInterval(time); }
    // What is done before the event loop has its turn: so many events applied, or tickets shown, whatever it takes, and
    // more of them for so long.
    void setTurn(qsizetype events, std::chrono::milliseconds time);
    // How long parts of a state may wait for the next one before they are shown.
    void setShownWithin(std::chrono::milliseconds time) { m_shownWithin = time; }

signals:
    void synced();                   // a sync_state was applied: the screens are current
    void seqReached(qint64 seq);     // for the next resume
    void resumeNeeded(qint64 since); // something is missing: ask the backend for it
    void answerMissing();            // it was asked on a link that lives, and did not say: begin anew

private:
    void work();
    void take(ServerMessage&& message);
    [[nodiscard]] bool workOnState(qsizetype most);
    [[nodiscard]] bool mayWaitForMore() const;
    void beginGathering();
    void settle(const EventSequence::Outcome& outcome);
    void tellSeq();
    void apply(const ServerMessage& message);
    void perhapsAsk(const EventSequence::Outcome& outcome);
    void setCurrent(bool current);
    void save();
    void saved(bool ok);

    QString m_tenant;
    PosStore& m_pos;
    KitchenStore& m_kitchen;
    LinkStatus& m_status;
    EventSequence m_sequence;
    QTimer m_answerDue;
    QTimer m_eventDue;
    std::deque<ServerMessage> m_waiting;
    std::optional<EventSequence::Outcome> m_state; // of one that is being replayed or shown
    qint64 m_seqTold = 0;
    qsizetype m_turnEvents = 100;
    std::chrono::milliseconds m_turnTime{8};
    std::chrono::milliseconds m_shownWithin{1000};
    QElapsedTimer m_gathering; // valid while something waits to be shown
    QTimer m_next;             // the event loop has its turn until then
    bool m_isLong = false;     // the state took more than a turn
    bool m_working = false;
    bool m_saving = false;
    bool m_unsaved = false;
};

} // namespace stonepot
