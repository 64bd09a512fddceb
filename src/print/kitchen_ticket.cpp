#include "print/kitchen_ticket.h"

#include "core/format.h"
#include "print/copy_mark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

class TicketPage final {
public:
    TicketPage(const KitchenOrder& ticket, const KitchenPaper& paper, KitchenPaperKind kind, Instant at)
        : m_ticket(ticket)
        , m_paper(paper)
        , m_words(paper.language)
        , m_format(paper.language.locale(), Currency(), paper.zone)
        , m_kind(kind)
        , m_at(at)
    {
    }

    PrintDocument make(const QString& station, const std::vector<KitchenItem>& items)
    {
        m_document.rightToLeft = m_words.isRightToLeft();
        m_document.title = (m_ticket.calledNumber() + u' ' + stationName(station)).trimmed();
        head(station);
        if (m_kind != KitchenPaperKind::Change) { // what is cooked stays
            for (const KitchenItem& item : items) {
                this->item(item);
            }
        }
        if (!m_ticket.notes.isEmpty() && m_kind != KitchenPaperKind::Void) {
            add(PrintRule{});
            add(PrintText{m_ticket.notes, {.size = 2, .inverse = true}});
        }
        add(PrintFeed{2});
        add(PrintCut{});
        return m_paper.copy > 0 ? markedAsCopy(std::move(m_document), m_paper.copy, m_words) : m_document;
    }

private:
    void add(PrintBlock block) { m_document.blocks.push_back(std::move(block)); }

    void banner(const QString& text)
    {
        add(PrintText{text, {.size = 2, .bold = true, .inverse = true, .align = PrintAlign::Center}});
    }

    [[nodiscard]] QString stationName(const QString& id) const
    {
        const auto station = std::find_if(m_paper.stations.begin(), m_paper.stations.end(),
                                          [&id](const Station& each) { return each.id == id; });
        return station == m_paper.stations.end() ? id : station->name.in(m_words.locale().name());
    }

    [[nodiscard]] QString typeText() const
    {
        const QString& type = m_ticket.orderType;
        if (type == "dine-in"_L1) {
            return m_words.text(QT_TRANSLATE_NOOP("Paper", "Dine-in"));
        }
        if (type == "pickup"_L1) {
            return m_words.text(QT_TRANSLATE_NOOP("Paper", "Takeout"));
        }
        return type == "delivery"_L1 ? m_words.text(QT_TRANSLATE_NOOP("Paper", "Delivery")) : type;
    }

    void head(const QString& station)
    {
        if (m_kind == KitchenPaperKind::Void) {
            banner(m_words.text(QT_TRANSLATE_NOOP("Paper", "VOID")));
        } else if (m_kind == KitchenPaperKind::AddOn) {
            banner(m_words.text(QT_TRANSLATE_NOOP("Paper", "ADD-ON")));
        } else if (m_kind == KitchenPaperKind::Change) {
            banner(m_words.text(QT_TRANSLATE_NOOP("Paper", "CHANGED")));
        }
        if (m_ticket.urgent) {
            banner(m_words.text(QT_TRANSLATE_NOOP("Paper", "RUSH")));
        }
        if (!station.isEmpty()) {
            add(PrintText{stationName(station), {.bold = true, .align = PrintAlign::Center}});
        }
        add(PrintText{m_ticket.calledNumber(), {.size = 4, .bold = true, .align = PrintAlign::Center}});
        PrintRow where{{{.text = typeText(), .fill = true}}, {.size = 2, .bold = true}};
        if (m_ticket.tableNumber) {
            const QString table = m_format.number(*m_ticket.tableNumber);
            where.columns.push_back(
                {.text = m_words.text(QT_TRANSLATE_NOOP("Paper", "Table %1")).arg(table), .align = PrintAlign::End});
        }
        add(std::move(where));
        QStringList people;
        for (const QString& name : {m_ticket.customerName, m_ticket.staffName}) {
            if (!name.isEmpty()) {
                people += name;
            }
        }
        add(PrintRow{
            {{.text = people.join(u" · "_s), .fill = true}, {.text = m_format.time(m_at), .align = PrintAlign::End}},
            {}});
        add(PrintRule{.heavy = true});
    }

    void item(const KitchenItem& item)
    {
        add(PrintRow{{{.text = m_format.decimal(item.quantity), .minimum = 2}, {.text = item.name, .fill = true}},
                     {.size = 2, .bold = true}});
        for (const KitchenModifier& modifier : item.modifiers) {
            const QString text = modifier.value.isEmpty() ? modifier.name : modifier.name + u' ' + modifier.value;
            add(PrintRow{{{.minimum = 3}, {.text = sign(modifier.kind), .minimum = 1}, {.text = text, .fill = true}},
                         {.bold = true}});
        }
        if (!item.note.isEmpty()) {
            add(PrintText{item.note, {.size = 2, .inverse = true}});
        }
        if (!item.allergies.isEmpty()) {
            const QString list = item.allergies.join(u", "_s);
            add(PrintText{
                m_words.text(QT_TRANSLATE_NOOP("Paper", "ALLERGY: %1")).arg(list), {.size = 2, .bold = true}, true});
        }
    }

    static QString sign(ModifierKind kind)
    {
        switch (kind) {
        case ModifierKind::Choice:
            return u"·"_s;
        case ModifierKind::Add:
            return u"+"_s;
        case ModifierKind::Remove:
            return u"-"_s;
        }
        return {};
    }

    const KitchenOrder& m_ticket;
    const KitchenPaper& m_paper;
    const PaperLanguage& m_words;
    Format m_format;
    KitchenPaperKind m_kind;
    Instant m_at;
    PrintDocument m_document;
};

// A paper for each station among the items, in the order of their first items.
void addPages(std::vector<StationTicket>& pages, const KitchenOrder& ticket, const std::vector<KitchenItem>& items,
              KitchenPaperKind kind, Instant at, const KitchenPaper& paper)
{
    std::vector<std::pair<QString, std::vector<KitchenItem>>> stations;
    for (const KitchenItem& item : items) {
        auto station = std::find_if(stations.begin(), stations.end(),
                                    [&](const auto& each) { return each.first == item.station; });
        if (station == stations.end()) {
            station = stations.insert(stations.end(), {item.station, {}});
        }
        station->second.push_back(item);
    }
    for (const auto& [station, here] : stations) {
        pages.push_back({station, kind, TicketPage(ticket, paper, kind, at).make(station, here), here});
    }
}

bool isSameWish(const KitchenItem& a, const KitchenItem& b)
{
    return a.name == b.name && a.note == b.note && a.allergies == b.allergies && a.modifiers == b.modifiers &&
           a.station == b.station;
}

const KitchenItem* cooking(const KitchenOrder& ticket, const QString& id)
{
    const auto item = std::find_if(ticket.items.begin(), ticket.items.end(),
                                   [&id](const KitchenItem& each) { return each.id == id; });
    return item == ticket.items.end() || item->status == ItemStatus::Voided ? nullptr : &*item;
}

// What `from` has and `to` has not, or has less of.
std::vector<KitchenItem> missing(const KitchenOrder& from, const KitchenOrder& to)
{
    std::vector<KitchenItem> items;
    for (KitchenItem item : from.items) {
        if (item.status == ItemStatus::Voided) {
            continue;
        }
        const KitchenItem* other = cooking(to, item.id);
        if (other != nullptr && isSameWish(item, *other)) {
            item.quantity = item.quantity.plus(other->quantity.negated());
        }
        if (!item.quantity.isZero() && !item.quantity.isNegative()) {
            items.push_back(std::move(item));
        }
    }
    return items;
}

bool isSameHead(const KitchenOrder& a, const KitchenOrder& b)
{
    return a.tableNumber == b.tableNumber && a.customerName == b.customerName && a.notes == b.notes &&
           a.urgent == b.urgent;
}

// What both states have to cook at stations that none of the pages is for.
std::vector<KitchenItem> cookedOn(const KitchenOrder& before, const KitchenOrder& after,
                                  const std::vector<StationTicket>& pages)
{
    std::vector<KitchenItem> items;
    std::copy_if(after.items.begin(), after.items.end(), std::back_inserter(items), [&](const KitchenItem& item) {
        const bool isTold = std::any_of(pages.begin(), pages.end(),
                                        [&item](const StationTicket& page) { return page.station == item.station; });
        return !isTold && cooking(after, item.id) != nullptr && cooking(before, item.id) != nullptr;
    });
    return items;
}

} // namespace

std::vector<StationTicket> kitchenTickets(const KitchenOrder& ticket, const KitchenPaper& paper)
{
    std::vector<KitchenItem> items;
    std::copy_if(ticket.items.begin(), ticket.items.end(), std::back_inserter(items),
                 [](const KitchenItem& item) { return item.status != ItemStatus::Voided; });
    std::vector<StationTicket> pages;
    addPages(pages, ticket, items, ticket.runningOrder ? KitchenPaperKind::AddOn : KitchenPaperKind::New,
             ticket.createdAt, paper);
    return pages;
}

std::vector<StationTicket> kitchenChanges(const KitchenOrder& before, const KitchenOrder& after,
                                          const KitchenPaper& paper)
{
    std::vector<StationTicket> pages;
    addPages(pages, after, missing(before, after), KitchenPaperKind::Void, after.updatedAt, paper);
    addPages(pages, after, missing(after, before), KitchenPaperKind::AddOn, after.updatedAt, paper);
    const bool isOver = after.status == TicketStatus::Completed || after.status == TicketStatus::Cancelled;
    if (!isOver && !isSameHead(before, after)) {
        addPages(pages, after, cookedOn(before, after, pages), KitchenPaperKind::Change, after.updatedAt, paper);
    }
    return pages;
}

} // namespace stonepot
