// Puts what the backend says into the stores: each change once, in the order of seq. Finds gaps and asks for what is
// missing, and stores how far it has got: orders first, the seq last, so that a crash between the two only repeats.
#pragma once

#include "core/messages.h"

#include <QObject>

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

    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }

signals:
    void synced();                   // a sync_state was applied: the screens are current
    void seqReached(qint64 seq);     // for the next resume
    void resumeNeeded(qint64 since); // something is missing: ask the backend for it

private:
    void sync(const SyncState& state);
    bool replay(const QJsonArray& events);
    void apply(const ServerMessage& message);
    void setCurrent(bool current);
    void findGap();
    void save();
    void saved(bool ok);

    QString m_tenant;
    PosStore& m_pos;
    KitchenStore& m_kitchen;
    LinkStatus& m_status;
    qint64 m_lastSeq = 0;
    bool m_behind = false; // asked for what is missing; until it comes, events would leave holes
    bool m_askedForAll = false;
    bool m_saving = false;
    bool m_unsaved = false;
};

} // namespace stonepot
