#include "run_demo.h"

#include "demo.h"
#include "start.h"
#include "tour.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

int runTour(Demo& demo, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return refuse({ErrorCode::StorageFailed, folder, u"The folder cannot be made."_s});
    }
    int result = 0;
    Tour tour(demo, folder);
    QObject::connect(
        &tour, &Tour::finished, qApp,
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

} // namespace

int runDemo(const Options& options, const Clock& clock)
{
    const QTemporaryDir temporary;
    const QString folder = options.dataDir.isEmpty() ? temporary.path() : options.dataDir;
    const auto demo = Demo::start(options, folder, clock);
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

} // namespace stonepot
