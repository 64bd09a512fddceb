// stonepot: the till, the kitchen display, or both with a hub as a demo.
#include "run_demo.h"
#include "running_screen.h"
#include "screen_awake.h"
#include "start.h"

#include "ui/common/touch_cursor.h"
#include "ui/common/translation.h"

#include <QApplication>
#include <cstdio>

namespace {

int runScreen(const stonepot::Options& options, const stonepot::Clock& clock)
{
    const auto screen = stonepot::RunningScreen::start(stonepot::StartSettings::of(options), clock);
    if (!screen) {
        return stonepot::refuse(screen.error());
    }
    QObject::connect(screen->get(), &stonepot::RunningScreen::stopped, qApp,
                     [](const stonepot::Error& error) { QCoreApplication::exit(stonepot::refuse(error)); });
    std::optional<stonepot::ScreenAwake> awake;
    if (options.role != stonepot::DeviceRole::Till) { // people read it and seldom touch it
        awake.emplace(QCoreApplication::translate("Stonepot", "People work from this screen"));
    }
    (*screen)->show();
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
        return stonepot::refuse(options.error());
    }
    const stonepot::TouchCursor cursor;
    const stonepot::SystemClock clock;
    return options->demo ? stonepot::runDemo(*options, clock) : runScreen(*options, clock);
}
