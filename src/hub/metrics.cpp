#include "hub/metrics.h"

#include <algorithm>
#include <numeric>

namespace stonepot {

namespace {

class Text final {
public:
    void family(const char* name, const char* type, const char* help)
    {
        m_name = name;
        m_text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(const QByteArray& value, const char* label = nullptr, const QByteArray& labelValue = {})
    {
        m_text += m_name;
        if (label != nullptr) {
            m_text += QByteArray("{") + label + "=\"" + labelValue + "\"}";
        }
        m_text += ' ' + value + '\n';
    }
    void sample(qint64 value, const char* label = nullptr, const QByteArray& labelValue = {})
    {
        sample(QByteArray::number(value), label, labelValue);
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
    const char* m_name = nullptr;
};

} // namespace

QByteArray metricsText(const StoreHealth& store, const ServerFigures& server)
{
    Text text;
    text.family("stonepot_store_ok", "gauge", "1 while what is accepted reaches the disk.");
    text.sample(qint64{store.ok ? 1 : 0});
    text.family("stonepot_commands_total", "counter", "Commands answered since the start.");
    text.sample(store.commandsAccepted, "result", "accepted");
    text.sample(store.commandsReplayed, "result", "replayed");
    text.sample(store.commandsRefused, "result", "refused");
    text.family("stonepot_commits_total", "counter", "Transactions committed since the start.");
    text.sample(store.commits);
    text.family("stonepot_commit_seconds", "gauge", "How long the last commit took.");
    text.sample(QByteArray::number(store.lastCommitMs / 1000, 'f', 6));
    text.family("stonepot_batch_largest", "gauge", "Most commands in one transaction since the start.");
    text.sample(store.largestBatch);
    text.family("stonepot_queue_waiting", "gauge", "Commands and questions that wait for the storage thread.");
    text.sample(store.waiting);
    text.family("stonepot_events", "gauge", "Events in the store, of all tenants.");
    text.sample(std::accumulate(store.seqs.cbegin(), store.seqs.cend(), qint64{0}));
    text.family("stonepot_connections", "gauge", "Open connections.");
    text.sample(qint64{server.connections});
    text.family("stonepot_clients", "gauge", "Clients connected by WebSocket.");
    text.sample(qint64{server.clients});
    text.family("stonepot_unsent_bytes", "gauge", "Bytes that wait for WebSocket clients to read.");
    text.sample(server.unsentBytes);
    text.family("stonepot_limit_reached_total", "counter", "How often a limit was reached since the start.");
    QList<QLatin1StringView> limits = server.limitsReached.keys();
    std::ranges::sort(limits);
    for (const QLatin1StringView limit : limits) {
        text.sample(server.limitsReached.value(limit), "limit", QByteArray(limit.data(), limit.size()));
    }
    return text.text();
}

} // namespace stonepot
