#include "ui/pos/link_details.h"

#include "state/link_status.h"
#include "state/orders_model.h"
#include "ui/common/button.h"
#include "ui/pos/info_sheet.h"
#include "ui/pos/latency_graph.h"

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int mostOfTheQueue = 8;

QString stateText(LinkState state)
{
    switch (state) {
    case LinkState::LoggedOut:
        return LinkDetails::tr("Not logged in");
    case LinkState::Connecting:
        return LinkDetails::tr("Connecting");
    case LinkState::Syncing:
        return LinkDetails::tr("Catching up");
    case LinkState::Online:
        return LinkDetails::tr("Connected");
    case LinkState::Waiting:
        return LinkDetails::tr("Waiting for the next attempt");
    case LinkState::Exhausted:
        return LinkDetails::tr("No contact; asking again now and then");
    }
    return {};
}

QString routeText(Route route)
{
    switch (route) {
    case Route::WebSocket:
        return LinkDetails::tr("at once");
    case Route::Http:
        return LinkDetails::tr("by the second way");
    case Route::Local:
        return LinkDetails::tr("kept on this till");
    }
    return {};
}

InfoSheet::Facts linkFacts(const LinkStatus& link, const Format& format, bool development)
{
    InfoSheet::Facts facts{{LinkDetails::tr("State"), stateText(link.state())},
                           {LinkDetails::tr("Orders go"), routeText(link.route())},
                           {LinkDetails::tr("Waiting orders"), format.number(link.queued())}};
    if (link.refused() > 0) {
        facts.emplace_back(LinkDetails::tr("Refused orders"), format.number(link.refused()));
    }
    if (const auto latency = link.latency()) {
        facts.emplace_back(LinkDetails::tr("Round trip"),
                           LinkDetails::tr("%1 ms").arg(format.number(latency->count())));
        facts.emplace_back(LinkDetails::tr("Lost in the last minute"),
                           format.percent(Decimal(qRound(link.loss() * 100))));
    }
    if (const auto wait = link.untilRetry()) {
        facts.emplace_back(LinkDetails::tr("Next attempt in"),
                           LinkDetails::tr("%1 s").arg(format.number((wait->count() + 999) / 1000)));
        facts.emplace_back(LinkDetails::tr("Failed attempts"), format.number(link.attempt()));
    }
    if (const auto contact = link.lastContact()) {
        facts.emplace_back(LinkDetails::tr("Last contact"), Format::isolate(format.timeWithSeconds(*contact)));
    }
    if (development) {
        facts.emplace_back(LinkDetails::tr("Address"), link.address());
    }
    return facts;
}

} // namespace

LinkDetails::LinkDetails(const OrdersModel& orders, LinkStatus& link, const Clock& clock, const Look& look,
                         bool development, QWidget* window)
    : QObject(window)
    , m_orders(orders)
    , m_link(link)
    , m_clock(clock)
    , m_look(look)
    , m_development(development)
    , m_sheet(new InfoSheet(look, u"linkDetails"_s, window))
{
    m_sheet->addBelow(new LatencyGraph(link, clock, look, m_sheet));
    Button* reconnect = m_sheet->addAction(u"linkReconnect"_s, tr("Reconnect now"));
    connect(reconnect, &QAbstractButton::clicked, &link, &LinkStatus::reconnectNow);
}

void LinkDetails::open()
{
    m_sheet->openWith(tr("Connection"), [this] {
        InfoSheet::Facts facts = linkFacts(m_link, m_look.format, m_development);
        if (const QString waiting = queue(); !waiting.isEmpty()) {
            facts.emplace_back(tr("In the queue"), waiting);
        }
        return facts;
    });
}

QString LinkDetails::inOneLine(const LinkStatus& link, const Format& format)
{
    QStringList parts;
    for (const auto& [word, value] : linkFacts(link, format, true)) {
        parts += tr("%1: %2", "a detail of the link and its value").arg(word, Format::isolate(value));
    }
    return parts.join(u" · "_s);
}

// The order that goes next comes first, each with how long it has waited.
QString LinkDetails::queue() const
{
    const int waiting = m_orders.count(Delivery::Waiting);
    QStringList numbers;
    for (int i = m_orders.rowCount() - 1; i >= 0 && numbers.size() < qMin(waiting, mostOfTheQueue); --i) {
        const OrderRow& row = *m_orders.row(i);
        if (row.delivery == Delivery::Waiting) {
            const Milliseconds age = std::max(m_clock.now() - row.order.createdAt, Milliseconds(0));
            numbers += Format::isolate(row.order.displayNumber + u' ' + m_look.format.duration(age));
        }
    }
    return waiting > mostOfTheQueue ? numbers.join(u", "_s) + u" …"_s : numbers.join(u", "_s);
}

} // namespace stonepot
