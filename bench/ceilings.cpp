#include "ceilings.h"

#include "orders.h"
#include "report.h"

#include "hub/order_service.h"
#include "hub/storage_session.h"

#include <QElapsedTimer>
#include <QFile>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

Result<double> flushesPerSecond(const QString& folder, double seconds)
{
    QFile file(folder + u"/flushes"_s);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::StorageFailed, file.fileName(), file.errorString());
    }
    const QByteArray block(4096, 'x');
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    while (static_cast<double>(timer.elapsed()) < seconds * 1000) {
        file.write(block);
        file.flush();
        if (::fdatasync(file.handle()) != 0) {
            return fail(ErrorCode::StorageFailed, file.fileName(), u"fdatasync failed"_s);
        }
        ++count;
    }
    const double rate = static_cast<double>(count) * 1e9 / static_cast<double>(timer.nsecsElapsed());
    file.remove();
    return rate;
}

Result<OneByOne> oneCommitAnOrder(const QString& database, double seconds)
{
    auto store = EventStore::open(database);
    if (!store) {
        return std::unexpected(store.error());
    }
    const SystemClock clock;
    const auto session = StorageSession::open(*std::move(store), {tenant()}, clock);
    if (!session) {
        return std::unexpected(session.error());
    }
    QList<double> times;
    Order order = anOrder({});
    QElapsedTimer timer;
    timer.start();
    while (static_cast<double>(timer.elapsed()) < seconds * 1000) {
        order.clientOrderId = newOrderId();
        const PlaceOrder command{order, true};
        QElapsedTimer one;
        one.start();
        const Status done =
            inTurn([&] { return (*session)->begin(); },
                   [&]() -> Status {
                       const auto ledger = (*session)->write(tenant());
                       if (!ledger) {
                           return std::unexpected(ledger.error());
                       }
                       const Execution placed = execute(**ledger, {tenant(), {}, {}, Role::Cashier}, command);
                       return placed ? Status() : Status(std::unexpected(placed.error()));
                   },
                   [&] { return (*session)->commit(); });
        if (!done) {
            return std::unexpected(done.error());
        }
        static_cast<void>((*session)->takeTidings());
        times += static_cast<double>(one.nsecsElapsed()) / 1e6;
    }
    return OneByOne{static_cast<double>(times.size()) * 1e9 / static_cast<double>(timer.nsecsElapsed()),
                    percentile(times, 0.5)};
}

} // namespace stonepot::bench
