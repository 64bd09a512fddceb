#include "printing.h"

#include "composition.h"

#include "core/when_done.h"
#include "print/document_json.h"
#include "print/kitchen_ticket.h"
#include "print/print_queue.h"
#include "print/receipt.h"
#include "state/paper_status.h"
#include "storage/device_store.h"

#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qint64 maxSetup = 1024 * 1024;
// An order of before a crash whose paper may not have been asked for. Older ones have been cooked or asked after.
constexpr std::chrono::minutes catchesUp{10};

class StoredPrintJobs final : public PrintJobs {
public:
    explicit StoredPrintJobs(DeviceStore& storage)
        : m_storage(storage)
    {
    }

    void add(const std::vector<PrintJob>& jobs, QObject* context, ThenJobs then) override
    {
        whenDone(m_storage.addPrintJobs(jobs), context, std::move(then));
    }
    void resume(QObject* context, ThenJobs then) override
    {
        whenDone(m_storage.resumePrintJobs(), context, std::move(then));
    }
    void update(const PrintJob& job, QObject* context, Then then) override
    {
        whenDone(m_storage.updatePrintJob(job), context, std::move(then));
    }

private:
    DeviceStore& m_storage;
};

Result<PrintSetup> readSetup(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return PrintSetup{};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::StorageFailed, path, file.errorString());
    }
    auto setup = parsePrintSetup(file.read(maxSetup));
    return setup ? setup : fail(setup.error().code, path + u": "_s + setup.error().where, setup.error().what);
}

bool hasCash(const Order& order)
{
    return std::any_of(order.payments.begin(), order.payments.end(),
                       [](const Payment& payment) { return payment.method == "cash"_L1; });
}

} // namespace

struct Printing::Private {
    PrintSetup setup;
    const Clock& clock;
    StoredPrintJobs jobs;
    PrintQueue queue;
    PaperStatus status;
    Menu menu;
    QHash<QString, int> receipts; // key of an order → how often a person asked for its receipt

    Private(PrintSetup setup_, DeviceStore& storage, const Clock& clock_)
        : setup(std::move(setup_))
        , clock(clock_)
        , jobs(storage)
        , queue(jobs, clock_)
    {
    }

    [[nodiscard]] PaperLanguage language(const QString& name) const
    {
        return name.isEmpty() ? PaperLanguage() : PaperLanguage(QLocale(name));
    }
    [[nodiscard]] QTimeZone zone() const
    {
        const QTimeZone known(menu.day.timeZone);
        return known.isValid() ? known : QTimeZone::utc();
    }

    [[nodiscard]] PrintJob job(const Order& order, const QString& key, const QString& printer,
                               const PrintDocument& document) const
    {
        return {.key = key,
                .orderKey = keyOf(order),
                .title = document.title,
                .printer = printer,
                .document = toJson(document),
                .createdAt = clock.now()};
    }

    [[nodiscard]] PrintDocument receiptOf(const Order& order, bool opensDrawer, int copy) const
    {
        ReceiptOptions options;
        options.head = {.shop = menu.shopName,
                        .address = setup.address,
                        .taxNumber = setup.taxNumber,
                        .footer = setup.footer,
                        .logo = setup.logo.isEmpty() ? QImage() : QImage(setup.logo)};
        options.language = language(setup.language);
        options.zone = zone();
        options.qr = QString(setup.qr).replace(u"{order}"_s, keyOf(order));
        options.opensDrawer = opensDrawer;
        options.copy = copy;
        return receipt(order, options);
    }

    // The same keys whatever it is printed for: a fall-back after the paper that a station got anyway prints nothing.
    void printKitchen(const Order& order)
    {
        KitchenPaper paper;
        paper.stations = menu.stations;
        paper.language = language(setup.kitchenLanguage.isEmpty() ? setup.language : setup.kitchenLanguage);
        paper.zone = zone();
        const KitchenOrder ticket = makeKitchenOrder(order);
        std::vector<PrintJob> papers;
        for (const StationTicket& each : kitchenTickets(ticket, paper)) {
            if (const QString printer = setup.printerForStation(each.station); !printer.isEmpty()) {
                papers.push_back(job(
                    order, u"kitchen:%1:%2:%3"_s.arg(keyOf(order), QString::number(ticket.kotSequence), each.station),
                    printer, each.document));
            }
        }
        queue.add(papers);
    }

    void showTroubles()
    {
        std::vector<PaperTrouble> troubles;
        for (const auto& [id, each] : queue.open()) {
            const bool check = each.state == PrintJobState::CheckPaper;
            if (check || (each.state == PrintJobState::Waiting && !each.lastProblem.isEmpty())) {
                troubles.push_back({.jobId = id,
                                    .title = each.title,
                                    .printerId = each.printer,
                                    .printerName = queue.printerName(each.printer),
                                    .problem = each.lastProblem,
                                    .checkPaper = check,
                                    .nextAttemptAt = each.nextAttemptAt});
            }
        }
        status.setTroubles(troubles);
    }
};

Printing::Printing(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    PrintQueue* const queue = &d->queue;
    PaperStatus* const status = &d->status;
    connect(queue, &PrintQueue::changed, this, [this] { d->showTroubles(); });
    connect(status, &PaperStatus::retryRequested, queue, &PrintQueue::retryNow);
    connect(status, &PaperStatus::printAgainRequested, queue, &PrintQueue::printAgain);
    connect(status, &PaperStatus::confirmRequested, queue, &PrintQueue::confirmPrinted);
    connect(status, &PaperStatus::moveRequested, queue, &PrintQueue::moveTo);
    connect(status, &PaperStatus::cancelRequested, queue, &PrintQueue::cancel);
    std::vector<PaperPrinter> printers;
    for (const PrinterConfig& printer : d->setup.printers) {
        printers.push_back({printer.id, printer.name});
    }
    status->setPrinters(printers, !d->setup.receiptPrinter.isEmpty() && d->setup.receiptWhen == ReceiptWhen::Ask);
    queue->start(d->setup);
}

Printing::~Printing() = default;

Result<std::unique_ptr<Printing>> Printing::make(const QString& folder, DeviceStore& storage, const Clock& clock)
{
    auto setup = readSetup(QDir(folder).filePath(u"printers.json"_s));
    if (!setup) {
        return std::unexpected(setup.error());
    }
    return std::unique_ptr<Printing>(new Printing(std::make_unique<Private>(*std::move(setup), storage, clock)));
}

PaperStatus& Printing::status()
{
    return d->status;
}

void Printing::setMenu(const Menu& menu)
{
    d->menu = menu;
}

void Printing::orderPlaced(const Order& order)
{
    if (d->setup.kitchenOnOrder) {
        d->printKitchen(order);
    }
    orderPaid(order);
}

void Printing::orderPaid(const Order& order)
{
    const bool paid = !order.payments.empty() && order.due() == 0;
    if (!paid || d->setup.receiptPrinter.isEmpty()) {
        return;
    }
    const bool opensDrawer = d->setup.drawerOnCash && hasCash(order);
    if (d->setup.receiptWhen == ReceiptWhen::Always) {
        d->queue.add({d->job(order, u"receipt:"_s + keyOf(order), d->setup.receiptPrinter,
                             d->receiptOf(order, opensDrawer, 0))});
    } else if (opensDrawer) {
        const PrintDocument pulse{.title = order.displayNumber, .blocks = {PrintDrawer{}}};
        d->queue.add({d->job(order, u"drawer:"_s + keyOf(order), d->setup.receiptPrinter, pulse)});
    }
}

void Printing::orderIsLocal(const Order& order)
{
    if (d->setup.kitchenWhenLocal) {
        d->printKitchen(order);
    }
}

void Printing::orderIsUnseen(const Order& order)
{
    if (d->setup.kitchenWhenUnseen) {
        d->printKitchen(order);
    }
}

void Printing::printReceipt(const Order& order)
{
    if (d->setup.receiptPrinter.isEmpty()) {
        return;
    }
    int& asked = d->receipts[keyOf(order)];
    // With the rule "always" the first one went by itself.
    const int copy = asked++ + (d->setup.receiptWhen == ReceiptWhen::Always ? 1 : 0);
    const QString first = u"receipt:"_s + keyOf(order);
    const QString key =
        copy == 0 ? first : u"%1:%2:%3"_s.arg(first).arg(copy).arg(d->clock.now().time_since_epoch().count());
    d->queue.add({d->job(order, key, d->setup.receiptPrinter, d->receiptOf(order, false, copy))});
}

void Printing::follow(Composition& till)
{
    PosStore* const pos = &till.pos();
    const auto takeMenu = [this, pos] { setMenu(pos->menu()); };
    connect(pos, &PosStore::menuChanged, this, takeMenu);
    takeMenu();
    connect(pos, &PosStore::orderCommitted, this, &Printing::orderPlaced);
    connect(pos, &PosStore::orderPaid, this, &Printing::orderPaid);
    connect(&till, &Composition::soldLocally, this, &Printing::orderIsLocal);
    connect(&d->status, &PaperStatus::receiptRequested, this, [this, pos](const QString& clientOrderId) {
        if (const OrderRow* row = pos->ordersModel()->find(clientOrderId)) {
            printReceipt(row->order);
        }
    });
    connect(pos->ordersModel(), &OrdersModel::dataChanged, this,
            [this, pos](const QModelIndex& from, const QModelIndex& to) {
                for (int i = from.row(); i <= to.row(); ++i) {
                    if (const OrderRow& row = *pos->ordersModel()->row(i); row.notSeenAlert) {
                        orderIsUnseen(row.order);
                    }
                }
            });
    // A crash may have come between an order and the asking for its paper.
    connect(pos, &PosStore::ready, this, [this, pos] {
        for (int i = 0; i < pos->ordersModel()->rowCount(); ++i) {
            const Order& order = pos->ordersModel()->row(i)->order;
            if (order.deviceId == pos->device().deviceId && d->clock.now() - order.createdAt < catchesUp) {
                orderPlaced(order);
            }
        }
    });
}

} // namespace stonepot
