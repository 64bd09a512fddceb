// stonepot: the till, the kitchen display, or both with a hub as a demo.
#include "first_start.h"
#include "run_demo.h"
#include "running_screen.h"
#include "sample_menu.h"
#include "screen_awake.h"
#include "start.h"

#include "ui/common/fonts.h"
#include "ui/common/touch_cursor.h"
#include "ui/common/translation.h"

#include <QApplication>
#include <cstdio>

namespace {

// The device, and before it what a first start asks.
class Program final : public QObject {
public:
    Program(const stonepot::Options& options, const stonepot::Clock& clock)
        : m_start(stonepot::StartSettings::of(options))
        , m_clock(clock)
    {
    }

    int run()
    {
        const bool first = stonepot::FirstStart::isNeeded(m_start);
        if (const stonepot::Status started = first ? ask() : work(); !started) {
            return stonepot::refuse(started.error());
        }
        return QApplication::exec();
    }

private:
    stonepot::Status ask()
    {
        const auto sample = stonepot::demoMenu();
        if (!sample) {
            return std::unexpected(sample.error());
        }
        auto first = stonepot::FirstStart::make(m_start, *sample, m_clock, stonepot::HubSearch::everybodyAround());
        if (!first) {
            return std::unexpected(first.error());
        }
        m_first = std::move(*first);
        connect(
            m_first.get(), &stonepot::FirstStart::finished, this,
            [this] {
                if (const stonepot::Status started = work(); !started) {
                    QCoreApplication::exit(stonepot::refuse(started.error()));
                }
                m_first.reset();
            },
            Qt::QueuedConnection);
        m_first->show();
        return {};
    }

    stonepot::Status work()
    {
        auto screen = stonepot::RunningScreen::start(m_start, m_clock);
        if (!screen) {
            return std::unexpected(screen.error());
        }
        m_screen = std::move(*screen);
        connect(m_screen.get(), &stonepot::RunningScreen::stopped, this,
                [](const stonepot::Error& error) { QCoreApplication::exit(stonepot::refuse(error)); });
        if (m_screen->setup().start().options.role !=
            stonepot::DeviceRole::Till) { // people read it and seldom touch it
            m_awake.emplace(QCoreApplication::translate("Stonepot", "People work from this screen"));
        }
        m_screen->show();
        return {};
    }

    stonepot::StartSettings m_start;
    const stonepot::Clock& m_clock;
    std::unique_ptr<stonepot::FirstStart> m_first;
    std::optional<stonepot::ScreenAwake> m_awake;
    std::unique_ptr<stonepot::RunningScreen> m_screen;
};

// Before there is a display: --help is for people at a terminal without one, too.
stonepot::Result<stonepot::Options> readOptions(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const stonepot::Translation translation(stonepot::peoplesLocale());
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
    // Widgets measure with it before they have their own: the system's typeface need not be loaded for that.
    QFont font = QApplication::font();
    font.setFamilies(stonepot::fontFamilies());
    QApplication::setFont(font);
    const stonepot::TouchCursor cursor;
    const stonepot::SystemClock clock;
    return options->demo ? stonepot::runDemo(*options, clock) : Program(*options, clock).run();
}
