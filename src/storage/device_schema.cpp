#include "storage/device_schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

std::span<const Migration> deviceMigrations()
{
    // Instants are milliseconds since 1970. Values that only the program reads whole are kept as their wire JSON.
    static const std::array migrations{
        Migration{
            .version = 1,
            .statements =
                {
                    // `key` is the clientOrderId, or the backend's id of an order that has none. `own`: placed here.
                    uR"(CREATE TABLE orders (
                        key TEXT PRIMARY KEY NOT NULL,
                        id TEXT NOT NULL DEFAULT '',
                        order_number TEXT NOT NULL DEFAULT '',
                        business_day TEXT NOT NULL,
                        own INTEGER NOT NULL,
                        display_counter INTEGER NOT NULL,
                        created_at INTEGER NOT NULL,
                        json TEXT NOT NULL))"_s,
                    u"CREATE INDEX orders_by_day ON orders (business_day, created_at)"_s,
                    // Positions never come back, so "in the order of commit" holds for ever.
                    uR"(CREATE TABLE outbox (
                        position INTEGER PRIMARY KEY AUTOINCREMENT,
                        key TEXT NOT NULL UNIQUE,
                        kind TEXT NOT NULL,
                        order_key TEXT NOT NULL,
                        message TEXT NOT NULL,
                        state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'answered', 'refused')),
                        attempts INTEGER NOT NULL DEFAULT 0,
                        last_error TEXT NOT NULL DEFAULT '',
                        created_at INTEGER NOT NULL,
                        next_attempt_at INTEGER))"_s,
                    // Start-up does not depend on the size of the history.
                    u"CREATE INDEX outbox_open ON outbox (position) WHERE state <> 'answered'"_s,
                    u"CREATE INDEX outbox_answered ON outbox (created_at) WHERE state = 'answered'"_s,
                    uR"(CREATE TABLE tickets (
                        id TEXT PRIMARY KEY NOT NULL,
                        done INTEGER NOT NULL,
                        updated_at INTEGER NOT NULL,
                        json TEXT NOT NULL))"_s,
                    u"CREATE INDEX tickets_by_age ON tickets (done, updated_at)"_s,
                    u"CREATE TABLE sync (one INTEGER PRIMARY KEY CHECK (one = 1), tenant TEXT NOT NULL, seq INTEGER NOT NULL)"_s,
                    u"CREATE TABLE settings (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL)"_s,
                },
        },
        Migration{
            .version = 2,
            .statements =
                {
                    // `key` names a piece of paper: it is printed once, whatever asks for it again.
                    uR"(CREATE TABLE print_jobs (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        key TEXT NOT NULL UNIQUE,
                        order_key TEXT NOT NULL,
                        title TEXT NOT NULL,
                        printer TEXT NOT NULL,
                        document BLOB NOT NULL,
                        copy INTEGER NOT NULL,
                        state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'check_paper', 'printed', 'cancelled')),
                        attempts INTEGER NOT NULL,
                        last_problem TEXT NOT NULL,
                        created_at INTEGER NOT NULL,
                        next_attempt_at INTEGER))"_s,
                    u"CREATE INDEX print_jobs_open ON print_jobs (id) WHERE state NOT IN ('printed', 'cancelled')"_s,
                    u"CREATE INDEX print_jobs_finished ON print_jobs (created_at) WHERE state IN ('printed', 'cancelled')"_s,
                },
        },
        Migration{
            .version = 3,
            .statements =
                {
                    uR"(CREATE TABLE audit (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        at INTEGER NOT NULL,
                        what TEXT NOT NULL,
                        order_name TEXT NOT NULL,
                        detail TEXT NOT NULL,
                        amount INTEGER NOT NULL,
                        cashier TEXT NOT NULL,
                        manager TEXT NOT NULL))"_s,
                },
        },
        Migration{
            .version = 4,
            .statements =
                {
                    // What the papers of a ticket say, all of them together.
                    uR"(CREATE TABLE paper_marks (
                        series TEXT PRIMARY KEY NOT NULL,
                        known BLOB NOT NULL,
                        revision INTEGER NOT NULL,
                        kept_at INTEGER NOT NULL))"_s,
                },
        },
        Migration{
            .version = 5,
            .statements =
                {
                    uR"(CREATE TABLE ticket_times (
                        ticket TEXT PRIMARY KEY NOT NULL,
                        received INTEGER NOT NULL,
                        json BLOB NOT NULL))"_s,
                    u"CREATE INDEX ticket_times_by_age ON ticket_times (received)"_s,
                },
        },
    };
    return migrations;
}

} // namespace stonepot
