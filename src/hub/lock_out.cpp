#include "hub/lock_out.h"

#include "core/messages.h"
#include "hub/access_records.h"
#include "hub/command_queue.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

CountedTry countTry(const std::optional<QByteArray>& record, int allowed, Milliseconds time, Instant now)
{
    const QJsonObject json = QJsonDocument::fromJson(record.value_or(QByteArray())).object();
    qint64 tries = json["tries"_L1].toInteger();
    const Instant last = std::min(parseIso(json["last"_L1].toString()).value_or(Instant{}), now);
    const Milliseconds since = now - last;
    if (since >= time) {
        tries = 0;
    }
    if (tries >= allowed) {
        return {record.value_or(QByteArray()), time - since};
    }
    return {toFrame({{"tries"_L1, tries + 1}, {"last"_L1, toIso(now)}}), std::nullopt};
}

LockOut::LockOut(CommandQueue& queue, Milliseconds time, const Clock& clock)
    : m_queue(queue)
    , m_time(time)
    , m_clock(clock)
{
}

void LockOut::tryOnce(const QString& tenant, const QList<Subject>& subjects, const QObject* context,
                      std::function<void(Result<std::optional<Milliseconds>>)> callback)
{
    if (subjects.isEmpty()) {
        callback(std::optional<Milliseconds>());
        return;
    }
    // Written on the storage thread before the callback, which comes after it.
    const auto wait = std::make_shared<std::optional<Milliseconds>>();
    const Subject& subject = subjects.first();
    const auto count = [wait, subject, time = m_time, now = m_clock.now()](
                           const std::optional<QByteArray>& record) -> Result<std::optional<QByteArray>> {
        const CountedTry counted = countTry(record, subject.allowed, time, now);
        *wait = counted.wait;
        return counted.record;
    };
    m_queue.changeRecord(tenant, records::tries, subject.key, count, context,
                         [this, tenant, rest = subjects.sliced(1), wait, context,
                          callback = std::move(callback)](const Result<std::optional<QByteArray>>& kept) {
                             if (!kept) {
                                 callback(std::unexpected(kept.error()));
                             } else if (*wait) {
                                 callback(*wait);
                             } else {
                                 tryOnce(tenant, rest, context, callback);
                             }
                         });
}

void LockOut::succeeded(const QString& tenant, const QList<Subject>& subjects, const QObject* context)
{
    for (const Subject& subject : subjects) {
        m_queue.changeRecord(
            tenant, records::tries, subject.key,
            [](const std::optional<QByteArray>&) -> Result<std::optional<QByteArray>> { return std::nullopt; }, context,
            [](const Result<std::optional<QByteArray>>&) {});
    }
}

} // namespace stonepot
