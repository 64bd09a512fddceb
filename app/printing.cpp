#include "printing.h"

#include "composition.h"
#include "kitchen_papers.h"
#include "printer_setup.h"

#include "core/when_done.h"
#include "print/document_json.h"
#include "print/pdf.h"
#include "print/print_queue.h"
#include "print/receipt.h"
#include "print/service_papers.h"
#include "state/paper_status.h"
#include "storage/whole_file.h"
#include "stored_print_jobs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QThreadPool>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

Q_LOGGING_CATEGORY(lcPaper, "stonepot.paper")

constexpr qint64 maxSetup = 1024 * 1024;
// An order of before a crash whose paper may not have been asked for. Older ones have been cooked or asked after.
constexpr std::chrono::minutes catchesUp{10};

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
    PrinterSetup printers;
    const PrintSetup& setup = printers.setup();
    const Clock& clock;
    StoredPrintJobs jobs;
    PrintQueue queue;
    PaperStatus status;
    Menu menu;
    bool isLoaded = false; // the till's orders
    KitchenPapers kitchen;
    QHash<QString, int> receipts; // key of an order → how often a person asked for its receipt
    QString mailFolder;
    QThreadPool mail; // paints and writes receipts for e-mails

    Private(const QString& file, PrintSetup setup_, DeviceStore& storage, const Clock& clock_)
        : printers(file, std::move(setup_))
        , clock(clock_)
        , jobs(storage)
        , queue(jobs, clock_)
        , kitchen(setup, menu, clock_, storage, queue)
        , mailFolder(QFileInfo(file).dir().filePath(u"receipts"_s))
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

    [[nodiscard]] ReceiptOptions receiptOptions() const
    {
        ReceiptOptions options;
        options.head = {.shop = menu.shopName,
                        .address = setup.address,
                        .taxNumber = setup.taxNumber,
                        .footer = setup.footer,
                        .logo = setup.logo.isEmpty() ? QImage() : QImage(setup.logo)};
        options.language = language(setup.language);
        options.zone = zone();
        return options;
    }

    [[nodiscard]] PrintDocument receiptOf(const Order& order, bool opensDrawer, int copy) const
    {
        ReceiptOptions options = receiptOptions();
        options.qr = QString(setup.qr).replace(u"{order}"_s, keyOf(order));
        options.opensDrawer = opensDrawer;
        options.copy = copy;
        return receipt(order, options);
    }

    void showTroubles()
    {
        std::vector<PaperTrouble> troubles;
        for (const auto& [id, each] : queue.open()) {
            const bool check = each.state == PrintJobState::CheckPaper;
            if (check || !each.lastProblem.isEmpty()) { // it is over when the paper is there, not when it is tried
                troubles.push_back({.jobId = id,
                                    .title = each.title,
                                    .printerId = each.printer,
                                    .printerName = queue.printerName(each.printer),
                                    .problem = each.lastProblem,
                                    .checkPaper = check,
                                    .nextAttemptAt = each.nextAttemptAt,
                                    .underWay = queue.isUnderWay(id)});
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
    connect(status, &PaperStatus::drawerRequested, this, &Printing::openDrawer);
    connect(status, &PaperStatus::billRequested, this, &Printing::printBill);
    connect(&d->printers, &PrinterSetup::testPageRequested, this, [this](const QString& id) { printTest(id, false); });
    connect(&d->printers, &PrinterSetup::testDrawerRequested, this, [this](const QString& id) { printTest(id, true); });
    connect(&d->printers, &PrinterSetup::changed, this, [this] {
        d->queue.change(d->setup);
        takeSetup();
    });
    takeSetup();
    queue->start(d->setup);
}

void Printing::takeSetup()
{
    std::vector<PaperPrinter> printers;
    for (const PrinterConfig& printer : d->setup.printers) {
        printers.push_back({printer.id, printer.name});
    }
    const PrinterConfig* counter = d->setup.printer(d->setup.receiptPrinter);
    d->status.setHasDrawer(counter != nullptr && profileNamed(counter->profile).drawer);
    d->status.setHasReceiptPrinter(counter != nullptr);
    d->status.setPrinters(printers, counter != nullptr && d->setup.receiptWhen == ReceiptWhen::Ask);
}

Printing::~Printing() = default;

Result<std::unique_ptr<Printing>> Printing::make(const QString& folder, DeviceStore& storage, const Clock& clock)
{
    const QString file = QDir(folder).filePath(u"printers.json"_s);
    auto setup = readSetup(file);
    if (!setup) {
        return std::unexpected(setup.error());
    }
    return std::unique_ptr<Printing>(new Printing(std::make_unique<Private>(file, *std::move(setup), storage, clock)));
}

PaperStatus& Printing::status()
{
    return d->status;
}

PrinterSettings& Printing::printers()
{
    return d->printers.settings();
}

void Printing::setMenu(const Menu& menu)
{
    d->menu = menu;
    d->printers.setMenu(menu);
}

void Printing::orderPlaced(const Order& order)
{
    if (d->setup.kitchenOnOrder) {
        d->kitchen.print(order);
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
        d->kitchen.print(order);
    }
}

void Printing::orderIsUnseen(const Order& order)
{
    if (d->setup.kitchenWhenUnseen) {
        d->kitchen.print(order);
    }
}

void Printing::additionsAreUnseen(const Order& order, const std::vector<KitchenOrder>& additions)
{
    if (d->setup.kitchenWhenUnseen) {
        d->kitchen.printAdditions(order, additions);
    }
}

void Printing::orderIsShown(const Order& order, bool wasRefused)
{
    d->kitchen.follow(order, wasRefused);
}

void Printing::openDrawer(const QString& staff, const QString& manager)
{
    if (d->setup.receiptPrinter.isEmpty()) {
        return;
    }
    const Instant now = d->clock.now();
    qCInfo(lcPaper) << "The drawer opens without a sale";
    const PrintDocument slip = noSaleSlip({staff, manager, now}, d->language(d->setup.language), d->zone());
    d->queue.add({d->job({}, u"no-sale:%1"_s.arg(now.time_since_epoch().count()), d->setup.receiptPrinter, slip)});
}

void Printing::printTest(const QString& printerId, bool drawerOnly)
{
    const PrinterConfig* printer = d->setup.printer(printerId);
    if (printer == nullptr) {
        return;
    }
    PrintDocument document = testPage(*printer, d->language(d->setup.language));
    if (drawerOnly) {
        document.blocks = {PrintDrawer{}};
    }
    const QString key = u"test:%1:%2"_s.arg(printerId).arg(d->clock.now().time_since_epoch().count());
    d->queue.add({d->job({}, key, printerId, document)});
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

void Printing::printBill(const Order& order)
{
    if (d->setup.receiptPrinter.isEmpty()) {
        return;
    }
    const Instant now = d->clock.now();
    Order billed = order;
    billed.createdAt = now; // what the guest is shown now
    ReceiptOptions options = d->receiptOptions();
    options.isBill = true;
    const QString key = u"bill:%1:%2"_s.arg(keyOf(order)).arg(now.time_since_epoch().count());
    d->queue.add({d->job(order, key, d->setup.receiptPrinter, receipt(billed, options))});
}

void Printing::prepareMail(const Order& order)
{
    const int copy = d->setup.receiptWhen == ReceiptWhen::Always ? 1 : 0; // with that rule there is one on paper
    QString name = order.displayNumber.isEmpty() ? order.orderNumber : order.displayNumber;
    name.removeIf([](QChar each) { return !each.isLetterOrNumber() && each != u'-'; });
    const QString day = businessDay(order.createdAt, d->menu.day);
    const QString file = QDir(d->mailFolder).filePath(u"%1 %2.pdf"_s.arg(day, name));
    const auto written = runOn(d->mail, [file, document = d->receiptOf(order, false, copy)]() -> Status {
        const auto pdf = toPdf(document, PdfPaper::Roll80);
        if (!pdf) {
            return std::unexpected(pdf.error());
        }
        if (!QFileInfo(file).dir().mkpath(u"."_s)) {
            return fail(ErrorCode::StorageFailed, file, u"The folder cannot be made."_s);
        }
        return writeWholeFile(file, *pdf);
    });
    whenDone(written, this, [this, file, order](const Status& done) {
        if (done) {
            emit d->status.mailReady(file, order.customer.email, order.displayNumber);
        } else {
            qCWarning(lcPaper) << "A receipt for an e-mail cannot be written:" << done.error().text();
            emit d->status.mailFailed(file, done.error().what);
        }
    });
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
    connect(&d->status, &PaperStatus::mailRequested, this, [this, pos](const QString& clientOrderId) {
        if (const OrderRow* row = pos->ordersModel()->find(clientOrderId)) {
            prepareMail(row->order);
        }
    });
    const auto shown = [this, pos](int first, int last) {
        for (int i = first; i <= last && d->isLoaded; ++i) {
            const OrderRow& row = *pos->ordersModel()->row(i);
            // Before the change itself is stored.
            orderIsShown(row.order, row.refusedChange.has_value());
            if (row.notSeenAlert && row.unseenAdditions.empty()) {
                orderIsUnseen(row.order);
            } else if (row.notSeenAlert) {
                additionsAreUnseen(row.order, row.unseenAdditions);
            }
        }
    };
    connect(pos->ordersModel(), &OrdersModel::rowsInserted, this,
            [shown](const QModelIndex&, int first, int last) { shown(first, last); });
    connect(pos->ordersModel(), &OrdersModel::dataChanged, this,
            [shown](const QModelIndex& from, const QModelIndex& to) { shown(from.row(), to.row()); });
    // Orders are put together from several tables: only then are they as they were.
    connect(pos, &PosStore::ready, this, [this, pos, shown] {
        d->isLoaded = true;
        shown(0, pos->ordersModel()->rowCount() - 1);
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
