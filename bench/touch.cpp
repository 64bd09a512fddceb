// From a touch or a key to what it paints, in the real window: the event goes in, and everything that follows from it
// is done, painted and given to the display. Run on a display of memory, painted by the processor.
#include "measurements.h"
#include "process_memory.h"
#include "till_folder.h"

#include "composition.h"

#include "ui/pos/till_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <ctime>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int soldItems = 2'000;
constexpr int searchedItems = 20'000;
constexpr int touchOrders = 10'000;
constexpr double touchCeiling = 12;   // ms
constexpr int touchPatience = 30'000; // ms
constexpr QSize touchScreen(1366, 768);

// A till on a folder of its own, with somebody at it.
struct Counter {
    static Result<std::unique_ptr<Counter>> start(const QString& folder, int items);

    SystemClock clock;
    std::unique_ptr<Composition> device;
    std::unique_ptr<TillWindow> window;

    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return window->findChild<Widget*>(name);
    }
};

bool waitUntil(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < touchPatience) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return done();
}

Result<std::unique_ptr<Counter>> Counter::start(const QString& folder, int items)
{
    if (const Status made = makeTillFolder(folder, items, touchOrders); !made) {
        return std::unexpected(made.error());
    }
    Composition::Config config;
    config.addresses = {QUrl(u"ws://127.0.0.1:9/restaurant-pos/demo"_s), QUrl(u"http://127.0.0.1:9/api"_s), u"demo"_s};
    config.dataDir = folder;
    config.device = QString::fromLatin1(tillDevice);
    auto till = std::make_unique<Counter>();
    auto device = Composition::make(config, till->clock);
    if (!device) {
        return std::unexpected(device.error());
    }
    till->device = std::move(*device);
    PosStore& store = till->device->pos();
    TillWindow::Options options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    till->window = std::make_unique<TillWindow>(store, till->device->status(), till->clock, options);
    till->window->resize(touchScreen);
    till->window->show();
    store.logIn({}, QString::fromLatin1(tillPin));
    const bool in =
        waitUntil([&] { return store.currentStaff() && till->find<QListView>(u"menuGrid"_s)->isVisible(); });
    if (!in) {
        return fail(ErrorCode::Unavailable, u"till"_s, u"let nobody in"_s);
    }
    QElapsedTimer settled;
    settled.start();
    waitUntil([&settled] { return settled.elapsed() > 1000; });
    return till;
}

void press(QWidget* widget, QPoint at)
{
    const QPointF global = widget->mapToGlobal(at);
    QMouseEvent down(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &up);
}

void type(QWidget* widget, QChar character)
{
    for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(kind, 0, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(widget, &key);
    }
}

// What this thread has had of a processor, in ms: what a touch costs where others want it, too.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <typename Step>
void measure(const QString& name, int times, Report& report, Step step)
{
    QList<double> taken;
    QList<double> worked;
    for (int i = 0; i < times; ++i) {
        // A person is slower than this; what the last touch left for later is done by then.
        QElapsedTimer pause;
        pause.start();
        waitUntil([&pause] { return pause.elapsed() > 15; });
        QElapsedTimer timer;
        timer.start();
        const double before = threadTime();
        step(i);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        worked += threadTime() - before;
        taken += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    report.row(name, {{u"p50 ms"_s, percentile(taken, 0.5)},
                      {u"p90 ms"_s, percentile(taken, 0.9)},
                      {u"p99 ms"_s, percentile(taken, 0.99)},
                      {u"max ms"_s, percentile(taken, 1)},
                      {u"p50 ms of this processor's"_s, percentile(worked, 0.5)},
                      {u"ceiling of p99"_s, touchCeiling}});
}

} // namespace

Status touch(const Settings& settings, Report& report)
{
    const QTemporaryDir folder(settings.folder + u"/touch-XXXXXX"_s);
    const auto till = Counter::start(folder.path(), soldItems);
    if (!till) {
        return std::unexpected(till.error());
    }
    const int times = qMax(100, qRound(settings.seconds * 60));
    auto* grid = (*till)->find<QListView>(u"menuGrid"_s);
    PosStore& store = (*till)->device->pos();
    auto* rail = (*till)->find<QListView>(u"categoryRail"_s);
    const auto showCategory = [rail](int row) {
        const QModelIndex index = rail->model()->index(row, 0);
        press(rail->viewport(), rail->visualRect(index).center());
        QCoreApplication::processEvents();
    };
    // An order of ten lines: tiles of one category that need no choice.
    std::vector<QPoint> tiles;
    for (int category = 0; category < rail->model()->rowCount() && tiles.size() < 10; ++category) {
        showCategory(category);
        tiles.clear();
        for (int row = 0; row < grid->model()->rowCount() && tiles.size() < 10; ++row) {
            const QPoint at = grid->visualRect(grid->model()->index(row, 0)).center();
            const std::size_t before = store.cart().lines.size();
            if (!grid->viewport()->rect().contains(at)) {
                break;
            }
            press(grid->viewport(), at);
            QCoreApplication::processEvents();
            if (store.cart().lines.size() > before) {
                tiles.push_back(at);
            } else if (auto* cancel = (*till)->find<QWidget>(u"modifierCancel"_s); cancel->isVisible()) {
                press(cancel, cancel->rect().center());
            }
        }
        if (tiles.size() < 10) {
            store.clearCart();
        }
    }
    if (tiles.empty()) {
        return fail(ErrorCode::NotFound, u"menuGrid"_s,
                    u"no tile of %1 that needs no choice"_s.arg(grid->model()->rowCount()));
    }
    measure(u"tile to painted line of the order"_s, times, report,
            [&](int i) { press(grid->viewport(), tiles[static_cast<std::size_t>(i) % tiles.size()]); });
    measure(u"category to painted tiles, 2,000 items"_s, times, report,
            [&](int i) { showCategory(i % rail->model()->rowCount()); });
    // With the measurements' own code, too, which is not much.
    report.row(u"till while selling, PSS of this program"_s,
               {{u"MiB"_s, pssMiB(QCoreApplication::applicationPid())}, {u"ceiling MB"_s, memoryCeiling}});
    return {};
}

Status search(const Settings& settings, Report& report)
{
    const QTemporaryDir folder(settings.folder + u"/search-XXXXXX"_s);
    const auto till = Counter::start(folder.path(), searchedItems);
    if (!till) {
        return std::unexpected(till.error());
    }
    auto* field = (*till)->find<QLineEdit>(u"searchField"_s);
    field->setFocus();
    const QString text = u"kimchi jjigae 12"_s;
    const auto size = static_cast<int>(text.size());
    const int times = qMax(10, qRound(settings.seconds * 4)) * size;
    measure(u"first search key, 20,000 items"_s, 1, report, [&](int) { type(field, u'b'); });
    measure(u"search key to painted tiles, 20,000 items"_s, times, report, [&](int i) {
        if (i % size == 0) {
            field->clear(); // and the whole category is back: more work than any key
        }
        type(field, text.at(i % size));
    });
    return {};
}

} // namespace stonepot::bench
