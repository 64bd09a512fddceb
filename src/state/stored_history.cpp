#include "state/stored_history.h"

#include "core/when_done.h"
#include "storage/device_store.h"

#include <QLoggingCategory>

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcHistory, "stonepot.history")

// A business day may begin at any hour of any time zone.
constexpr std::chrono::days rememberedFor{2};

} // namespace

StoredHistory::StoredHistory(DeviceStore& storage, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &StoredHistory::save);
}

void StoredHistory::load()
{
    whenDone(m_storage.ticketTimes(m_clock.now() - rememberedFor), this,
             [this](const Result<std::vector<TicketTimes>>& stored) {
                 if (!stored) {
                     qCInfo(lcHistory) << "Today's times begin anew:" << stored.error().text();
                     return;
                 }
                 for (const TicketTimes& times : *stored) {
                     if (const auto ticket = readHistory(times.json)) {
                         m_history.restore(*ticket);
                     }
                 }
             });
}

void StoredHistory::put(const KitchenOrder& ticket)
{
    m_history.put(ticket);
    changed();
}

void StoredHistory::seen(const QString& ticketId)
{
    m_history.seen(ticketId, m_clock.now());
    changed();
}

void StoredHistory::replace(const QString& ticketId, const QString& id)
{
    m_history.replace(ticketId, id);
    changed();
}

std::vector<KitchenHistory::Ticket> StoredHistory::today()
{
    return m_history.today(m_clock.now());
}

void StoredHistory::changed()
{
    if (!m_saving && !m_pause.isActive()) {
        m_pause.start();
    }
}

void StoredHistory::saveNow()
{
    m_pause.stop();
    save();
}

void StoredHistory::save()
{
    KitchenHistory::Changes changes = m_history.takeChanges();
    if (changes.tickets.empty() && changes.gone.isEmpty()) {
        return;
    }
    std::vector<TicketTimes> times;
    times.reserve(changes.tickets.size());
    for (const KitchenHistory::Ticket& ticket : changes.tickets) {
        times.push_back({ticket.id, ticket.received, toJson(ticket)});
    }
    m_saving = true;
    const QFuture<Status> stored = m_storage.saveTicketTimes(times, changes.gone);
    whenDone(stored, this, [this, changes = std::move(changes)](const Status& saved) {
        m_saving = false;
        if (!saved) {
            m_history.putBack(changes);
        }
        changed(); // what came meanwhile, or the same again
    });
}

} // namespace stonepot
