// What a kitchen display must show, said again and as simply as can be: no versions, no messages, no overlays, only who
// did what, what the display was told of it, and what it keeps for later. Knows nothing of the program's own rules.
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace stonepot {

class KitchenReference final {
public:
    enum class Line { Open, Done, Void };
    struct Item {
        QString station;
        Line line = Line::Open;
    };
    struct Ticket {
        qint64 created = 0;
        bool urgent = false;
        bool cancelled = false;
        bool completed = false;
        std::vector<Item> items;
    };

    QString station; // empty: all
    bool linked = true;

    [[nodiscard]] const QHash<QString, Ticket>& onBackend() const { return m_backend; }
    [[nodiscard]] QStringList ids() const // in an order that is the same every time
    {
        QStringList ids = m_backend.keys();
        ids.sort();
        return ids;
    }

    // ---- somebody else ----
    void set(const QString& id, const Ticket& ticket)
    {
        m_backend.insert(id, ticket);
        if (linked) {
            tell(id);
        }
    }
    [[nodiscard]] bool knows(const QString& id) const { return m_backend.contains(id); }
    // It is done with and on no station's screen; nothing is ever said of it again. False when that is not so.
    bool forget(const QString& id)
    {
        const bool kept = std::ranges::any_of(m_kept, [&id](const Command& command) { return command.id == id; });
        if (!linked || kept || !(m_backend[id].completed || m_acknowledged.contains(id))) {
            return false;
        }
        m_backend.remove(id);
        m_told.remove(id);
        m_held.remove(id);
        m_acknowledged.remove(id);
        return true;
    }
    void regain()
    {
        linked = true;
        for (const QString& id : m_backend.keys()) {
            tell(id);
        }
        const std::vector<Command> kept = std::exchange(m_kept, {});
        for (const Command& command : kept) {
            const Ticket before = view(command.id, kept);
            if (act(m_backend[command.id], command)) {
                m_told[command.id] = m_backend[command.id];
            }
            noteVoids(command.id, before, m_told[command.id]);
        }
    }

    // ---- the cook ----
    void bump(const QString& id, std::optional<std::size_t> item)
    {
        if (!item) {
            m_held.remove(id);
        }
        if (m_told.contains(id) && shown(id).cancelled) {
            m_acknowledged.insert(id);
            return;
        }
        command(id, Line::Open, Line::Done, item);
    }
    void recall(const QString& id) { command(id, Line::Done, Line::Open, std::nullopt); }

    // ---- the screen ----
    [[nodiscard]] QStringList board() const
    {
        QStringList ids;
        for (const QString& id : m_told.keys()) {
            if (isOnBoard(id)) {
                ids += id;
            }
        }
        std::ranges::sort(ids, [this](const QString& a, const QString& b) {
            const Ticket& left = *m_told.find(a);
            const Ticket& right = *m_told.find(b);
            return left.urgent != right.urgent ? left.urgent : left.created < right.created;
        });
        return ids;
    }
    [[nodiscard]] Ticket shown(const QString& id) const { return view(id, m_kept); }

private:
    struct Command {
        QString id;
        Line from;
        Line to;
        bool whole = false;
        std::vector<std::size_t> items;
    };

    [[nodiscard]] bool here(const Item& item) const
    {
        return station.isEmpty() || item.station.isEmpty() || item.station == station;
    }

    void command(const QString& id, Line from, Line to, std::optional<std::size_t> item)
    {
        if (!m_told.contains(id)) {
            return;
        }
        Command command{id, from, to, station.isEmpty() && !item, {}};
        const Ticket ticket = shown(id);
        for (std::size_t i = 0; i < ticket.items.size(); ++i) {
            if (item ? i == *item : here(ticket.items[i]) && ticket.items[i].line == from) {
                command.items.push_back(i);
            }
        }
        command.whole = command.whole || (!item && command.items.size() == ticket.items.size());
        Ticket tried = ticket;
        if ((!command.whole && command.items.empty()) || !act(tried, command) || same(tried, ticket)) {
            return;
        }
        if (!linked) {
            m_kept.push_back(command);
        } else if (act(m_backend[id], command)) {
            m_told[id] = m_backend[id];
        }
    }

    // False: refused, and nothing is changed.
    static bool act(Ticket& ticket, const Command& command)
    {
        if (ticket.cancelled || (command.whole && ticket.completed && command.to == Line::Done)) {
            return false;
        }
        const bool open = std::ranges::any_of(ticket.items, [](const Item& item) { return item.line == Line::Open; });
        if (command.whole) {
            if (command.to == Line::Open && open) {
                return true; // nothing to bring back: it is still on the board
            }
            for (Item& item : ticket.items) {
                item.line = item.line == command.from ? command.to : item.line;
            }
        } else {
            for (const std::size_t i : command.items) {
                Line& line = ticket.items[i].line;
                line = line == Line::Void ? Line::Void : command.to; // void meanwhile: it stays so
            }
        }
        ticket.completed = ticket.completed && command.to != Line::Open;
        return true;
    }

    static bool same(const Ticket& a, const Ticket& b)
    {
        return a.completed == b.completed && std::ranges::equal(a.items, b.items, {}, &Item::line, &Item::line);
    }

    [[nodiscard]] Ticket view(const QString& id, const std::vector<Command>& kept) const
    {
        Ticket ticket = *m_told.find(id);
        for (const Command& command : kept) {
            if (command.id == id) {
                static_cast<void>(act(ticket, command));
            }
        }
        return ticket;
    }

    void tell(const QString& id)
    {
        if (!m_told.contains(id)) {
            if (m_backend[id].cancelled) {
                m_acknowledged.insert(id); // nobody has begun to cook it
            }
            m_told.insert(id, m_backend[id]);
            return;
        }
        const Ticket before = shown(id);
        const bool visible = isOnBoard(id);
        m_told[id] = m_backend[id];
        if (visible) {
            noteVoids(id, before, shown(id));
        }
    }

    // A cook must have seen that what was shown is off.
    void noteVoids(const QString& id, const Ticket& before, const Ticket& after)
    {
        for (std::size_t i = 0; i < before.items.size(); ++i) {
            if (here(before.items[i]) && before.items[i].line == Line::Open && after.items[i].line == Line::Void) {
                m_held.insert(id);
            }
        }
        if (after.completed) {
            m_held.remove(id);
        }
    }

    [[nodiscard]] bool isOnBoard(const QString& id) const
    {
        const Ticket ticket = shown(id);
        const bool anyHere = std::ranges::any_of(ticket.items, [this](const Item& item) { return here(item); });
        if (ticket.cancelled) {
            return anyHere && !m_acknowledged.contains(id);
        }
        if (ticket.completed) {
            return false;
        }
        const bool open = std::ranges::any_of(
            ticket.items, [this](const Item& item) { return here(item) && item.line == Line::Open; });
        const bool kept = std::ranges::any_of(m_kept, [&id](const Command& command) { return command.id == id; });
        return open || ((kept || m_held.contains(id)) && anyHere);
    }

    QHash<QString, Ticket> m_backend;
    QHash<QString, Ticket> m_told; // as the display last heard
    std::vector<Command> m_kept;
    QSet<QString> m_held;         // with a void that nobody has taken note of
    QSet<QString> m_acknowledged; // cancelled, and taken off by the cook
};

} // namespace stonepot
