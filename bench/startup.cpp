// How long a till takes from its start to a frame that can be used, and its memory; beside an empty Qt window and a
// browser with an empty page.
#include "measurements.h"
#include "process_memory.h"
#include "till_folder.h"
#include "virtual_display.h"

#include <QColor>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr QSize counterScreen(1366, 768);
constexpr int menuItems = 2'000;
constexpr int pastOrders = 10'000;
constexpr int startupPatience = 30'000; // ms
constexpr int settles = 3'000;          // ms, before memory is read
constexpr double startCeiling = 200;    // ms
constexpr int avatarPixels = 1'000;     // of the person's tile at log-in

QRgb emptyColor() // of the empty window and page
{
    return QColor(QLatin1StringView(STONEPOT_EMPTY_COLOR)).rgb();
}

QProcessEnvironment environmentOn(const VirtualDisplay& display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"LIBGL_ALWAYS_SOFTWARE"_s, u"1"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

// Milliseconds until `isShown`; nothing when it never was.
template <typename Shown>
std::optional<double> timeUntil(Shown isShown)
{
    QElapsedTimer timer;
    timer.start();
    while (!isShown()) {
        if (timer.elapsed() > startupPatience) {
            return std::nullopt;
        }
        QThread::usleep(500);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void stop(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(startupPatience)) {
        process.kill();
        process.waitForFinished();
    }
}

struct Launch {
    QString program;
    QStringList arguments;
};

std::optional<double> timeOfStart(const Launch& command, const VirtualDisplay& display, QRgb color)
{
    QProcess process;
    process.setProcessEnvironment(environmentOn(display));
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(command.program, command.arguments);
    const auto took = timeUntil([&] { return display.count(color) >= avatarPixels; });
    stop(process);
    timeUntil([&] { return display.count(color) == 0; }); // the next one finds an empty screen
    return took;
}

Launch till(const QString& folder)
{
    return {QCoreApplication::applicationDirPath() + u"/stonepot"_s,
            {u"--data-dir"_s, folder, u"--device"_s, QString::fromLatin1(tillDevice), u"--backend-url"_s,
             u"127.0.0.1:9"_s}};
}

Status reportStarts(const QString& name, const Launch& command, const VirtualDisplay& display, QRgb color, int times,
                    double ceiling, Report& report, double& median)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        const auto took = timeOfStart(command, display, color);
        if (!took) {
            return fail(ErrorCode::Unavailable, command.program, u"showed nothing"_s);
        }
        taken += *took;
    }
    median = percentile(taken, 0.5);
    report.row(name, {{u"p50 ms"_s, median},
                      {u"p90 ms"_s, percentile(taken, 0.9)},
                      {u"p99 ms"_s, percentile(taken, 0.99)},
                      {u"max ms"_s, percentile(taken, 1)},
                      {u"ceiling ms"_s, ceiling}});
    return {};
}

} // namespace

Status startup(const Settings& settings, Report& report)
{
    const QTemporaryDir folder(settings.folder + u"/startup-XXXXXX"_s);
    if (const Status made = makeTillFolder(folder.path(), menuItems, pastOrders); !made) {
        return made;
    }
    auto display = VirtualDisplay::start(counterScreen);
    if (!display) {
        return std::unexpected(display.error());
    }
    const int times = qMax(5, qRound(settings.seconds * 4));
    double ours = 0;
    const QRgb person = QColor(QString::fromLatin1(tillPersonColor)).rgb();
    if (const Status done = reportStarts(u"till, 10,000 orders, 2,000 items: to log-in"_s, till(folder.path()),
                                         **display, person, times, startCeiling, report, ours);
        !done) {
        return done;
    }
    const Launch window{QCoreApplication::applicationDirPath() + u"/stonepot-empty-window"_s, {}};
    double least = 0;
    if (const Status done =
            reportStarts(u"an empty Qt window"_s, window, **display, emptyColor(), times, 0, report, least);
        !done) {
        return done;
    }
    report.row(u"till beside an empty Qt window (medians)"_s, {{u"more ms"_s, ours - least}});
    const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
    if (browser.isEmpty()) {
        report.note(u"Chromium is not installed (Debian's package chromium): nothing to compare with."_s);
        return {};
    }
    QFile page(folder.filePath(u"empty.html"_s));
    if (!page.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::StorageFailed, page.fileName(), page.errorString());
    }
    page.write("<!doctype html><title>Empty</title><body style=\"background:" STONEPOT_EMPTY_COLOR "\">");
    page.close();
    Launch chromium{browser,
                    {u"--app=file://"_s + page.fileName(), u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                     u"--no-first-run"_s, u"--no-default-browser-check"_s, u"--window-position=0,0"_s,
                     u"--window-size=%1,%2"_s.arg(counterScreen.width()).arg(counterScreen.height())}};
    if (::geteuid() == 0) {
        chromium.arguments += u"--no-sandbox"_s; // it refuses root otherwise
    }
    static_cast<void>(timeOfStart(chromium, **display, emptyColor())); // makes its profile
    double theirs = 0;
    if (const Status done = reportStarts(u"Chromium --app, an empty local page"_s, chromium, **display, emptyColor(),
                                         times, 0, report, theirs);
        !done) {
        return done;
    }
    report.row(u"till as a share of Chromium (medians)"_s,
               {{u"%"_s, 100 * ours / theirs}, {u"ceiling %"_s, 100.0 / 3}});
    return {};
}

Status memory(const Settings& settings, Report& report)
{
    const QTemporaryDir folder(settings.folder + u"/memory-XXXXXX"_s);
    if (const Status made = makeTillFolder(folder.path(), menuItems, pastOrders); !made) {
        return made;
    }
    auto display = VirtualDisplay::start(counterScreen);
    if (!display) {
        return std::unexpected(display.error());
    }
    const Launch command = till(folder.path());
    const QRgb person = QColor(QString::fromLatin1(tillPersonColor)).rgb();
    QProcess process;
    process.setProcessEnvironment(environmentOn(**display));
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.program, command.arguments);
    if (!timeUntil([&] { return (*display)->count(person) >= avatarPixels; })) {
        return fail(ErrorCode::Unavailable, command.program, u"showed nothing"_s);
    }
    QThread::msleep(settles);
    report.row(u"till at log-in, PSS"_s, {{u"MiB"_s, pssMiB(process.processId())}, {u"ceiling MB"_s, memoryCeiling}});
    stop(process);
    return {};
}

} // namespace stonepot::bench
