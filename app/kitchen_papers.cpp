#include "kitchen_papers.h"

#include "core/messages.h"
#include "core/when_done.h"
#include "print/document_json.h"
#include "print/print_queue.h"
#include "storage/device_store.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcKitchenPaper, "stonepot.paper")

QString seriesOf(const Order& order)
{
    return u"kitchen:"_s + keyOf(order);
}

KitchenOrder wishes(const Order& order, Instant at)
{
    KitchenOrder ticket = makeKitchenOrder(order);
    ticket.updatedAt = at;
    // With voided lines the status is of a ticket that has none left, and an addition may go on cooking.
    if (order.status == OrderStatus::Cancelled && ticket.items.size() == order.lines.size()) {
        ticket.items.clear();
    }
    return ticket;
}

} // namespace

KitchenPapers::KitchenPapers(const PrintSetup& setup, const Menu& menu, const Clock& clock, DeviceStore& storage,
                             PrintQueue& queue)
    : m_setup(setup)
    , m_menu(menu)
    , m_clock(clock)
    , m_queue(queue)
{
    whenDone(storage.paperMarks(), this, [this](const Result<std::vector<PaperMark>>& marks) {
        if (!marks) {
            qCWarning(lcKitchenPaper) << "What is on paper cannot be read:" << marks.error().text();
        }
        load(marks.value_or(std::vector<PaperMark>()));
    });
}

void KitchenPapers::load(const std::vector<PaperMark>& marks)
{
    for (const PaperMark& mark : marks) {
        if (const auto order = parseOrder(QJsonDocument::fromJson(mark.known).object())) {
            m_known.insert(keyOf(*order), {.order = *order, .revision = mark.revision, .mayBeAhead = true});
        }
    }
    m_loaded = true;
    const auto waiting = std::exchange(m_early, {});
    for (const Early& early : waiting) {
        remember(early.first);
        follow(early.last, early.wasRefused);
    }
}

void KitchenPapers::print(const Order& order)
{
    std::vector<PrintJob> papers;
    for (const StationTicket& each : kitchenTickets(makeKitchenOrder(order), paper())) {
        addPage(papers, {.order = order}, each, PrintPart::First, u"1"_s);
    }
    m_queue.add(papers);
}

void KitchenPapers::printAdditions(const Order& order, const std::vector<KitchenOrder>& additions)
{
    std::vector<PrintJob> papers;
    for (const KitchenOrder& addition : additions) {
        for (const StationTicket& each : kitchenTickets(addition, paper())) {
            addPage(papers, {.order = order}, each, PrintPart::First, u"add:"_s + addition.id);
        }
    }
    m_queue.add(papers);
}

void KitchenPapers::follow(const Order& order, bool wasRefused)
{
    if (!m_loaded) {
        const auto early = m_early.constFind(keyOf(order));
        m_early.insert(keyOf(order), {early != m_early.cend() ? early->first : order, order, wasRefused});
        return;
    }
    Known& known = remember(order);
    if (known.mayBeAhead && order.version < known.order.version && !wasRefused) {
        return; // a change that was printed, and is not stored: it comes again
    }
    known.mayBeAhead = false;
    printChanges(known, order);
}

void KitchenPapers::printChanges(Known& known, const Order& order)
{
    const Order before = std::exchange(known.order, order);
    if (before.totalsGiven || order.totalsGiven) {
        return; // its lines have no names of their own by which to tell what changed
    }
    const auto pages = kitchenChanges(wishes(before, before.createdAt), wishes(order, m_clock.now()), paper());
    if (pages.empty()) {
        return;
    }
    ++known.revision;
    std::vector<PrintJob> papers;
    for (const StationTicket& each : pages) {
        const QString what = each.kind == KitchenPaperKind::Void     ? u"void"_s
                             : each.kind == KitchenPaperKind::Change ? u"head"_s
                                                                     : u"add"_s;
        addPage(papers, known, each, PrintPart::Change, u"r%1:%2"_s.arg(known.revision).arg(what));
    }
    m_queue.add(papers);
}

PaperLanguage KitchenPapers::language() const
{
    const QString& name = m_setup.kitchenLanguage.isEmpty() ? m_setup.language : m_setup.kitchenLanguage;
    return name.isEmpty() ? PaperLanguage() : PaperLanguage(QLocale(name));
}

KitchenPaper KitchenPapers::paper() const
{
    const QTimeZone zone(m_menu.day.timeZone);
    return {.stations = m_menu.stations, .language = language(), .zone = zone.isValid() ? zone : QTimeZone::utc()};
}

KitchenPapers::Known& KitchenPapers::remember(const Order& order)
{
    const auto found = m_known.find(keyOf(order));
    return found != m_known.end() ? *found : *m_known.insert(keyOf(order), {.order = order});
}

void KitchenPapers::addPage(std::vector<PrintJob>& papers, const Known& known, const StationTicket& page,
                            PrintPart part, const QString& name) const
{
    const QString printer = m_setup.printerForStation(page.station);
    if (printer.isEmpty()) {
        return;
    }
    const QString series = seriesOf(known.order);
    papers.push_back({.key = u"%1:%2:%3"_s.arg(series, name, page.station),
                      .orderKey = keyOf(known.order),
                      .title = page.document.title,
                      .printer = printer,
                      .document = toJson(page.document),
                      .createdAt = m_clock.now(),
                      .part = part,
                      .mark = {series, toFrame(toJson(known.order)), known.revision}});
}

} // namespace stonepot
