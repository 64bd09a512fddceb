// stonepot: the till, the kitchen display, or both with a hub as a demo.
#include "demo.h"
#include "device_config.h"
#include "options.h"
#include "tour.h"

#include "ui/common/translation.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int badInput = 2;

int refuse(const stonepot::Error& error)
{
    std::fprintf(stderr, "stonepot: %s\n", qPrintable(error.text()));
    // A dialog that nobody can see nobody can close either.
    const QString platform = QGuiApplication::platformName();
    if (platform != "offscreen"_L1 && platform != "minimal"_L1) {
        QMessageBox::critical(nullptr, QCoreApplication::translate("Stonepot", "Stonepot cannot start"), error.text());
    }
    return badInput;
}

void show(QWidget& window, bool fullscreen)
{
    if (fullscreen) {
        window.showFullScreen();
    } else {
        window.show();
    }
}

int runTour(stonepot::Demo& demo, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return refuse({stonepot::ErrorCode::StorageFailed, folder, u"The folder cannot be made."_s});
    }
    int result = 0;
    stonepot::Tour tour(demo, folder);
    QObject::connect(
        &tour, &stonepot::Tour::finished, qApp,
        [&result](const QString& problem) {
            if (!problem.isEmpty()) {
                std::fprintf(stderr, "stonepot: the tour stopped. %s\n", qPrintable(problem));
                result = 1;
            }
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    tour.start();
    QApplication::exec();
    return result;
}

int runDemo(const stonepot::Options& options, const stonepot::Clock& clock)
{
    const QTemporaryDir temporary;
    const auto demo = stonepot::Demo::start(options.dataDir.isEmpty() ? temporary.path() : options.dataDir, clock);
    if (!demo) {
        return refuse(demo.error());
    }
    QWidget& till = *(*demo)->till().window;
    QWidget& kitchen = *(*demo)->kitchen().window;
    kitchen.move(till.width(), 0);
    show(kitchen, false);
    till.move(0, 0);
    show(till, options.fullscreen);
    return options.tourFolder.isEmpty() ? QApplication::exec() : runTour(**demo, options.tourFolder);
}

int runScreen(const stonepot::Options& options, const stonepot::Clock& clock)
{
    const auto config = stonepot::deviceConfig(options);
    if (!config) {
        return refuse(config.error());
    }
    const auto screen = stonepot::makeScreen(*config, clock);
    if (!screen) {
        return refuse(screen.error());
    }
    show(*screen->window, options.fullscreen);
    return QApplication::exec();
}

// Before there is a display: --help is for people at a terminal without one, too.
stonepot::Result<stonepot::Options> readOptions(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return stonepot::parseOptions(stonepot::Program::Windowed, QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = readOptions(argc, argv);
    if (options && !options->answer.isEmpty()) {
        std::fputs(qPrintable(options->answer), stdout);
        return 0;
    }
    QApplication application(argc, argv);
    const stonepot::Translation translation(stonepot::peoplesLocale());
    if (!options) {
        return refuse(options.error());
    }
    const stonepot::SystemClock clock;
    return options->demo ? runDemo(*options, clock) : runScreen(*options, clock);
}
