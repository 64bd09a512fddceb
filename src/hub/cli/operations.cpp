#include "hub/cli/operations.h"

#include "core/menu_csv.h"
#include "hub/cli/books.h"
#include "hub/database_lock.h"
#include "hub/event_store.h"
#include "hub/order_service.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

bool isFile(const QString& database)
{
    return !database.contains("://"_L1);
}

// Opening makes a database that is not there; these commands want one that is.
Result<std::unique_ptr<EventStore>> openExisting(const QString& database)
{
    if (isFile(database) && !QFile::exists(database)) {
        return fail(ErrorCode::NotFound, database, u"There is no such database."_s);
    }
    return EventStore::open(database);
}

QByteArray exportLine(const StoredOrder& order)
{
    return toFrame({{"id"_L1, order.id},
                    {"orderNumber"_L1, order.orderNumber},
                    {"clientOrderId"_L1, order.clientOrderId},
                    {"displayNumber"_L1, order.displayNumber},
                    {"status"_L1, order.status},
                    {"total"_L1, order.total},
                    {"createdAt"_L1, order.createdAt}});
}

// Verifies every tenant of the store.
Status verifyAll(EventStore& store, QIODevice& out)
{
    const auto tenants = store.tenants();
    if (!tenants) {
        return std::unexpected(tenants.error());
    }
    Status worst;
    for (const QString& tenant : *tenants) {
        const auto verified = store.verify(tenant);
        if (!verified) {
            return std::unexpected(verified.error());
        }
        const QString said = verified->problem.value_or(u"%1 events, all as they were written"_s.arg(verified->events));
        out.write(u"%1: %2\n"_s.arg(tenant, said).toUtf8());
        if (verified->problem && worst) {
            worst = fail(ErrorCode::StorageCorrupt, tenant, *verified->problem);
        }
    }
    return worst;
}

Status move(const QString& from, const QString& to)
{
    return QFile::rename(from, to) ? Status()
                                   : fail(ErrorCode::StorageFailed, from, u"It cannot be renamed to %1."_s.arg(to));
}

// A copy that is on disk before it gets its name.
Status copyDurably(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::StorageFailed, from, source.errorString());
    }
    if (!target.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::StorageFailed, to, target.errorString());
    }
    constexpr qint64 chunk = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size()) {
            return fail(ErrorCode::StorageFailed, to, u"It cannot be copied here: %1."_s.arg(target.errorString()));
        }
    }
    return target.commit() ? Status() : fail(ErrorCode::StorageFailed, to, target.errorString());
}

} // namespace

Status exportOrders(const HubOptions& options, QIODevice& out)
{
    const auto store = openExisting(options.database);
    if (!store) {
        return std::unexpected(store.error());
    }
    return (*store)->eachOrder(options.tenants.first(),
                               [&out](const StoredOrder& order) { out.write(exportLine(order) + '\n'); });
}

Status verifyStore(const HubOptions& options, QIODevice& out)
{
    const auto store = openExisting(options.database);
    return store ? verifyAll(**store, out) : Status(std::unexpected(store.error()));
}

Status backUp(const HubOptions& options)
{
    const auto store = openExisting(options.database);
    return store ? (*store)->backup(options.file) : Status(std::unexpected(store.error()));
}

Status restore(const HubOptions& options, QIODevice& out)
{
    if (!isFile(options.database)) {
        return fail(ErrorCode::Unsupported, options.database, u"Restore a PostgreSQL database with its own tools."_s);
    }
    // Held until the new file is in its place: nothing may write to the old one meanwhile.
    const auto lock = DatabaseLock::take(options.database);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const QString incoming = options.database + u".restoring"_s;
    QFile::remove(incoming);
    if (const Status copied = copyDurably(options.file, incoming); !copied) {
        return copied;
    }
    {
        const auto store = openExisting(incoming);
        const Status sound = store ? verifyAll(**store, out) : Status(std::unexpected(store.error()));
        if (!sound) {
            QFile::remove(incoming);
            return fail(sound.error().code, options.file, sound.error().text());
        }
    }
    if (QFile::exists(options.database)) {
        const QString kept =
            options.database + u".before-restore-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
        for (const QString& part : {QString(), u"-wal"_s, u"-shm"_s}) {
            if (!QFile::exists(options.database + part)) {
                continue;
            }
            if (const Status moved = move(options.database + part, kept + part); !moved) {
                return moved;
            }
        }
        out.write(u"The database that was here is now %1\n"_s.arg(kept).toUtf8());
    }
    return move(incoming, options.database);
}

Result<Menu> readMenuFile(const QString& file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::ValidationError, file, input.errorString());
    }
    auto menu = parseMenu(input.readAll());
    if (!menu) {
        return fail(menu.error().code, file, menu.error().text());
    }
    return menu;
}

namespace {

// Every line that is wrong, one below the other.
Result<Menu> readCsvFile(const HubOptions& options, const Menu* now)
{
    QFile input(options.file);
    if (!input.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::ValidationError, options.file, input.errorString());
    }
    Menu shop;
    if (now != nullptr) {
        shop = *now;
    } else {
        const auto currency = Currency::fromCode(options.currency);
        if (!currency) {
            return fail(ErrorCode::ValidationError, u"--currency"_s,
                        u"a first menu needs its currency, such as EUR: this table has only numbers"_s);
        }
        shop.currency = *currency;
        shop.shopName = options.name.isEmpty() ? options.tenants.first() : options.name;
    }
    const CsvTable table = parseCsv(input.readAll());
    auto read = readMenuCsv(table, matchMenuColumns(table.header), shop);
    if (!read) {
        return fail(read.error().code, options.file, read.error().text());
    }
    if (!read->menu) {
        QStringList lines;
        for (const CsvProblem& problem : read->problems) {
            lines += problem.text();
        }
        return fail(ErrorCode::ValidationError, options.file, u"nothing was imported\n"_s + lines.join(u'\n'));
    }
    return *std::move(read->menu);
}

} // namespace

Status importMenu(const HubOptions& options)
{
    const bool isTable = options.file.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const auto file = isTable ? Result<Menu>() : readMenuFile(options.file);
    if (!file) {
        return std::unexpected(file.error());
    }
    return inBooks(options, options.tenants, [&](Ledger& ledger) -> Status {
        const auto menu = isTable ? readCsvFile(options, ledger.state().menuNow().get()) : file;
        return menu ? replaceMenu(ledger, *menu) : Status(std::unexpected(menu.error()));
    });
}

Status exportMenu(const HubOptions& options, QIODevice& out)
{
    auto store = openExisting(options.database);
    if (!store) {
        return std::unexpected(store.error());
    }
    const QString& tenant = options.tenants.first();
    const auto head = (*store)->head(tenant);
    if (!head) {
        return std::unexpected(head.error());
    }
    const auto state = TenantState::load(**store, tenant, head->seq);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (!state->menuNow()) {
        return fail(ErrorCode::NotFound, tenant, u"There is no menu yet."_s);
    }
    out.write(QJsonDocument(toJson(*state->menuNow())).toJson(QJsonDocument::Indented));
    return {};
}

} // namespace stonepot
