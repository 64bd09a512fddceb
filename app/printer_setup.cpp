#include "printer_setup.h"

#include "core/when_done.h"
#include "storage/whole_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

PaperRules rulesOf(const PrintSetup& setup)
{
    return {.receiptPrinter = setup.receiptPrinter,
            .receipts = static_cast<ReceiptPolicy>(setup.receiptWhen),
            .drawerOnCash = setup.drawerOnCash,
            .kitchenPrinter = setup.kitchenPrinter,
            .onOrder = setup.kitchenOnOrder,
            .whenLocal = setup.kitchenWhenLocal,
            .whenUnseen = setup.kitchenWhenUnseen};
}

static_assert(static_cast<int>(ReceiptPolicy::Always) == static_cast<int>(ReceiptWhen::Always) &&
              static_cast<int>(ReceiptPolicy::Ask) == static_cast<int>(ReceiptWhen::Ask) &&
              static_cast<int>(ReceiptPolicy::Never) == static_cast<int>(ReceiptWhen::Never));

// As a person writes it.
QString shownAddress(const QUrl& address)
{
    const QString brief = address.scheme() == "tcp"_L1 ? address.authority() : address.path();
    const auto same = parsePrinterAddress(brief);
    return same && *same == address ? brief : address.toString();
}

QString freeId(const PrintSetup& setup)
{
    for (int i = 1;; ++i) {
        const QString id = u"printer-%1"_s.arg(i);
        if (setup.printer(id) == nullptr) {
            return id;
        }
    }
}

} // namespace

PrinterSetup::PrinterSetup(QString file, PrintSetup setup, Hosts hosts, quint16 port)
    : m_file(std::move(file))
    , m_setup(std::move(setup))
    , m_hosts(std::move(hosts))
    , m_port(port)
{
    m_disk.setMaxThreadCount(1);
    m_devices.setMaxThreadCount(1);
    std::vector<PrinterChoice> profiles;
    for (const PrinterProfile& profile : builtInProfiles()) {
        profiles.push_back({profile.id, profile.name});
    }
    m_settings.setProfiles(profiles);
    show();
    connect(&m_settings, &PrinterSettings::putRequested, this, &PrinterSetup::put);
    connect(&m_settings, &PrinterSettings::removeRequested, this, &PrinterSetup::remove);
    connect(&m_settings, &PrinterSettings::rulesRequested, this, &PrinterSetup::setRules);
    connect(&m_settings, &PrinterSettings::testPageRequested, this, &PrinterSetup::testPageRequested);
    connect(&m_settings, &PrinterSettings::testDrawerRequested, this, &PrinterSetup::testDrawerRequested);
    connect(&m_settings, &PrinterSettings::offersRequested, this, &PrinterSetup::listThisComputer);
    connect(&m_settings, &PrinterSettings::lookAroundRequested, this, &PrinterSetup::lookAround);
    connect(&m_search, &PrinterSearch::found, this, [this](const FoundPrinter& printer) {
        m_around.push_back(printer);
        showOffers();
    });
    connect(&m_search, &PrinterSearch::finished, this, &PrinterSetup::showOffers);
}

void PrinterSetup::setMenu(const Menu& menu)
{
    std::vector<PrinterChoice> stations;
    stations.reserve(menu.stations.size());
    for (const Station& station : menu.stations) {
        stations.push_back({station.id, station.name.in(QLocale().name())});
    }
    m_settings.setStations(stations);
}

void PrinterSetup::show()
{
    std::vector<PrinterEntry> entries;
    for (const PrinterConfig& printer : m_setup.printers) {
        QStringList stations = m_setup.stations.keys(printer.id);
        stations.sort();
        entries.push_back({.id = printer.id,
                           .name = printer.name,
                           .address = shownAddress(printer.address),
                           .profile = printer.profile,
                           .alternative = printer.alternative,
                           .stations = stations});
    }
    m_settings.show(entries, rulesOf(m_setup));
}

void PrinterSetup::put(const PrinterEntry& entry)
{
    using Field = PrinterSettings::Field;
    using Problem = PrinterSettings::Problem;
    if (entry.address.trimmed().isEmpty()) {
        m_settings.refuse(Field::Address, Problem::Empty);
        return;
    }
    const auto address = parsePrinterAddress(entry.address);
    if (!address) {
        m_settings.refuse(Field::Address, Problem::NotAnAddress);
        return;
    }
    if (entry.name.trimmed().isEmpty()) {
        m_settings.refuse(Field::Name, Problem::Empty);
        return;
    }
    PrintSetup next = m_setup;
    const QString id = entry.id.isEmpty() ? freeId(next) : entry.id;
    const bool first = next.printers.empty();
    auto printer = std::ranges::find(next.printers, id, &PrinterConfig::id);
    if (printer == next.printers.end()) {
        printer = next.printers.insert(printer, PrinterConfig{.id = id});
    }
    printer->name = entry.name.trimmed().left(100);
    printer->address = *address;
    printer->profile = profileNamed(entry.profile).id;
    printer->alternative = entry.alternative == id ? QString() : entry.alternative;
    next.stations.removeIf([&id](const auto& station) { return station.value() == id; });
    for (const QString& station : entry.stations) {
        next.stations.insert(station, id);
    }
    if (first) { // a place with one printer prints everything on it
        next.receiptPrinter = id;
        next.kitchenPrinter = id;
    }
    take(std::move(next));
    m_settings.accept(id);
}

void PrinterSetup::remove(const QString& id)
{
    PrintSetup next = m_setup;
    std::erase_if(next.printers, [&id](const PrinterConfig& printer) { return printer.id == id; });
    next.stations.removeIf([&id](const auto& station) { return station.value() == id; });
    const auto forget = [&id](QString& reference) {
        if (reference == id) {
            reference.clear();
        }
    };
    forget(next.receiptPrinter);
    forget(next.kitchenPrinter);
    for (PrinterConfig& printer : next.printers) {
        forget(printer.alternative);
    }
    take(std::move(next));
}

void PrinterSetup::setRules(const PaperRules& rules)
{
    PrintSetup next = m_setup;
    next.receiptPrinter = rules.receiptPrinter;
    next.receiptWhen = static_cast<ReceiptWhen>(rules.receipts);
    next.drawerOnCash = rules.drawerOnCash;
    next.kitchenPrinter = rules.kitchenPrinter;
    next.kitchenOnOrder = rules.onOrder;
    next.kitchenWhenLocal = rules.whenLocal;
    next.kitchenWhenUnseen = rules.whenUnseen;
    take(std::move(next));
}

void PrinterSetup::take(PrintSetup setup)
{
    if (setup == m_setup) {
        return;
    }
    m_setup = std::move(setup);
    const auto written = runOn(m_disk, [file = m_file, json = toJson(m_setup)] { return writeWholeFile(file, json); });
    whenDone(written, this, [this](const Status& done) {
        if (!done) {
            m_settings.refuse(PrinterSettings::Field::None, PrinterSettings::Problem::NotSaved);
        }
    });
    show();
    emit changed();
}

void PrinterSetup::listThisComputer()
{
    whenDone(runOn(m_devices, printersOfThisComputer), this, [this](const std::vector<FoundPrinter>& printers) {
        m_here = printers;
        showOffers();
    });
}

void PrinterSetup::lookAround()
{
    m_around.clear();
    m_search.start(m_hosts(), m_port);
    showOffers();
}

void PrinterSetup::showOffers()
{
    std::vector<PrinterChoice> offers;
    for (const auto* found : {&m_around, &m_here}) {
        for (const FoundPrinter& printer : *found) {
            offers.push_back({printer.address, printer.name});
        }
    }
    m_settings.setOffers(offers, m_search.isRunning());
}

} // namespace stonepot
