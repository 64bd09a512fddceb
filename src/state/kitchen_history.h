// What the kitchen did today and how long it took: for people who run it, on screen and as a table for other programs.
#pragma once

#include "core/business_day.h"
#include "core/kitchen_order.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace stonepot {

class KitchenHistory final {
public:
    struct Item {
        QString id;
        QString name;
        QString station;
        Decimal quantity{1};
        bool voided = false;
        std::optional<Instant> started, ready;

        bool operator==(const Item&) const = default;
    };
    struct Ticket {
        QString id;
        QString number;
        bool cancelled = false;
        Instant received{};
        std::optional<Instant> seen; // painted on this display
        std::optional<Instant> started, ready, done;
        std::vector<Item> items;

        bool operator==(const Ticket&) const = default;
    };
    struct Changes {
        std::vector<Ticket> tickets;
        QStringList gone; // former ids
    };
    // Of a station, or of one of its items.
    struct PrepTime {
        QString station;
        QString item; // empty: all of the station
        int count = 0;
        Milliseconds average{0};
        Milliseconds p90{0}; // nine of ten were as fast
    };

    void setRule(const BusinessDayRule& rule) { m_rule = rule; }
    // The ticket as it is now. What became of its items between two calls happened when the ticket last changed; what
    // was so at the first call happened when the ticket says so, or nobody knows when.
    void put(const KitchenOrder& ticket);
    void seen(const QString& ticketId, Instant at);
    // The ticket goes on under another id.
    void replace(const QString& ticketId, const QString& id);

    // As it was stored, unless something newer is known of it.
    void restore(const Ticket& ticket);
    // What is to be stored since the last call; and back again when that failed.
    [[nodiscard]] Changes takeChanges();
    void putBack(const Changes& changes);

    // Of the business day of `now`, oldest first. Earlier ones are forgotten.
    [[nodiscard]] std::vector<Ticket> today(Instant now);

private:
    BusinessDayRule m_rule;
    QHash<QString, Ticket> m_tickets;
    QSet<QString> m_changed;
    QSet<QString> m_gone;
};

// As it is stored; nothing for what cannot be read.
[[nodiscard]] QByteArray toJson(const KitchenHistory::Ticket& ticket);
[[nodiscard]] std::optional<KitchenHistory::Ticket> readHistory(const QByteArray& json);

// From the start of the work, or from the order where nobody said when it began, to ready. Stations by name, each
// before its items, those by name.
[[nodiscard]] std::vector<KitchenHistory::PrepTime> prepTimes(const std::vector<KitchenHistory::Ticket>& tickets);

// One row an item, with its ticket's times; UTF-8 with a header, times as ISO 8601 in that zone, empty where unknown.
[[nodiscard]] QByteArray historyCsv(const std::vector<KitchenHistory::Ticket>& tickets, const QTimeZone& zone);

} // namespace stonepot
