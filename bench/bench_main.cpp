#include "measurements.h"
#include "virtual_display.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLoggingCategory>
#include <QTextStream>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::bench;

namespace {

struct Command {
    QLatin1StringView name;
    QLatin1StringView help;
    Status (*run)(const Settings&, Report&);
};

constexpr auto commands = std::to_array<Command>({
    {"submit"_L1, "Durable, acknowledged orders a second, beside the disk's and one commit's ceiling."_L1, &submit},
    {"fanout"_L1, "How long an order takes to every display."_L1, &fanOut},
    {"hubs"_L1,
     "What it costs two hubs on one PostgreSQL database (--db) to tell each other, and how long it takes."_L1, &hubs},
    {"board"_L1, "A frame of the kitchen's board with 300 tickets, and a full sync of 2,000."_L1, &board},
    {"tap-to-kitchen"_L1, "From the tap on one of 20 tills to the painted ticket."_L1, &tapToKitchen},
    {"resync"_L1, "A kitchen that gets 2,000 tickets, and 10,000 events, at once."_L1, &resync},
    {"print"_L1, "1,000 kitchen tickets in English, Korean and Arabic to a printer's bytes."_L1, &print},
    {"reconnect"_L1, "How long devices take to be in sync again after the hub was started again."_L1, &reconnect},
    {"startup"_L1,
     "A till from its start to a frame that can be used, beside an empty Qt window and Chromium with an empty page."_L1,
     &startup},
    {"memory"_L1, "A till's memory (PSS) at log-in; touch says it while selling."_L1, &memory},
    {"touch"_L1, "From a touch to what it paints: a line of the order, a category."_L1, &touch},
    {"search"_L1, "From a search key to what it paints, with 20,000 items."_L1, &search},
    {"soak"_L1, "A restaurant's day of 1,500 orders, 15 times as long as --seconds says."_L1, &soak},
    {"idle"_L1, "The hub's memory with clients that do nothing."_L1, &idle},
});

// Figures of a busy machine say little; who reads them must know.
void reportLoad(Report& report)
{
    std::array<double, 3> load{};
    if (::getloadavg(load.data(), static_cast<int>(load.size())) == static_cast<int>(load.size())) {
        report.row(u"load average of the machine"_s,
                   {{u"1 min"_s, load[0]}, {u"5 min"_s, load[1]}, {u"15 min"_s, load[2]}});
    }
}

QString usage()
{
    QString text = u"Usage: stonepot-bench COMMAND [options]\n\n"_s;
    for (const Command& command : commands) {
        text += u"  %1 %2\n"_s.arg(QString(command.name), -14).arg(QString(command.help));
    }
    return text;
}

} // namespace

int main(int argc, char* argv[])
{
    std::unique_ptr<VirtualDisplay> display; // of windows; ends after the application
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // nobody looks at it
        const QByteArray wanted(argc > 1 ? argv[1] : "");
        if (wanted == "touch" || wanted == "search") {
            auto started = VirtualDisplay::start({1366, 768});
            if (!started) {
                QTextStream(stderr) << "stonepot-bench: " << started.error().text() << Qt::endl;
                return 2;
            }
            display = std::move(*started);
            qputenv("QT_QPA_PLATFORM", "xcb");
            qputenv("DISPLAY", display->name().toLatin1());
        }
    }
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"stonepot.*.info=false"_s); // a measurement is what there is to read
    QCommandLineParser parser;
    parser.setApplicationDescription(usage());
    parser.addPositionalArgument(u"command"_s, u"What to measure."_s);
    parser.addHelpOption();
    parser.addOptions({{u"folder"_s, u"On whose disk (default: here)."_s, u"folder"_s, QDir::currentPath()},
                       {u"db"_s, u"A PostgreSQL database instead: postgresql://…; it must be empty."_s, u"address"_s},
                       {u"ws-url"_s, u"Of a backend that runs already, for submit and fanout: ws://…"_s, u"address"_s},
                       {u"base"_s, u"It knows nothing of our extensions."_s},
                       {u"seconds"_s, u"Of each measurement."_s, u"number"_s, u"5"_s},
                       {u"tills"_s, u"That submit at once."_s, u"number"_s, u"64"_s},
                       {u"displays"_s, u"That listen."_s, u"number"_s, u"100"_s},
                       {u"rate"_s, u"Orders a second, of fanout."_s, u"number"_s, u"800"_s},
                       {u"clients"_s, u"Of idle."_s, u"number"_s, u"1000"_s},
                       {u"json"_s, u"One JSON object a line."_s}});
    parser.process(application);
    const Settings settings{.folder = parser.value(u"folder"_s),
                            .database = parser.value(u"db"_s),
                            .wsUrl = parser.value(u"ws-url"_s),
                            .base = parser.isSet(u"base"_s),
                            .seconds = parser.value(u"seconds"_s).toDouble(),
                            .tills = parser.value(u"tills"_s).toInt(),
                            .displays = parser.value(u"displays"_s).toInt(),
                            .rate = parser.value(u"rate"_s).toInt(),
                            .clients = parser.value(u"clients"_s).toInt()};
    Report report(parser.isSet(u"json"_s));
    const QString wanted = parser.positionalArguments().value(0);
    for (const Command& command : commands) {
        if (wanted == command.name) {
            const Status done = command.run(settings, report);
            reportLoad(report);
            if (!done) {
                QTextStream(stderr) << "stonepot-bench: " << done.error().text() << Qt::endl;
            }
            return done ? 0 : 2;
        }
    }
    QTextStream(stderr) << usage();
    return 2;
}
