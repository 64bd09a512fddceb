#include "hub/store_schema.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// $ID: a key that the database gives; $INT: 64 bits; $BYTES: UTF-8 as it is, never decoded on the way.
// Orders have no index by client id: the answers have one, and it is the one that forbids a second order.
QStringList version1()
{
    return {
        u"CREATE TABLE tenants (id $ID, name TEXT NOT NULL UNIQUE, seq $INT NOT NULL, hash $BYTES NOT NULL)"_s,

        u"CREATE TABLE events (tenant $INT NOT NULL REFERENCES tenants(id), seq $INT NOT NULL, type TEXT NOT NULL,"
        " order_id TEXT NOT NULL, message $BYTES NOT NULL, hash $BYTES NOT NULL, UNIQUE (tenant, seq))"_s,
        u"CREATE INDEX events_of_order ON events (tenant, order_id) WHERE order_id <> ''"_s,

        u"CREATE TABLE answers (tenant $INT NOT NULL REFERENCES tenants(id), key TEXT NOT NULL, content $BYTES NOT "
        u"NULL,"
        " seq $INT NOT NULL, order_id TEXT NOT NULL, order_number TEXT NOT NULL, kitchen_json $BYTES NOT NULL,"
        " PRIMARY KEY (tenant, key))$CLUSTERED"_s,

        u"CREATE TABLE counters (tenant $INT NOT NULL REFERENCES tenants(id), day TEXT NOT NULL, last $INT NOT NULL,"
        " PRIMARY KEY (tenant, day))$CLUSTERED"_s,

        u"CREATE TABLE orders (tenant $INT NOT NULL REFERENCES tenants(id), id TEXT NOT NULL, number TEXT NOT NULL,"
        " client_id TEXT NOT NULL, display_number TEXT NOT NULL, day TEXT NOT NULL, status TEXT NOT NULL,"
        " total $INT NOT NULL, created_at TEXT NOT NULL, version $INT NOT NULL, seq $INT NOT NULL, json $BYTES NOT "
        "NULL,"
        " UNIQUE (tenant, id), UNIQUE (tenant, number), UNIQUE (tenant, seq))"_s,

        u"CREATE TABLE kitchen_orders (tenant $INT NOT NULL REFERENCES tenants(id), id TEXT NOT NULL,"
        " order_id TEXT NOT NULL, active $INT NOT NULL, seq $INT NOT NULL, json $BYTES NOT NULL, UNIQUE (tenant, id))"_s,
        u"CREATE INDEX kitchen_orders_of_order ON kitchen_orders (tenant, order_id)"_s,
        u"CREATE INDEX kitchen_orders_active ON kitchen_orders (tenant, seq) WHERE active = 1"_s,

        u"CREATE TABLE menus (tenant $INT NOT NULL PRIMARY KEY REFERENCES tenants(id), version TEXT NOT NULL,"
        " json $BYTES NOT NULL)"_s,
        u"CREATE TABLE availability (tenant $INT NOT NULL REFERENCES tenants(id), item_id TEXT NOT NULL,"
        " available $INT NOT NULL, left_today $INT, PRIMARY KEY (tenant, item_id))$CLUSTERED"_s,
        u"CREATE TABLE held_carts (position $ID, tenant $INT NOT NULL REFERENCES tenants(id), cart_id TEXT NOT NULL,"
        " json $BYTES NOT NULL, UNIQUE (tenant, cart_id))"_s,

        u"CREATE TABLE records (tenant $INT NOT NULL REFERENCES tenants(id), kind TEXT NOT NULL, key TEXT NOT NULL,"
        " value $BYTES NOT NULL, PRIMARY KEY (tenant, kind, key))$CLUSTERED"_s,
    };
}

// Refusals that had an effect are remembered like answers.
QStringList version2()
{
    return {u"ALTER TABLE answers ADD COLUMN conflict TEXT NOT NULL DEFAULT ''"_s};
}

QStringList spoken(QStringList statements, SqlDialect dialect)
{
    const bool sqlite = dialect == SqlDialect::Sqlite;
    for (QString& statement : statements) {
        statement.replace(u"$ID"_s, sqlite ? u"INTEGER PRIMARY KEY"_s : u"BIGSERIAL PRIMARY KEY"_s);
        statement.replace(u"$INT"_s, sqlite ? u"INTEGER"_s : u"BIGINT"_s);
        statement.replace(u"$BYTES"_s, sqlite ? u"BLOB"_s : u"BYTEA"_s);
        statement.replace(u"$CLUSTERED"_s, sqlite ? u" WITHOUT ROWID"_s : QString());
    }
    return statements;
}

} // namespace

std::vector<Migration> hubMigrations(SqlDialect dialect)
{
    return {{1, spoken(version1(), dialect)}, {2, spoken(version2(), dialect)}};
}

} // namespace stonepot
